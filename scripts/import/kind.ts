/** Which kind of source a file is: each kind has an importer of its own. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { object, oneOf, optional, readJson } from '../read/json.ts';
import { isGrantList } from './grants/roles.ts';
import { isPvogFile } from './services/sheet.ts';

const KINDS = [
  'openspending',
  'statistik',
  'investitionen',
  'open-pvog',
  'reifegradbericht',
  'zuwendungen',
  'haushalt',
] as const;
export type SourceKind = (typeof KINDS)[number];

/**
 * Reads `art` of `import.json` in the folder; recipes without it are for OpenSpending packages. Without a recipe, a file with
 * the header of an Open-PVOG export and one with recipients beside amounts say themselves what they are, and everything else is
 * read as a budget.
 */
export async function kindOfSource(path: string, folder: string | undefined): Promise<SourceKind> {
  const file = join(folder ?? '', 'import.json');
  if (folder === undefined || !existsSync(file)) {
    if (await isPvogFile(path)) return 'open-pvog';
    return (await isGrantFile(path)) ? 'zuwendungen' : 'haushalt';
  }
  const { art = 'openspending' } = await readJson(file, file, object({ art: optional(oneOf(...KINDS)) }));
  return art;
}

/** Lists of grants are small: a larger file is not read twice to find out. */
const LARGEST = 5_000_000;

async function isGrantFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > LARGEST) return false;
  return isGrantList(new Uint8Array(await readFile(path)), basename(path));
}
