/** Sentences on the result of a year: what was left over or lacking, what is planned, and how far apart they lay. */
import { capital } from '../../../text/capital.ts';
import { list } from '../../../text/format.ts';
import { publishedMillions } from '../../published.ts';

/** A result as it is told: `amount` without its sign. */
interface Result {
  readonly jahr: number;
  readonly wert: number;
  readonly amount: string;
}

/** "2023 fehlten am Ende rund 6,7 Mio. €". */
export function resultSentence({ jahr, wert, amount }: Result, preliminary: boolean): string {
  const source = preliminary ? ' (vorläufig)' : '';
  if (wert === 0) return `${jahr} blieb am Ende weder etwas übrig, noch fehlte etwas${source}`;
  return wert < 0 ? `${jahr} fehlten am Ende ${amount}${source}` : `${jahr} blieben am Ende ${amount} übrig${source}`;
}

const what = ({ wert, amount }: Result): string =>
  wert === 0 ? 'ein Ergebnis von 0 €' : `ein ${wert < 0 ? 'Minus' : 'Plus'} von ${amount}`;

/** "für 2026 wurde ein Minus von 33,93 Mio. € erwartet". */
export const expectedSentence = (result: Result): string => `für ${result.jahr} wurde ${what(result)} erwartet`;

/** "für 2026 ist ein Minus von 33,93 Mio. € geplant (Entwurf)". */
export const plannedSentence = (result: Result, state: string): string =>
  `für ${result.jahr} ist ${what(result)} geplant${state}`;

/** Several of these as one sentence. */
export const together = (parts: readonly string[]): string => capital(list(parts));

/** "rund 56,5 Mio. € besser als geplant". */
export function distance(wert: number, rounded: boolean): string {
  if (wert === 0) return 'wie geplant';
  return `${rounded ? 'rund ' : ''}${publishedMillions(Math.abs(wert))} ${wert > 0 ? 'besser' : 'schlechter'} als geplant`;
}

/** "2017 rund 56,5 Mio. € besser als geplant (ohne Haushaltsübertragungen rund 33,7 Mio. € besser als geplant)". */
export const gapPhrase = (jahr: number, distance: string, withoutCarried: string | null): string =>
  `${jahr} ${distance}${withoutCarried === null ? '' : ` (ohne Haushaltsübertragungen ${withoutCarried})`}`;

/** "Das Ergebnis war 2017 … und 2020 …". */
export const gapsSentence = (gaps: readonly string[]): string => `Das Ergebnis war ${list(gaps)}`;

/** "In 4 von 7 Jahren war das Ergebnis besser als geplant, zuletzt war es 2023 …". */
export const manyGapsSentence = (better: number, all: number, last: string): string =>
  `In ${better} von ${all} Jahren war das Ergebnis besser als geplant, zuletzt war es ${last}`;

/** "die Summe von 2015 und 2016, rund +47 Mio. €". */
export const sumOf = (from: number, to: number | null, amount: string): string =>
  `die Summe von ${from} ${to === from + 1 ? 'und' : 'bis'} ${to}, ${amount}`;
