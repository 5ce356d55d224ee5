import { number } from '../../ui/format.ts';
import { WERTART_NAME } from '../../ui/words.ts';
import { precision, stateOf } from '../angaben.ts';

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

/** A number with all its decimals and its unit; of our own divisions two decimals are said. */
export function exactText(wert: number, einheit: string, derived = false): string {
  const digits = derived && !Number.isInteger(wert) ? 2 : Math.min(decimals(wert), 3);
  return `${number(wert, digits)}${NBSP}${UNIT[einheit] ?? einheit}`;
}

/** What kind of number it is, how sure, and what the source adds. */
export const kindText = ({
  wertart,
  reihe,
  genauigkeit,
  anmerkung,
}: {
  readonly wertart: string;
  readonly reihe: string;
  readonly genauigkeit: string | null;
  readonly anmerkung: string | null;
}): string =>
  [`${WERTART_NAME[wertart] ?? wertart}${stateOf(reihe)}`, precision(genauigkeit), `Reihe: ${reihe}`, anmerkung]
    .filter(Boolean)
    .join('; ');
