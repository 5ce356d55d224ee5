/** The raw files of the statistics, read and described with nothing of the importer, to hold its result against them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the raw files are; they are no part of the repository. */
export const RAW = join('..', 'shared', 'data', 'real');
const THOUSAND = 1000n;

export interface RawTable {
  readonly dataset: string;
  readonly file: string;
  /** Lines above the first record. */
  readonly skip: number;
  readonly key: number | null;
  /** The year of a cell, from its record or its column. */
  readonly year: (cells: readonly string[], column: number) => number;
  /** Indicator by column. */
  readonly columns: Readonly<Record<number, string>>;
  readonly factor?: Readonly<Record<string, bigint>>;
}

const yearAt = (at: number) => (cells: readonly string[]) => Number(/(?:19|20)\d\d/.exec(cells[at] ?? '')?.[0]);
const named = (first: number, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name, at) => [first + at, name]));
const thousands = (columns: Readonly<Record<number, string>>, ...exact: readonly string[]) =>
  Object.fromEntries(Object.values(columns).flatMap((name) => (exact.includes(name) ? [] : [[name, THOUSAND]])));

const HEBESAETZE = ['hebesatz-grundsteuer-a', 'hebesatz-grundsteuer-b', 'hebesatz-gewerbesteuer'];
const TAXES = named(
  3,
  ...['ist', 'grundbetrag'].flatMap((what) =>
    ['grundsteuer-a', 'grundsteuer-b', 'gewerbesteuer'].map((tax) => `${tax}-${what}`),
  ),
  ...HEBESAETZE,
  'anteil-einkommensteuer',
  'anteil-umsatzsteuer',
  'gewerbesteuerumlage',
  'gewerbesteuer-netto',
);
const CORE = named(
  3,
  'schulden-kern-je-ew',
  'schulden-kern',
  'schulden-kern-wertpapiere',
  'schulden-kern-kredite',
  'schulden-kern-kassenkredite',
  'schulden-kern-kredite-oeffentlich',
  'schulden-kern-kassenkredite-oeffentlich',
);
const CORE_EXACT = 'schulden-kern-je-ew';
const OLD_DEBT = named(
  3,
  'schulden-alt',
  'schulden-alt-kreditmarkt',
  'schulden-alt-einrichtungen',
  'schulden-alt-krankenhaeuser',
);
const RECEIPTS = [
  'einnahmen',
  'einnahmen-vwh',
  'steuern',
  'zuweisungen',
  'gebuehren',
  'einnahmen-vmh',
  'beitraege',
  'investzuweisungen',
  'kredite',
];
const EXPENDITURE = [
  'ausgaben',
  'ausgaben-vwh',
  'personal',
  'sachaufwand',
  'ausgaben-vmh',
  'tilgung',
  'sachinvestitionen',
  'ausgaben-netto',
];
const SEXES = ['bevoelkerung', 'bevoelkerung-maennlich', 'bevoelkerung-weiblich'];
const byPlace = { key: 1, year: yearAt(0) };

