import { list, number, shortEuro } from '../../text/format.ts';
import { type Angabe, said } from '../angaben.ts';
import type { Region } from '../queries.ts';
import { type Debt, factor, perHead } from './integrated.ts';

const NBSP = '\u00a0';

/** "6.438 €". */
export const eur = (wert: number): string => `${number(wert)}${NBSP}€`;

/** How much of the whole the city's own budget owes. */
export function partsHeadline(debt: Debt): string {
  const { stadt, jahr, jeEw } = debt;
  return `${stadt.name} ${jahr}: ${eur(jeEw)} Schulden je Einwohner mit allen Betrieben und Gesellschaften, ${eur(perHead(debt, 0))} davon im Haushalt der Stadt selbst`;
}

/** "das 27-Fache der 238 €, die …": never without the number that it is a multiple of; nothing where the whole is less than twice the part or the part is 0. */
export function factorPhrase(debt: Debt): string {
  const times = factor(debt);
  if (times === null || times < 2) return '';
  return `, das ${number(times)}-Fache der ${eur(perHead(debt, 0))}, die ${debt.jahr} im Haushalt selbst standen`;
}

/** "Von 2023 bis 2024 stiegen … von 1.075,5 Mio. € auf 1.189,4 Mio. €". Totals, because per inhabitant a census lies between. */
export function changeHeadline(before: Debt, after: Debt): string {
  const verb = after.gesamt > before.gesamt ? 'stiegen' : after.gesamt < before.gesamt ? 'sanken' : 'blieben gleich:';
  return `${after.stadt.name}: Die Schulden mit allen Betrieben und Gesellschaften ${verb} von ${shortEuro(before.gesamt)} (${before.jahr}) auf ${shortEuro(after.gesamt)} (${after.jahr})`;
}

/** Whom the Land helped, with how much; nothing where it helped nobody. */
export function reliefSentence(relief: readonly Angabe[], cities: readonly Region[]): string {
  const helped = cities.flatMap(({ ags, name }) =>
    relief.filter((row) => row.ags === ags).map((row) => ({ row, name })),
  );
  const [first] = helped;
  if (!first) return '';
  const { jahr, jahr_bis } = first.row;
  const years = jahr_bis === null ? `${jahr}` : `${jahr} bis ${jahr_bis}`;
  return `Für ${years} sagte das Land Geld zu, um Kassenkredite zu tilgen: ${list(helped.map(({ row, name }) => `${name} ${said(row)}`))}. Was diese Schulden seither sanken, hat zum Teil das Land bezahlt.`;
}

/** Cash credits: a stated 0 is a statement, a gap is none. */
export function cashCreditHeadline(
  jahr: number,
  values: readonly { readonly name: string; readonly wert: number | null }[],
): string {
  const known = values.filter(({ wert }) => wert !== null);
  const owing = known.filter(({ wert }) => wert !== 0);
  const unknown = values.filter(({ wert }) => wert === null).map(({ name }) => name);
  const gap = unknown.length > 0 ? `; keine Angabe für ${list(unknown)}` : '';
  if (owing.length === 0) return `Kassenkredite ${jahr}: 0${NBSP}€ in ${list(known.map(({ name }) => name))}${gap}`;
  return `Kassenkredite ${jahr} je Einwohner: ${list(known.map(({ name, wert }) => `${name} ${eur(wert ?? 0)}`))}${gap}`;
}
