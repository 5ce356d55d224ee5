/** From bytes to text in the encoding that a source declares. */

/** What a wrong encoding leaves behind: the replacement character of UTF-8, and control characters that Windows-1252 does not use. */
export const MISREAD = /[\uFFFD\u0080-\u009F]/;

/** What Windows-1252 has where ISO-8859-1 has control characters (0x80 to 0x9F). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const SINGLE_BYTE = ['windows-1252', 'cp1252', 'iso-8859-1', 'latin1'];

/** Encodings that a descriptor may name. */
export const ENCODINGS: readonly string[] = ['utf-8', 'utf8', ...SINGLE_BYTE];

/**
 * A decoder that is fed in pieces; it ends when it is called without bytes. What cannot be decoded is `MISREAD`.
 * ISO-8859-1 is read as Windows-1252, which is what such files are in practice. Throws for an encoding not in ENCODINGS.
 */
export function decoderOf(encoding: string): (bytes?: Uint8Array) => string {
  const name = encoding.toLowerCase();
  if (!ENCODINGS.includes(name)) throw new Error(`unknown encoding ${encoding}`);
  if (SINGLE_BYTE.includes(name)) return (bytes) => (bytes ? decodeSingleBytes(bytes) : '');
  const decoder = new TextDecoder('utf-8');
  return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
}

/** The whole of a file at once. */
export function decode(bytes: Uint8Array, encoding: string): string {
  const decoder = decoderOf(encoding);
  return decoder(bytes) + decoder();
}

/** Is it UTF-8 with letters beyond ASCII? Such bytes are practically never meant as Windows-1252. */
export function isMultibyteUtf8(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80) && !decode(bytes, 'utf-8').includes('\uFFFD');
}

/** By hand: TextDecoder of Node 20 takes Windows-1252 for ISO-8859-1 and turns `€` into a control character. */
function decodeSingleBytes(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}
