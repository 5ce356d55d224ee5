import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AccountLine } from '../../../src/budget/chart-lines.ts';
import { Session } from '../../../src/own/session.ts';
import { importBudget } from './import.ts';
import { packedDataset, unpackDataset } from './packed.ts';

const EXAMPLE = 'docs/vorlagen/haushalt/musterfeld.csv';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packed-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function zipOfPage(): Promise<string> {
  const lines = Papa.parse<AccountLine>(await readFile('data/general/kontenrahmen/kontenrahmen.csv', 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;
  const bytes = async () => new Uint8Array(await readFile(EXAMPLE));
  const session = await Session.open([{ name: 'musterfeld.csv', optional: false, bytes }], lines);
  session.understand({ antworten: {}, summen: {} });
  const path = join(folder, 'musterfeld.zip');
  await writeFile(path, session.dataset('12054000', 'musterfeld'));
  return path;
}

it('a zip of the page is, file by file, what the command makes of the same budget', async () => {
  const path = await zipOfPage();
  const files = await packedDataset(path);
  const text = await unpackDataset(files ?? new Map(), path, join(folder, 'page', 'musterfeld'));
  expect(text).toContain('39136700');
  const to = join(folder, 'command', 'musterfeld');
  await importBudget([EXAMPLE], { to, answers: { ags: '12054000' }, totals: {} });
  for (const name of files?.keys() ?? [])
    expect(await readFile(join(folder, 'page', 'musterfeld', name), 'utf8'), name).toBe(
      await readFile(join(to, name), 'utf8'),
    );
});

it('a zip whose rows add up to something else is refused, and nothing is written', async () => {
  const path = await zipOfPage();
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  const rows = new TextDecoder().decode(parts['haushalt.csv']).split('\n');
  parts['haushalt.csv'] = new TextEncoder().encode(rows.filter((_, at) => at !== 3).join('\n'));
  await writeFile(path, zipSync(parts));
  const files = await packedDataset(path);
  await expect(unpackDataset(files ?? new Map(), path, join(folder, 'none'))).rejects.toThrow('Kontrollsumme');
  await expect(readFile(join(folder, 'none', 'haushalt.csv'))).rejects.toThrow();
});

it('another zip is no dataset', async () => {
  const path = join(folder, 'other.zip');
  await writeFile(path, zipSync({ 'a.csv': new TextEncoder().encode('a;b\n') }));
  expect(await packedDataset(path)).toBeUndefined();
});
