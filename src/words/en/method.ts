/** What the page on method says. */
import { ENGLISH } from './language.ts';

const { euro, number, date } = ENGLISH;

export const method = {
  title: 'Method',
  heading: 'How the numbers are made, and where they come from',
  description: 'Which totals are shown, how they are worked out, and which sources they rest on.',
  lede: (traced: boolean): string =>
    traced ? 'Every amount can be followed to its row in the source.' : 'Every amount names its source.',
  numbers:
    'A number that is underlined by dots leads to where it comes from. Those pages, like all pages of products and accounts, are in German.',
  total: {
    heading: 'Which total is “the budget”?',
    part: (name: string): string => `The pages show the ${name}`,
    operating:
      'It holds what the city earns and uses up in a year, including the wear of its buildings. What it pays for new buildings is not in it.',
    internal: (groups: string): string =>
      `Parts of the administration charge each other for services (${groups}). Over the whole this cancels out, so headlines, shares and amounts leave it out.`,
    with: (year: number, withIntern: readonly [number, number], without: readonly [number, number]): string =>
      `For ${year} that makes ${euro(withIntern[0])} and ${euro(withIntern[1])} with it, ${euro(without[0])} and ${euro(without[1])} without it.`,
    share: 'Share = amount ÷ total of the same direction.',
    perHead:
      'Per inhabitant = amount ÷ number of inhabitants at the end of the year. Where there is none yet, the newest one before is taken.',
    people: (jahr: number, wert: number): string =>
      `We divide by ${number(wert)} inhabitants, the number at the end of ${jahr}.`,
    balance: (formula: string, lacks: string): string =>
      `${formula}: where it is below zero it is called ${lacks.toLowerCase()}.`,
  },
  versions: {
    heading: 'Which papers',
    line: (name: string, stand: string | null): string => (stand ? `${name}, of ${date(stand)}` : name),
    note: 'A plan says what is meant to be. What was really taken in and spent stands in the annual accounts and can be far from it.',
    hollow: 'In pictures, plans are hollow and results are filled.',
  },
  gaps: {
    heading: 'Missing is missing',
    text: 'Where a source has no number, none is shown: a missing value is never a zero. Amounts that are rounded say so.',
  },
  translation: {
    heading: 'About the translation',
    text: 'The English pages show the same numbers as the German ones, made by the same program from the same tables. Only words differ.',
    names:
      'Names of areas and kinds are translated by hand, with the German name beside them. A name without a translation stays German.',
  },
  sources: {
    heading: 'Sources',
    text: (count: number): string => `The site rests on ${number(count)} sources.`,
    link: 'Publisher, date and licence of each one',
  },
  data: { heading: 'Taking the data away', link: 'All tables as CSV, Parquet and JSON' },
} as const;
