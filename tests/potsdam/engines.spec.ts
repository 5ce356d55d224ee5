/**
 * One text of SQL, two engines: native DuckDB of the build and DuckDB-WASM of the browser give equal rows. Of many questions of one kind a daily
 * run asks every tenth.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { extent, someOf } from '../../scripts/testing/extent.ts';
import { ABGLEICHE } from '../../src/budget/agreements.ts';
import { loadBudget } from '../../src/budget/budget.ts';
import { CHART_LINES } from '../../src/budget/chart-lines.ts';
import * as descriptions from '../../src/budget/descriptions.ts';
import { ELSEWHERE } from '../../src/budget/elsewhere.ts';
import { ZUWENDUNGEN, ZUWENDUNGSSUMMEN } from '../../src/budget/grants.ts';
import * as queries from '../../src/budget/queries.ts';
import { PLACES } from '../../src/daten/places.ts';
import * as data from '../../src/daten/queries.ts';
import { questionsOf } from '../../src/daten/sql/questions/questions.ts';
import * as digital from '../../src/digitalisierung/queries.ts';
import { type Engine, type Query, query, type Row, type Value } from '../../src/engine/engine.ts';
import type { PublishedFile } from '../../src/engine/fetch-table.ts';
import { BETEILIGUNGEN } from '../../src/haushalt/companies/queries.ts';
import { explore } from '../../src/haushalt/explore/sql.ts';
import { EINHEITEN, GROESSEN, type State } from '../../src/haushalt/explore/state.ts';
import { herkunft } from '../../src/haushalt/herkunft/cells.ts';
import * as proposals from '../../src/haushalt/proposals/queries.ts';
import * as investments from '../../src/investitionen/queries.ts';
import { ANGABEN } from '../../src/kennzahlen/angaben.ts';
import * as areas from '../../src/kennzahlen/bereiche/queries.ts';
import * as coverage from '../../src/kennzahlen/deckung/queries.ts';
import { load } from '../../src/kennzahlen/explore/load.ts';
import type { State as Compared, Options as Comparing } from '../../src/kennzahlen/explore/state.ts';
import { SINGLE_VALUES } from '../../src/kennzahlen/herkunft/queries.ts';
import { measure, perHead } from '../../src/kennzahlen/measures.ts';
import * as plan from '../../src/kennzahlen/plan/queries.ts';
import * as figures from '../../src/kennzahlen/queries.ts';
import { zinsen } from '../../src/kennzahlen/schulden/plan.ts';
import { ROWS } from '../../src/methodik/cells.ts';
import { namesOf } from '../../src/methodik/names.ts';
import { ROLLEN } from '../../src/roles.ts';
import { kennzahlwerteSql } from '../../src/schema/kennzahlwerte.ts';
import { TABLES } from '../../src/schema/tables.ts';
import { site } from '../../src/site.ts';
import * as sources from '../../src/sources.ts';
import { KORREKTUREN } from '../../src/ui/origin/corrections.ts';
import { TERMS } from '../../src/words/glossary/terms.ts';
import { COMPARISON, EXPLORER } from '../explorer-page.ts';
import { expect, lend, WHOLE_RUN, test as withPages } from '../fixtures.ts';
import { DATEN, documentOf, pages, type SitePage, siteFiles } from '../site.ts';

/** Any population will do: both engines get the same. */
const EINWOHNER = [2016, 2017, 2018, 2019, 2020].map((jahr) => ({ jahr, wert: 170_000 + jahr }));
const DRAFT = 'potsdam-2017-entwurf';
/** The years of the draft with their kinds of amounts. */
const ASKED = {
  ags: site.stadt.ags,
  teil: 'ergebnis',
  umbenannt: [],
  einwohner: EINWOHNER,
  fassungen: [
    {
      fassung: DRAFT,
      name: DRAFT,
      von: DRAFT,
      struktur: 'potsdam-2017',
      jahre: [2017, 2018, 2019, 2020],
      umfang: { ohne: 'ohne interne Verrechnung', mit: 'mit interner Verrechnung' },
      wertarten: ['ansatz', 'planung', 'planung', 'planung'],
      spalten: [],
    },
  ],
};

