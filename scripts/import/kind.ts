/** Which kind of source a file is: each kind has an importer of its own. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { object, oneOf, optional, readJson } from '../read/json.ts';
import { isPvogFile } from './services/sheet.ts';

const KINDS = ['openspending', 'statistik', 'investitionen', 'open-pvog', 'reifegradbericht', 'haushalt'] as const;
export type SourceKind = (typeof KINDS)[number];

/**
 * Reads `art` of `import.json` in the folder; recipes without it are for OpenSpending packages. Without a recipe, a file with
 * the header of an Open-PVOG export says itself what it is, and everything else is read as a budget.
 */
export async function kindOfSource(path: string, folder: string | undefined): Promise<SourceKind> {
  const file = join(folder ?? '', 'import.json');
  if (folder === undefined || !existsSync(file)) return (await isPvogFile(path)) ? 'open-pvog' : 'haushalt';
  const { art = 'openspending' } = await readJson(file, file, object({ art: optional(oneOf(...KINDS)) }));
  return art;
}
