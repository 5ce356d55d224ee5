import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ALL, onlyInAll } from '../../testing/extent.ts';
import { temporaryFolders } from '../../testing/folders.ts';
import { readSources } from './sources.ts';
import { streamed } from './streamed.ts';

const newFolder = temporaryFolders();
const ROOT = join(import.meta.dirname, '../../..');

async function taken(path: string): Promise<{ text: string; sha256: string }> {
  const { pieces, sha256 } = streamed(path);
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return { text: Buffer.concat(all).toString(), sha256: sha256() };
}

describe('a file in pieces', () => {
  const text = 'Produkt;Betrag\n111;5\n';

  it.each([
    ['plain', Buffer.from(text)],
    ['packed', gzipSync(text)],
    ['packed in two parts', Buffer.concat([gzipSync('Produkt;Betrag\n'), gzipSync(text.slice(15))])],
    ['empty', Buffer.alloc(0)],
  ])('is all of it, %s, with the checksum of what is stored', async (name, bytes) => {
    const path = join(await newFolder(), 'a.csv.gz');
    await writeFile(path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (name === 'packed in two parts') await expect(taken(path)).rejects.toThrow('tells another size');
    else expect(await taken(path)).toEqual({ text: name === 'empty' ? '' : text, sha256 });
  });

  it.each([
    ['cut off', gzipSync(text).subarray(0, -6)],
    ['with something behind it', Buffer.concat([gzipSync(text), Buffer.from('more')])],
    ['with a wrong byte', gzipSync(text).fill(7, 14, 15)],
  ])('is refused as before where it is damaged: %s', async (_, bytes) => {
    const path = join(await newFolder(), 'a.csv.gz');
    await writeFile(path, bytes);
    await expect(taken(path)).rejects.toThrow();
    await expect(readSources([path])).rejects.toThrow('beschädigte Datei');
  });

  it('is read the same as at once', async () => {
    const path = join(await newFolder(), 'a.csv.gz');
    await writeFile(path, gzipSync(text));
    const { sources, sha256 } = await readSources([path]);
    expect(sources.map(({ file, delimiter, sheets }) => [file, delimiter, sheets[0]?.rows])).toEqual([
      [
        'a.csv',
        ';',
        [
          ['Produkt', 'Betrag'],
          ['111', '5'],
        ],
      ],
    ]);
    expect(sha256.get('a.csv.gz')).toBe(
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
  });
});

/** A budget with so many records, most of them without money, as in a list of all accounts of all products. */
function* budget(records: number): Generator<string> {
  yield 'Jahr;Art;Richtung;Produktbereich;Produktbereich Bezeichnung;Produkt;Produkt Bezeichnung;Sachkonto;Sachkonto Bezeichnung;Erläuterung;Betrag\n';
  for (let at = 0; at < records; at += 1) {
    const [area, product] = [11 + (at % 40), 1101 + (at % 900)];
    const account = at % 2 === 0 ? 41000000 + (at % 3000) : 52000000 + (at % 3000);
    yield `2025;Ansatz;${at % 2 === 0 ? 'Ertrag' : 'Aufwand'};${area};Produktbereich Nummer ${area};${area}${product};Das Produkt mit der Nummer ${product};${account};Sachkonto mit der Nummer ${account};${'Wie im Vorjahr. '.repeat(8)};${at % 9 === 0 ? at + 1 : 0},00\n`;
  }
}

/** Of the heap, in megabytes; with the text of each cell it takes more than 260. */
const HEAP = 220;

describe('a large file', () => {
  it.runIf(ALL)(onlyInAll('needs no room for the text of all of its cells'), async () => {
    const folder = await newFolder();
    const path = join(folder, 'haushalt.csv.gz');
    await pipeline(Readable.from(budget(300_000)), createGzip(), createWriteStream(path));
    const node = [`--max-old-space-size=${HEAP}`, '--import', 'tsx/esm', 'scripts/import.ts'];
    const said = ['teil=ergebnis', 'ags=99000001'];
    const args = [path, '--to', join(folder, 'stadt'), '--yes', ...said.flatMap((one) => ['--answer', one])];
    const { stdout } = await promisify(execFile)(process.execPath, [...node, ...args], { cwd: ROOT });
    expect(stdout).toContain('300000 Datensätze');
  });
});
