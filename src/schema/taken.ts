import { TEIL } from './values.ts';

/** Names that a level of a budget cannot have: columns of the figures, parts of a question in an address, pages beside those of the levels. */
export const TAKEN_IDS = new Set([
  ...['ags', 'struktur', 'jahr', 'fassung', 'wertart', 'teil', 'richtung', 'betrag', 'intern', 'aufgabe', 'art'],
  ...['organisation', 'groesse', 'einheit', 'gruppe', 'untergruppe', 'text', 'gesamt', 'aenderungen', 'produktkonten'],
]);
export const TAKEN_FOLDERS = new Set<string>([
  ...['aenderungen', 'erkunden', 'plan-und-ergebnis', 'querschnitt'],
  ...TEIL,
]);
