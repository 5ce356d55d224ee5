/**
 * Compresses a built site once, so that no server has to do it per request:
 * beside `x.html` come `x.html.br` and `x.html.gz`, wherever they are smaller than the file itself.
 *
 *     tsx scripts/compress.ts [dist]
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * What is compressed, and with which Brotli quality. The few files that every page needs get the best (11). For a thousand
 * pages that would take three times as long as 10 for 6 % fewer bytes, for the thousands of small figures and tables
 * even 9 does not pay. The engine takes most of a minute per file, once: a seventh of what a reader on a slow line waits for.
 * Parquet is missing on purpose: it is compressed inside, and an encoded file cannot be read in ranges.
 */
const BROTLI_QUALITY: Readonly<Record<string, number>> = {
  '.css': 11,
  '.js': 11,
  '.mjs': 11,
  '.html': 10,
  '.wasm': 11,
  '.webmanifest': 6,
  '.svg': 6,
  '.csv': 6,
  '.json': 6,
  '.jsonld': 6,
  '.ttl': 6,
  '.xml': 6,
  '.txt': 6,
  '.md': 6,
};

/** Below this a file fits into the first packets of an answer anyway. */
const MIN_BYTES = 1024;

/** zlib works in the thread pool; a few files more than cores keep it busy while others are read and written. */
const CONCURRENCY = availableParallelism() * 4;

/** Results that take seconds, kept for the next build; `npm ci` clears them. */
const CACHE = fileURLToPath(new URL('../node_modules/.cache/klarhaushalt/', import.meta.url));

/** Bytes of the files that got a compressed form, before and after. */
export interface CompressedTotals {
  files: number;
  original: number;
  br: number;
  gz: number;
}

interface Encoding {
  readonly suffix: 'br' | 'gz';
  /** Names a cached result together with the hash of what went in. */
  readonly setting: string;
  pack(original: Buffer): Promise<Buffer>;
}

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

function encodingsFor(extension: string, size: number): Encoding[] {
  const quality = BROTLI_QUALITY[extension] ?? 0;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  };
  return [
    { suffix: 'br', setting: `q${quality}.br`, pack: (original) => brotli(original, { params }) },
    { suffix: 'gz', setting: 'l9.gz', pack: (original) => deflate(original, { level: 9 }) },
  ];
}

/** Writes the compressed forms of every compressible file under `dist` and returns what they weigh. */
export async function compressFolder(dist: string, cache = CACHE): Promise<CompressedTotals> {
  const names = await readdir(dist, { recursive: true });
  const queue = names.filter((name) => BROTLI_QUALITY[extname(name)] !== undefined).sort();
  const totals: CompressedTotals = { files: 0, original: 0, br: 0, gz: 0 };
  const worker = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      await compressFile(join(dist, name), cache, totals);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return totals;
}

async function compressFile(file: string, cache: string, totals: CompressedTotals): Promise<void> {
  const info = await stat(file);
  if (!info.isFile()) return;
  const extension = extname(file);
  const original = await readFile(file);
  const written: Partial<Record<Encoding['suffix'], number>> = {};
  for (const encoding of encodingsFor(extension, original.length)) {
    const target = `${file}.${encoding.suffix}`;
    const packed = await packIfSmaller(original, encoding, extension === '.wasm' ? cache : undefined);
    // A form left over from an earlier build would be served instead of the file as it is now.
    if (!packed) await rm(target, { force: true });
    else await writeWhole(target, packed);
    written[encoding.suffix] = packed?.length;
  }
  if (!written.br && !written.gz) return;
  totals.files += 1;
  totals.original += original.length;
  totals.br += written.br ?? original.length;
  totals.gz += written.gz ?? original.length;
}

async function packIfSmaller(original: Buffer, encoding: Encoding, cache?: string): Promise<Buffer | undefined> {
  if (original.length < MIN_BYTES) return undefined;
  const packed = cache ? await packOnce(original, encoding, cache) : await encoding.pack(original);
  return packed.length < original.length ? packed : undefined;
}

async function packOnce(original: Buffer, encoding: Encoding, cache: string): Promise<Buffer> {
  const hash = createHash('sha256').update(original).digest('hex');
  const kept = join(cache, `${hash}.${encoding.setting}`);
  const known = await readFile(kept).catch(() => undefined);
  if (known) return known;
  const packed = await encoding.pack(original);
  await mkdir(cache, { recursive: true });
  await writeWhole(kept, packed);
  return packed;
}

/** Renamed into place, so that nobody is served half a file, and an interrupted run leaves none behind. */
async function writeWhole(target: string, content: Buffer): Promise<void> {
  const draft = `${target}.${randomUUID()}`;
  await writeFile(draft, content);
  await rename(draft, target);
}

async function main(): Promise<void> {
  const dist = process.argv[2] ?? 'dist';
  const started = performance.now();
  const { files, original, br, gz } = await compressFolder(dist);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toLocaleString('de', { maximumFractionDigits: 1 })} MB`;
  const seconds = ((performance.now() - started) / 1000).toLocaleString('de', { maximumFractionDigits: 1 });
  console.log(
    `${dist}: ${files.toLocaleString('de')} Dateien komprimiert in ${seconds} s, ` +
      `${megabytes(original)} → ${megabytes(br)} (Brotli), ${megabytes(gz)} (gzip)`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