export const TABLES: readonly RawTable[] = [
  {
    dataset: 'kassenstatistik-einnahmen',
    file: 'regionalstatistik/71517-01-03-4_00.csv',
    skip: 8,
    ...byPlace,
    columns: named(3, ...RECEIPTS.map((name) => `kasse-${name}`)),
  },
  {
    dataset: 'kassenstatistik-ausgaben',
    file: 'regionalstatistik/71517-02-03-4_00.csv',
    skip: 8,
    ...byPlace,
    columns: named(3, ...EXPENDITURE.map((name) => `kasse-${name}`)),
  },
  {
    dataset: 'realsteuern',
    file: 'regionalstatistik/71231-01-02-4_00.csv',
    skip: 6,
    ...byPlace,
    columns: TAXES,
    factor: thousands(TAXES, ...HEBESAETZE),
  },
  {
    dataset: 'schulden-kernhaushalte',
    file: 'regionalstatistik/71327-01-05-4_00.csv',
    skip: 9,
    ...byPlace,
    columns: CORE,
    factor: thousands(CORE, CORE_EXACT),
  },
  {
    dataset: 'schulden-kernhaushalte-2023',
    file: 'regionalstatistik-neu/71327-01-05-4_2023_kreise.csv',
    skip: 1,
    ...byPlace,
    columns: CORE,
    factor: thousands(CORE, CORE_EXACT),
  },
  {
    dataset: 'schulden-bis-2009',
    file: 'regionalstatistik/71327-01-04-4_00.csv',
    skip: 6,
    ...byPlace,
    columns: OLD_DEBT,
    factor: thousands(OLD_DEBT),
  },
  {
    dataset: 'flaeche',
    file: 'regionalstatistik/11111-01-01-4_00.csv',
    skip: 6,
    ...byPlace,
    columns: { 3: 'flaeche' },
  },
  {
    dataset: 'bevoelkerung-1995-2015',
    file: 'regionalstatistik/12411-01-01-4_00.csv',
    skip: 8,
    key: 0,
    year: (_, column) => 2015 - Math.floor((column - 2) / 3),
    columns: named(2, ...Array.from({ length: 63 }, (_, at) => SEXES[at % 3] ?? '')),
  },
  {
    dataset: 'bevoelkerung-2022-2025',
    file: 'regionalstatistik-neu/12411-01-01-4_bevoelkerung_kreise_2022-2025.csv',
    skip: 1,
    key: 0,
    year: (_, column) => 2020 + column,
    columns: named(2, ...Array<string>(4).fill('bevoelkerung')),
  },
  {
    dataset: 'bevoelkerung-brandenburg',
    file: 'regionalstatistik-neu/12411-01-01-4_brandenburg_2018-2025.csv',
    skip: 1,
    key: 0,
    year: yearAt(2),
    columns: { 3: 'bevoelkerung' },
  },
  {
    dataset: 'bevoelkerung-gemeindeverzeichnis',
    file: 'gv-isys/bevoelkerung_kreise_zensus2011basis.csv',
    skip: 1,
    key: 0,
    year: () => 2017,
    columns: { 4: 'bevoelkerung' },
  },
  {
    dataset: 'steuereinnahmekraft',
    file: 'regionalstatistik-neu/71231-01-03-4_steuereinnahmekraft_2022-2024.csv',
    skip: 1,
    key: 0,
    year: yearAt(1),
    columns: { 2: 'steuereinnahmekraft' },
  },
  {
    dataset: 'steuereinnahmekraft-je-einwohner',
    file: 'deutschlandatlas/steuereinnahmekraft_2024_kreisfreie_staedte.csv',
    skip: 1,
    key: 0,
    year: yearAt(2),
    columns: { 3: 'steuereinnahmekraft-je-ew' },
  },
  {
    dataset: 'kassenkredite',
    file: 'deutschlandatlas/kassenkredite_2023_kreise.csv',
    skip: 1,
    key: 0,
    year: yearAt(2),
    columns: { 3: 'kassenkredite-je-ew' },
  },
  {
    dataset: 'inkar-schulden',
    file: 'inkar/inkar_finanzen_kreise_1995-2019.csv',
    skip: 1,
    key: 0,
    year: yearAt(1),
    columns: { 2: 'schulden-kern-inkar' },
  },
  {
    dataset: 'inkar-steuerkraft',
    file: 'inkar/inkar_finanzen_kreise_1995-2019.csv',
    skip: 1,
    key: 0,
    year: yearAt(1),
    columns: { 3: 'steuerkraft-inkar' },
  },
  {
    dataset: 'schulden-integriert',
    file: 'statistikportal/integrierte_schulden_kreisfreie_staedte_2023-2024.csv',
    skip: 1,
    key: 0,
    year: yearAt(2),
    columns: named(
      3,
      'bevoelkerung-30-06',
      'schulden-integriert',
      'schulden-integriert-je-ew',
      'schulden-integriert-kern',
      'schulden-integriert-extrahaushalte',
      'schulden-integriert-unternehmen',
    ),
  },
  {
    dataset: 'hebesaetze-2021',
    file: 'hebesaetze/hebesaetze_kreisfreie_staedte_2021.csv',
    skip: 1,
    key: 0,
    year: yearAt(2),
    columns: named(4, ...HEBESAETZE),
  },
  {
    dataset: 'verbraucherpreise',
    file: 'vpi/vpi_deutschland_2020_100_jahresdurchschnitt.csv',
    skip: 1,
    key: null,
    year: yearAt(0),
    columns: { 1: 'vpi' },
  },
];

/** By dataset: the mark that is a 0 and not a gap. */
export const ZERO: Readonly<Record<string, string>> = {
  'schulden-kernhaushalte': '-',
  'schulden-kernhaushalte-2023': '',
};

/** Cells of one line; quotes only around names with a comma. */
const split = (line: string, delimiter: string): string[] =>
  delimiter === ';'
    ? line.split(';')
    : (line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).map((cell) => cell.replace(/,$/, ''));

const files = new Map<string, string[][]>();

/** The records of a raw file, without header and footer. */
export function recordsOf({ file, skip }: RawTable): string[][] {
  const known = files.get(file);
  if (known) return known;
  const lines = readFileSync(join(RAW, file), 'utf8').split('\n');
  const delimiter = file.startsWith('regionalstatistik/') ? ';' : ',';
  const end = lines.findIndex((line) => line.startsWith('_____') || line === '');
  const records = lines.slice(skip, end).map((line) => split(line, delimiter));
  files.set(file, records);
  return records;
}
