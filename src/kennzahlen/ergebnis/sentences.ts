import { difference, number } from '../../text/format.ts';
import * as words from '../../words/de/kennzahlen/result-sentences.ts';
import { accuracy, exact } from '../../words/published.ts';
import { type Angabe, said, stateOf } from '../angaben.ts';
import { type Abstand, artOf, isRoundedGap, type Jahr, outlookOf } from './results.ts';

const NBSP = '\u00a0';

/** "rund 6,7 Mio. €", without a sign. */
const amount = ({ wert, genauigkeit }: Pick<Angabe, 'wert' | 'genauigkeit'>): string =>
  said({ wert: Math.abs(wert), genauigkeit });

/** "2023 fehlten am Ende rund 6,7 Mio. €". */
export const resultPhrase = (row: Angabe): string =>
  words.resultSentence({ ...row, amount: amount(row) }, row.wertart === 'vorlaeufig');

/** "für 2026 ist ein Minus von 33,93 Mio. € geplant (Entwurf)". */
export function outlookPhrase(row: Angabe): string {
  const result = { ...row, amount: amount(row) };
  return artOf(row) === 'prognose' ? words.expectedSentence(result) : words.plannedSentence(result, stateOf(row.reihe));
}

/** The newest result, and what is expected and planned for later years. */
export function resultHeadline(years: readonly Jahr[]): string {
  const { result, forecast, plan } = outlookOf(years);
  const parts = [
    ...(result ? [resultPhrase(result)] : []),
    ...[forecast, plan].flatMap((row) => (row ? [outlookPhrase(row)] : [])),
  ];
  return words.together(parts);
}

/** "rund 56,5 Mio. € besser als geplant". */
const distance = (wert: number, plan: Angabe, ergebnis: Angabe): string =>
  words.distance(wert, isRoundedGap(plan, ergebnis));

const gapPhrase = ({ jahr, plan, ergebnis, wert, ohneUebertragungen: other }: Abstand): string =>
  words.gapPhrase(jahr, distance(wert, plan, ergebnis), other ? distance(other.wert, plan, other.ergebnis) : null);

/** Names each year; where that would be too many, how many were better, and the newest. */
export function gapHeadline(gaps: readonly Abstand[]): string {
  const last = gaps.at(-1);
  if (!last || gaps.length <= 3) return words.gapsSentence(gaps.map(gapPhrase));
  return words.manyGapsSentence(gaps.filter(({ wert }) => wert > 0).length, gaps.length, gapPhrase(last));
}

/** A signed number for a chart: "+45,7". */
export const signed = (wert: number): string => difference(wert, exact);

/** The same beside a column, where there is no room for more than one decimal: the exact number is in the mark and in the table. */
export const signedShort = (wert: number): string =>
  difference(wert, (amount) => number(amount, Number.isInteger(amount) || amount < 0.05 ? 0 : 1));

/** "rund +47 Mio. €". */
export const sumAmount = ({ genauigkeit, wert }: Angabe): string =>
  [accuracy(genauigkeit), `${signed(wert)}${NBSP}Mio.${NBSP}€`].filter(Boolean).join(' ');

/** "die Summe von 2015 und 2016, rund +47 Mio. €". */
export const sumPhrase = (row: Angabe): string => words.sumOf(row.jahr, row.jahr_bis, sumAmount(row));
