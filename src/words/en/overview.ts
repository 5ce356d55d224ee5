/** Headings, columns and lines of the pages of the budget. */
import { ENGLISH } from './language.ts';

const { euro } = ENGLISH;

export const OVERVIEW = {
  budget: 'Budget',
  byArea: 'What the money is for',
  byKind: 'Which kinds of money',
  sections: { areas: 'By area', kinds: 'By kind' },
  areas: 'Area',
  kinds: 'Kind',
  smallAreas: 'smaller areas',
  parts: 'Part (in German)',
  smallParts: 'smaller parts',
  total: 'Total',
  year: 'Year',
  version: 'Paper',
  kind: 'What it is',
  share: 'Share',
  noValue: 'no value',
  euros: 'In euros',
  /** "Expenditure (Aufwand)", with the German term. */
  mass: (mass: string, german: string): string => `${mass} (${german})`,
  /** "Revenue (Ertrag) and expenditure (Aufwand) in euros". */
  both: (of: { ein: string; einGerman: string; aus: string; ausGerman: string }, unit = 'euros'): string =>
    `${of.ein} (${of.einGerman}) and ${of.aus.toLowerCase()} (${of.ausGerman}) in ${unit}`,
  one: (mass: string, german: string): string => `${mass} (${german}) in euros`,
  heading: (title: string, year: number): string => `${title}, ${year}`,
  /** In the file: with and without what parts of the administration charge each other. */
  reconciliation: (
    withIntern: readonly [number, number],
    intern: readonly [number, number],
    without: readonly [number, number],
  ): string =>
    intern[0] === 0 && intern[1] === 0
      ? `The file of the source has ${euro(withIntern[0])} coming in and ${euro(withIntern[1])} going out.`
      : `The file of the source has ${euro(withIntern[0])} coming in and ${euro(withIntern[1])} going out. Of that, ${intern[0] === intern[1] ? euro(intern[0]) : `${euro(intern[0])} coming in and ${euro(intern[1])} going out`} is what parts of the administration charge each other; without it, ${euro(without[0])} and ${euro(without[1])} remain.`,
  whichTotal: 'Which total is “the budget”?',
  otherParts: (name: string): string =>
    `This is the ${name}. Other parts of the budget stand by themselves, in German.`,
  internalOut: 'without internal charging (interne Verrechnung)',
  allAmounts: 'all amounts of the file',
  flow: {
    sentence: (from: readonly [number, string], to: readonly [number, string]) =>
      [
        `Of every 100 euros, ${from[0]} come from `,
        { text: from[1], role: 'ertrag' },
        `, and ${to[0]} go to `,
        { text: to[1], role: 'aufwand' },
      ] as const,
    heads: ['Where it comes from', 'Where it goes'],
    shortHeads: ['From', 'To'],
    pot: (year: number, amount: string): string => `Budget ${year}: ${amount}`,
    lacks: 'missing: not covered',
    leaves: 'left over',
    inTable: 'All values are in the table.',
    others: (count: number): string => `${count} more`,
    ofAll: (share: string): string => `${share} of all`,
    note: 'The plan does not say who pays for what: everything flows into one pot.',
    notCovered: (amount: string): string => `${amount} were not covered.`,
    caption: (kind: string, year: number): string => `Where the money comes from and where it goes, ${kind} ${year}`,
    name: 'From and to',
    direction: 'Direction',
  },
  of: (kind: string, year: number): string => `${kind} ${year}`,
  perHead: (what: string): string => `${what} per inhabitant`,
  shareOfAll: (mass: string): string => `Share of all ${mass.toLowerCase()}`,
  officially: 'In the plan',
  same: 'In German, with products, accounts and origins',
  course: (mass: string): string => `${mass} over the years`,
  consists: 'What it consists of',
  path: 'Path',
  neighbours: 'Neighbours',
} as const;
