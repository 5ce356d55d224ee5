/** Files that are no tables, or tables that nobody can read here: each is named, so that its owner knows what to do. */
import { Refused } from '../refused.ts';
import { begins } from './unpack.ts';

const TABLE = 'eine Tabelle: CSV, xlsx oder JSON';

const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
];

/** Names of the streams in the older files of office programs, in UTF-16. */
const STREAMS = [
  {
    stream: 'EncryptedPackage',
    kind: 'geschützte Arbeitsmappe',
    expected: 'dieselbe Mappe, ohne Kennwort gespeichert',
  },
  { stream: 'WordDocument', kind: 'Word-Dokument', expected: TABLE },
];

/** @throws Refused where the first bytes say that the file is something else */
export function refuseOther(bytes: Uint8Array, file: string): void {
  const refuse = (kind: string, expected: string): never => {
    throw Refused.of({ kind, file, expected });
  };
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    const found = STREAMS.find(({ stream }) => text.includes(stream));
    refuse(
      found?.kind ?? 'altes Excel-Format (xls)',
      found?.expected ?? 'dieselbe Mappe, gespeichert als xlsx oder CSV',
    );
  }
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) refuse('PDF', TABLE);
  if (PICTURES.some((signs) => begins(bytes, ...signs)) || isPhoto(bytes)) refuse('Bild', TABLE);
}

/** Photos of phones (HEIC) and WebP have their name behind a length. */
const isPhoto = (bytes: Uint8Array): boolean =>
  [...bytes.subarray(4, 12)]
    .map((byte) => String.fromCharCode(byte))
    .join('')
    .match(/^ftyp(hei|mif|avi)|WEBP$/) !== null;
