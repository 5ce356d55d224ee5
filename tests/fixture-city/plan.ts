/** A plan made in memory, for tests: a few accounts, two versions, cells that are empty. */
import { DuckDBInstance } from '@duckdb/node-api';
import { arrange, choose, type Wish } from '../../src/budget/columns.ts';
import type { Fassung } from '../../src/budget/descriptions.ts';
import { type Names, type Plan, planOf } from '../../src/kennzahlen/plan/plan.ts';
import { FORMELN, GLIEDER, PLANWERTE, SEITEN } from '../../src/kennzahlen/plan/queries.ts';
import { kennzahlwerteSql } from '../../src/schema/kennzahlwerte.ts';
import { level } from './tree.ts';

/** What a plan may book on. */
interface Plankonto {
  readonly konto: string;
  readonly name: string;
  readonly rolle: string | null;
}

/** What it has there in one column, in some positions. */
export interface Kontensumme {
  readonly ags: string;
  readonly fassung: string;
  readonly jahr: number;
  readonly wertart: string;
  readonly teil: string;
  readonly konto: string;
  readonly betrag: number | null;
  readonly positionen: number;
  readonly leer: number;
}

interface Formelterm {
  readonly kennzahl: string;
  readonly rahmen: string;
  readonly seite: 'zaehler' | 'nenner';
  readonly vorzeichen: 1 | -1;
  readonly konten: string;
  readonly rolle: string | null;
  readonly hoechstens: number | null;
}

export const fassung = (id: string, name: string, more: Partial<Fassung> = {}): Fassung => ({
  ags: '99999999',
  fassung: id,
  name,
  status: 'beschlossen',
  stand: null,
  drucksache: null,
  struktur: 'muster',
  rahmen: 'muster',
  quelle: `quelle-${id}`,
  anmerkung: null,
  ...more,
});

/** What the groups of accounts are in the chart of this plan. */
const ROLLEN: Readonly<Record<string, string>> = { '55': 'finanz' };

export const konto = (nummer: string, name = `Konto ${nummer}`): Plankonto => ({
  konto: nummer,
  name,
  rolle: ROLLEN[nummer.slice(0, 2)] ?? 'ordentlich',
});

/** One amount; null is one position whose cell is empty. */
export const summe = (nummer: string, betrag: number | null, more: Partial<Kontensumme> = {}): Kontensumme => ({
  ags: '99999999',
  fassung: 'neu',
  jahr: 2030,
  wertart: 'ansatz',
  teil: 'ergebnis',
  konto: nummer,
  betrag,
  positionen: 1,
  leer: betrag === null ? 1 : 0,
  ...more,
});

/** Taxes with a compensation, grants, charges; personnel, transfers with the Umlage, interest. */
export const KONTEN: readonly Plankonto[] = [
  '4012000',
  '4051000',
  '4111000',
  '4131000',
  '4141000',
  '4321000',
  '5012000',
  '5318000',
  '5341000',
  '5517000',
].map((nummer) => konto(nummer));

/** Ordinary revenue 1,000.00, ordinary expenditure 800.00, interest 20.00. */
export const SUMMEN: readonly Kontensumme[] = [
  summe('4012000', 290.1),
  summe('4051000', 10.2),
  summe('4111000', 200.3),
  summe('4131000', 50),
  summe('4141000', 149.7),
  summe('4321000', 299.7),
  summe('5012000', 240),
  summe('5318000', 550),
  summe('5341000', 10),
  summe('5517000', 20),
];

const term = (
  kennzahl: string,
  seite: Formelterm['seite'],
  konten: string,
  more: Partial<Formelterm> = {},
): Formelterm => ({
  kennzahl,
  rahmen: 'muster',
  seite,
  vorzeichen: 1,
  konten,
  rolle: null,
  hoechstens: null,
  ...more,
});
/** A share of all ordinary accounts that begin so. */
const share = (kennzahl: string, zaehler: readonly string[], of: string): Formelterm[] => [
  ...zaehler.map((konten) => term(kennzahl, 'zaehler', konten)),
  term(kennzahl, 'nenner', of, { rolle: 'ordentlich', hoechstens: 100 }),
];
const OFF = { vorzeichen: -1 } as const;

/** The formulas of this chart of accounts. */
export const TERME: readonly Formelterm[] = [
  ...share('steuerquote', ['40'], '4'),
  ...share('steuerquote-ohne-ausgleich', ['40'], '4'),
  term('steuerquote-ohne-ausgleich', 'zaehler', '405', OFF),
  ...share('steuerquote-netto', ['40'], '4'),
  term('steuerquote-netto', 'zaehler', '5341', OFF),
  term('steuerquote-netto', 'nenner', '5341', OFF),
  ...share('zuwendungsquote', ['41'], '4'),
  ...share('allgemeine-zuweisungsquote', ['411', '413'], '4'),
  ...share('personalintensitaet', ['50'], '5'),
  ...share('transferaufwandsquote', ['53'], '5'),
  ...share('zinslastquote', ['55'], '5'),
  term('aufwandsdeckungsgrad', 'zaehler', '4', { rolle: 'ordentlich' }),
  term('aufwandsdeckungsgrad', 'nenner', '5', { rolle: 'ordentlich' }),
  term('gewerbesteuer-ist', 'zaehler', '4012'),
];

/** What a plan in memory is made of, where it is not the usual. */
interface Chart {
  readonly konten?: readonly Plankonto[];
  readonly terme?: readonly Formelterm[];
}

