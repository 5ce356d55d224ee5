/** The one way from the bytes of a file to sheets of text cells. What a file is, its bytes say, not its name. */
import { gunzipSync, unzipSync } from 'fflate';
import { Refused } from '../refused.ts';
import { guessDelimiter, rowsOf } from './delimited.ts';
import { decoded } from './encoding.ts';
import { jsonRows } from './json.ts';
import type { SourceFile } from './sheet.ts';
import { workbookSheets } from './workbook.ts';

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** The files in `bytes`: one, or those of an archive. @throws Refused when it is none that can be read */
export function readBytes(bytes: Uint8Array, file: string): SourceFile[] {
  if (begins(bytes, 0x1f, 0x8b))
    return readBytes(
      unpacked(file, () => gunzipSync(bytes)),
      file.replace(/\.gz$/i, ''),
    );
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return archive(bytes, file);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw Refused.of({
      kind: 'altes Excel-Format (xls)',
      file,
      expected: 'dieselbe Mappe, gespeichert als xlsx oder CSV',
    });
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46))
    throw Refused.of({ kind: 'PDF', file, expected: 'eine Tabelle: CSV, xlsx oder JSON' });
  return [textFile(bytes, file)];
}

function unpacked<T>(file: string, unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw Refused.of({
      kind: 'beschädigte Datei',
      file,
      text: String(error),
      expected: 'eine ganze gzip-, zip- oder xlsx-Datei',
    });
  }
}

function archive(bytes: Uint8Array, file: string): SourceFile[] {
  const parts = unpacked(file, () => unzipSync(bytes));
  if (parts['xl/workbook.xml']) return [{ file, sheets: unpacked(file, () => workbookSheets(parts, file)) }];
  if (parts['content.xml'])
    throw Refused.of({
      kind: 'OpenDocument-Tabelle',
      file,
      expected: 'dieselbe Tabelle, gespeichert als xlsx oder CSV',
    });
  const names = Object.keys(parts).filter((name) => !name.endsWith('/') && !name.startsWith('__MACOSX/'));
  return names.flatMap((name) => readBytes(parts[name] ?? new Uint8Array(), `${file}/${name}`));
}

function textFile(bytes: Uint8Array, file: string): SourceFile {
  const { encoding, text } = decoded(bytes);
  if (text === undefined) throw Refused.of({ kind: 'unlesbare Zeichen', file, expected: encoding });
  if (text.trim() === '') throw Refused.of({ kind: 'leere Datei', file, expected: 'Kopfzeile und Datensätze' });
  if (/^\s*[[{]/.test(text)) return { file, encoding, sheets: [{ name: '', rows: jsonRows(text, file) }] };
  const delimiter = guessDelimiter(text);
  return { file, encoding, delimiter, sheets: [{ name: '', rows: rowsOf(text, delimiter, file) }] };
}
