/**
 * Which chart of accounts a file counts in. A chart decides about money only when the file itself bears it out: its own
 * directions, its signs, the names of its accounts, or a balance.
 */
import { eachText } from '../numbered.ts';
import { once } from '../once.ts';
import { remembered } from '../remembered.ts';
import type { Chart } from '../roles/charts.ts';
import type { Level } from '../roles/levels.ts';
import { plainWords, type Side, type Teil, teilIn, teilOfDirection } from '../roles/words.ts';
import type { AmountColumn } from './amounts.ts';
import { BY_POSTS, postsOf } from './budget-posts.ts';
import { type Case, casesOf, total } from './cases.ts';
import type { Given } from './direction.ts';

export interface ChartFound {
  readonly chart: Chart;
  /** All charts that fit and say the same; only the Land of the city tells which it is. */
  readonly rahmen: readonly string[];
  /** The account number of each row. */
  readonly codes: readonly string[];
  /** Do all charts that fit agree in the part of every account? */
  readonly tellsParts: boolean;
  readonly reason: string;
}

/** The chart that fits the file's accounts; undefined: it has none, or none fits, or two fit that say different things. */
export function chartFor(given: Given, own: readonly (Side | undefined)[] | undefined): ChartFound | undefined {
  const levels = given.levels.filter(({ klassifikation, numbered }) => klassifikation === 'art' && numbered);
  for (const level of [...levels].reverse()) {
    const codes = remembered(level.codes, 'digits', [], () => eachText(level.codes, (code) => code.replace(/\D/g, '')));
    const cases = casesOf(given, codes, level, own, teileOf(given));
    // a level that some amounts have no number of cannot tell the direction of the file
    if (cases.length === 0 || cases.some(({ code }) => code === '') || areLineNumbers(cases)) continue;
    const found = chartOfLevel(given, level, codes, cases);
    if (found) return found;
  }
  return chartOfPosts(given, own);
}

/** What a file is counted in whose accounts stand within kameral budget posts: the kind of money by its official main groups. */
function chartOfPosts(given: Given, own: readonly (Side | undefined)[] | undefined): ChartFound | undefined {
  const posts = postsOf(given);
  const chart = given.charts.find(({ rahmen }) => rahmen === KAMERAL);
  if (!posts || !chart) return undefined;
  const { level, codes } = posts;
  const cases = casesOf(given, codes, level, own, teileOf(given));
  if (cases.length === 0 || cases.some(({ code }) => code === '')) return undefined;
  const said = given.answers.get('rahmen') ?? KAMERAL;
  const borne = posts.sure || given.answers.get('richtung') === BY_POSTS;
  const bearing: Check = [
    `die Haushaltsstellen der Spalte „${level.name}“ nennen ihre Gruppierung`,
    borne ? 1 : undefined,
  ];
  const proofs = said === KAMERAL ? proofsOf(chart, cases, given, sumsOfCodes(given, codes), [bearing]) : [];
  return proofs.length > 0
    ? { chart, rahmen: [KAMERAL], codes, tellsParts: true, reason: proofs.join(', ') }
    : undefined;
}

/** The lines of a printed table are numbered from 1: their numbers are no accounts, though they look like short ones. */
function areLineNumbers(cases: readonly Case[]): boolean {
  const numbers = [...new Set(cases.map(({ code }) => Number(code)))];
  const last = Math.max(...numbers);
  return last < 100 && Math.min(...numbers) <= 3 && numbers.length > last / 3;
}

