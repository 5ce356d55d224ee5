/** The fixture city with other parts of a budget: a Finanzhaushalt beside the Ergebnishaushalt, or a kameral budget in their place. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { changeRows } from '../fixture-city/neighbours.ts';

type Row = Record<string, string>;

/** An amount as text with a decimal comma, on a product, an account and a department. */
type Booked = readonly [
  place: readonly [fassung: string, jahr: number, wertart: string],
  unterprodukt: string,
  konto: string,
  betrag: string,
];

/** An account: its number and name, its part of the budget and its direction there. */
type Account = readonly [konto: string, name: string, teil: string, richtung: string];

const FINANCE: readonly Account[] = [
  ['6012000', 'Grundsteuer B, Einzahlung', 'finanz', 'einzahlung'],
  ['6811000', 'Investitionszuwendungen vom Land', 'finanz', 'einzahlung'],
  ['7012000', 'Dienstbezüge, Auszahlung', 'finanz', 'auszahlung'],
  ['7851000', 'Hochbaumaßnahmen', 'finanz', 'auszahlung'],
];

const [PLAN, EARLIER, RESULT] = [
  ['musterplan-2030', 2030, 'ansatz'],
  ['musterplan-2029', 2030, 'planung'],
  ['musterplan-2030', 2028, 'ergebnis'],
] as const;

const PAID: readonly Booked[] = [
  [PLAN, '1110100', '6012000', '2450000,10'],
  [PLAN, '1110100', '7012000', '1180000,25'],
  [PLAN, '3650201', '6811000', '200000'],
  [PLAN, '3650201', '7851000', '700000,35'],
  [PLAN, '3650202', '7012000', '295000'],
  [EARLIER, '1110100', '6012000', '2400000'],
  [EARLIER, '1110100', '7012000', '1190000'],
  [EARLIER, '3650201', '7851000', '400000'],
  [RESULT, '1110100', '6012000', '2290000,01'],
  [RESULT, '1110100', '7012000', '1090000,99'],
];

/** Adds a Finanzhaushalt: payments in both plans, and of one year that is over. */
export const addFinance = (data: string): Promise<void> => addParts(data, FINANCE, PAID, true);

/** Leaves open what one account of the Finanzhaushalt is paid for. */
export const doubtPurposes = (data: string): Promise<void> =>
  changeRows(join(data, 'kontenrahmen/kontenrahmen.csv'), (rows) =>
    rows.map((row) => (row.name === 'Hochbaumaßnahmen' ? { ...row, sicherheit: 'k' } : row)),
  );

const KAMERAL: readonly Account[] = [
  ['0010', 'Grundsteuer B', 'verwaltung', 'einnahme'],
  ['1100', 'Benutzungsgebühren', 'verwaltung', 'einnahme'],
  ['4140', 'Vergütung der Beschäftigten', 'verwaltung', 'ausgabe'],
  ['8600', 'Zuführung zum Vermögenshaushalt', 'verwaltung', 'ausgabe'],
  ['3000', 'Zuführung vom Verwaltungshaushalt', 'vermoegen', 'einnahme'],
  ['3610', 'Zuweisungen vom Land', 'vermoegen', 'einnahme'],
  ['9400', 'Hochbaumaßnahmen', 'vermoegen', 'ausgabe'],
];

const BOOKED_2029 = ['musterplan-2030', 2029, 'ergebnis'] as const;
const PLANNED_2029 = ['musterplan-2029', 2029, 'ansatz'] as const;

const BOOKED: readonly Booked[] = [
  [PLAN, '1110100', '0010', '2000000,50'],
  [PLAN, '1110100', '4140', '900000'],
  [PLAN, '1110100', '8600', '800000,25'],
  [PLAN, '3650201', '1100', '100000,25'],
  [PLAN, '3650201', '4140', '300000,25'],
  [PLAN, '3650202', '4140', '100000,25'],
  [PLAN, '1110100', '3000', '800000,25'],
  [PLAN, '3650201', '3610', '150000'],
  [PLAN, '3650201', '9400', '950000,25'],
  [PLANNED_2029, '1110100', '0010', '1900000'],
  [PLANNED_2029, '1110100', '4140', '950000'],
  [PLANNED_2029, '3650201', '9400', '500000'],
  [BOOKED_2029, '1110100', '0010', '1950000,75'],
  [BOOKED_2029, '1110100', '4140', '940000,50'],
  [BOOKED_2029, '3650201', '9400', '510000,05'],
];

