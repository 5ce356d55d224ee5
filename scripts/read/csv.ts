/** From the bytes of a CSV file to numbered records; says where encoding, quotes or the number of fields are wrong. */
import { eachRecord } from '../../src/schema/csv-records.ts';
import { BROKEN } from '../../src/schema/signs.ts';
import type { Fault } from '../problems.ts';
import { decode, type Encoding, isMultibyteUtf8, isUtf8, signFault } from './encoding.ts';

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
  const header: string[] = [];
  const records: CsvRecord[] = [];
  const broken = new Set<number>();
  eachRecord(content, delimiter, (record, cells, isBroken) => {
    if (record === 0) header.push(...cells);
    else records.push({ record, cells });
    if (isBroken) broken.add(record);
  });
  const misread = BROKEN.test(content);
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
  if (misread) nameMisread([], 0, header, encoding, fault);
  return {
    header,
    records: records.filter(({ record, cells }) => !broken.has(record) && cells.length === header.length),
  };
}

const beginningOf = (cells: readonly string[], delimiter: string): string => cells.join(delimiter).slice(0, 80);

function nameMisread(
  header: readonly string[],
  record: number,
  cells: readonly string[],
  encoding: Encoding,
  fault: Fault,
): void {
  cells.forEach((text, at) => {
    const wrong = signFault(text, encoding);
    if (wrong) fault({ ...wrong, ...(record > 0 ? { record } : {}), column: header[at] ?? `${at + 1}` });
  });
}
