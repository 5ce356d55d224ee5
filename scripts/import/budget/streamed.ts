/** A file of the disk in pieces, unpacked on the way: while one is cut, the next is read. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { StreamedFile } from '../../../src/reader/bytes/given.ts';
import { begins } from '../../../src/reader/bytes/unpack.ts';

const PIECE = 1024 * 1024;

/** @throws while its pieces are taken, where it cannot be read, or is not what its end says */
export function streamed(path: string): StreamedFile {
  const hash = createHash('sha256');
  let end = Buffer.alloc(0);
  async function* stored(): AsyncGenerator<Buffer> {
    for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
      hash.update(piece);
      end = Buffer.concat([end, piece.subarray(-4)]).subarray(-4);
      yield piece;
    }
  }
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const all = stored();
    const { value: first } = await all.next();
    if (!first) return;
    async function* again(): AsyncGenerator<Buffer> {
      yield first;
      yield* all;
    }
    if (!begins(first, 0x1f, 0x8b)) return yield* again();
    let size = 0;
    for await (const piece of unpacked(again())) {
      size += piece.length;
      yield piece;
    }
    // what follows the packed bytes is no part of them, and damages the file
    if (end.readUInt32LE() !== size % 2 ** 32) throw new Error('the end of the packed file tells another size');
  }
  return { pieces: pieces(), sha256: () => hash.digest('hex') };
}

function unpacked(packed: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip({ chunkSize: PIECE });
  // an error of either ends the other, and comes out of the loop that takes the pieces
  pipeline(Readable.from(packed), gunzip, () => {});
  return gunzip;
}
