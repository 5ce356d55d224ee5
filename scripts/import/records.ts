/** Streams the records of a CSV file, plain or gzip, so that its size does not matter. */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import { Problems } from '../problems.ts';
import { decoderOf, type Encoding } from '../read/encoding.ts';

/** Bytes at a time: measured, larger ones only cost memory. */
const CHUNK = 1 << 18;

export interface CsvFile {
  readonly path: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
}

export interface RecordSink {
  header(cells: readonly string[]): void;
  /** `record` is 1 for the first record after the header. */
  record(cells: readonly string[], record: number): void;
}

/**
 * Feeds every record to the sink, in the order of the file.
 * Returns how many there were, and the SHA-256 of the file as stored. Throws a DataError for broken quotes or a wrong
 * number of fields, and whatever the sink throws.
 */
export async function streamRecords(
  file: CsvFile,
  sink: RecordSink,
  chunkSize = CHUNK,
): Promise<{ sha256: string; records: number }> {
  const hash = createHash('sha256');
  const problems = new Problems();
  const fault = (kind: string, record: number, text: string, expected: string): void =>
    problems.add({ kind, file: basename(file.path), record, text, expected });
  // Records so far, the header being number 0.
  let next = 0;
  let width = 0;
  const take = (cells: string[]): void => {
    if (next === 0) {
      width = cells.length;
      sink.header(cells);
    } else if (cells.length === width) sink.record(cells, next);
    else fault('falsche Zahl der Felder', next, `${cells.length}`, `${width}`);
    next += 1;
  };
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(Readable.from(decoded(file, hash, chunkSize)), {
      delimiter: file.delimiter,
      header: false,
      chunk: ({ data, errors }) => {
        for (const { row = 0, message } of errors)
          fault('Anführungszeichen fehlerhaft', next + row, message, 'geschlossene Anführungszeichen');
        data.forEach(take);
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  problems.throwIfAny();
  return { sha256: hash.digest('hex'), records: Math.max(0, next - 1) };
}

async function* decoded({ path, encoding }: CsvFile, hash: Hash, chunkSize: number): AsyncGenerator<string> {
  const stored = Readable.from(hashed(path, hash, chunkSize));
  // pipeline hands errors on, so that a damaged gzip or an unreadable file ends the loop below.
  const bytes = path.endsWith('.gz') ? pipeline(stored, createGunzip({ chunkSize }), () => {}) : stored;
  const decode = decoderOf(encoding);
  let held = '';
  for await (const chunk of bytes) {
    const text = held + decode(chunk as Buffer);
    // A chunk that ends between CR and LF looks to the parser like a quote that closes too early.
    held = text.endsWith('\r') ? '\r' : '';
    yield held ? text.slice(0, -1) : text;
  }
  yield held + decode();
}

async function* hashed(path: string, hash: Hash, chunkSize: number): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: chunkSize })) {
    hash.update(chunk as Buffer);
    yield chunk as Buffer;
  }
}
