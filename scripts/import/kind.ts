/** Which kind of source a recipe is for: each kind has an importer of its own. */
import { join } from 'node:path';
import { object, oneOf, optional, readJson } from '../read/json.ts';

const KINDS = ['openspending', 'statistik', 'investitionen'] as const;
export type SourceKind = (typeof KINDS)[number];

/** Reads `art` of `import.json` in the folder; recipes without it are for OpenSpending packages. */
export async function kindOfSource(folder: string): Promise<SourceKind> {
  const file = join(folder, 'import.json');
  const { art = 'openspending' } = await readJson(file, file, object({ art: optional(oneOf(...KINDS)) }));
  return art;
}
