/** The published tables of a plan made in memory, and what the key figures ask of them. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Fassung } from '../../src/budget/descriptions.ts';
import type { Tables } from '../../src/kennzahlen/plan/plan.ts';
import { FORMELN, GLIEDER, PLANWERTE, SEITEN } from '../../src/kennzahlen/plan/queries.ts';
import { kennzahlwerteSql } from '../../src/schema/kennzahlwerte.ts';

/** What a plan may book on. */
export interface Plankonto {
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

/** One line of a formula. */
export interface Formelterm {
  readonly kennzahl: string;
  readonly rahmen: string;
  readonly seite: 'zaehler' | 'nenner';
  readonly vorzeichen: 1 | -1;
  readonly konten: string;
  readonly rolle: string | null;
}

/** What a plan in memory is made of. */
export interface Made {
  readonly fassungen: readonly Fassung[];
  readonly rows: readonly Kontensumme[];
  readonly konten: readonly Plankonto[];
  readonly terme: readonly Formelterm[];
}

/** Groups of accounts have two digits. */
const groupOf = (nummer: string): string => nummer.slice(0, 2);

const known = new Map<string, Promise<Tables>>();

/** What the SQL of the published tables says of the plan; the same plan is asked once. */
export function answers(made: Made): Promise<Tables> {
  const key = JSON.stringify(made);
  const said = known.get(key) ?? ask(made);
  known.set(key, said);
  return said;
}

async function ask(made: Made): Promise<Tables> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const rows = async <R>({ sql }: { sql: string; row?: R }): Promise<R[]> =>
    (await connection.runAndReadAll(sql)).getRowObjectsJS() as R[];
  try {
    for (const [columns, given] of [...budgetTables(made), ...figureTables(made)])
      await fill(connection, columns, given);
    await connection.run(`CREATE TABLE kennzahlwerte AS ${kennzahlwerteSql()}`);
    return {
      formeln: await rows(FORMELN),
      werte: await rows(PLANWERTE),
      seiten: await rows(SEITEN),
      glieder: await rows(GLIEDER),
    };
  } finally {
    connection.closeSync();
  }
}

type Row = readonly (string | number | null)[];
/** Name and columns of a table, and its rows. */
type Filled = readonly [columns: string, rows: readonly Row[]];

async function fill(connection: DuckDBConnection, columns: string, rows: readonly Row[]): Promise<void> {
  const [name] = columns.split('(');
  await connection.run(`CREATE TABLE ${columns}`);
  if (rows.length > 0) await connection.run(`INSERT INTO ${name} VALUES ${rows.map(tuple).join(', ')}`);
}

const tuple = (row: Row): string =>
  `(${row.map((value) => (typeof value === 'string' ? `'${value}'` : String(value))).join(', ')})`;

const budgetTables = ({ fassungen, rows, konten }: Made): Filled[] => [
  [
    'fassungen(ags TEXT, fassung TEXT, struktur TEXT, rahmen TEXT, quelle TEXT)',
    fassungen.map(({ ags, fassung, struktur, rahmen, quelle }) => [ags, fassung, struktur, rahmen, quelle]),
  ],
  [
    'ebenen(struktur TEXT, klassifikation TEXT, ebene TEXT, rang INTEGER)',
    [
      ['muster', 'art', 'kontengruppe', 1],
      ['muster', 'art', 'konto', 2],
    ],
  ],
  [
    'gliederung(struktur TEXT, klassifikation TEXT, ebene TEXT, schluessel TEXT, ueber TEXT, rolle TEXT)',
    [
      ...[...new Set(konten.map(({ konto }) => groupOf(konto)))].map(
        (group): Row => ['muster', 'art', 'kontengruppe', group, null, null],
      ),
      ...konten.map(({ konto, rolle }): Row => ['muster', 'art', 'konto', konto, groupOf(konto), rolle]),
    ],
  ],
  [
    'haushalt(ags TEXT, fassung TEXT, jahr INTEGER, wertart TEXT, teil TEXT, art TEXT, betrag DECIMAL(18, 2))',
    rows.flatMap(({ ags, fassung, jahr, wertart, teil, konto, betrag, positionen, leer }) =>
      Array.from({ length: positionen }, (_, index): Row => {
        const filled = index === 0 ? betrag : 0;
        return [ags, fassung, jahr, wertart, teil, konto, index < positionen - leer ? filled : null];
      }),
    ),
  ],
];

const figureTables = ({ terme }: Made): Filled[] => [
  [
    'formelterme(kennzahl TEXT, rahmen TEXT, seite TEXT, vorzeichen INTEGER, konten TEXT, rolle TEXT)',
    terme.map((t) => [t.kennzahl, t.rahmen, t.seite, t.vorzeichen, t.konten, t.rolle]),
  ],
  [
    'kennzahlen(kennzahl TEXT, einheit TEXT, zaehler TEXT, nenner TEXT, nenner_reihe TEXT, faktor INTEGER)',
    [...new Set(terme.map(({ kennzahl }) => kennzahl))].map((name) => [name, 'Prozent', null, null, null, null]),
  ],
  ['regionen(ags TEXT, name TEXT)', [['99999999', 'Musterstadt']]],
  [
    'werte(kennzahl TEXT, ags TEXT, jahr INTEGER, jahr_bis INTEGER, wertart TEXT, reihe TEXT, genauigkeit TEXT, quelle TEXT, zeile INTEGER, anmerkung TEXT, wert DECIMAL(18, 2), fehlgrund TEXT)',
    [],
  ],
];