/** Puts a kameral budget in the place of the doppisch one: two parts, each balanced, with plan and result of one year. */
export const makeKameral = (data: string): Promise<void> => addParts(data, KAMERAL, BOOKED, false);

/** What was booked, by part and direction, for tests that add it up by themselves: in cents. */
export function centsOf(
  city: 'finance' | 'kameral',
  teil: string,
  richtung: string,
  [fassung, jahr, wertart]: readonly [string, number, string],
): number {
  const [accounts, booked] = city === 'finance' ? [FINANCE, PAID] : [KAMERAL, BOOKED];
  const own = new Set(accounts.filter((one) => one[2] === teil && one[3] === richtung).map(([konto]) => konto));
  return booked
    .filter(([place, , konto]) => own.has(konto) && String(place) === String([fassung, jahr, wertart]))
    .reduce((sum, [, , , betrag]) => sum + Math.round(Number(betrag.replace(',', '.')) * 100), 0);
}

async function addParts(data: string, accounts: readonly Account[], booked: readonly Booked[], beside: boolean) {
  const folder = join(data, 'musterstadt');
  await changeRows(join(folder, 'konten.csv'), (rows) => [...(beside ? rows : []), ...accounts.map(accountRow)]);
  await changeRows(join(folder, 'kontengruppen.csv'), (rows) => [...(beside ? rows : []), ...accounts.map(groupRow)]);
  if (!beside) await changeRows(join(folder, 'positionen.csv'), () => []);
  await changeRows(join(data, 'kontenrahmen/kontenrahmen.csv'), (rows) => [
    ...rows.filter((row) => beside || row.praefix?.length === 1),
    ...accounts.map((account) => chartRow(account)),
  ]);
  await writeAmounts(folder, accounts, booked, beside);
}

const groupOf = (konto: string): string => konto.slice(0, konto.length > 4 ? 3 : 2);

const accountRow = ([konto, name]: Account): Row => ({
  struktur: 'muster',
  konto,
  name,
  kontengruppe: groupOf(konto),
});

const groupRow = ([konto, name]: Account): Row => ({
  struktur: 'muster',
  kontengruppe: groupOf(konto),
  name: `Gruppe ${groupOf(konto)}: ${name}`,
  kurzname: `Gruppe ${groupOf(konto)}`,
  kontenklasse: konto.slice(0, 1),
  kontenklasse_name: `Klasse ${konto.slice(0, 1)}`,
});

const chartRow = ([konto, name, teil, richtung]: Account): Row => ({
  rahmen: 'musterrahmen',
  praefix: groupOf(konto),
  name,
  richtung,
  teil,
  rolle: teil === 'finanz' ? (/^[67]8/.test(konto) ? 'investition' : 'laufend') : '',
  sicherheit: 'datei',
  quelle: 'kontenrahmen-muster',
});

async function writeAmounts(
  folder: string,
  accounts: readonly Account[],
  booked: readonly Booked[],
  beside: boolean,
): Promise<void> {
  const file = join(folder, 'haushalt.csv');
  const { data: rows } = Papa.parse<Row>(await readFile(file, 'utf8'), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
  });
  const added = booked.map(([[fassung, jahr, wertart], unterprodukt, konto, betrag], index): Row => {
    const [, , teil, richtung] = accounts.find((account) => account[0] === konto) as Account;
    const produkt = unterprodukt.slice(0, 5);
    return {
      ...{ ags: '99999999', jahr: String(jahr), fassung, wertart, teil, richtung, produkt, unterprodukt, konto },
      ...{ fachbereich: produkt === '11101' ? '10' : '20', betrag, quelle: fassung, zeile: String(index + 100) },
    };
  });
  const all = [...(beside ? rows.map((row): Row => ({ ...row, teil: 'ergebnis' })) : []), ...added];
  await writeFile(file, Papa.unparse(all, { delimiter: ';', newline: '\n' }));
  const descriptor = join(folder, 'datapackage.json');
  const text = JSON.parse(await readFile(descriptor, 'utf8'));
  for (const resource of text.resources) if (resource.name === 'haushalt') delete resource.konstant;
  if (!beside) text.kontrollsummen = [];
  await writeFile(descriptor, JSON.stringify(text));
}
