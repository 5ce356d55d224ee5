/** What is said of investments. Names of measures and scopes have their translations in the tables. */
import { accuracyBehind, withAccuracy } from './accuracy.ts';
import { kindName } from './budget.ts';
import { ENGLISH } from './language.ts';

const { number, euro, percent, date, list } = ENGLISH;
const NBSP = '\u00a0';

/** "about 310 million euros", with the decimals that the source has, at most two; "450,000 euros". */
function amountText(value: number, genauigkeit: string | null = null): string {
  const millions = Number((value / 1e6).toFixed(2));
  const digits = String(millions).split('.')[1]?.length ?? 0;
  const written = Math.abs(value) < 1e6 ? euro(value) : `${number(millions, digits)}${NBSP}million euros`;
  return withAccuracy(genauigkeit, written);
}

/** A published figure: what kind it is, and how far what it plans is decided. */
interface Told {
  readonly wertart: string;
  readonly status: string;
}

/** "plan (draft)", "cost estimate", "result". */
function kindOf({ wertart, status }: Told): string {
  if (!['ansatz', 'planung'].includes(wertart)) return kindName(wertart);
  if (status === 'entwurf') return 'plan (draft)';
  return status === 'beschlossen' ? 'plan (adopted)' : 'plan';
}

export const investments = {
  title: 'Investments',
  german: 'Investitionen',
  heading: (city: string): string => `What ${city} builds and buys`,
  description: (city: string): string =>
    `Investments of ${city}: the largest amounts, what they are for, each with source and date.`,
  none: (city: string): string => `There is no number here on single investments of ${city}.`,
  single: 'Single published numbers on investments (Investitionen): buildings, roads, expensive equipment.',
  /** What one list adds up to. */
  lede: (of: { planned: boolean; years: readonly number[]; count: number; sum: number }): string =>
    `${of.planned ? 'Planned' : 'Spent'} for ${list(of.years.map(String))}: ${of.count} measures, together ${amountText(Math.round(of.sum / 1e5) * 1e5)}.`,
  body: (traeger: string, assigned: boolean): string =>
    `Responsible body (Träger): ${traeger}${assigned ? ', assigned by us' : ''}. List:`,
  newest: (day: string | null): string =>
    day ? `Newest number on this page: ${date(day)}.` : 'The sources of this page name no date.',
  today: 'Look up today’s state:',
  allNumbers: (numbers: number, measures: number): string =>
    `All ${number(numbers)} numbers on ${number(measures)} measures (in German)`,
  amountText,
  kindOf,
  funding: (wertart: string): string => (wertart === 'prognose' ? 'hoped-for funding' : 'funding'),
  period: ({ jahr, jahr_bis }: { jahr: number | null; jahr_bis: number | null }): string => {
    if (jahr === null) return 'no year named';
    return jahr_bis === null ? `${jahr}` : `${jahr} to ${jahr_bis}`;
  },
  /** Behind a number. */
  about: accuracyBehind,
  unassigned: 'not assigned',
  untold: 'scope not stated',
  kinds: { longer: 'several years', whole: 'costs of the whole', list: 'a list of measures', single: 'one year' },
  together: (count: number): string => `${count} measures together`,
  sizes: {
    sentence: (name: string, amount: string): string => `Largest: ${name}, ${amount}`,
    subtitle: (count: number): string =>
      `The ${count} largest amounts in our papers, of each measure the one that reaches furthest; equal area, equal amount`,
    note: 'These amounts must not be added up: they cover different things and years, and may overlap. That is why the areas stand side by side.',
    caption: 'The largest amounts, in euros',
    columns: { name: 'What', euros: 'Euros', kind: 'Kind of number', scope: 'What it covers' },
  },
  purpose: {
    sentence: (most: boolean, name: string, amount: string, years: readonly number[], share: number): string =>
      `${most ? 'Most is for' : 'Largest assigned area:'} “${name}”: ${amount} in ${list(years.map(String))}, ${percent(share)} of this list`,
    subtitle: (count: number, scope: string, years: readonly number[]): string =>
      `${count} measures; ${scope}; in euros, ${list(years.map(String))}`,
    note: 'Only what has the same responsible body, covers the same and stands in the same source is added up. We assigned some areas ourselves; the page of the measure says so.',
    caption: 'Amounts of the list by area, in euros',
    area: 'Area',
  },
  listed: {
    sentence: (count: number, name: string, amount: string): string =>
      `${count} measures, the largest: ${name}, ${amount}`,
    subtitle: (scope: string, years: readonly number[]): string =>
      `Every measure of the list with its area; ${scope}; in euros, ${list(years.map(String))}`,
    caption: 'Measures by area, in euros',
    measure: 'Measure',
  },
  total: 'Total',
  noAmount: 'no amount',
  planned: (years: readonly number[]): string => `Plan ${list(years.map(String))}`,
  gaps: 'What is missing, and what must not be added up',
  moreGaps: 'The same in German, with grants that are no investments',
} as const;
