/** From bytes to text: which encoding a file has is seen from the bytes alone. */
import { decodeWindows1252 } from '../../schema/windows-1252.ts';

/** How the signs of a file are stored. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A file as text; undefined where its bytes do not fit the encoding. */
export interface Decoded {
  readonly encoding: Encoding;
  readonly text: string | undefined;
}

/** Looks at the first bytes, then at whether UTF-8 fits: other files of German offices are Windows-1252. */
export function decoded(bytes: Uint8Array): Decoded {
  const encoding = ofTwoBytes(bytes);
  if (encoding) return { encoding, text: decode(bytes, encoding) };
  const text = decode(bytes, 'utf-8');
  if (text !== undefined || isBrokenUtf8(bytes)) return { encoding: 'utf-8', text };
  return { encoding: 'windows-1252', text: decode(bytes, 'windows-1252') };
}

/**
 * UTF-8 with a few broken bytes: most of what is beyond ASCII are whole signs, which no text in Windows-1252 has by accident. Taken for
 * Windows-1252, every name with an umlaut would be wrong.
 */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  return isMostlyUtf8((signs) => text.match(signs)?.length ?? 0);
}

/** @param count how often a text that was read as UTF-8 has such signs */
export const isMostlyUtf8 = (count: (signs: RegExp) => number): boolean => count(/[\u0080-\ufffc]/g) > count(/\ufffd/g);

export const guessEncoding = (bytes: Uint8Array): Encoding => decoded(bytes).encoding;

function ofTwoBytes(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2000);
  const zeros = (parity: number): number => head.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  if (zeros(1) > head.length / 4) return 'utf-16le';
  return zeros(0) > head.length / 4 ? 'utf-16be' : undefined;
}

/**
 * The text of a file without the mark at its beginning, with `\n` between its lines, whatever stood there.
 * @returns undefined when the bytes do not fit the encoding
 */
export function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    // some engines take Windows-1252 for ISO-8859-1, which has no € at 0x80
    const text =
      encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  } catch {
    return undefined;
  }
}
