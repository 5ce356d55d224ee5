import { date, euro, list, number, percent, perHundred, shortEuro } from './format.ts';
import type { Language } from './language.ts';

const NBSP = '\u00a0';

/** The language of tables and charts that name none. */
export const GERMAN: Language = {
  code: 'de',
  number,
  euro,
  shortEuro,
  percent,
  perHundred,
  ofHundred: (value, digits) => `${number(value, digits)}${NBSP}%`,
  perHead: (value, digits) => `${number(value, digits)}${NBSP}€`,
  millions: (written) => `${written}${NBSP}Mio.${NBSP}€`,
  date,
  list,
  units: { millions: 'Millionen Euro', thousands: 'Tausend Euro', euro: 'Euro' },
  below: 'unter',
  above: 'über',
  belowCent: 'unter 1 Cent',
  noValue: 'keine Angabe',
  unknown: 'nicht bekannt',
  partsRounded: 'Teile gerundet',
  whence: 'Woher kommt diese Zahl?',
  bars: { upper: 'Balken: oben', lower: 'unten' },
  withoutAmount: 'ohne Betrag',
  together: (count, name, sum) => `${count} ${name}, zusammen ${sum}`,
};
