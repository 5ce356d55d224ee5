/** The one way from the bytes of a file to sheets of text cells. What a file is, its bytes say, not its name. */
import { Refused } from '../refused.ts';
import { guessDelimiter, rowsOf } from './delimited.ts';
import { decoded } from './encoding.ts';
import { jsonRows } from './json.ts';
import { checkCells, checkRows, type Limits, NO_LIMITS } from './limits.ts';
import { refuseOther } from './other-kinds.ts';
import type { SourceFile } from './sheet.ts';
import { begins, isZip, ungzipped, unpacked, unzipped } from './unpack.ts';
import { workbookSheets } from './workbook.ts';

/** The files in `bytes`: one, or those of an archive. @throws Refused when it is none that can be read */
export function readBytes(bytes: Uint8Array, file: string, limits: Limits = NO_LIMITS): SourceFile[] {
  if (begins(bytes, 0x1f, 0x8b)) return readBytes(ungzipped(bytes, file, limits), file.replace(/\.gz$/i, ''), limits);
  if (isZip(bytes)) return archive(bytes, file, limits);
  refuseOther(bytes, file);
  return [textFile(bytes, file, limits)];
}

function archive(bytes: Uint8Array, file: string, limits: Limits): SourceFile[] {
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
  return names.flatMap((name) => readBytes(parts[name] ?? new Uint8Array(), `${file}/${name}`, limits));
}

function textFile(bytes: Uint8Array, file: string, limits: Limits): SourceFile {
  const { encoding, text } = decoded(bytes);
  if (text === undefined) throw Refused.of({ kind: 'unlesbare Zeichen', file, expected: encoding });
  if (!/\S/.test(text)) throw Refused.of({ kind: 'leere Datei', file, expected: 'Kopfzeile und Datensätze' });
  if (/^\s*[[{]/.test(text)) {
    const rows = jsonRows(text, file, limits);
    checkRows(rows.length, file, limits);
    return { file, encoding, sheets: [{ name: '', rows }] };
  }
  const delimiter = guessDelimiter(text);
  const rows = rowsOf(text, delimiter, file, limits);
  checkCells(rows.length * widest(rows), file, limits);
  return { file, encoding, delimiter, sheets: [{ name: '', rows }] };
}

const widest = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((most, { length }) => Math.max(most, length), 0);
