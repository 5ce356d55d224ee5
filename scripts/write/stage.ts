/**
 * Hands rows to DuckDB as a text file that it reads once: to set them cell by cell from here takes five times as long, and every table
 * three statements more.
 */

import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Column } from '../../src/schema/column.ts';
import type { PublishedTable } from '../reshape/levels.ts';
import { quoteText } from './names.ts';

/** Between cells, and around those that need it: characters for this very purpose, which no text of ours has. */
const SEPARATOR = '\x1f';
const QUOTE = '\x1e';

/** So many rows become one text, and so long one may be. */
const TOGETHER = 8192;
const LONGEST = 16_000_000;

/** Runs `use` with what stands behind FROM for these rows: amounts as text, never through a float. */
export async function withStaged(
  columns: readonly Column[],
  rows: PublishedTable['rows'],
  use: (from: string) => Promise<void>,
): Promise<void> {
  const path = join(tmpdir(), `klarhaushalt-${randomUUID()}.csv`);
  try {
    await writeRows(path, rows);
    await use(reading(path, columns));
  } finally {
    await rm(path, { force: true });
  }
}

async function writeRows(path: string, rows: PublishedTable['rows']): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for (let at = 0; at < rows.length; at += TOGETHER) {
      await file.write(
        rows
          .slice(at, at + TOGETHER)
          .map(line)
          .join(''),
      );
    }
  } finally {
    await file.close();
  }
}

/** A missing cell is nothing between two separators; an empty text, or one of several lines, stands in quotes. */
function line(row: readonly (string | null)[]): string {
  const plain = row.join(SEPARATOR);
  if (!row.includes('') && !SPECIAL.test(plain)) return `${plain}\n`;
  return `${row.map((cell) => (cell === '' || (cell && SPECIAL.test(cell)) ? quoted(cell) : cell)).join(SEPARATOR)}\n`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for just these
const SPECIAL = /[\n\r\x1e]/;

const quoted = (cell: string): string => `${QUOTE}${cell.replaceAll(QUOTE, QUOTE + QUOTE)}${QUOTE}`;

function reading(path: string, columns: readonly Column[]): string {
  const types = columns.map(({ name, type }) => `${quoteText(name)}: '${type === 'integer' ? 'INTEGER' : 'VARCHAR'}'`);
  return `read_csv(${quoteText(path)}, columns = {${types.join(', ')}}, auto_detect = false, header = false, delim = '${SEPARATOR}',
    quote = '${QUOTE}', escape = '${QUOTE}', nullstr = '', allow_quoted_nulls = false, new_line = '\\n', max_line_size = ${LONGEST})`;
}
