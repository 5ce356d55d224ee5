/** The one way from the bytes of a file to sheets of text cells. What a file is, its bytes say, not its name. */
import { type Fault, Refused } from '../refused.ts';
import { eachRow, guessDelimiter, rowsOf } from './delimited.ts';
import { decoded, type Encoding } from './encoding.ts';
import { jsonRows } from './json.ts';
import { checkCells, checkRows, LARGEST, type Limits, NO_LIMITS } from './limits.ts';
import { refuseOther } from './other-kinds.ts';
import { quickFile } from './quick.ts';
import type { SourceFile } from './sheet.ts';
import { begins, isZip, ungzipped, unpacked, unzipped } from './unpack.ts';
import { workbookSheets } from './workbook.ts';

/** Told of a file of an archive that is no table, and left out. */
export type Skip = (refused: Refused) => void;

/**
 * The files in `bytes`: one, or those of an archive.
 * @param said the delimiter, where a recipe names it; else it is seen from the lines
 * @param skip without it an archive is read whole or not at all
 * @throws Refused when it is none that can be read
 */
export function readBytes(
  bytes: Uint8Array,
  file: string,
  limits: Limits = LARGEST,
  said?: string,
  skip?: Skip,
): SourceFile[] {
  if (begins(bytes, 0x1f, 0x8b))
    return readBytes(ungzipped(bytes, file, limits), file.replace(/\.gz$/i, ''), limits, said, skip);
  if (isZip(bytes)) return archive(bytes, file, limits, skip);
  refuseOther(bytes, file);
  return [textFile(bytes, file, limits, said)];
}

function archive(bytes: Uint8Array, file: string, limits: Limits, skip?: Skip): SourceFile[] {
  const parts = unzipped(bytes, file, limits);
  if (parts['xl/workbook.xml']) return [{ file, sheets: unpacked(file, () => workbookSheets(parts, file, limits)) }];
  if (parts['word/document.xml'])
    throw Refused.of({ kind: 'Word-Dokument', file, expected: 'eine Tabelle: CSV, xlsx oder JSON' });
  if (parts['content.xml'])
    throw Refused.of({
      kind: 'OpenDocument-Tabelle',
      file,
      expected: 'dieselbe Tabelle, gespeichert als xlsx oder CSV',
    });
  const names = Object.keys(parts).filter((name) => !name.endsWith('/') && !name.startsWith('__MACOSX/'));
  const refused: Refused[] = [];
  const read = names.flatMap((name) => {
    try {
      return readBytes(parts[name] ?? new Uint8Array(), `${file}/${name}`, limits, undefined, skip);
    } catch (error) {
      if (!(error instanceof Refused) || !skip) throw error;
      refused.push(error);
      return [];
    }
  });
  if (read.length === 0 && refused.length > 0) throw new Refused(refused.flatMap(({ faults }) => faults));
  for (const one of refused) skip?.(one);
  return read;
}

/**
 * The rows of one delimited file, one by one, packed or not: for files so large that all of their cells are too many to keep.
 * @throws Refused when it cannot be read
 */
export function eachRowOf(
  bytes: Uint8Array,
  file: string,
  said: string | undefined,
  take: (row: string[]) => void,
): Encoding {
  const plain = begins(bytes, 0x1f, 0x8b) ? ungzipped(bytes, file, NO_LIMITS) : bytes;
  refuseOther(plain, file);
  const { encoding, text } = textIn(plain, file);
  eachRow(text, said ?? guessDelimiter(text), file, take);
  return encoding;
}

function textIn(bytes: Uint8Array, file: string): { encoding: Encoding; text: string } {
  const { encoding, text } = decoded(bytes);
  if (text === undefined) throw Refused.of(unreadable(bytes, file, encoding));
  if (!/\S/.test(text)) throw Refused.of({ kind: 'leere Datei', file, expected: 'Kopfzeile und Datensätze' });
  return { encoding, text };
}

function textFile(bytes: Uint8Array, file: string, limits: Limits, said: string | undefined): SourceFile {
  const quick = said === undefined ? quickFile(bytes, file, limits) : undefined;
  if (quick) return quick;
  const { encoding, text } = textIn(bytes, file);
  if (/^\s*[[{]/.test(text)) {
    const rows = jsonRows(text, file, limits);
    checkRows(rows.length, file, limits);
    return { file, encoding, sheets: [{ name: '', rows }] };
  }
  const delimiter = said ?? guessDelimiter(text);
  const rows = rowsOf(text, delimiter, file, limits);
  checkCells(rows.length * widest(rows), file, limits);
  return { file, encoding, delimiter, sheets: [{ name: '', rows }] };
}

/** The first line whose bytes are no signs. */
function unreadable(bytes: Uint8Array, file: string, encoding: string): Fault {
  const lines = new TextDecoder(encoding).decode(bytes).split(/\r\n?|\n/);
  const record = lines.findIndex((line) => line.includes('\ufffd'));
  const text = lines[record] ?? '';
  return {
    kind: 'unlesbare Zeichen',
    file,
    record,
    text: text.slice(Math.max(0, text.indexOf('\ufffd') - 20)),
    expected: encoding,
  };
}

const widest = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((most, { length }) => Math.max(most, length), 0);
