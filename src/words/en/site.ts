/** What the pages say that are not of the budget alone: start, glossary, method. Each term has the German one beside it where it is used first. */
import type { Role } from '../../roles.ts';
import type { Phrase } from '../../text/phrase.ts';
import { accuracyBehind, withAccuracy } from './accuracy.ts';
import { kindName } from './budget.ts';
import { ENGLISH } from './language.ts';

const { number } = ENGLISH;
const NBSP = '\u00a0';

/** A published figure on the budget as a whole, in millions of euros. */
interface Published {
  readonly jahr: number;
  readonly wert: number;
  readonly genauigkeit: string | null;
  readonly wertart: string;
  readonly reihe: string;
}

const exact = (value: number): string => number(value, (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length);

/** "about 33.93 million euros": a published figure as exact as its source gives it. */
export function published({ wert, genauigkeit }: Pick<Published, 'wert' | 'genauigkeit'>): string {
  const written =
    Math.abs(wert) < 1000
      ? `${exact(wert)}${NBSP}million euros`
      : `${exact(Number((wert / 1000).toFixed(6)))}${NBSP}billion euros`;
  return withAccuracy(genauigkeit, written);
}

/** "about −13.5": the same beside a bar, whose picture names the unit. */
export const besideBar = ({ wert, genauigkeit }: Pick<Published, 'wert' | 'genauigkeit'>): string =>
  withAccuracy(genauigkeit, exact(wert));

/** "draft", "adopted budget", "result": what kind of number it is. */
export function stateOf({ wertart, reihe }: Pick<Published, 'wertart' | 'reihe'>): string {
  if (wertart !== 'ansatz') return kindName(wertart);
  return reihe === 'entwurf' ? 'draft budget' : reihe === 'beschlossen' ? 'adopted budget' : 'plan';
}

const isResult = ({ wertart }: Pick<Published, 'wertart'>): boolean => ['ergebnis', 'vorlaeufig'].includes(wertart);

/** "The draft budget for 2026 leaves Potsdam 33.9 million euros short", the amount marked. */
export function headline(of: Published, city: string, href: string): Phrase {
  const digits = Math.abs(of.wert) < 100 && !Number.isInteger(of.wert) ? 1 : 0;
  const much = `${number(Math.abs(of.wert), digits)} million euros`;
  const amount = { text: withAccuracy(of.genauigkeit, much), marked: true, href };
  const after = of.wert < 0 ? ' short' : ' over';
  if (isResult(of)) return [`The year ${of.jahr} left ${city} `, amount, after];
  if (of.wertart === 'prognose') return [`The forecast for ${of.jahr} leaves ${city} `, amount, after];
  return [`The ${stateOf(of)} for ${of.jahr} leaves ${city} `, amount, after];
}

/** "In 2023, Potsdam ended about 6.7 million euros short." */
export function resultSentence(of: Published, city: string): string {
  const much = published({ wert: Math.abs(of.wert), genauigkeit: of.genauigkeit });
  const provisional = of.wertart === 'vorlaeufig' ? ' (provisional)' : '';
  if (of.wert === 0) return `In ${of.jahr}, ${city} broke even${provisional}.`;
  return `In ${of.jahr}, ${city} ended ${of.wert < 0 ? `${much} short` : `with ${much} left over`}${provisional}.`;
}

/** "For 2024 a deficit of about 51 million euros was expected, for 2026 one of 33.93 million euros is planned (draft).": what comes after the newest result. */
export function outlookSentence(forecast: Published | undefined, plan: Published | undefined): string {
  const what = (of: Published): string =>
    of.wert === 0
      ? 'a result of 0 euros'
      : `a ${of.wert < 0 ? 'deficit' : 'surplus'} of ${published({ ...of, wert: Math.abs(of.wert) })}`;
  const parts = [
    ...(forecast ? [`for ${forecast.jahr} ${what(forecast)} was expected`] : []),
    ...(plan ? [`for ${plan.jahr} ${what(plan)} is planned (${stateOf(plan)})`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(', and ').replace(/^f/, 'F')}.`;
}

/** "Result of 2017: a surplus of about 45.7 million euros". */
export const outcome = (of: Published): string =>
  `What became of it: ${of.jahr} ended with a ${of.wert < 0 ? 'deficit' : 'surplus'} of ${published({ ...of, wert: Math.abs(of.wert) })}.`;

const HEADLINE_NAMES: Readonly<Partial<Record<Role, readonly [english: string, german: string]>>> = {
  'ergebnis-eines-jahres': ['Annual result', 'Jahresergebnis'],
  volumen: ['Size of the budget', 'Haushaltsvolumen'],
};

/** The name of a headline figure, with the German one. */
export const headlineName = (role: Role): readonly [english: string, german: string] | undefined =>
  HEADLINE_NAMES[role];

export const start = {
  title: (city: string): string => `Budget of ${city}`,
  lede: 'Here you can read where the money comes from, where it goes and what became of the plans: every number with its source.',
  german:
    'These pages are a translation of the main parts of the site. Products, accounts and names of papers stay German, and links to them lead to German pages.',
  more: 'Go on',
  doors: {
    budget: ['Budget', 'What the money is for: all areas, then each of them'],
    kinds: ['Kinds of money', 'Taxes, fees, personnel, grants'],
    keyFigures: ['Key figures', 'One number each, with its place among cities'],
    comparison: ['Comparison', 'Beside other cities, by name'],
    investments: ['Investments', 'What the city builds and buys, for how much'],
    digital: ['Digitalisation', 'What works online, what was announced, what became of it'],
    data: ['Data and sources', 'Every table to take away, every source with its licence'],
    glossary: ['Glossary', 'The German terms and what they mean'],
    method: ['Method', 'How the numbers are made and where they come from'],
    search: ['Search', 'A word or a question: the page, and the number where one is asked for'],
  },
} as const;

export const results = {
  sentence: (left: readonly number[], lacking: readonly number[]): string => {
    const all = [...left, ...lacking];
    const span = `${Math.min(...all)} to ${Math.max(...all)}`;
    const said = (years: readonly number[]): string =>
      years.length > 3 ? `${years.length} of the ${all.length} years known (${span})` : ENGLISH.list(years.map(String));
    if (left.length === 0) return `Money was missing in ${said(lacking)}`;
    if (lacking.length === 0) return `Money was left over in ${said(left)}`;
    return `Money was left over in ${said(left)}, and missing in ${said(lacking)}`;
  },
  subtitle: (from: number, to: number): string =>
    `Annual result (Jahresergebnis) in millions of euros, ${from} to ${to}: hollow planned, filled result, hatched forecast; mostly rounded`,
  caption: 'Annual result: planned, forecast and real, in millions of euros',
  columns: { year: 'Year', plan: 'Planned', forecast: 'Forecast', result: 'Result' },
  none: 'not published',
  missing: (spans: readonly (readonly number[])[]): string =>
    `We have no result of the single year for ${ENGLISH.list(spans.map((span) => (span.length > 1 ? `${span[0]} to ${span.at(-1)}` : String(span[0]))))}.`,
  /** Behind a number. */
  about: accuracyBehind,
  note: 'Where sources name several plans for a year, the one furthest on is shown. A forecast is not a result.',
  words: {
    plan: 'plan',
    ergebnis: 'result',
    prognose: 'forecast',
    nothing: 'no figure',
    unit: 'million euros',
    nothingInTwo: ['no', 'figure'],
    until: 'to',
  },
} as const;

export const glossary = {
  title: 'Glossary',
  heading: 'What the German terms mean',
  lede: (count: number): string =>
    `${number(count)} words of budgets, taxes and administration: the usual English word, the German term, and what it means.`,
  untranslated: 'not translated yet; the explanation is in German',
  source: 'Source',
  note: 'The translations are our own. No office has checked them.',
} as const;
