import * as words from '../../words/de/kennzahlen/debt.ts';
import { type Angabe, said } from '../angaben.ts';
import type { Region } from '../queries.ts';
import { type Debt, factor, perHead } from './integrated.ts';

/** How much of the whole the city's own budget owes. */
export const partsHeadline = (debt: Debt): string =>
  words.partsHeadline(debt.stadt.name, debt.jahr, debt.jeEw, perHead(debt, 0));

/** How many times the debt of the budget the whole is; nothing where it is less than twice, or the budget owes nothing. */
export function factorPhrase(debt: Debt): string {
  const times = factor(debt);
  return times === null || times < 2 ? '' : words.factorPhrase(times, perHead(debt, 0), debt.jahr);
}

/** How the whole changed. Totals, because per inhabitant a census lies between. */
export const changeHeadline = (before: Debt, after: Debt): string =>
  words.changeHeadline(after.stadt.name, before, after);

/** Whom the Land helped, with how much; nothing where it helped nobody. */
export function reliefSentence(relief: readonly Angabe[], cities: readonly Region[]): string {
  const helped = cities.flatMap(({ ags, name }) =>
    relief.filter((row) => row.ags === ags).map((row) => ({ row, name })),
  );
  const [first] = helped;
  if (!first) return '';
  return words.reliefSentence(
    yearsOf(first.row),
    helped.map(({ row, name }) => `${name} ${said(row)}`),
  );
}

/** "2030 bis 2034". */
export const yearsOf = ({ jahr, jahr_bis }: Pick<Angabe, 'jahr' | 'jahr_bis'>): string =>
  jahr_bis === null ? `${jahr}` : `${jahr} bis ${jahr_bis}`;
