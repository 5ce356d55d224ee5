import type { ColumnKind } from '../figure/cell.ts';
import { number, shortEuro } from '../text/format.ts';
import { UNIT } from '../words/de/kennzahlen/units.ts';

/** How values of each unit of `kennzahlen.einheit` are written. */

const NBSP = '\u00a0';

/** A value as it stands in a sentence or a legend: "25,9 %", "528 €", "1,2 Mio. €". */
export function formatWert(wert: number, einheit: string): string {
  switch (einheit) {
    case 'Prozent':
      return `${number(wert, Number.isInteger(wert) ? 0 : 1)}${NBSP}%`;
    case 'EUR':
      return shortEuro(wert);
    case 'Mio. EUR':
      return `${number(wert, Number.isInteger(wert) ? 0 : 1)}${NBSP}Mio.${NBSP}€`;
    case 'EUR je Einwohner':
      return `${number(wert)}${NBSP}€`;
    default:
      return number(wert, Number.isInteger(wert) ? 0 : 1);
  }
}

/** The unit in words for a subtitle: "in Prozent", "in Euro je Einwohner". */
export function unitPhrase(einheit: string): string {
  const words: Readonly<Record<string, string>> = {
    EUR: UNIT.euro,
    'Mio. EUR': UNIT.millions,
    'EUR je Einwohner': UNIT.perHead,
    Einwohner: UNIT.people,
    'km²': UNIT.area,
  };
  return words[einheit] ?? (einheit === 'Prozent' || / je \d/.test(einheit) ? UNIT.in(einheit) : einheit);
}

/** How a table writes the column. */
export function columnKind(einheit: string): ColumnKind {
  if (einheit === 'Prozent') return 'prozent';
  if (einheit === 'EUR') return 'euro';
  if (einheit === 'Mio. EUR') return 'dezimal';
  if (einheit === 'EUR je Einwohner') return 'head';
  // rates have decimals, whole things do not
  return / je \d/.test(einheit) ? 'dezimal' : 'count';
}

/** Is it an amount that prices change? */
export const isMoney = (einheit: string): boolean => einheit.includes('EUR');