/** A daily run asks so many times fewer questions. */
const DAILY = 10;

/** What a query gives, as it crosses from the browser: columns in their order, rows in theirs. */
interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** The site's own engine in a page of its own, over all published tables; `window.ask` runs SQL. Started once in a worker. */
const test = withPages.extend<{ engine: Page }>({
  async engine({ keep, allowedErrors }, use) {
    await lend(await keep('engine', openInBrowser), allowedErrors, use);
  },
});

async function openInBrowser(page: Page): Promise<void> {
  // The page of the explorer stands still: nothing is asked there but what the test asks.
  await page.goto(EXPLORER);
  const module = siteFiles().find((name) => /^\/_astro\/wasm\.[^/]+\.js$/.test(name));
  await page.evaluate(
    async ({ module, files }) => {
      const { openWasm } = (await import(module as string)) as typeof import('../../src/engine/wasm.ts');
      const engine = await openWasm(files, () => {});
      // JSON knows none of these, and would say that there is no value
      const plain = (value: unknown) =>
        value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? `${value}` : value;
      const ask = async (query: Query<Row>) => {
        const rows = await engine.run(query);
        return { columns: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row).map(plain)) };
      };
      Object.assign(window, { ask });
    },
    { module, files: publishedFiles() },
  );
}

/** Every published table, as the manifest of the site lists it. */
function publishedFiles(): PublishedFile[] {
  type Manifest = { tables: Record<string, { parquet: { bytes: number; sha256: string } }> };
  const { tables } = JSON.parse(readFileSync(join(DATEN, 'manifest.json'), 'utf8')) as Manifest;
  return Object.entries(tables).map(([table, { parquet }]) => ({ table, url: `/daten/${table}.parquet`, ...parquet }));
}

/** The answers come as one text: a hundred thousand values, each on its own, take longer than to compute them. */
async function inBrowser(page: Page, asked: readonly Query<Row>[]): Promise<Answer[]> {
  const text = await page.evaluate(async (questions) => {
    const ask = Reflect.get(window, 'ask') as (query: Query<Row>) => Promise<Answer>;
    const answers: Answer[] = [];
    for (const question of questions) answers.push(await ask(question));
    return JSON.stringify(answers);
  }, asked);
  return JSON.parse(text) as Answer[];
}

/** An answer of native DuckDB in the form of the other one. */
function told(rows: readonly Row[]): Answer {
  const plain = (value: Value): Value => (typeof value === 'number' && !Number.isFinite(value) ? `${value}` : value);
  return { columns: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row).map(plain)) };
}

/** What differs between two answers, the first of it; nothing when they are equal. */
function difference(ours: Answer, theirs: Answer): string | undefined {
  if (String(ours.columns) !== String(theirs.columns)) return `columns ${ours.columns} / ${theirs.columns}`;
  if (ours.rows.length !== theirs.rows.length) return `${ours.rows.length} rows / ${theirs.rows.length}`;
  for (const [at, row] of ours.rows.entries()) {
    const other = theirs.rows[at] ?? [];
    const column = row.findIndex((value, index) => !equal(value, other[index]));
    if (column >= 0) return `row ${at}, ${ours.columns[column]}: ${row[column]} / ${other[column]}`;
  }
  return undefined;
}

