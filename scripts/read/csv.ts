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
  const records: CsvRecord[] = [];
  let header: readonly string[] = [];
  eachCsvRecord(bytes, encoding, delimiter, fault, (names) => {
    header = names;
    return (one) => void records.push(one);
  });
  return { header, records };
}

/**
 * The same record by record, so that of hundreds of thousands only what is made of them is kept.
 * @param begin gets the header, and gives what takes the records; nothing when they are not wanted
 */
export function eachCsvRecord(
  bytes: Uint8Array,
  encoding: Encoding,
  delimiter: string,
  fault: Fault,
  begin: (header: readonly string[]) => ((one: CsvRecord) => void) | undefined,
): void {
  if (!isUtf8(encoding) && isMultibyteUtf8(bytes)) {
    fault({ kind: 'falsche Kodierung', text: 'utf-8', expected: `${encoding}, wie angegeben` });
  }
  const content = decode(bytes, encoding);
  const misread = BROKEN.test(content);
  let header: readonly string[] | undefined;
  let take: ((one: CsvRecord) => void) | undefined;
  eachRecord(content, delimiter, (record, cells, isBroken) => {
    if (!header) {
      header = cells;
      take = begin(header);
      return;
    }
    nameFaults(header, record, cells, isBroken, delimiter, fault);
    if (misread) nameMisread(header, record, cells, encoding, fault);
    if (!isBroken && cells.length === header.length) take?.({ record, cells });
  });
  if (!header) begin([]);
  else if (misread) nameMisread([], 0, header, encoding, fault);
}

function nameFaults(
  header: readonly string[],
  record: number,
  cells: readonly string[],
  isBroken: boolean,
  delimiter: string,
  fault: Fault,
): void {
  if (isBroken)
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
