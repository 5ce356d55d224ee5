import { capital } from '../../text/capital.ts';
import { difference, list, number } from '../../text/format.ts';
import { accuracy, exact, publishedMillions } from '../../words/published.ts';
import { type Angabe, said, stateOf } from '../angaben.ts';
import { type Abstand, artOf, type Jahr } from './results.ts';

const NBSP = '\u00a0';

/** "rund 6,7 Mio. €", without a sign. */
const amount = ({ wert, genauigkeit }: Pick<Angabe, 'wert' | 'genauigkeit'>): string =>
  said({ wert: Math.abs(wert), genauigkeit });

/** "2023 fehlten am Ende rund 6,7 Mio. €". */
export function resultPhrase({ jahr, wert, genauigkeit, wertart }: Angabe): string {
  const source = wertart === 'vorlaeufig' ? ' (vorläufig)' : '';
  if (wert === 0) return `${jahr} blieb am Ende weder etwas übrig, noch fehlte etwas${source}`;
  const much = amount({ wert, genauigkeit });
  return wert < 0 ? `${jahr} fehlten am Ende ${much}${source}` : `${jahr} blieben am Ende ${much} übrig${source}`;
}

/** "für 2026 ist ein Minus von 33,93 Mio. € geplant (Entwurf)". */
export function outlookPhrase(row: Angabe): string {
  const { jahr, wert, reihe } = row;
  const what = wert === 0 ? 'ein Ergebnis von 0 €' : `ein ${wert < 0 ? 'Minus' : 'Plus'} von ${amount(row)}`;
  if (artOf(row) === 'prognose') return `für ${jahr} wurde ${what} erwartet`;
  return `für ${jahr} ist ${what} geplant${stateOf(reihe)}`;
}

/** The newest result, and what is expected and planned for later years. */
export function resultHeadline(years: readonly Jahr[]): string {
  const result = years.flatMap(({ ergebnis }) => ergebnis ?? []).at(-1);
  const after = (row: Angabe) => row.jahr > (result?.jahr ?? 0);
  const forecast = years
    .flatMap(({ prognose }) => prognose ?? [])
    .filter(after)
    .at(-1);
  const plan = years
    .flatMap(({ plan: own }) => own ?? [])
    .filter(after)
    .at(-1);
  const parts = [
    ...(result ? [resultPhrase(result)] : []),
    ...[forecast, plan].flatMap((row) => (row ? [outlookPhrase(row)] : [])),
  ];
  const text = list(parts);
  return capital(text);
}

/** "rund 56,5 Mio. € besser als geplant". A difference of rounded figures is rounded. */
function distance(wert: number, plan: Angabe, ergebnis: Angabe): string {
  if (wert === 0) return 'wie geplant';
  const rounded = [plan, ergebnis].some(({ genauigkeit }) => genauigkeit !== 'genau') ? 'rund ' : '';
  return `${rounded}${publishedMillions(Math.abs(wert))} ${wert > 0 ? 'besser' : 'schlechter'} als geplant`;
}

/** "2017 rund 56,5 Mio. € besser als geplant (ohne Haushaltsübertragungen rund 33,7 Mio. € besser als geplant)". */
function gapPhrase({ jahr, plan, ergebnis, wert, ohneUebertragungen: other }: Abstand): string {
  const without = other ? ` (ohne Haushaltsübertragungen ${distance(other.wert, plan, other.ergebnis)})` : '';
  return `${jahr} ${distance(wert, plan, ergebnis)}${without}`;
}

/** Names each year; where that would be too many, how many were better, and the newest. */
export function gapHeadline(gaps: readonly Abstand[]): string {
  const last = gaps.at(-1);
  if (!last || gaps.length <= 3) return `Das Ergebnis war ${list(gaps.map(gapPhrase))}`;
  const better = gaps.filter(({ wert }) => wert > 0).length;
  return `In ${better} von ${gaps.length} Jahren war das Ergebnis besser als geplant, zuletzt war es ${gapPhrase(last)}`;
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
export const sumPhrase = (row: Angabe): string =>
  `die Summe von ${row.jahr} ${row.jahr_bis === row.jahr + 1 ? 'und' : 'bis'} ${row.jahr_bis}, ${sumAmount(row)}`;
