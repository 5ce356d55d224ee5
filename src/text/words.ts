import type { RICHTUNG, STATUS, WERTART } from '../schema/values.ts';
import { list } from './format.ts';

/** Words of the domain that several topics put in front of people. */

/** How each kind of value is called. */
const WERTART_NAMES: Readonly<Record<(typeof WERTART)[number], string>> = {
  ansatz: 'Ansatz',
  planung: 'mittelfristige Planung',
  ergebnis: 'Ergebnis',
  vorlaeufig: 'vorläufiges Ergebnis',
  fortgeschrieben: 'fortgeschriebener Ansatz',
  prognose: 'Erwartung',
  bestand: 'Bestand am Stichtag',
  statistik: 'Statistik',
  kostenschaetzung: 'Kostenschätzung',
};
export const WERTART_NAME: Readonly<Record<string, string>> = WERTART_NAMES;

/** How each direction of a budget is called; each part of a budget has its own two. */
const RICHTUNG_NAMES: Readonly<Record<(typeof RICHTUNG)[number], string>> = {
  ertrag: 'Ertrag',
  aufwand: 'Aufwand',
  einzahlung: 'Einzahlung',
  auszahlung: 'Auszahlung',
  einnahme: 'Einnahme',
  ausgabe: 'Ausgabe',
};
export const RICHTUNG_NAME: Readonly<Record<string, string>> = RICHTUNG_NAMES;

/** A result has happened; everything else is a plan and drawn hollow. */
export const isPlanned = (wertart: string): boolean => !['ergebnis', 'vorlaeufig'].includes(wertart);

/** What a council decides or is asked to; what somebody expects of a year meanwhile is no plan of it. */
export const isPlan = (wertart: string): boolean => isPlanned(wertart) && wertart !== 'prognose';

/** How the status of a plan is called in a sentence ("ein …"). */
const STATUS_NAMES: Readonly<Record<(typeof STATUS)[number], string>> = {
  entwurf: 'Entwurf',
  beschlossen: 'beschlossener Plan',
  nachtrag: 'Nachtrag',
  fortgeschrieben: 'fortgeschriebener Plan',
  vorlaeufig: 'vorläufiger Stand',
  festgestellt: 'festgestelltes Ergebnis',
  'nicht angegeben': 'Plan ohne Angabe des Status',
};
export const STATUS_NAME: Readonly<Record<string, string>> = STATUS_NAMES;

const NUMBERS = ['', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

/** "zehn": a small number as a word, before a noun in the plural; larger ones in figures. */
export const inWords = (count: number): string => NUMBERS[count] || String(count);

/** "2017 bis 2019" or "2017, 2019". */
export function years(values: readonly number[]): string {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  const gapless = last - first === sorted.length - 1;
  return gapless && sorted.length > 2 ? `${first} bis ${last}` : list(sorted.map(String));
}

/** The dative of a German plural: "den Produkten", "den Konten", "den MVAG". */
export const dativePlural = (plural: string): string => (/(e|el|er)$/.test(plural) ? `${plural}n` : plural);
