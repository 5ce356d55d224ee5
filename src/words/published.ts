/** How a published number is said: one phrase for how sure it is and why it is missing, one form for amounts in millions. */
import type { FEHLGRUND, GENAUIGKEIT } from '../schema/values.ts';
import { number } from '../text/format.ts';

const NBSP = '\u00a0';

const ACCURACIES: Readonly<Record<(typeof GENAUIGKEIT)[number], string>> = {
  genau: '',
  rund: 'rund',
  mindestens: 'mindestens',
  hoechstens: 'höchstens',
};
const ACCURACY: Readonly<Record<string, string>> = ACCURACIES;

/** How sure a number is, as its source puts it; nothing for an exact one. */
export const accuracy = (genauigkeit: string | null | undefined): string => ACCURACY[genauigkeit ?? ''] ?? '';

/** "rund 90 %", "mindestens 3.600": a number as it is written, with how sure it is. */
export const accurately = (genauigkeit: string | null | undefined, written: string): string =>
  [accuracy(genauigkeit), written].filter(Boolean).join(' ');

/** A number with the decimals that its source has: "33,93". */
export const exact = (wert: number): string => number(wert, (/\.(\d+)$/.exec(String(wert))?.[1] ?? '').length);

/** An amount published in millions of euro: "33,93 Mio. €", from a thousand on "1,148 Mrd. €". */
export function publishedMillions(wert: number): string {
  if (Math.abs(wert) < 1000) return `${exact(wert)}${NBSP}Mio.${NBSP}€`;
  return `${exact(Number((wert / 1000).toFixed(6)))}${NBSP}Mrd.${NBSP}€`;
}

const REASON_NAMES: Readonly<Record<(typeof FEHLGRUND)[number], string>> = {
  nichts: 'nichts vorhanden',
  geheim: 'geheim gehalten',
  'nicht sinnvoll': 'Angabe nicht sinnvoll',
  folgt: 'noch nicht veröffentlicht',
  'nicht vorhanden': 'nicht nachgewiesen',
};
const REASONS: Readonly<Record<string, string>> = REASON_NAMES;

/** Why a value is missing; without a row the table has none for this region and year. */
export const reasonName = (fehlgrund: string | null | undefined): string =>
  fehlgrund ? (REASONS[fehlgrund] ?? fehlgrund) : 'nicht in der Tabelle';
