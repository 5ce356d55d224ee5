/** Writes an understood budget as a dataset. */
import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import type { Row } from '../../../src/reader/dataset/descriptor.ts';
import { type Dataset, datasetFiles } from '../../../src/reader/dataset/files.ts';
import { replaceFolder } from '../../write/replace-folder.ts';

/** Writes the folder as a whole; what people keep in it stays. Returns how many rows each table has. */
export async function writeBudget(
  folder: string,
  dataset: Omit<Dataset, 'name'>,
): Promise<ReadonlyMap<string, number>> {
  const { files, counts } = datasetFiles({ ...dataset, name: basename(folder) }, await entriesIn(folder));
  await replaceFolder(folder, async (fresh) => {
    for (const name of await foreignFiles(folder, files)) await copyFile(join(folder, name), join(fresh, name));
    for (const [name, text] of files) await writeFile(join(fresh, name), text);
  });
  return counts;
}

/** Files in the folder that the import does not write. */
async function foreignFiles(folder: string, written: ReadonlyMap<string, string>): Promise<string[]> {
  return existsSync(folder) ? (await readdir(folder)).filter((name) => !written.has(name)) : [];
}

/** The entries that the folder has already. */
async function entriesIn(folder: string): Promise<Row[]> {
  const content = await readFile(join(folder, 'gliederung.csv'), 'utf8').catch(() => '');
  return Papa.parse<Row>(content, { header: true, delimiter: ';', skipEmptyLines: true }).data;
}
