/** From the bytes of a CSV file to records with their numbers; says where encoding, quotes or the number of fields are wrong. */
import Papa from 'papaparse';
import type { Problems } from '../problems.ts';
import { decode, type Encoding, isMultibyteUtf8, isUtf8, MISREAD } from './encoding.ts';

export interface CsvRecord {
  /** 1 is the first record after the header. */
  readonly record: number;
  readonly cells: readonly string[];
}

export interface CsvContent {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
}

/**
 * Parses the whole file. Records that cannot be read are reported and left out, the others keep their numbers.
 */
export function readCsv(
  bytes: Uint8Array,
  { file, encoding, delimiter }: { file: string; encoding: Encoding; delimiter: string },
  problems: Problems,
): CsvContent {
  const content = decode(bytes, encoding);
  if (!isUtf8(encoding) && isMultibyteUtf8(bytes)) {
    problems.add({ kind: 'Kodierung', file, text: 'UTF-8', expected: `${encoding}, wie angegeben` });
  }
  const { data, errors } = Papa.parse<string[]>(content, { delimiter, header: false });
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();

  const broken = new Set(errors.map(({ row = 0 }) => row));
  for (const row of broken) {
    const text = (data[row] ?? []).join(delimiter).slice(0, 60);
    problems.add({
      kind: 'Anführungszeichen',
      file,
      record: row,
      text,
      expected: 'geschlossene, verdoppelte Anführungszeichen',
    });
  }
  const [header = [], ...rows] = data;
  const records: CsvRecord[] = [];
  rows.forEach((cells, index) => {
    const record = index + 1;
    if (broken.has(record)) return;
    if (cells.length === header.length) records.push({ record, cells });
    else
      problems.add({
        kind: 'Feldzahl',
        file,
        record,
        text: cells.join(delimiter),
        expected: `${header.length} Felder`,
      });
    cells.forEach((cell, at) => {
      if (!MISREAD.test(cell)) return;
      problems.add({
        kind: 'Kodierung',
        file,
        record,
        column: header[at] ?? String(at + 1),
        text: cell,
        expected: encoding,
      });
    });
  });
  return { header, records };
}
