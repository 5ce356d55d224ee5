import { join } from 'node:path';
import { ask, publishedFolder } from '../engine/native.ts';
import type { Entry } from '../engine/published.ts';
import type { Table } from '../schema/column.ts';
import { WERTART_NAME } from '../text/words.ts';
import { TABLE_FACTS } from '../words/de/data/tables.ts';
import { type Guessed, guessed, type LoadLine, loadLines } from './load.ts';
import { EXAMPLES, FILLED, type Filled, KINDS } from './queries.ts';
import { asInFile, rows } from './words.ts';

/** What a file holds, asked of the file itself. */
export interface Excerpt {
  /** By column: the cells of three rows, as they stand in the file. */
  readonly beispiele: {
    readonly nr: readonly number[];
    readonly zellen: Readonly<Record<string, readonly (string | null)[]>>;
  };
  readonly gefuellt: readonly Filled[];
  readonly laden: readonly LoadLine[];
  readonly geraten: Guessed;
  /** Kinds of figures in words, each with its rows; none where rows have no kind. */
  readonly arten: readonly string[];
}

/** Reads the published Parquet file, so that a page shows what is handed on and nothing else. */
export async function excerpt(table: Table, files: { csv?: Entry | undefined; parquet: Entry }): Promise<Excerpt> {
  const from = `read_parquet('${join(publishedFolder(), files.parquet.path).replaceAll("'", "''")}')`;
  const gefuellt = await ask(FILLED(table, from));
  const kinds = table.columns.some(({ name }) => name === 'wertart') ? await ask(KINDS(table, from)) : [];
  const examples = await ask(EXAMPLES(table, from));
  return {
    beispiele: {
      nr: examples.map(({ nr }) => nr),
      zellen: Object.fromEntries(
        table.columns.map((column) => [column.name, examples.map((row) => asInFile(row[column.name] ?? null, column))]),
      ),
    },
    gefuellt,
    laden: loadLines(table.name, files, gefuellt),
    geraten: guessed(gefuellt),
    arten: kinds.map(
      ({ wertart, zeilen }) =>
        `${wertart === null ? TABLE_FACTS.noKind : (WERTART_NAME[wertart] ?? wertart)}: ${rows(zeilen)}`,
    ),
  };
}
