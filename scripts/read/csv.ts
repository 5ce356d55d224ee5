/** From the bytes of a CSV file to numbered records; says where encoding, quotes or the number of fields are wrong. */
import Papa from 'papaparse';
import type { Fault } from '../problems.ts';
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

/** Parses the whole file. Records that cannot be read are named and left out, the others keep their numbers. */
export function readCsv(bytes: Uint8Array, encoding: Encoding, delimiter: string, fault: Fault): CsvContent {
  if (!isUtf8(encoding) && isMultibyteUtf8(bytes)) {
    fault({ kind: 'falsche Kodierung', text: 'utf-8', expected: `${encoding}, wie angegeben` });
  }
  const content = decode(bytes, encoding);
  const { data, errors } = Papa.parse<string[]>(content, { delimiter, header: false });
  const [header = [], ...rows] = withoutLastLineEnd(data);
  const broken = new Set(errors.map(({ row = 0 }) => row));
  const records = rows.map((cells, at): CsvRecord => ({ record: at + 1, cells }));
  const misread = MISREAD.test(content);
  for (const { record, cells } of records) {
    if (broken.has(record))
      fault({
        kind: 'Anführungszeichen fehlerhaft',
        record,
        text: beginningOf(cells, delimiter),
        expected: 'geschlossene Anführungszeichen',
      });
    else if (cells.length !== header.length) {
      fault({
        kind: 'falsche Zahl der Felder',
        record,
        text: beginningOf(cells, delimiter),
        expected: `${header.length} Felder, nicht ${cells.length}`,
      });
    }
    if (misread) nameMisread(header, record, cells, encoding, fault);
  }
  return {
    header,
    records: records.filter(({ record, cells }) => !broken.has(record) && cells.length === header.length),
  };
}

const beginningOf = (cells: readonly string[], delimiter: string): string => cells.join(delimiter).slice(0, 80);

/** The parser takes the line end of the last record for the start of another one. */
function withoutLastLineEnd(data: readonly string[][]): readonly string[][] {
  const last = data.at(-1);
  return last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data;
}

function nameMisread(
  header: readonly string[],
  record: number,
  cells: readonly string[],
  encoding: Encoding,
  fault: Fault,
): void {
  cells.forEach((text, at) => {
    if (MISREAD.test(text))
      fault({ kind: 'falsche Kodierung', record, column: header[at] ?? `${at + 1}`, text, expected: encoding });
  });
}
