/** Which kind of source a file is: each kind has an importer of its own. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LARGEST, type Limits } from '../../src/reader/bytes/limits.ts';
import { readBytes } from '../../src/reader/bytes/read.ts';
import { object, oneOf, optional, readJson } from '../read/json.ts';
import { isCashList } from './cash/roles.ts';
import { isCompanyList } from './companies/roles.ts';
import { isGrantList } from './grants/roles.ts';
import { isPvogFile } from './services/sheet.ts';
import { isStaffList } from './staff/roles.ts';

const KINDS = [
  'openspending',
  'statistik',
  'investitionen',
  'open-pvog',
  'reifegradbericht',
  'zuwendungen',
  'beteiligungen',
  'stellen',
  'kasse',
  'haushalt',
] as const;
export type SourceKind = (typeof KINDS)[number];

/**
 * Reads `art` of `import.json` in the folder; recipes without it are for OpenSpending packages. Without a recipe, a file with
 * the header of an Open-PVOG export, one with recipients beside amounts, one with companies beside shares one with pay grades beside posts and one
 * whose records are items of cash say themselves what they are, and everything else is read as a budget.
 */
export async function kindOfSource(path: string, folder: string | undefined): Promise<SourceKind> {
  const file = join(folder ?? '', 'import.json');
  if (folder === undefined || !existsSync(file)) {
    if (await isPvogFile(path)) return 'open-pvog';
    return (await listIn(path)) ?? 'haushalt';
  }
  const { art = 'openspending' } = await readJson(file, file, object({ art: optional(oneOf(...KINDS)) }));
  return art;
}

/** Lists are small, unpacked too: a larger file is not read twice to find out. */
const LIMITS: Limits = { ...LARGEST, bytes: 5_000_000 };

/** Which list the header says that the file is. What cannot be read is none: the importer of budgets refuses it, with the reason. */
async function listIn(path: string): Promise<'zuwendungen' | 'beteiligungen' | 'stellen' | 'kasse' | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > LIMITS.bytes) return undefined;
  try {
    const sources = readBytes(new Uint8Array(await readFile(path)), basename(path), LIMITS);
    if (isCompanyList(sources)) return 'beteiligungen';
    if (isStaffList(sources)) return 'stellen';
    if (isCashList(sources)) return 'kasse';
    return isGrantList(sources) ? 'zuwendungen' : undefined;
  } catch {
    return undefined;
  }
}
