/** The example list of the documentation, and its import into a new dataset. */
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importInvestments } from '../import/investments/import.ts';

const TEMPLATE = fileURLToPath(new URL('../../docs/vorlagen/investitionen', import.meta.url));

type Json = Readonly<Record<string, unknown>>;

/** The three measures of the documentation. */
export const LIST = readFileSync(join(TEMPLATE, 'liste.csv'), 'utf8');

/** The recipe of the documentation, with what a test changes. */
export const listRecipe = (change: Json = {}): Json => ({
  ...JSON.parse(readFileSync(join(TEMPLATE, 'import.json'), 'utf8')),
  ...change,
});

/** The same without control totals, for lists with other amounts. */
export const anyList = (change: Json = {}): Json => ({ ...listRecipe(change), kontrollsummen: undefined });

/** Imports the list into a new dataset under `root`; returns its rows and the way to its other files. */
export async function importedList(root: string, content: string | Uint8Array, recipe: Json) {
  const [folder, file] = [join(root, 'liste'), join(root, 'liste.csv')];
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'import.json'), JSON.stringify(recipe));
  await writeFile(file, content);
  const printed = await importInvestments(file, folder);
  const lines = async (name: string) => (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n');
  const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
  return { folder, printed, lines, descriptor };
}
