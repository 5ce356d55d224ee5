/** Tables from outside for the imports that work with a recipe: bytes become cells in `src/reader`, as for every other file. */
import type { Encoding as Stored } from '../../src/reader/bytes/encoding.ts';
import { NO_LIMITS } from '../../src/reader/bytes/limits.ts';
import { eachRowOf, readBytes } from '../../src/reader/bytes/read.ts';
import { Refused } from '../../src/reader/refused.ts';
import type { Fault } from '../problems.ts';
import type { CsvContent, CsvRecord } from '../read/csv.ts';
import { type Encoding, isUtf8, signFault } from '../read/encoding.ts';

/** What a recipe or a package says of its file; the bytes have to agree. */
export interface SaidOfFile {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
}

/**
 * The rows of the one sheet of a file, header and titles among them.
 * @returns undefined when it cannot be read; why is told
 */
export function outsideRows(
  bytes: Uint8Array,
  { encoding, delimiter }: SaidOfFile,
  fault: Fault,
): readonly (readonly string[])[] | undefined {
  return refusedAs(fault, () => {
    const sheets = readBytes(bytes, '', NO_LIMITS, delimiter).flatMap((source) =>
      source.sheets.map(({ rows }) => ({ rows, stored: source.encoding as Stored | undefined })),
    );
    const [sheet, ...others] = sheets;
    if (!sheet || others.length > 0) {
      fault({ kind: 'Zahl der Tabellen', text: `${sheets.length}`, expected: 'eine' });
      return undefined;
    }
    checkEncoding(sheet.stored, encoding, fault);
    return sheet.rows;
  });
}

/** The rows of a large file, one by one; `take` gets the number of each, 0 being the header. */
export function eachOutsideRow(
  bytes: Uint8Array,
  { encoding, delimiter }: SaidOfFile,
  fault: Fault,
  take: (cells: readonly string[], record: number) => void,
): number {
  let next = 0;
  const stored = refusedAs(fault, () => eachRowOf(bytes, '', delimiter, (row) => take(row, next++)));
  checkEncoding(stored, encoding, fault);
  return Math.max(0, next - 1);
}

function refusedAs<T>(fault: Fault, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    for (const { file: _, cure: __, ...one } of error.faults) fault(one);
    return undefined;
  }
}

/** A declared encoding that the bytes do not have shows that the file is another than the recipe was written for. */
function checkEncoding(stored: Stored | undefined, said: Encoding | undefined, fault: Fault): void {
  if (!said || !stored) return;
  const same = isUtf8(said) ? stored === 'utf-8' : stored === 'windows-1252';
  if (!same) fault({ kind: 'falsche Kodierung', text: stored, expected: `${said}, wie angegeben` });
}

/** Header and records of a list; what has another number of fields, or signs that nobody writes, is told with its place. */
export function listOf(rows: readonly (readonly string[])[], fault: Fault): CsvContent {
  const [header = [], ...rest] = rows;
  checkSigns(header, header, undefined, fault);
  const records: CsvRecord[] = [];
  for (const [at, cells] of rest.entries()) {
    const record = at + 1;
    checkSigns(cells, header, record, fault);
    if (cells.length === header.length) records.push({ record, cells });
    else
      fault({
        kind: 'falsche Zahl der Felder',
        record,
        text: cells.join(' · ').slice(0, 80),
        expected: `${header.length} Felder, nicht ${cells.length}`,
      });
  }
  return { header, records };
}

function checkSigns(
  cells: readonly string[],
  header: readonly string[],
  record: number | undefined,
  fault: Fault,
): void {
  for (const [at, text] of cells.entries()) {
    const wrong = signFault(text, 'UTF-8 oder Windows-1252');
    if (wrong) fault({ ...wrong, ...(record ? { record } : {}), column: header[at] ?? `${at + 1}` });
  }
}
