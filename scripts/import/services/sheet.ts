/** A list of services, its columns in any order. */
import { open } from 'node:fs/promises';
import { guessDelimiter } from '../../../src/reader/bytes/delimited.ts';
import { decoded } from '../../../src/reader/bytes/encoding.ts';
import type { Fault } from '../../problems.ts';
import type { CsvRecord } from '../../read/csv.ts';
import { listOf, outsideRows } from '../outside.ts';

/** Columns that no other list has. Two of them are enough: one that is misspelt is a fault of an export, not another kind of file. */
const OF_PVOG = ['leika_key', 'ars', 'online_status'];

/** One record with its cells by column; cells without blanks around them. */
export interface SheetRecord {
  readonly record: number;
  readonly cell: (column: string) => string;
}

export interface Sheet {
  readonly header: readonly string[];
  readonly records: readonly SheetRecord[];
}

/** Does the file begin with the header of an Open-PVOG export? A file that cannot be read is none. */
export async function isPvogFile(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  // a folder can be opened, but not read
  const { buffer, bytesRead } = await file
    .read(Buffer.alloc(4096), 0, 4096, 0)
    .catch(() => ({ buffer: Buffer.alloc(0), bytesRead: 0 }))
    .finally(() => file.close());
  const { text = '' } = decoded(buffer.subarray(0, bytesRead));
  const [line = ''] = text.split('\n', 1);
  const header = line.split(guessDelimiter(line)).map((name) => name.replace(/^"|"$/g, '').trim());
  return OF_PVOG.filter((column) => header.includes(column)).length >= 2;
}

/**
 * Reads the list. `required` columns have to be there, `known` ones may be, others are a fault where `strict` says so.
 * Undefined: the header is not that of such a list.
 */
export function readSheet(
  bytes: Uint8Array,
  columns: { required: readonly string[]; known: readonly string[]; strict: boolean },
  fault: Fault,
): Sheet | undefined {
  const rows = outsideRows(bytes, {}, fault);
  if (!rows) return undefined;
  const content = listOf(rows, fault);
  const header = content.header.map((name) => name.trim());
  const { required, known, strict } = columns;
  const expected = `die Spalten ${[...required, ...known].join(', ')}`;
  const missing = required.filter((name) => !header.includes(name));
  const wrong = header.filter(
    (name, at) => header.indexOf(name) !== at || (strict && ![...required, ...known].includes(name)),
  );
  for (const column of missing) fault({ kind: 'Spalte fehlt', column, expected });
  for (const column of wrong) fault({ kind: 'Spalte unbekannt oder doppelt', column, expected });
  if (missing.length > 0) return undefined;
  if (content.records.length === 0) fault({ kind: 'keine Daten gefunden', expected: 'Zeilen unter der Kopfzeile' });
  return { header, records: content.records.map((record) => recordOf(header, record)) };
}

function recordOf(header: readonly string[], { record, cells }: CsvRecord): SheetRecord {
  const at = new Map(header.map((name, index) => [name, index]));
  return { record, cell: (column) => cells[at.get(column) ?? -1]?.trim() ?? '' };
}