function chartOfLevel(
  given: Given,
  level: Level,
  codes: readonly string[],
  cases: readonly Case[],
): ChartFound | undefined {
  const said = given.answers.get('rahmen');
  const country = countryOf(given);
  const sums = sumsOfCodes(given, codes);
  const fitting = given.charts
    .filter(({ rahmen }) => (said === undefined ? ofCountry(rahmen, country) : rahmen === said))
    .filter((chart) => isMvag(chart) === /mvag/i.test(level.name))
    .map((chart) => ({ chart, proofs: proofsOf(chart, cases, given, sums) }))
    .filter(({ proofs }) => proofs.length > 0);
  const [first] = fitting;
  if (!first || !agree(fitting, cases, 'seite')) return undefined;
  const ofLand = fitting.filter(({ chart }) => isOfLand(chart, given));
  return {
    chart: first.chart,
    rahmen: (ofLand.length > 0 ? ofLand : fitting).map(({ chart }) => chart.rahmen),
    codes,
    tellsParts: agree(fitting, cases, 'teil'),
    reason: first.proofs.join(', '),
  };
}

/** The chart of the kameral budgets of municipalities. */
const KAMERAL = 'kommunal';

type Country = 'DE' | 'AT' | 'CH';

/** By words that only the budgets of one country have. */
function countryOf({ table }: Given): Country {
  const words = [...table.titles, ...table.columns.map(({ title }) => title)].join(' ').toLowerCase();
  if (/\bfr\.|\bchf\b|franken/.test(words)) return 'CH';
  return /\bmvag\b|voranschlag|gemeindekennziffer/.test(words) ? 'AT' : 'DE';
}

const ofCountry = (rahmen: string, country: Country): boolean =>
  (/-ch$/.test(rahmen) ? 'CH' : /-at\b/.test(rahmen) ? 'AT' : 'DE') === country;

/** The part that the file itself gives each row. */
function teileOf({ roles }: Given): (at: number) => Teil | undefined {
  const part = roles.find(({ role }) => role.kind === 'teil')?.column;
  const direction = roles.find(({ role }) => role.kind === 'richtung')?.column;
  const named = once((cell: string) => teilIn(plainWords(cell)));
  const meant = once((cell: string) => teilOfDirection(plainWords(cell)));
  return (at) => (part && named(part.cells[at] ?? '')) ?? (direction && meant(direction.cells[at] ?? ''));
}

/** So many of 100 have to agree to prove a chart, and so few throw it out. */
const PROOF = 0.95;
const AGAINST = 0.85;

/** What a chart is held against, with the share that agrees; undefined: it tells nothing. */
type Check = readonly [string, number | undefined];

/** What bears the chart out; empty where nothing does, or something speaks against it. */
function proofsOf(
  chart: Chart,
  cases: readonly Case[],
  given: Given,
  sums: CodeSums,
  bearing: readonly Check[] = [],
): string[] {
  const known = cases.flatMap((one): Known[] => {
    const meaning = chart.meaningOf(one.code);
    return meaning?.seite ? [{ ...one, side: meaning.seite, part: meaning.teil }] : [];
  });
  const strangers = cases.filter(({ code }) => chart.meaningOf(code) === undefined);
  if (total(known) < total(cases) * 0.8 || total(strangers) > total(cases) * 0.02) return [];
  // a chart that puts the accounts into another part than the file does is another chart
  if (known.some(({ teil, part }) => teil && part && teil !== part)) return [];
  const checks: Check[] = [
    ...bearing,
    ['die Richtung in der Datei stimmt überein', agreement(known, ({ own }) => own)],
    ['die Namen der Konten stimmen überein', agreement(known, ({ told }) => told)],
    ['die Vorzeichen trennen Ertrag und Aufwand ebenso', signs(known)],
    ['Einnahmen und Ausgaben gleichen sich danach aus', balance(chart, given, sums)],
    ['so festgelegt', given.answers.get('rahmen') === chart.rahmen ? 1 : undefined],
    [
      'der Kontenrahmen des Landes, in dem die Gemeinde liegt',
      isOfLand(chart, given) && allSure(chart, cases) ? 1 : undefined,
    ],
    ['die Mittelverwendungsgruppen nennen die Richtung selbst', isMvag(chart) && allSure(chart, cases) ? 1 : undefined],
  ];
  if (checks.some(([, share]) => share !== undefined && share < AGAINST)) return [];
  return checks.filter(([, share]) => share !== undefined && share >= PROOF).map(([name]) => name);
}

