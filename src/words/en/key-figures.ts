/** What is said of key figures and of cities side by side. */
import { ENGLISH } from './language.ts';

const { number, shortEuro } = ENGLISH;
const NBSP = '\u00a0';

const UNITS: Readonly<Record<string, string>> = {
  Prozent: 'per cent',
  EUR: 'euros',
  'Mio. EUR': 'millions of euros',
  'EUR je Einwohner': 'euros per inhabitant',
  Einwohner: 'inhabitants',
  'Vollzeitstellen je 10.000 Einwohner': 'full-time posts per 10,000 inhabitants',
  'km²': 'square kilometres',
};

/** A unit of the data in words; undefined where it has no translation. */
const unitName = (einheit: string): string | undefined => UNITS[einheit];

/** A value as it stands in a sentence: "25.9%", "€528". */
function inUnit(wert: number, einheit: string): string {
  switch (einheit) {
    case 'Prozent':
      return `${number(wert, Number.isInteger(wert) ? 0 : 1)}%`;
    case 'EUR':
      return shortEuro(wert);
    case 'Mio. EUR':
      return `${number(wert, Number.isInteger(wert) ? 0 : 1)}${NBSP}million euros`;
    case 'EUR je Einwohner':
      return `€${number(wert)}`;
    default:
      return number(wert, Number.isInteger(wert) ? 0 : 1);
  }
}

const ENDINGS: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** "1st", "12th", "23rd". */
export const ordinal = (n: number): string =>
  `${n}${[11, 12, 13].includes(n % 100) ? 'th' : (ENDINGS[n % 10] ?? 'th')}`;

const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "the highest of four", "the lowest of four", "2nd of four"; nothing where there is nobody to compare with, or two are equal. */
export function position(own: number, others: readonly number[]): string {
  if (others.length === 0 || others.includes(own)) return '';
  const place = others.filter((other) => other > own).length + 1;
  const all = WORDS[others.length + 1] ?? String(others.length + 1);
  if (place === 1) return `the highest of ${all}`;
  return place === others.length + 1 ? `the lowest of ${all}` : `${ordinal(place)} of ${all}`;
}

/** "kreisfreie Stadt" and its like: kinds of regions, and the groups that places are of. */
const GROUPS: Readonly<Record<string, string>> = {
  'kreisfreie Stadt': 'independent cities (kreisfreie Städte)',
  Landkreis: 'districts (Landkreise)',
};

export const keyFigures = {
  title: 'Key figures',
  description: (city: string): string => `${city} in numbers that can be compared, each with year, source and place.`,
  lede: (city: string): string =>
    `What can be said of the finances of ${city} in one number? Each one leads to where it comes from. The year stands with each, for the newest value is not always of the same age.`,
  topics: {
    einnahmen: ['Income', 'Einnahmen'],
    ausgaben: ['Spending', 'Ausgaben'],
    steuern: ['Taxes', 'Steuern'],
    schulden: ['Debt', 'Schulden'],
    ergebnis: ['Result', 'Ergebnis'],
    bevoelkerung: ['Population', 'Bevölkerung'],
  } as Readonly<Record<string, readonly [string, string] | undefined>>,
  ended: 'From statistics that have ended',
  endedCount: (count: number): string =>
    count === 1 ? 'One number from a statistic that has ended' : `${count} numbers from statistics that have ended`,
  subtitle: (city: string, from: number, to: number): string =>
    from === to ? `Newest values for ${city}, of ${from}` : `Newest values for ${city}, of ${from} to ${to}`,
  caption: (topic: string, group: string | undefined): string =>
    group
      ? `${topic}: newest value of each key figure. Place among ${group}; the 1st has the highest value`
      : `${topic}: newest value of each key figure`,
  group: (gruppe: string, art: string): string | undefined => {
    const all = GROUPS[art];
    return all && (gruppe === 'ost' ? `${all} in eastern Germany` : `all ${all}`);
  },
  columns: {
    name: 'Key figure',
    place: 'Place',
    year: 'Year',
    kind: 'What it is',
    unit: 'Unit',
    spot: 'Spot',
    course: 'Course',
  },
  place: (n: number, of: number): string => `${ordinal(n)} of ${of}`,
  noPlace: 'not compared',
  fromPlan: 'plan',
  result: (name: string): string => `${name}, result`,
  meaning: 'What the key figures say',
  count: (count: number): string => `${count} key figures, in words`,
  formula: 'Formula, limits and all years',
  inGerman: 'Formula, limits and all years (in German)',
  worked: { upper: 'What is divided', lower: 'What it is divided by' },
  printed: 'The source prints this value itself.',
  people: (count: number): string => `${number(count)}${NBSP}${count === 1 ? 'inhabitant' : 'inhabitants'}`,
  unitName,
  inUnit,
  position,
} as const;

export const comparison = {
  title: (city: string): string => `${city} in comparison`,
  description: (city: string, others: string): string =>
    `${city} beside ${others}: taxes, debt and more, with year and source.`,
  lede: (city: string, others: string): string =>
    `${city} beside ${others}. Each value is of the newest year for which all of them have one, else of the newest of ${city}.`,
  caveat: 'Cities differ in what they do themselves and what they leave to others. A number alone is no verdict.',
  sizes: (year: number, cities: readonly string[]): string => `Inhabitants ${year} as areas: ${cities.join(', ')}`,
  headline: (name: string, year: number, city: string, value: string, place: string): string =>
    `${name} ${year}: ${city} ${value}${place ? `, ${place}` : ''}`,
  /** "Of four cities, Potsdam has the most inhabitants and …". */
  finding: (city: string, count: number, extremes: readonly string[]): string =>
    `Of ${WORDS[count] ?? count} cities, ${city} has ${ENGLISH.list(extremes)}`,
  switch: { beside: (city: string): string => `Beside ${city}`, all: 'all', chosen: 'chosen city' },
  today: 'Up to now',
  ended: 'Series that end earlier',
  endedNote: 'older values, for their course',
  allYears: 'All years (in German)',
  cardSubtitle: (
    german: string | undefined,
    unit: string,
    [from, to]: readonly [number, number],
    own: boolean,
  ): string =>
    `${unit[0]?.toUpperCase()}${unit.slice(1)}, ${from === to ? from : `${from} to ${to}`}${own ? ', our own calculation' : ''}${german ? ` (${german})` : ''}`,
  newer: (city: string, year: number, value: string): string =>
    `Newer, but not for all cities: ${city} ${year} ${value}.`,
  points: (percent: string): string => `${percent.replace('%', '')} points`,
  all: 'All numbers of the comparison',
  allSubtitle: 'Newest year for which all named cities have a value, or most of them where a new series began',
  allCaption: 'The cities side by side',
  columns: {
    name: 'Key figure',
    year: 'Year',
    city: 'City',
    against: (city: string, points: boolean): string => `against ${city}${points ? ' (percentage points)' : ''}`,
  },
  gap: 'no figure',
  nobody: 'No city is named yet that this one is compared with.',
  german: 'Choose other years and cities (in German)',
} as const;
