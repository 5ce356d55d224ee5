/**
 * `npm run freeze -- 2026-02-01 [--city <folder>]`: keeps the tables that `npm run data` has made as the state published on that day, under
 * `archiv` in the folder of the city. Later builds offer it unchanged and compare themselves with it.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { cityEnvironment } from '../src/schema/data-folders.mjs';
import { FLAT_BUDGET } from '../src/schema/flat-budget.ts';
import { type Descriptor, stateDescriptor } from './archive/describe.ts';
import {
  ARCHIVE,
  archivedFile,
  FILES,
  fingerprintIn,
  isDay,
  type KeptFile,
  PACKED,
  readStates,
  sha256Of,
} from './archive/state.ts';
import { runAsCommand } from './command.ts';
import { buildFolders } from './folders.ts';
import { writeJson } from './write/json.ts';
import type { Manifest, WrittenTable } from './write/published.ts';
import { writeWhole } from './write/whole-file.ts';

/** Throws when the day is none or not later than the last state, when the tables are not as they were written, or as in the last state. */
export async function freeze(data: string, published: string, stand: string): Promise<void> {
  if (!isDay(stand)) {
    throw new Error(`„${stand}“ ist kein Tag. Erwartet: JJJJ-MM-TT, etwa npm run freeze -- 2026-02-01`);
  }
  const last = (await readStates(data)).at(-1);
  if (last && last.stand >= stand)
    throw new Error(`Der letzte Stand ist vom ${last.stand}; ein neuer muss jünger sein. Ein Stand ändert sich nie.`);
  const { tables: written, mit_ungeklaerten } = await readPublished<Manifest>(published, 'manifest.json');
  // the flat table says again what the others say: a state that has those has lost nothing
  const { [FLAT_BUDGET]: _, ...tables } = written;
  if (last && Object.values(tables).every(({ parquet }) => fingerprintIn(last, parquet.path) === parquet.sha256))
    throw new Error(`Seit dem Stand vom ${last.stand} hat sich keine Tabelle geändert; ein neuer wäre derselbe.`);

  const descriptor = stateDescriptor(await readPublished<Descriptor>(published, 'datapackage.json'), tables);
  const described = Buffer.from(`${JSON.stringify(descriptor, null, 1)}\n`);
  const dateien = [await keep(data, 'datapackage.json', described)];
  for (const { parquet, csv } of Object.values(tables)) {
    for (const { path, sha256 } of [parquet, csv ?? []].flat()) {
      const bytes = await readFile(join(published, path));
      if (sha256Of(bytes) !== sha256)
        throw new Error(`${path} ist nicht die Datei, die manifest.json nennt. Zuerst: npm run data`);
      dateien.push(await keep(data, path, bytes));
    }
  }
  const tabellen = Object.fromEntries(Object.entries(tables).map(([table, written]) => [table, rowsOf(written)]));
  await writeJson(join(data, ARCHIVE, `${stand}.json`), { stand, mit_ungeklaerten, tabellen, dateien });
}

const rowsOf = ({ rows, quellen = {} }: WrittenTable) => ({ zeilen: rows, quellen });

/** Puts a file among those of all states; one of its name that is there already counts if it holds the same. */
async function keep(data: string, name: string, bytes: Buffer): Promise<KeptFile> {
  const sha256 = sha256Of(bytes);
  const [, base, end] = /^(.*)\.(\w+)$/.exec(name) ?? [];
  const gespeichert = `${base}-${sha256.slice(0, 16)}.${end}${end === 'parquet' ? '' : PACKED}`;
  const path = join(data, ARCHIVE, FILES, gespeichert);
  await mkdir(join(data, ARCHIVE, FILES), { recursive: true });
  const kept: KeptFile = { name, gespeichert, bytes: bytes.length, sha256 };
  const there = await archivedFile(data, kept).then(
    () => true,
    () => false,
  );
  if (!there) await writeWhole(path, end === 'parquet' ? bytes : gzipSync(bytes, { level: 9 }));
  return kept;
}

const readPublished = async <T>(published: string, name: string): Promise<T> => {
  const path = join(published, name);
  if (!existsSync(path)) throw new Error(`${path} fehlt. Zuerst: npm run data`);
  return JSON.parse(await readFile(path, 'utf8')) as T;
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { city: { type: 'string' } }, allowPositionals: true });
  if (values.city) Object.assign(process.env, cityEnvironment(values.city));
  const { data, out } = buildFolders();
  const [stand = ''] = positionals;
  await freeze(data, out, stand);
  console.log(`Stand ${stand} liegt in ${join(data, ARCHIVE)}.`);
}

runAsCommand(import.meta.url, main);
