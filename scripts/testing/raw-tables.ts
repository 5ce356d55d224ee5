/** The raw files of the statistics and the tables of our excerpt, described with nothing of the importer. */

const THOUSAND = 1000n;

export interface RawTable {
  readonly dataset: string;
  readonly file: string;
  readonly delimiter: ';' | ',';
  /** Lines above the first record. */
  readonly skip: number;
  readonly key: number | null;
  /** The year of a cell, from its record or its column. */
  readonly year: (cells: readonly string[], column: number) => number;
  /** Indicator by column. */
  readonly columns: Readonly<Record<number, string>>;
  readonly factor?: Readonly<Record<string, bigint>>;
  /** The mark that is a 0 and not a gap. */
  readonly zero?: string;
  /** Years that the dataset leaves out on purpose. */
  readonly leavesOut?: (year: number) => boolean;
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

const genesis = (
  code: string,
  dataset: string,
  skip: number,
  columns: RawTable['columns'],
  factor?: RawTable['factor'],
): RawTable => ({
  dataset,
  file: `regionalstatistik/${code}_00.csv`,
  delimiter: ';',
  skip,
  key: 1,
  year: yearAt(0),
  columns,
  ...(factor ? { factor } : {}),
});
const plain = (file: string, dataset: string, year: RawTable['year'], columns: RawTable['columns']): RawTable => ({
  dataset,
  file,
  delimiter: ',',
  skip: 1,
  key: 0,
  year,
  columns,
});

const NEW = 'regionalstatistik-neu';
const INKAR = 'inkar/inkar_finanzen_kreise_1995-2019.csv';
const INKAR_CITIES = 'inkar-finanzen-1995-2020/inkar_vier_staedte_1995-2020.csv';
const INTEGRATED = [
  'bevoelkerung-30-06',
  'schulden-integriert',
  'schulden-integriert-je-ew',
  ...['kern', 'extrahaushalte', 'unternehmen'].map((part) => `schulden-integriert-${part}`),
];

/** What the datasets of the repository were read from. */
export const TABLES: readonly RawTable[] = [
  genesis('71517-01-03-4', 'kassenstatistik-einnahmen', 8, named(3, ...RECEIPTS.map((name) => `kasse-${name}`))),
  genesis('71517-02-03-4', 'kassenstatistik-ausgaben', 8, named(3, ...EXPENDITURE.map((name) => `kasse-${name}`))),
  genesis('71231-01-02-4', 'realsteuern', 6, TAXES, thousands(TAXES, ...HEBESAETZE)),
  { ...genesis('71327-01-05-4', 'schulden-kernhaushalte', 9, CORE, thousands(CORE, CORE_EXACT)), zero: '-' },
  genesis('71327-01-04-4', 'schulden-bis-2009', 6, OLD_DEBT, thousands(OLD_DEBT)),
  genesis('11111-01-01-4', 'flaeche', 6, { 3: 'flaeche' }),
  {
    ...genesis(
      '12411-01-01-4',
      'bevoelkerung-1995-2015',
      8,
      named(2, ...Array.from({ length: 63 }, (_, at) => SEXES[at % 3] ?? '')),
    ),
    key: 0,
    year: (_, column) => 2015 - Math.floor((column - 2) / 3),
  },
  {
    ...plain(`${NEW}/71327-01-05-4_2023_kreise.csv`, 'schulden-kernhaushalte-2023', yearAt(0), CORE),
    key: 1,
    factor: thousands(CORE, CORE_EXACT),
    zero: '',
  },
  plain(
    `${NEW}/12411-01-01-4_bevoelkerung_kreise_2022-2025.csv`,
    'bevoelkerung-2022-2025',
    (_, column) => 2020 + column,
    named(2, ...Array<string>(4).fill('bevoelkerung')),
  ),
  {
    ...plain(`${NEW}/12411-01-01-4_brandenburg_2018-2025.csv`, 'bevoelkerung-brandenburg', yearAt(2), {
      3: 'bevoelkerung',
    }),
    leavesOut: (year) => year > 2020,
  },
  plain('gv-isys/bevoelkerung_kreise_zensus2011basis.csv', 'bevoelkerung-gemeindeverzeichnis', () => 2017, {
    4: 'bevoelkerung',
  }),
  plain(`${NEW}/71231-01-03-4_steuereinnahmekraft_2022-2024.csv`, 'steuereinnahmekraft', yearAt(1), {
    2: 'steuereinnahmekraft',
  }),
  plain(
    'deutschlandatlas/steuereinnahmekraft_2024_kreisfreie_staedte.csv',
    'steuereinnahmekraft-je-einwohner',
    yearAt(2),
    { 3: 'steuereinnahmekraft-je-ew' },
  ),
  plain('deutschlandatlas/kassenkredite_2023_kreise.csv', 'kassenkredite', yearAt(2), { 3: 'kassenkredite-je-ew' }),
  {
    ...plain(INKAR, 'inkar-schulden', yearAt(1), { 2: 'schulden-kern-inkar' }),
    leavesOut: (year) => year < 2010,
  },
  plain(INKAR, 'inkar-steuerkraft', yearAt(1), { 3: 'steuerkraft-inkar' }),
  ...(
    [
      ['sachinvestitionen', 2, 2013, 2020],
      ['gewerbesteuer', 3, 1995, 2020],
      ['personal', 4, 2006, 2019],
      ['umsatzsteuer', 6, 1998, 2020],
    ] as const
  ).map(([name, column, from, to]) => ({
    ...plain(INKAR_CITIES, `inkar-${name}`, yearAt(1), { [column]: `${name}-inkar` }),
    leavesOut: (year: number) => year < from || year > to,
  })),
  plain(
    'statistikportal/integrierte_schulden_kreisfreie_staedte_2023-2024.csv',
    'schulden-integriert',
    yearAt(2),
    named(3, ...INTEGRATED),
  ),
  plain('hebesaetze/hebesaetze_kreisfreie_staedte_2021.csv', 'hebesaetze-2021', yearAt(2), named(4, ...HEBESAETZE)),
  {
    ...plain('vpi/vpi_deutschland_2020_100_jahresdurchschnitt.csv', 'verbraucherpreise', yearAt(0), { 1: 'vpi' }),
    key: null,
  },
];

const DEBT = named(3, 'je-ew', 'insgesamt', 'kredite', 'kredite-oeffentlich');
const PEOPLE = ['einwohner', 'einwohner-maennlich', 'einwohner-weiblich'];

/** Our excerpt: invented tables in every form that the raw ones have. */
export const EXCERPT_TABLES: readonly RawTable[] = [
  {
    ...{ dataset: 'schulden', file: '71327-01-05-4_muster.csv', delimiter: ';', skip: 9, key: 1, year: yearAt(0) },
    ...{ columns: DEBT, factor: thousands(DEBT, 'je-ew'), zero: '-' },
  },
  {
    ...{ dataset: 'einwohner', file: '12411-01-01-4_muster.csv', delimiter: ';', skip: 8, key: 0 },
    year: (_, column) => 2012 - Math.floor((column - 2) / 3),
    columns: named(2, ...PEOPLE, ...PEOPLE, ...PEOPLE),
  },
  { ...plain('kredite_muster.csv', 'kredite', yearAt(2), { 3: 'kredite-je-ew' }), leavesOut: (year) => year > 2023 },
  { ...plain('preise_muster.csv', 'preise', yearAt(0), { 1: 'preise' }), key: null },
];
