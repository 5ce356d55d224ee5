/** What the page of one measure says. */
import { investments } from './investments.ts';

const { amountText } = investments;

export const measures = {
  title: (name: string): string => `${name}: investment`,
  sentence: (kind: string, period: string, amount: number, genauigkeit: string | null): string =>
    `Newest number: ${amountText(amount, genauigkeit)}, ${kind}, ${period}`,
  subtitle: 'Every number that we have of it, in euros, each row with what it covers',
  note: 'Rows cover different things and years, and may overlap: they must not be added up.',
  caption: 'Numbers of the measure, in euros',
  columns: {
    scope: 'What it covers',
    years: 'Years',
    kind: 'Kind of number',
    amount: 'Euros for these years',
    whole: 'Costs of the whole',
  },
  gap: 'not named',
  body: 'Responsible body',
  bodyGerman: 'Träger',
  area: 'Area',
  assigned: 'assigned by us',
  untold: 'not stated',
  same: 'The same page in German, with the words of each source',
} as const;
