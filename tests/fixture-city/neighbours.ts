/** Changes of the fixture city's data that a budget has to bear: another city, other parts, results, structures. */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';

type Row = Record<string, string>;

/** Reads a CSV of the fixture, changes its rows and writes it again. */
export async function changeRows(file: string, change: (rows: Row[]) => readonly Row[]): Promise<void> {
  const { data, meta } = Papa.parse<Row>(await readFile(file, 'utf8'), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
  });
  await writeFile(
    file,
    Papa.unparse({ fields: meta.fields ?? [], data: [...change(data)] }, { delimiter: ';', newline: '\n' }),
  );
}

export const NEIGHBOUR = '88888888';

/** Adds a second city with the same versions, numbers and amounts, whose chart of accounts nobody knows. */
export async function addNeighbour(data: string): Promise<void> {
  const folder = join(data, 'nachbarstadt');
  await cp(join(data, 'musterstadt'), folder, { recursive: true });
  const own = (name: string, value = ''): string =>
    name === 'ags' ? NEIGHBOUR : name === 'struktur' ? 'nachbar' : name === 'quelle' ? `nachbar-${value}` : value;
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.csv') && !file.startsWith('bezeich')))
    await changeRows(join(folder, name), (rows) =>
      rows.map((row) => ({
        ...Object.fromEntries(Object.entries(row).map(([column, value]) => [column, own(column, value)])),
        ...('rahmen' in row ? { rahmen: '' } : {}),
      })),
    );
  const words = join(folder, 'bezeichnungen-erlaubt.csv');
  await changeRows(words, () => []);
  await changeRows(join(data, 'regionen/regionen.csv'), (rows) => [
    ...rows,
    { ...rows[0], ags: NEIGHBOUR, name: 'Nachbarstadt' },
  ]);
}