/** Text and nothing to the letter; numbers to the last digits that an addition in another order may change. */
function equal(a: Value, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

/** Asks both engines everything, in portions that the way between browser and test takes easily. */
async function compare(
  page: Page,
  native: Pick<Engine, 'run'>,
  asked: ReadonlyMap<string, Query<Row>>,
): Promise<{ wrong: string[]; rows: number }> {
  const PORTION = 40;
  const wrong: string[] = [];
  let rows = 0;
  const questions = [...asked];
  for (let from = 0; from < questions.length; from += PORTION) {
    const portion = questions.slice(from, from + PORTION);
    const some = portion.map(([, query]) => query);
    const [ours, theirs] = await Promise.all([
      Promise.all(some.map((query) => native.run(query).then(told))),
      inBrowser(page, some),
    ]);
    for (const [at, [name]] of portion.entries()) {
      const differing = difference(ours[at] as Answer, theirs[at] as Answer);
      if (differing) wrong.push(`${name}: ${differing}`);
      rows += ours[at]?.rows.length ?? 0;
    }
  }
  return { wrong, rows };
}

test('every query of the pages gives equal rows', async ({ engine, native }) => {
  const { tree } = await loadBudget();
  const asked = new Map<string, Query<Row>>();
  const isQuery = (value: unknown): value is Query<Row> => typeof (value as Query<Row>)?.sql === 'string';
  // of tables that not every city has, the browser gets those that this one has
  const { UMSTIEGE: _, ...described } = descriptions;
  const all = {
    ...queries,
    ...described,
    ...sources,
    ...investments,
    ...digital,
    ...plan,
    ...coverage,
    ...areas,
    ...ANGABEN,
    ...proposals,
    ABGLEICHE,
    BETEILIGUNGEN,
    CHART_LINES,
    ELSEWHERE,
    ROWS,
    TERMS,
    ZUWENDUNGEN,
    ZUWENDUNGSSUMMEN,
    namen: namesOf(site.stadt.ags),
    zinsen: zinsen(tree),
    gesamt: queries.summen(tree),
    ...Object.fromEntries(tree.levels.map(({ ebene }) => [ebene, queries.summen(tree, ebene)])),
    ...Object.fromEntries(tree.levels.map(({ ebene }) => [`${ebene} art`, queries.summen(tree, ebene, 'art')])),
    positionswerte: queries.positionswerte(tree),
    umfang: queries.umfang(tree),
    herkunft: herkunft(tree),
    KORREKTUREN,
    SINGLE_VALUES,
  };
  for (const [name, value] of Object.entries(all)) {
    if (isQuery(value)) asked.set(name, value);
  }
  expect(asked.size).toBeGreaterThan(20);
  const { wrong, rows } = await compare(engine, native, new Map(someOf([...asked], DAILY)));
  expect(wrong).toEqual([]);
  expect(rows).toBeGreaterThan(extent({ daily: 2_000, all: 50_000 }));
});

test('every worked question of the SQL page gives equal rows, and some', async ({ engine, native }) => {
  const questions = questionsOf({ ...site, rollen: await native.run(ROLLEN) }, await loadBudget());
  const asked = new Map(someOf(questions, DAILY).map(({ id, sql }) => [id, { sql } as Query<Row>]));
  const { wrong, rows } = await compare(engine, native, asked);
  expect(wrong).toEqual([]);
  expect(rows).toBeGreaterThan(asked.size * 10);
  for (const query of asked.values()) expect((await native.run(query)).length).toBeGreaterThan(0);
});

const QUESTION: State = {
  fassung: DRAFT,
  jahre: [2017],
  groesse: 'aufwand',
  einheit: 'euro',
  intern: false,
  gruppe: 'produktbereich',
  untergruppe: null,
  nur: {},
  text: '',
  sort: null,
  alle: false,
};

type Measure = Pick<State, 'groesse' | 'einheit' | 'intern'>;

/** All ways to measure; a share of a result means nothing and is not asked. */
const MEASURES: readonly Measure[] = EINHEITEN.flatMap((einheit) =>
  GROESSEN.filter((groesse) => groesse !== 'ergebnis' || einheit !== 'anteil').flatMap((groesse) =>
    [false, true].map((intern) => ({ groesse, einheit, intern })),
  ),
);

/** A pair of levels is asked in one of so many measures. */
const TURNS = 9;

/** Every level in every measure, and every pair of levels in some of them, in turn: a unit only scales a sum. */
async function groupings(): Promise<State[]> {
  const EBENEN = (await loadBudget()).tree.levels.map(({ ebene }) => ebene);
  const pairs = EBENEN.flatMap((gruppe) =>
    EBENEN.filter((other) => other !== gruppe).map((untergruppe) => ({ gruppe, untergruppe })),
  );
  return [
    ...EBENEN.flatMap((gruppe) => MEASURES.map((measure) => ({ ...QUESTION, ...measure, gruppe }))),
    ...pairs.flatMap((pair, turn) =>
      MEASURES.filter((_, at) => at % TURNS === turn % TURNS).map((measure) => ({ ...QUESTION, ...measure, ...pair })),
    ),
  ];
}

/** Questions that narrow, each filter alone and together, with signs that SQL knows, years and the other version. */
const NARROWED: readonly Partial<State>[] = [
  { nur: { produktbereich: '36' }, gruppe: 'produkt' },
  { nur: { fachbereich: '37' }, gruppe: 'konto' },
  { nur: { kontengruppe: '53' }, gruppe: 'produkt', untergruppe: 'konto' },
  { nur: { konto: '5318100' }, gruppe: 'unterprodukt' },
  {
    nur: { produktbereich: '36', fachbereich: '35', kontengruppe: '53' },
    gruppe: 'unterprodukt',
    untergruppe: 'konto',
  },
  ...['feuerwehr', 'ZUSCHÜSSE', 'ß', '%', '_', '\\', "'", "''", '"', 'é', ' '].map((text) => ({
    text,
    gruppe: 'konto' as const,
  })),
  { jahre: [2017, 2018, 2019, 2020], gruppe: 'kontengruppe', untergruppe: 'produktbereich' },
  { jahre: [2020], einheit: 'je-einwohner' },
  { jahre: [2018, 2020], einheit: 'je-einwohner', groesse: 'ergebnis', gruppe: 'fachbereich' },
  { fassung: 'potsdam-vorjahresplan', jahre: [2016, 2017, 2018, 2019], gruppe: 'unterprodukt' },
  { fassung: 'potsdam-vorjahresplan', jahre: [2016], einheit: 'anteil', groesse: 'ertrag', gruppe: 'konto' },
  { jahre: [1999] },
  { fassung: 'keine' },
];

test('every grouping and every measure of the explorer gives equal rows', async ({ engine, native }) => {
  const states = await groupings();
  expect(states.length).toBeGreaterThan(200);
  const { wrong, rows } = await compare(engine, native, await asQuestions(someOf(states, DAILY)));
  expect(wrong).toEqual([]);
  expect(rows).toBeGreaterThan(extent({ daily: 5_000, all: 50_000 }));
});

test('every filter of the explorer gives equal rows', async ({ engine, native }) => {
  const { wrong } = await compare(
    engine,
    native,
    await asQuestions(NARROWED.map((part) => ({ ...QUESTION, ...part }))),
  );
  expect(wrong).toEqual([]);
});

async function asQuestions(states: readonly State[]): Promise<Map<string, Query<Row>>> {
  const asked = { ...ASKED, ebenen: (await loadBudget()).tree.levels };
  return new Map(states.map((state) => [JSON.stringify(state), explore(state, asked) as Query<unknown> as Query<Row>]));
}

/** Kinds of regions, those that are ranked and those that are not, and regions by key: cities, districts, sums, nobody. */
const SCOPES: readonly figures.Scope[] = [
  ...['kreisfreie Stadt', 'Landkreis', 'Land', 'Stadtstaat', 'Region'].map((art) => ({ art })),
  { ags: ['12054000', '12052000', '12053000', '12051000'] },
  { ags: ['DG'] },
  { ags: [] },
  { ags: ["'", '12054000'] },
];

test('every question about key figures gives equal rows', async ({ engine, native }) => {
  const asked = new Map<string, Query<Row>>();
  const add = (name: string, query: Query<unknown>) => asked.set(name, query as Query<Row>);
  for (const [name, value] of Object.entries(figures)) if (typeof value === 'object') add(name, value);
  const declared = new Map((await native.run(figures.KENNZAHLEN)).map((row) => [row.kennzahl, row]));
  const divided = [...declared.values()].filter(({ zaehler }) => zaehler !== null).map(({ kennzahl }) => kennzahl);
  expect(divided.length).toBeGreaterThan(10);
  const printed = ['bevoelkerung', 'schulden-kern', 'hebesatz-grundsteuer-b', 'steuerkraft-inkar', 'vpi', 'kein'];
  const measures = [
    ...[...divided, ...printed].map((id) => measure(id, declared)),
    ...['schulden-kern', 'schulden-integriert', 'kasse-tilgung'].map((id) => perHead(id, declared)),
  ];
  for (const how of measures)
    for (const scope of SCOPES) add(`${how.kennzahl} ${JSON.stringify(scope)}`, figures.values(how, scope));
  for (const art of ['kreisfreie Stadt', 'Landkreis', 'Land']) add(`populations ${art}`, figures.populations(art));
  expect(asked.size).toBeGreaterThan(150);
  const { wrong, rows } = await compare(engine, native, new Map(someOf([...asked], DAILY)));
  expect(wrong).toEqual([]);
  expect(rows).toBeGreaterThan(extent({ daily: 5_000, all: 100_000 }));
});

test(
  'the published key figures are what their SQL gives of the published tables, in the browser too',
  WHOLE_RUN,
  async ({ engine, native }) => {
    const columns = TABLES.kennzahlwerte.columns.map(({ name, type }) => (type === 'decimal' ? inDecimal(name) : name));
    const order = TABLES.kennzahlwerte.key.join(', ');
    const of = (from: string) => query<Row>(`SELECT ${columns.join(', ')} FROM ${from} ORDER BY ${order}`);
    const made = of(`(${kennzahlwerteSql()})`);
    const published = told(await native.run(of('kennzahlwerte')));
    expect(published.rows.length).toBeGreaterThan(100_000);
    const [browser] = await inBrowser(engine, [made]);
    for (const rows of [told(await native.run(made)), browser as Answer])
      expect(difference(published, rows)).toBeUndefined();
  },
);

/** A number as text, rounded as it is published. */
const inDecimal = (name: string): string => `round(CAST(${name} AS DOUBLE), 6) AS ${name}`;

test('every question about the tables themselves gives equal rows', async ({ engine, native }) => {
  const asked = new Map<string, Query<Row>>();
  const add = (query: Query<unknown>) => asked.set(query.sql, query as Query<Row>);
  for (const value of Object.values(data)) if (typeof value === 'object') add(value);
  for (const table of Object.values(TABLES)) {
    const has = (column: string): boolean => table.columns.some(({ name }) => name === column);
    add(data.FILLED(table));
    add(data.EXAMPLES(table));
    if (has('quelle')) add(data.SHARES(table));
    if (has('struktur')) add(data.STRUCTURE_SHARES(table));
    if (has('jahr')) add(data.YEARS(table));
    if (has('quelle') && has('wertart')) [data.KINDS(table), data.SOURCE_KINDS(table)].forEach(add);
    if (has('quelle') && has('ags')) [data.REGIONS(table), PLACES(table)].forEach(add);
  }
  const { wrong } = await compare(engine, native, asked);
  expect(wrong).toEqual([]);
});

test('every question that the comparison makes up gives equal rows', async ({ engine, native }) => {
  const form = documentOf(pages().find(({ path }) => path === COMPARISON) as SitePage).querySelector('#vergleich');
  const options = JSON.parse(form?.getAttribute('data-options') ?? '') as Comparing;
  const asked = new Map<string, Query<Row>>();
  const answers = new Map<string, Promise<unknown[]>>();
  const note = <R>(query: Query<R>): Promise<R[]> => {
    asked.set(query.sql, query as Query<unknown> as Query<Row>);
    const answer = answers.get(query.sql) ?? native.run(query);
    answers.set(query.sql, answer);
    return answer as Promise<R[]>;
  };
  const usual: Omit<Compared, 'kennzahl'> = {
    mass: 'wie-angegeben',
    preise: null,
    zeigen: 'wert',
    ansicht: 'linien',
    regionen: 'staedte',
    gruppe: 'ost',
    von: null,
    bis: null,
  };
  expect(options.kennzahlen.length).toBeGreaterThan(50);
  for (const [at, { kennzahl, einheit }] of someOf([...options.kennzahlen.entries()], DAILY)) {
    await load(note, { ...usual, kennzahl }, options);
    // the same rows divided by two other tables
    if (einheit === 'EUR' && at % 3 === 0)
      await load(note, { ...usual, kennzahl, mass: 'je-einwohner', preise: 2020 }, options);
  }
  expect(asked.size).toBeGreaterThan(extent({ daily: 10, all: 90 }));
  const { wrong, rows } = await compare(engine, { run: note }, asked);
  expect(wrong).toEqual([]);
  expect(rows).toBeGreaterThan(extent({ daily: 5_000, all: 100_000 }));
});
