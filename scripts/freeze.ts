/**
 * `npm run freeze -- 2026-02-01`: keeps the tables that `npm run data` has made as the state published on that day, under
 * `data/archiv`. Later builds offer it unchanged and compare themselves with it.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ARCHIVE, FILES, readStates } from './archive/state.ts';
import { runAsCommand } from './command.ts';
import { handsOnUnlicensed } from './read/site.ts';
import { writeJson } from './write/json.ts';
import type { Manifest } from './write/published.ts';

/** Keeps what stands in `published`. Throws when the day is none, or not later than the last state. */
export async function freeze(data: string, published: string, stand: string): Promise<void> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(stand) || Number.isNaN(Date.parse(stand))) {
    throw new Error(`„${stand}“ ist kein Tag. Erwartet: JJJJ-MM-TT, etwa npm run freeze -- 2026-02-01`);
  }
  const last = (await readStates(data)).at(-1);
  if (last && last.stand >= stand)
    throw new Error(`Der letzte Stand ist vom ${last.stand}; ein neuer muss jünger sein. Ein Stand ändert sich nie.`);
  const { tables } = JSON.parse(await readFile(join(published, 'manifest.json'), 'utf8')) as Manifest;
  const folder = join(data, ARCHIVE, FILES);
  await mkdir(folder, { recursive: true });
  const tabellen: Record<string, { zeilen: number; datei: string; bytes: number; sha256: string }> = {};
  for (const [table, { rows, parquet }] of Object.entries(tables)) {
    const datei = `${table}-${parquet.sha256.slice(0, 16)}.parquet`;
    if (!existsSync(join(folder, datei))) await copyFile(join(published, parquet.path), join(folder, datei));
    tabellen[table] = { zeilen: rows, datei, bytes: parquet.bytes, sha256: parquet.sha256 };
  }
  const mit_ungeklaerten = await handsOnUnlicensed(data);
  await writeJson(join(data, ARCHIVE, `${stand}.json`), { stand, mit_ungeklaerten, tabellen });
}

async function main(): Promise<void> {
  const { KLARHAUSHALT_DATA: data = 'data', KLARHAUSHALT_DATEN: published = 'public/daten' } = process.env;
  const [stand = ''] = process.argv.slice(2);
  await freeze(data, published, stand);
  console.log(`Stand ${stand} liegt in ${join(data, ARCHIVE)}.`);
}

runAsCommand(import.meta.url, main);
