/** From packed bytes to those that were packed: never more than the limits, and never less than there was. */
import { Gunzip, unzipSync } from 'fflate';
import { Refused } from '../refused.ts';
import { crc32 } from './crc32.ts';
import { checkBytes, type Limits } from './limits.ts';
import type { Parts } from './workbook.ts';

export const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

export const isZip = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 3, 4);

const damaged = (file: string, text: string): Refused =>
  Refused.of({ kind: 'beschädigte Datei', file, text, expected: 'eine ganze gzip-, zip- oder xlsx-Datei' });

/** Whatever a library says of broken bytes is a refusal. */
export function unpacked<T>(file: string, unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw damaged(file, String(error));
  }
}

/** So many packed bytes are unpacked at once, so that a bomb is noticed before it has grown. */
const PIECE = 64 * 1024;

/** @throws Refused where it is damaged, cut off, or larger than the limits allow */
export function ungzipped(bytes: Uint8Array, file: string, limits: Limits): Uint8Array {
  if (bytes.length < SHORTEST) throw damaged(file, 'abgeschnitten');
  const end = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8);
  const [sum, told] = [end.getUint32(0, true), end.getUint32(4, true)];
  // what the end of a bomb says is enough to leave it packed
  if (told <= bytes.length * MOST) checkBytes(told, file, limits);
  const all = new Growing(Math.min(told, limits.bytes, bytes.length * MOST));
  unpacked(file, () => {
    const gunzip = new Gunzip((piece) => {
      checkBytes(all.size + piece.length, file, limits);
      all.add(piece);
    });
    for (let at = 0; at < bytes.length; at += PIECE)
      gunzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  });
  // of several members in a row the end speaks of the last one only
  const single = told === all.size % 2 ** 32;
  if (single ? sum !== all.sum : !isSeveral(bytes)) throw damaged(file, 'Prüfsumme');
  return all.bytes();
}

/** Head and end of a packed file without anything in it. */
const SHORTEST = 18;
/** So many times its size a packed file may unpack to, by its format. */
const MOST = 1032;

/** Bytes that come in pieces, with their checksum; the room for them is taken at once where their number is known. */
class Growing {
  #room: Uint8Array;
  size = 0;
  sum = 0;

  constructor(expected: number) {
    this.#room = new Uint8Array(expected);
  }

  add(piece: Uint8Array): void {
    const size = this.size + piece.length;
    if (size > this.#room.length) {
      const more = new Uint8Array(Math.max(size, this.#room.length * 2));
      more.set(this.#room);
      this.#room = more;
    }
    this.#room.set(piece, this.size);
    this.sum = crc32(piece, this.sum);
    this.size = size;
  }

  bytes(): Uint8Array {
    return this.#room.subarray(0, this.size);
  }
}

const isSeveral = (bytes: Uint8Array): boolean => {
  for (let at = 18; at < bytes.length - 18; at += 1)
    if (bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8) return true;
  return false;
};

/** @throws Refused where it is damaged, or larger than the limits allow */
export function unzipped(bytes: Uint8Array, file: string, limits: Limits): Parts {
  let size = 0;
  return unpacked(file, () => {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        checkBytes(size, file, limits);
        return true;
      },
    });
    for (const [name, sum] of checksums(bytes))
      if (parts[name] && crc32(parts[name]) !== sum) throw damaged(`${file}/${name}`, 'Prüfsumme');
    return parts;
  });
}

/** The checksums of the central directory by name. */
function* checksums(bytes: Uint8Array): Generator<[string, number]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= bytes.length; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) return;
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    yield [new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), view.getUint32(at + 16, true)];
    at += 46 + name + extra + comment;
  }
}
