import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFolder } from './compress.ts';

let folder: string;
let cache: string;

beforeEach(async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'compress-'));
  folder = join(temporary, 'dist');
  cache = join(temporary, 'cache');
  await mkdir(join(folder, 'daten'), { recursive: true });
});

afterEach(() => rm(join(folder, '..'), { recursive: true }));

const text = 'jahr;produkt;betrag\r\n'.repeat(200);
const noise = Uint8Array.from({ length: 4000 }, (_, i) => (Math.sin(i) * 1e6) & 255);
const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

describe('compressFolder', () => {
  it('writes a Brotli and a gzip form that unpack to the file', async () => {
    await write('index.html', text);
    await write('daten/haushalt.csv', text);
    const totals = await compressFolder(folder, cache);
    for (const name of ['index.html', 'daten/haushalt.csv']) {
      expect(brotliDecompressSync(await readFile(join(folder, `${name}.br`))).toString()).toBe(text);
      expect(gunzipSync(await readFile(join(folder, `${name}.gz`))).toString()).toBe(text);
    }
    const br =
      (await stat(join(folder, 'index.html.br'))).size + (await stat(join(folder, 'daten/haushalt.csv.br'))).size;
    expect(totals).toMatchObject({ files: 2, original: 2 * text.length, br });
  });

  it('leaves alone what is small, does not shrink, or is read in ranges', async () => {
    await write('klein.html', 'x'.repeat(1023));
    await write('rauschen.json', noise);
    await write('daten/haushalt.parquet', text);
    await write('_headers', text);
    expect(await compressFolder(folder, cache)).toEqual({ files: 0, original: 0, br: 0, gz: 0 });
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(
      ['_headers', 'daten', 'daten/haushalt.parquet', 'klein.html', 'rauschen.json'].sort(),
    );
  });

  it('replaces the forms of an earlier run and removes those no longer wanted', async () => {
    await write('index.html', text);
    await write('leer.html', text);
    await compressFolder(folder, cache);
    expect(await readdir(folder)).toContain('leer.html.br');
    await write('index.html', text.toUpperCase());
    await write('leer.html', '');
    await compressFolder(folder, cache);
    expect(gunzipSync(await readFile(join(folder, 'index.html.gz'))).toString()).toBe(text.toUpperCase());
    expect(await readdir(folder)).not.toContain('leer.html.br');
  });

  it('compresses the same engine only once', async () => {
    await write('engine.wasm', text);
    await compressFolder(folder, cache);
    const kept = await readdir(cache);
    expect(kept).toHaveLength(2);
    // A mark in the kept result shows that the second run took it from there.
    const brotliForm = join(cache, kept.find((name) => name.endsWith('.br')) ?? '');
    await writeFile(brotliForm, 'kept');
    await compressFolder(folder, cache);
    expect(await readFile(join(folder, 'engine.wasm.br'), 'utf8')).toBe('kept');
    expect(await readdir(cache)).toEqual(kept);
  });
});
