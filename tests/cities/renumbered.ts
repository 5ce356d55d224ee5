/** New numbers for the reorganised city: one given anew, two put together, one divided, and the table that says so. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeRows } from '../fixture-city/neighbours.ts';

type Row = Record<string, string>;

/** Products with one part each: structure, number, name, amount in the plan of the structure. */
const PRODUCTS: readonly (readonly [struktur: string, produkt: string, name: string, betrag: string])[] = [
  ['muster-alt', '25202', 'Heimatmuseum', '500,50'],
  ['muster', '25201', 'Stadtmuseum', '600'],
  ['muster-alt', '36602', 'Jugendclub Nord', '1000,10'],
  ['muster-alt', '36603', 'Jugendclub Süd', '2000,25'],
  ['muster', '36601', 'Jugendarbeit', '3500,75'],
  ['muster-alt', '54501', 'Straßenreinigung und Winterdienst', '900'],
  ['muster', '54502', 'Straßenreinigung', '400'],
  ['muster', '54503', 'Winterdienst', '550'],
];

/** The table: number now, number before. */
const TABLE: readonly (readonly [schluessel: string, schluessel_alt: string])[] = [
  ['25201', '25202'],
  ['36601', '36602'],
  ['36601', '36603'],
  ['54502', '54501'],
  ['54503', '54501'],
];

/** The versions that have the products of a structure. */
const VERSIONS: Readonly<Record<string, readonly [fassung: string, jahr: string]>> = {
  'muster-alt': ['musterplan-2029', '2029'],
  muster: ['nachtrag-2030', '2030'],
};

const partOf = (produkt: string): string => `${produkt}01`;

/** Comes after `reorganise`. */
export async function renumber(data: string): Promise<void> {
  const folder = join(data, 'musterstadt');
  const add = (name: string, rowOf: (row: Row, product: (typeof PRODUCTS)[number]) => Row) =>
    changeRows(join(folder, `${name}.csv`), (rows) => [
      ...rows,
      ...PRODUCTS.map((product) => rowOf(rows.at(-1) as Row, product)),
    ]);
  await add('produkte', (row, [struktur, produkt, name]) => ({ ...row, struktur, produkt, name, kurzname: '' }));
  await add('unterprodukte', (row, [struktur, produkt, name]) => ({
    ...row,
    ...{ struktur, produkt, name, unterprodukt: partOf(produkt) },
  }));
  await add('haushalt', (row, [struktur, produkt, , betrag]) => {
    const [fassung = '', jahr = ''] = VERSIONS[struktur] ?? [];
    const booked = { richtung: 'aufwand', konto: '5012000', fachbereich: '20', wertart: 'ansatz' };
    return { ...row, ...booked, fassung, jahr, produkt, unterprodukt: partOf(produkt), betrag };
  });
  await writeTable(folder);
}

async function writeTable(folder: string): Promise<void> {
  const rows = TABLE.flatMap(([now, before]) => [
    `muster;produkt;${now};muster-alt;${before};musterplan-2030`,
    `muster;unterprodukt;${partOf(now)};muster-alt;${partOf(before)};musterplan-2030`,
  ]);
  const lines = ['struktur;ebene;schluessel;struktur_alt;schluessel_alt;quelle', ...rows];
  await writeFile(join(folder, 'umsteigeschluessel.csv'), lines.join('\n'));
  const path = join(folder, 'datapackage.json');
  const descriptor = JSON.parse(await readFile(path, 'utf8'));
  descriptor.resources.push({
    name: 'umsteigeschluessel',
    path: 'umsteigeschluessel.csv',
    dialect: { delimiter: ';' },
  });
  await writeFile(path, JSON.stringify(descriptor));
}
