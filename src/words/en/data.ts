/** What the pages on data and sources say. Names of tables, columns and files are the same in all languages. */
import { ENGLISH } from './language.ts';

const { number, date } = ENGLISH;
const NBSP = '\u00a0';

const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

/** The tables by what they hold; one without a line here has its German title. */
const TABLES: Readonly<Record<string, string>> = {
  haushalt: 'Budget: every amount',
  haushalt_mit_namen: 'Budget with all names: flat, to open in a spreadsheet',
  fassungen: 'Versions of the budget',
  ebenen: 'Levels: how the budget is divided',
  gliederung: 'Structure: tasks, kinds, organisation',
  umsteigeschluessel: 'Which number was which one before',
  produkte: 'Products: what the city spends money on',
  unterprodukte: 'Parts of products: single schools and institutions',
  konten: 'Accounts: which kind of money',
  kontenrahmen: 'Chart of accounts: what the numbers of accounts mean',
  formelterme: 'Which accounts a key figure counts',
  positionen: 'Differing names of single positions',
  organisation: 'Departments',
  werte: 'Statistics and key figures: every value',
  kennzahlen: 'Key figures: what they mean',
  kennzahlblaetter: 'Pages of key figures: what stands together',
  kennzahlvergleich: 'Which key figures the comparison shows',
  kennzahlwerte: 'Key figures that we work out: every value',
  regionen: 'Cities, districts, states',
  investitionen: 'Investments: every number',
  leistungen: 'Services of the administration: what works online',
  vorhaben: 'Digitalisation: projects, aims, reports',
  kennzahlbezuege: 'Key figures of single entries of the budget',
  abgleiche: 'Reconciliations: what agrees with other publications',
  vorschlaege: 'Participatory budget: proposals and points',
  zuwendungen: 'Grants: who gets money',
  beteiligungen: 'Holdings: what the city owns',
  massnahmenorte: 'Investments: which source names which place',
  orte: 'Places: districts with their outlines',
  dossiers: 'Briefings: one topic on one page',
  dossierteile: 'Briefings: what stands on each page',
  glossar: 'Glossary: words in everyday language',
  quellen: 'Sources',
  korrekturen: 'Corrections',
};

/** Where the address of a source leads to. */
const PLACES: Readonly<Record<string, string>> = {
  herausgeber: 'at the publisher',
  spiegel: 'a copy of the same file',
  abschrift: 'a transcription',
};

export const data = {
  title: 'Data and sources',
  german: 'Daten',
  heading: 'Take the data away',
  description: 'All tables of this site to download as CSV, Parquet and JSON, with source and licence.',
  lede: (tables: number, rows: number): string =>
    `The numbers of this site stand in ${counted(tables, 'table', 'tables')} with ${number(rows)} rows. Every amount names its source in its row.`,
  names: 'Names of tables and columns are German. The page of each table explains every column, in German too.',
  tableName: (table: string): string | undefined => TABLES[table],
  rows: (count: number): string => `${number(count)}${NBSP}${count === 1 ? 'row' : 'rows'}`,
  sources: (count: number): string => counted(count, 'source', 'sources'),
  size: (bytes: number): string => {
    if (bytes < 1000) return `${bytes}${NBSP}bytes`;
    return bytes < 999_500 ? `${number(Math.round(bytes / 1000))}${NBSP}kB` : `${number(bytes / 1e6, 1)}${NBSP}MB`;
  },
  csvBySource: 'CSV by source (in German)',
  tables: 'Tables',
  find: { label: 'Find a table', one: 'table', many: 'tables', of: 'of', none: 'none of' },
  licences: {
    heading: 'Sources and licences',
    text: (count: number): string =>
      `The numbers come from ${counted(count, 'source', 'sources')}. A licence holds for its source, not for the site as a whole.`,
    open: (count: number): string =>
      `${counted(count, 'source is', 'sources are')} under an open licence. Whoever uses them names the publisher and says that the data were changed: we have put them into tables.`,
    own: (count: number): string =>
      `${counted(count, 'source allows', 'sources allow')} others to pass the numbers on, in terms that are no usual licence.`,
    none: (count: number, offered: boolean): string =>
      `${counted(count, 'source states', 'sources state')} no licence. ${offered ? 'Their numbers can be downloaded with this note; ask the publisher before you use them again.' : 'Their numbers are not offered as files.'}`,
    all: 'All sources, with publisher, date and licence',
  },
  files: {
    heading: 'How the files are made',
    list: [
      [
        'CSV',
        'UTF-8 with BOM, semicolon, decimal comma, names of columns in the first row. Text stands in quotation marks, numbers do not.',
      ],
      ['Parquet, JSON', 'the same content, missing values as null. Large tables have no JSON.'],
    ] as readonly (readonly [string, string])[],
    empty: 'An empty cell means: missing. Never 0.',
    described: 'All CSV files are described in',
    package: 'datapackage.json',
    after: '(Frictionless Data Package).',
    sql: 'Ask your own questions in SQL (in German)',
    changes: 'Changes since the last published state (in German)',
    archive: 'Published states, unchanged (in German)',
    corrections: 'Numbers that we have corrected, with reason and day (in German)',
  },
  list: {
    title: 'Sources',
    german: 'Quellen',
    heading: 'All sources',
    description: 'Every document and statistic that the numbers rest on: publisher, date, licence, place.',
    lede: (count: number): string =>
      `The numbers rest on ${counted(count, 'document or statistic', 'documents and statistics')}. Titles and publishers keep their German names.`,
    link: 'The title leads to the page of the source, with everything that rests on it (in German).',
    find: { label: 'Find a source', one: 'source', many: 'sources', of: 'of', none: 'none of' },
    caption: 'By publisher',
    columns: { source: 'Source', date: 'Date', licence: 'Licence', rows: 'Rows' },
    date: (day: string | null): string => (day ? date(day) : 'not stated'),
    noLicence: 'not stated',
    place: (fundort: string | null): string | undefined => (fundort ? PLACES[fundort] : undefined),
    file: 'The list as a table: ',
  },
} as const;
