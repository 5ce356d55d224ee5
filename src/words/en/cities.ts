/** What the page of a city says: its key figures, its place among all of its kind, the home city beside it. */

import { keyFigures } from './key-figures.ts';

export const cities = {
  title: (city: string): string => `${city} in numbers`,
  description: (city: string, count: number, beside: string | null): string =>
    `${city}: ${count} key figures with year and place among all cities of its kind${beside ? `, beside ${beside}` : ''}.`,
  lede: (from: number, to: number, group: string | undefined): string =>
    `The newest value of each key figure (${from === to ? from : `${from} to ${to}`}). ${group ? `Places are among ${group} with a figure; ` : 'In places '}the 1st has the highest value, which does not say whether that is good. The cities differ in size.`,
  noPlace: 'no place',
  yearAndPlace: (year: number, place: string): string => `${year}: ${place}`,
  caption: (city: string, topic: string): string => `${city}: ${topic}, newest value of each key figure`,
  columns: { name: keyFigures.columns.name, course: keyFigures.columns.course },
  note: (beside: string): string =>
    `${beside} stands beside it where it has a figure that compares: of the same year, else of the nearest one, which stands with it.`,
  courses: 'The course shows the years that form one series with the newest value.',
  others: 'Each city by itself:',
  all: 'all cities (in German)',
  sources: 'Sources',
  same: 'The same page in German',
} as const;
