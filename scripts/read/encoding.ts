/** From bytes to text in the encoding that a source declares. */
import { decodeFile } from '../../src/schema/csv-records.ts';
import { BROKEN, shownSigns } from '../../src/schema/signs.ts';
import { type Decoder, oneOf } from './json.ts';

/** What a wrong encoding leaves behind: the replacement character, and control characters that nobody writes. */
const MISREAD = /[\uFFFD\u0080-\u009F]/;

/** What is wrong with the signs of a text; undefined where nothing is. */
export function signFault(
  text: string,
  encoding: string,
): { kind: string; text: string; expected: string } | undefined {
  if (!BROKEN.test(text)) return undefined;
  const shown = shownSigns(text);
  return MISREAD.test(text)
    ? { kind: 'falsche Kodierung', text: shown, expected: encoding }
    : { kind: 'Steuerzeichen', text: shown, expected: 'Text ohne Steuerzeichen' };
}

const ENCODINGS = ['utf-8', 'utf8', 'windows-1252', 'cp1252', 'iso-8859-1', 'latin1'] as const;

/** Encodings that a descriptor may name. ISO-8859-1 is read as Windows-1252, which such files are in practice. */
export type Encoding = (typeof ENCODINGS)[number];

export const encoding: Decoder<Encoding> = (value, path) =>
  oneOf(...ENCODINGS)(typeof value === 'string' ? value.toLowerCase() : value, path);

export const isUtf8 = (name: Encoding): boolean => name.startsWith('utf');

/** The whole of a file at once. */
export function decode(bytes: Uint8Array, name: Encoding): string {
  return decodeFile(bytes, name);
}

/** Is it UTF-8 with letters beyond ASCII? Such bytes are practically never meant as Windows-1252. */
export function isMultibyteUtf8(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80) && !decode(bytes, 'utf-8').includes('\uFFFD');
}