/** A plan of versions and rows, by the SQL of the published tables; what has an amount has a page. */
export async function planFrom(
  fassungen: readonly Fassung[],
  rows: readonly Kontensumme[],
  wish: Wish = {},
  { konten = KONTEN, terme = TERME }: Chart = {},
): Promise<Plan> {
  const { versions, columns } = arrange(fassungen, distinctColumns(rows));
  const budget = { versions, columns, ...choose(versions, columns, wish) };
  return planOf(budget, await answers(fassungen, rows, konten, terme), namesOf(rows, konten));
}

const groupOf = (nummer: string): string => nummer.slice(0, 2);

/** Groups of accounts have two digits. */
const namesOf = (rows: readonly Kontensumme[], konten: readonly Plankonto[]): Names => ({
  known: (_, nummer, ganz) => ({
    name: ganz ? `Gruppe ${nummer}` : (konten.find(({ konto }) => konto === nummer)?.name ?? nummer),
    level: level(ganz ? 'kontengruppe' : 'konto'),
    place: rows.some((row) => row.betrag !== null && row.konto.startsWith(nummer))
      ? { href: `/haushalt/${ganz ? 'art' : 'konto'}/${nummer}/`, herkunft: `/herkunft/${nummer}/` }
      : null,
  }),
  term: ({ struktur }, digits) =>
    struktur === 'muster' && digits.length === 2 ? `Kontengruppe ${digits}` : `Konten ${digits}`,
});

const distinctColumns = (rows: readonly Kontensumme[]): Kontensumme[] => [
  ...new Map(rows.map((row) => [`${row.fassung} ${row.jahr} ${row.wertart}`, row])).values(),
];

/** The published tables of such a plan, and what they answer. */
async function answers(
  fassungen: readonly Fassung[],
  rows: readonly Kontensumme[],
  konten: readonly Plankonto[],
  terme: readonly Formelterm[],
) {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const fill = async (table: string, columns: string, values: readonly (readonly (string | number | null)[])[]) => {
    await connection.run(`CREATE TABLE ${table} (${columns})`);
    if (values.length > 0) await connection.run(`INSERT INTO ${table} VALUES ${values.map(tuple).join(', ')}`);
  };
  const names = [...new Set(terme.map(({ kennzahl }) => kennzahl))];
  await fill('fassungen', 'ags TEXT, fassung TEXT, struktur TEXT, rahmen TEXT, quelle TEXT', [
    ...fassungen.map(({ ags, fassung: id, struktur, rahmen, quelle }) => [ags, id, struktur, rahmen, quelle]),
  ]);
  await fill('ebenen', 'struktur TEXT, klassifikation TEXT, ebene TEXT, rang INTEGER', [
    ['muster', 'art', 'kontengruppe', 1],
    ['muster', 'art', 'konto', 2],
  ]);
  await fill('gliederung', 'struktur TEXT, klassifikation TEXT, ebene TEXT, schluessel TEXT, ueber TEXT, rolle TEXT', [
    ...[...new Set(konten.map(({ konto: nummer }) => groupOf(nummer)))].map((nummer) => [
      ...['muster', 'art', 'kontengruppe', nummer, null, null],
    ]),
    ...konten.map(({ konto: nummer, rolle }) => ['muster', 'art', 'konto', nummer, groupOf(nummer), rolle]),
  ]);
  await fill(
    'haushalt',
    'ags TEXT, fassung TEXT, jahr INTEGER, wertart TEXT, teil TEXT, art TEXT, betrag DECIMAL(18, 2)',
    rows.flatMap(({ ags, fassung: id, jahr, wertart, teil, konto: art, betrag, positionen, leer }) =>
      Array.from({ length: positionen }, (_, index) => {
        const filled = index === 0 ? betrag : 0;
        return [ags, id, jahr, wertart, teil, art, index < positionen - leer ? filled : null];
      }),
    ),
  );
  await fill(
    'formelterme',
    'kennzahl TEXT, rahmen TEXT, seite TEXT, vorzeichen INTEGER, konten TEXT, rolle TEXT, hoechstens INTEGER',
    terme.map(({ kennzahl, rahmen, seite, vorzeichen, konten: digits, rolle, hoechstens }) => [
      ...[kennzahl, rahmen, seite, vorzeichen, digits, rolle, hoechstens],
    ]),
  );
  await fill(
    'kennzahlen',
    'kennzahl TEXT, einheit TEXT, zaehler TEXT, nenner TEXT, nenner_reihe TEXT, faktor INTEGER',
    names.map((kennzahl) => [kennzahl, 'Prozent', null, null, null, null]),
  );
  await fill('regionen', 'ags TEXT, name TEXT', [['99999999', 'Musterstadt']]);
  await fill(
    'werte',
    'kennzahl TEXT, ags TEXT, jahr INTEGER, jahr_bis INTEGER, wertart TEXT, reihe TEXT, genauigkeit TEXT, quelle TEXT, zeile INTEGER, anmerkung TEXT, wert DECIMAL(18, 2), fehlgrund TEXT',
    [],
  );
  await connection.run(`CREATE TABLE kennzahlwerte AS ${kennzahlwerteSql()}`);
  const ask = async <R>({ sql }: { sql: string; row?: R }): Promise<R[]> =>
    (await connection.runAndReadAll(sql)).getRowObjectsJS() as R[];
  const tables = {
    formeln: await ask(FORMELN),
    werte: await ask(PLANWERTE),
    seiten: await ask(SEITEN),
    glieder: await ask(GLIEDER),
  };
  connection.closeSync();
  return tables;
}

const tuple = (values: readonly (string | number | null)[]): string =>
  `(${values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value))).join(', ')})`;
