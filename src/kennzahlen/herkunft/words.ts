import { number } from '../../text/format.ts';
import { WERTART_NAME } from '../../text/words.ts';
import { ORIGIN_LINES } from '../../words/de/kennzahlen/origins.ts';
import { accuracy } from '../../words/published.ts';
import { stateOf } from '../angaben.ts';

const NBSP = '\u00a0';

/** Decimals of a number as it is published. */
const decimals = (wert: number): number => (/\.(\d+)$/.exec(String(wert))?.[1] ?? '').length;

const UNIT: Readonly<Record<string, string>> = {
  EUR: '€',
  'Mio. EUR': `Mio.${NBSP}€`,
  'EUR je Einwohner': '€ je Einwohner',
  'EUR je Jahr': '€ je Jahr',
  Prozent: '%',
};

/** Units in which a single decimal would be ten cents. */
const IN_EURO: ReadonlySet<string> = new Set(['EUR', 'EUR je Einwohner', 'EUR je Jahr']);

/** A number with all its decimals and its unit; of our own divisions, and of euros with cents, two decimals are said. */
export function exactText(wert: number, einheit: string, derived = false): string {
  const own = Math.min(decimals(wert), 3);
  const digits = !Number.isInteger(wert) && (derived || (own === 1 && IN_EURO.has(einheit))) ? 2 : own;
  const shown = number(wert, digits);
  // what is counted is named beside it
  return einheit === 'Anzahl' ? shown : `${shown}${NBSP}${UNIT[einheit] ?? einheit}`;
}

/** What is said of a single figure beside its number. */
interface Stated {
  readonly wertart: string;
  readonly reihe: string;
  readonly genauigkeit: string | null;
  readonly anmerkung: string | null;
}

/** A single count is what somebody says, be it an office or a newspaper; the tables of the offices have pages of another kind. */
const kindName = ({ wertart, reihe }: Stated, herausgeber: string | undefined): string =>
  wertart === 'statistik'
    ? [ORIGIN_LINES.stated, herausgeber].filter(Boolean).join(': ')
    : `${WERTART_NAME[wertart] ?? wertart}${stateOf(reihe)}`;

/** What kind of number it is, how sure, and what the source adds; of a count also whose word it is. */
export const kindText = (stated: Stated, herausgeber?: string): string =>
  [kindName(stated, herausgeber), accuracy(stated.genauigkeit), ORIGIN_LINES.series(stated.reihe), stated.anmerkung]
    .filter(Boolean)
    .join('; ');
