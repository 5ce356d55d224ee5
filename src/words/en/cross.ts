/** What the table of areas by kinds of money says. */
import type { Phrase } from '../../text/phrase.ts';
import { ENGLISH } from './language.ts';

export const cross = {
  title: (year: number): string => `Areas by kinds of money, ${year}`,
  german: 'Haushaltsquerschnitt',
  section: 'Areas by kinds',
  description: (year: number): string => `The areas and the kinds of money of the budget ${year} in one table.`,
  lede: (part: string, german: string): string =>
    `In the rows the areas, in the columns the kinds of money: the whole ${part} (${german}) in one table.`,
  years: 'Year',
  choice: 'What the table shows',
  show: 'Show',
  both: 'both',
  only: 'only',
  /** "2016 (Planung vom Vorjahr)". */
  year: (year: number, version: string | null): string => (version ? `${year} (${version})` : String(year)),
  sentence: (mass: string, year: number, kind: string, area: string, amount: number): Phrase => [
    { text: `${mass} ${year}`, role: 'aufwand' },
    `: most for “${kind}” in “${area}”, ${ENGLISH.shortEuro(amount)}`,
  ],
  subtitle: (version: string, kind: string, year: number): string =>
    `Areas and kinds of money in euros, ${version}, ${kind} ${year}`,
  sum: (mass: string): string => `All ${mass.toLowerCase()}`,
  column: (number: string, name: string, mass: string | null): string =>
    `${number} ${name}${mass ? `, ${mass.toLowerCase()}` : ''}`,
  internal: 'internal charging (interne Verrechnung) is part of each number here',
  same: 'The same table in German',
} as const;
