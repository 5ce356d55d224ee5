/** What a page of key figures says: where the city stands, its course, the plan, what a number does not say. */
import { comparison, keyFigures } from './key-figures.ts';
import { ENGLISH } from './language.ts';

const { list, shortEuro } = ENGLISH;

/** A place among others; 1 has the highest value. */
interface Placed {
  readonly platz: number;
  readonly n: number;
  /** Others with the same value. */
  readonly gleich: number;
  readonly mitglieder: number;
  readonly ausgeschlossen: number;
  readonly jahre: readonly number[];
}

/** "1st of 18, level with 2 others (3 without a figure), mean of 2022 to 2024". */
function place({ platz, n, gleich, mitglieder, ausgeschlossen, jahre }: Placed): string {
  const silent = mitglieder - n - ausgeschlossen;
  const left = [
    ...(silent > 0 ? [`${silent} without a figure`] : []),
    ...(ausgeschlossen > 0 ? [`${ausgeschlossen} not counted because of deficits of earlier years`] : []),
  ];
  return [
    keyFigures.place(platz, n),
    gleich > 0 ? `, level with ${gleich === 1 ? 'one other' : `${gleich} others`}` : '',
    left.length > 0 ? ` (${list(left)})` : '',
    jahre.length > 1 ? `, mean of ${jahre[0]} to ${jahre.at(-1)}` : '',
  ].join('');
}

/** "lower than in 76 of 101 others among all independent cities: 77th of 102", by what lies on the larger side. */
function verdict(found: Placed, group: string | undefined): string {
  const above = found.platz - 1;
  const below = found.n - found.platz - found.gleich;
  const among = group ? ` among ${group}` : '';
  if (above === 0 && below === 0) return `as high as in all others${among}: ${place(found)}`;
  const [word, count] = below >= above ? ['higher', below] : ['lower', above];
  const others = count === found.n - 1 ? `all ${count} others` : `${count} of ${found.n - 1} others`;
  return `${word} than in ${others}${among}: ${place(found)}`;
}

/** What the series of the data are called from which on values are of another kind. */
const SERIES: Readonly<Record<string, string>> = {
  'vor-zensus-2011': 'inhabitants before the census of 2011',
  'zensus-2011': 'inhabitants by the census of 2011',
  'zensus-2022': 'inhabitants by the census of 2022',
  'deutschlandatlas-2024': 'values of the 2024 edition of the Deutschlandatlas',
  deutschlandatlas: 'values of a later edition of the Deutschlandatlas',
  'hebesatz-2025': 'multipliers after the reform of property tax',
};

/** "1992 to 1994 and 2001". */
const years = (spans: readonly (readonly number[])[]): string =>
  list(spans.map((span) => (span.length > 1 ? `${span[0]} to ${span.at(-1)}` : `${span[0]}`)));

export const sheets = {
  place,
  verdict,
  years,
  /** "Municipal trade tax per inhabitant 2023: in Potsdam lower than …"; some names have their year. */
  standing: (name: string, year: number, city: string, said: string): string =>
    `${name.includes(String(year)) ? name : `${name} ${year}`}: in ${city} ${said}`,
  noVerdict: (found: { readonly n: number; readonly mitglieder: number } | null): string =>
    found && found.n > 0 && found.n < found.mitglieder
      ? `The number alone does not say whether that is much or little: only ${found.n} of ${found.mitglieder} in the peer group ${found.n === 1 ? 'has' : 'have'} a figure.`
      : 'The number alone does not say whether that is much or little.',
  stripSubtitle: (german: string | undefined, unit: string, year: number, group: string | undefined): string =>
    `${german ? `${german}: ` : ''}${unit}, ${year}${group ? `, ${group} with a figure` : ''}. Each stroke is a city, the 1st has the highest value`,
  stripCaption: (name: string, year: number): string => `${name} ${year}, from the highest value`,
  closer: (group: string, said: string): string => `Among ${group}: ${said}.`,
  columns: { city: 'City', place: 'Place' },
  /** "Potsdam 2023: €258, the lowest of four (Cottbus €1,022 …)". */
  course: (city: string, year: number, value: string, position: string, others: readonly string[]): string =>
    `${city} ${year}: ${value}${position ? `, ${position}` : ''}${others.length > 0 ? ` (${list(others)})` : ''}`,
  debtTotal: (city: string, year: number, total: number): string =>
    `At the end of ${year} ${city} and its undertakings and companies owed ${shortEuro(total)} in all.`,
  courseSubtitle: comparison.cardSubtitle,
  yearSubtitle: (german: string | undefined, unit: string, year: number): string =>
    `${unit[0]?.toUpperCase()}${unit.slice(1)}, ${year}${german ? ` (${german})` : ''}`,
  yearCaption: (name: string, year: number): string => `${name}, ${year}`,
  courseCaption: (name: string): string => `${name}, year by year`,
  band: (group: string): string => `Middle half: ${group}`,
  gap: comparison.gap,
  gaps: (named: readonly { readonly name: string; readonly years: string }[]): string =>
    `No figure: ${named.map(({ name, years: missing }) => `${name} ${missing}`).join('; ')}.`,
  breaks: (found: readonly { readonly jahr: number; readonly reihe: string }[]): string =>
    `${list(found.map(({ jahr, reihe }) => `from ${jahr} ${SERIES[reihe] ?? `series “${reihe}”`}`)).replace(/^f/, 'F')}: this is not comparable with the years before; the lines break there.`,
  printedBreaks:
    'The values per inhabitant stand like this in the source. Each census (2011, 2022) changes the number of inhabitants that it divides by: what lies before and after is not exactly comparable.',
  formula: 'Formula:',
  /** "Tax ratio = taxes ÷ ordinary revenue × 100." */
  formulaOf: (name: string, formula: string): string => `${name} = ${formula}.`,
  limits: 'What the number does not say:',
  newer: 'For later years there is another measure:',
  fromPlan: 'From the budget plan',
  fromPlanGerman: 'Haushaltsplan',
  /** "Tax ratio 2017: 28.66%". */
  planned: (name: string, year: number, value: string): string => `${name} ${year}: ${value}`,
  planNote: (version: string, own: boolean): string =>
    `${version[0]?.toUpperCase()}${version.slice(1)}. Our own calculation from the amounts of the plan, ${own ? 'of this part of the budget alone and ' : ''}without internal charging (interne Verrechnung).`,
  planSubtitle: (german: string | undefined, versions: string): string =>
    `Per cent, our own calculation${german ? ` (${german})` : ''}; ${versions}`,
  planCaption: (name: string): string => `${name} by year and paper, with what is divided in euros`,
  planColumns: {
    upper: 'What is divided',
    lower: 'What it is divided by',
    value: 'Value',
    empty: 'Empty cells',
  },
  planGap: 'no value',
  percent: 'per cent',
  both: (last: number): string =>
    `Two calculations, two figures: the official statistic counts payments by the old accounting law (kameral) and ends in ${last}. The budget plan counts revenue (Ertrag) and expenditure (Aufwand) by the new one (doppisch). They measure different things and never stand in one line.`,
  german: 'The same page in German, with further figures',
} as const;