/** Ends of the names of the charts by the first two digits of the key of a municipality. */
const LAND: Readonly<Record<string, string>> = {
  '01': 'sh',
  '03': 'ni',
  '05': 'nw',
  '06': 'he',
  '07': 'rp',
  '08': 'bw',
  '09': 'by',
  '10': 'sl',
  '12': 'bb',
  '13': 'mv',
  '14': 'sn',
  '15': 'st',
  '16': 'th',
};

/** Whose budget it is says which chart its accounts count in. */
const isOfLand = ({ rahmen }: Chart, { answers }: Given): boolean => {
  const land = LAND[answers.get('ags')?.slice(0, 2) ?? ''];
  return land !== undefined && rahmen.endsWith(`-${land}`);
};

/** The Austrian groups are an official key of their own, and the file names them. */
const isMvag = ({ rahmen }: Chart): boolean => /mvag/.test(rahmen);
const allSure = (chart: Chart, cases: readonly Case[]): boolean =>
  cases.every(({ code }) => chart.meaningOf(code)?.sure === true);

type Known = Case & { readonly side: Side; readonly part: Teil | undefined };

/** The share of the cases with a side of their own that agree with the chart; undefined where too few have one. */
function agreement(known: readonly Known[], sideOf: (one: Known) => Side | undefined): number | undefined {
  const told = known.filter((one) => sideOf(one) !== undefined);
  if (total(told) < Math.max(5, total(known) / 20)) return undefined;
  return total(told.filter((one) => sideOf(one) === one.side)) / total(told);
}

/** The share of the amounts whose sign follows the chart; undefined where all amounts are positive, or all of one side. */
function signs(known: readonly Known[]): number | undefined {
  const count = (side: Side, negative: boolean): number =>
    total(known.filter((one) => one.side === side && one.negative === negative));
  const [einMinus, einPlus] = [count('ein', true), count('ein', false)];
  const [ausMinus, ausPlus] = [count('aus', true), count('aus', false)];
  if (einMinus + ausMinus < total(known) * 0.1 || einMinus + einPlus === 0 || ausMinus + ausPlus === 0)
    return undefined;
  if (einMinus > einPlus === ausMinus > ausPlus) return 0.5;
  const purity = (a: number, b: number): number => Math.max(a, b) / (a + b);
  return Math.min(purity(einMinus, einPlus), purity(ausMinus, ausPlus));
}

/** What is booked on each account in an amount column. */
type CodeSums = (column: AmountColumn) => ReadonlyMap<string, bigint>;

/** Added up when the first chart asks for it. */
const sumsOfCodes = ({ left }: Given, codes: readonly string[]): CodeSums =>
  once(({ units }) => {
    const sums = new Map<string, bigint>();
    for (let at = 0; at < units.length; at += 1) {
      const one = units[at];
      const code = codes[at] ?? '';
      if (one && !left.has(at)) sums.set(code, (sums.get(code) ?? 0n) + one);
    }
    return sums;
  });

/** 1 where revenue equals expenditure in every amount column that has any; else it proves nothing. */
function balance(chart: Chart, { amounts }: Given, booked: CodeSums): number | undefined {
  let any = false;
  // most charts are thrown out by the first column
  const equal = amounts.every((column) => {
    const sum = { ein: 0n, aus: 0n };
    for (const [code, units] of booked(column)) {
      const side = chart.meaningOf(code)?.seite;
      if (side) sum[side] += units;
    }
    any ||= sum.ein !== 0n;
    return sum.ein === sum.aus;
  });
  return equal && any ? 1 : undefined;
}

/** Do all these charts say the same of every account in use? */
function agree(fitting: readonly { chart: Chart }[], cases: readonly Case[], what: 'seite' | 'teil'): boolean {
  const codes = new Set(cases.map(({ code }) => code));
  return [...codes].every((code) => new Set(fitting.map(({ chart }) => chart.meaningOf(code)?.[what])).size === 1);
}
