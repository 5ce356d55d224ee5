/** Two plans that are divided otherwise than the familiar files: one that ends early, and one that goes deeper under names of its own. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';

type Row = Record<string, string>;

const STRUKTUR = 'muster';

interface Resource {
  readonly name: string;
  readonly path: string;
}

/** Reads the rows of a file of the fixture city. */
const rowsOf = async (folder: string, name: string): Promise<Row[]> =>
  Papa.parse<Row>(await readFile(join(folder, `${name}.csv`), 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;

/** Takes files out of the dataset, puts others in, and forgets the control totals, which count the rows of before. */
async function replaceFiles(folder: string, gone: readonly string[], files: Readonly<Record<string, readonly Row[]>>) {
  for (const name of gone) await rm(join(folder, `${name}.csv`));
  for (const [name, rows] of Object.entries(files))
    await writeFile(join(folder, `${name}.csv`), Papa.unparse([...rows], { delimiter: ';', newline: '\n' }));
  const path = join(folder, 'datapackage.json');
  const descriptor = JSON.parse(await readFile(path, 'utf8')) as { resources: Resource[] };
  const left = descriptor.resources.filter(({ name }) => !gone.includes(name));
  const fresh = Object.keys(files).filter((name) => !left.some((one) => one.name === name));
  const resources = [...left, ...fresh.map((name) => ({ name, path: `${name}.csv`, dialect: { delimiter: ';' } }))];
  await writeFile(path, JSON.stringify({ ...descriptor, resources, kontrollsummen: [] }));
}

const level = (ebene: string, rang: number, name: string, mehrzahl: string): Row => ({
  struktur: STRUKTUR,
  klassifikation: 'aufgabe',
  ebene,
  rang: String(rang),
  name,
  mehrzahl,
  pfad: ebene,
});

const entry = (ebene: string, schluessel: string, ueber: string, name: string): Row => ({
  struktur: STRUKTUR,
  klassifikation: 'aufgabe',
  ebene,
  schluessel,
  ueber,
  name,
  kurzname: '',
  suchworte: '',
});

/** Cents of an amount as the fixture writes it; null where the cell is empty. */
const cents = (betrag: string): bigint | null => {
  if (betrag === '') return null;
  const [, sign, euro = '0', cent = ''] = /^(-?)(\d+)(?:,(\d+))?$/.exec(betrag) ?? [];
  const units = BigInt(euro) * 100n + BigInt(cent.padEnd(2, '0'));
  return sign ? -units : units;
};

const written = (units: bigint): string => {
  const size = units < 0n ? -units : units;
  return `${units < 0n ? '-' : ''}${size / 100n},${String(size % 100n).padStart(2, '0')}`;
};

/** Rows of one key as one row; it has no amount where none of them has. */
function added(rows: readonly Row[]): Row {
  const amounts = rows.flatMap(({ betrag = '' }) => cents(betrag) ?? []);
  const betrag = amounts.length > 0 ? written(amounts.reduce((sum, one) => sum + one, 0n)) : '';
  return { ...(rows[0] as Row), betrag };
}

const PRODUCTS = ['produkte', 'unterprodukte', 'produktbereiche', 'produktgruppen', 'positionen'];
const WHO = ['organisation', 'geschaeftsbereiche'];

/** A plan that ends at the Produktbereich, and does not say who runs what. */
export async function endAtAreas(data: string): Promise<void> {
  const folder = join(data, 'musterstadt');
  const keyed = new Map<string, Row[]>();
  for (const { produkt = '', unterprodukt, fachbereich, ...row } of await rowsOf(folder, 'haushalt')) {
    const { betrag, zeile, ...key }: Row = { ...row, aufgabe: produkt.slice(0, 2) };
    const name = JSON.stringify(key);
    keyed.set(name, [...(keyed.get(name) ?? []), { ...key, betrag: betrag ?? '', zeile: zeile ?? '' }]);
  }
  await replaceFiles(folder, [...PRODUCTS, ...WHO], {
    haushalt: [...keyed.values()].map(added),
    ebenen: [level('produktbereich', 1, 'Produktbereich', 'Produktbereiche')],
    gliederung: [
      entry('produktbereich', '11', '', 'Innere Verwaltung'),
      entry('produktbereich', '36', '', 'Kinder-, Jugend- und Familienhilfe'),
    ],
  });
}

/** Where the parts of the fixture's products stand in five levels. */
const PLACES: Readonly<Record<string, string>> = { '1110100': '11101', '3650201': '21101', '3650202': '21102' };

/** On what a row is booked: mostly as fine as it goes, and on each kind of tree once further up, beside what is booked below. */
function deeper({ unterprodukt = '', konto = '', fachbereich = '', produkt, ...row }: Row): Row {
  const up = {
    aufgabe: { '4811000': '111', '4321000': '2110' }[konto],
    art: unterprodukt === '1110100' && konto === '5318000' ? '53' : undefined,
    organisation: konto === '5811000' ? '1' : undefined,
  };
  return {
    ...row,
    aufgabe: up.aufgabe ?? PLACES[unterprodukt] ?? '',
    art: up.art ?? konto,
    organisation: up.organisation ?? fachbereich,
  };
}

/** A plan with five levels of tasks under names of its own; some rows stop on the way down. */
export async function goDeeper(data: string): Promise<void> {
  const folder = join(data, 'musterstadt');
  const rows = (await rowsOf(folder, 'haushalt')).map(deeper);
  const some = rows.filter(({ art }) => art === '4321000' && rows.length > 0);
  const sport = rows
    .filter(({ art, aufgabe }) => art === '5012000' && aufgabe === '11101')
    .map((row) => ({ ...row, aufgabe: '22', betrag: '1000,50', zeile: '' }));
  // of each two rows of fees that now are on one entry one is left, as a key is there once
  const once = new Map(some.map((row) => [JSON.stringify({ ...row, betrag: '', zeile: '' }), row]));
  const fees = [...once.keys()].map((key) =>
    added(some.filter((row) => JSON.stringify({ ...row, betrag: '', zeile: '' }) === key)),
  );
  await replaceFiles(folder, PRODUCTS, {
    haushalt: [...rows.filter((row) => !some.includes(row)), ...fees, ...sport],
    ebenen: [
      level('feld', 1, 'Aufgabenfeld', 'Aufgabenfelder'),
      level('kapitel', 2, 'Kapitel', 'Kapitel'),
      level('abschnitt', 3, 'Abschnitt', 'Abschnitte'),
      level('leistung', 4, 'Leistung', 'Leistungen'),
      level('haus', 5, 'Einrichtung', 'Einrichtungen'),
    ],
    gliederung: [
      entry('feld', '1', '', 'Verwalten'),
      entry('feld', '2', '', 'Für Menschen sorgen'),
      entry('kapitel', '11', '1', 'Rathaus'),
      entry('kapitel', '21', '2', 'Jugend'),
      entry('kapitel', '22', '2', 'Sport'),
      entry('abschnitt', '111', '11', 'Leitung'),
      entry('abschnitt', '211', '21', 'Tagesbetreuung'),
      entry('leistung', '1110', '111', 'Verwaltungsführung'),
      entry('leistung', '2110', '211', 'Kindertagesstätten'),
      entry('haus', '11101', '1110', 'Büro der Bürgermeisterin'),
      entry('haus', '21101', '2110', 'Kita am Markt'),
      entry('haus', '21102', '2110', 'Kita „Max & Moritz“'),
    ],
  });
}
