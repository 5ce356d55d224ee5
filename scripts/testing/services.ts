/** Small lists of services with the regions that go with them, and the example files of docs/vorlagen. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importServices } from '../import/services/import.ts';

const REGIONS = `ags;name;art;land;flaeche_km2;gueltig_von;gueltig_bis
DG;Deutschland;Bund;;;;
99;Musterland;Land;99;;;
99001000;Kreisstadt;kreisfreie Stadt;99;;;
99002;Landkreis Muster;Landkreis;99;;;
99999999;Musterstadt;kreisfreie Stadt;99;;;
`;

const REGIONS_PACKAGE = {
  name: 'regionen',
  title: 'Regionen',
  resources: [{ name: 'regionen', path: 'regionen.csv', encoding: 'utf-8', dialect: { delimiter: ';' } }],
};

/** One of the example files, as it is documented. */
export const example = (name: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../docs/vorlagen/leistungen/${name}`, import.meta.url)), 'utf8');

/** A folder `data` with the regions in it. */
async function dataFolder(root: string): Promise<string> {
  const folder = join(root, 'data', 'regionen');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'regionen.csv'), REGIONS);
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify(REGIONS_PACKAGE));
  return join(root, 'data');
}

/** Imports a list into `data/leistungen` of a new folder; `recipe` is its import.json, if it has one. */
export async function importedServices(root: string, content: string | Uint8Array, recipe?: unknown) {
  const data = await dataFolder(root);
  const folder = join(data, 'leistungen');
  const file = join(root, 'liste.csv');
  await writeFile(file, content);
  if (recipe !== undefined) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'import.json'), JSON.stringify(recipe));
  }
  const printed = await importServices(file, folder);
  const lines = async (name: string): Promise<string[]> =>
    (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n');
  return { data, folder, printed, lines };
}
