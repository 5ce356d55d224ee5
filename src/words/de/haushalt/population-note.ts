import { number } from '../../../text/format.ts';

/** "eigene Rechnung: 175.710 Einwohner am 31.12.2017": the population that a value per head of a year is divided by. */
export const populationNote = (jahr: number, einwohner: { readonly jahr: number; readonly wert: number }): string =>
  `eigene Rechnung: ${number(einwohner.wert)} Einwohner am 31.12.${einwohner.jahr}${
    einwohner.jahr === jahr ? '' : ' (neuester Wert)'
  }`;
