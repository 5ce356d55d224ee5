/** The example list of the documentation, lists made for a test, and their import into a new dataset. */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { importGrants } from '../import/grants/import.ts';
import type { ListImport } from '../import/lists/asking.ts';

type Row = Readonly<Record<string, string>>;

/** The list of the documentation. */
export const GRANTS = readFileSync(
  fileURLToPath(new URL('../../docs/vorlagen/zuwendungen/liste.csv', import.meta.url)),
  'utf8',
);

/** Whose list it is, and that whoever looks like a person is one. */
export const SAID = { ags: '99999999', personen: 'zurückhalten' };

/** Imports a list into a new dataset under `root`; returns what was printed, its rows and the text of its other files. */
export async function importedGrants(
  root: string,
  content: string | Uint8Array,
  { answers = SAID, totals = {}, ...more }: Partial<ListImport> = {},
) {
  const [to, file] = [join(root, 'zuwendungen-muster'), join(root, 'liste.csv')];
  await writeFile(file, content);
  const done = await importGrants(file, { to, answers, totals, ...more });
  const read = (name: string): Promise<string> => readFile(join(to, name), 'utf8');
  const rows = async (): Promise<Row[]> =>
    Papa.parse<Row>(await read('zuwendungen.csv'), { header: true, delimiter: ';', skipEmptyLines: true }).data;
  return { ...done, to, read, rows };
}
