/** What is said of a value beside others: its place, its group, and why there is none. */
import { list } from '../../../text/format.ts';
import { inWords } from '../../../text/words.ts';

/** Places, and how far they hold. */
export const PLACE = {
  caveat: 'Die Städte sind verschieden groß.',
  sizes: (jahr: number, city: string, parts: string): string => `Einwohner ${jahr}, gemessen an ${city}: ${parts}.`,
  unknownIn: (city: string, jahr: number): string => `${city} ${jahr}: keine Angabe`,
  silent: (count: number): string => `${count} ohne Angabe`,
  excluded: (count: number, of: number): string => `${count} von ${of} wegen Fehlbeträgen früherer Jahre nicht gezählt`,
  unknown: 'keine Angabe',
  none: (reason: string): string => `kein Platz: ${reason}`,
  mean: (from: number | undefined, to: number | undefined): string => `, Mittel ${from} bis ${to}`,
  place: (place: number, n: number, equal: string, left: string, mean: string): string =>
    `Platz ${place} von ${n}${equal}${left}${mean}`,
  years: (from: number | undefined, to: number | undefined): string => `${from} bis ${to}`,
} as const;

/** Where lines break, and what may not be compared. */
export const BREAKS = {
  before2011: 'Einwohner vor dem Zensus 2011',
  census2011: 'Einwohner auf der Basis des Zensus 2011',
  census2022: 'Einwohner auf der Basis des Zensus 2022',
  atlas2024: 'Werte der Ausgabe 2024 des Deutschlandatlas',
  atlas: 'Werte einer späteren Ausgabe des Deutschlandatlas',
  rates: 'Hebesätze nach der Grundsteuerreform',
  series: (series: string): string => `Reihe „${series}“`,
  note: (found: readonly { readonly jahr: number; readonly text: string }[], drawn: boolean): string =>
    `${list(found.map(({ jahr, text }) => `ab ${jahr} ${text}`)).replace(/^a/, 'A')}: Mit den Jahren davor ist das nicht zu vergleichen${drawn ? ', die Linien sind dort unterbrochen' : ''}.`,
  census: 'ein Zensus hat dazwischen die Zahl der Einwohner geändert, durch die geteilt wird',
  other: (what: string): string => `seither gilt: ${what}`,
  printed:
    'Die Werte je Einwohner stehen so in der Quelle. Mit jedem Zensus (2011, 2022) ändert sich die Zahl der Einwohner, durch die geteilt wird: Was davor und danach liegt, ist nicht genau zu vergleichen.',
} as const;

/** Notes, captions and columns of a key figure beside others. */
export const COMPARED = {
  placeHeadline: (name: string, jahr: number, city: string, verdict: string): string =>
    `${name} ${jahr}: in ${city} ${verdict}`,
  placeSubtitle: (unit: string, jahr: number, group: string): string =>
    `${unit}, ${jahr}, ${group} mit Angabe; jeder Strich ist eine Stadt, Platz 1 hat den höchsten Wert`,
  limits: (text: string): string => `Was die Zahl nicht sagt: ${text}`,
  placeCaption: (name: string, jahr: number, group: string): string =>
    `${name} ${jahr}, ${group}, vom höchsten Wert an`,
  place: 'Platz',
  placeOf: (place: number, n: number): string => `${place} von ${n}`,
  among: (group: string, place: string): string => `Unter ${group}: ${place}.`,
  citiesDative: 'den kreisfreien Städten',
  districtsDative: 'den Landkreisen',
  middle: (group: string): string => `Mittlere Hälfte: ${group}`,
  unknown: 'keine Angabe',
  gapOfAll: (cities: string, years: string | undefined): string => `Keine Angabe für ${cities}: ${years}.`,
  gaps: (cities: string): string => `Keine Angabe: ${cities}.`,
  group: (group: string, quarters: string): string => `; zum Vergleich ${group}: ${quarters}`,
  gap: (reason: string): string => `keine Angabe: ${reason}`,
  groupColumn: (part: string): string => `Gruppe: ${part}`,
  quarter: 'ein Viertel',
  middleColumn: 'Mitte',
  threeQuarters: 'drei Viertel',
  reporting: 'mit Angabe',
} as const;

/** Whether a value is high or low. */
export const VERDICT = {
  same: (group: string): string => `so viel wie in allen anderen ${group}`,
  higher: 'höher',
  lower: 'niedriger',
  compared: (word: string, share: string, group: string): string => `${word} als in ${share} ${group}`,
  none: (why: string): string => `Ob das viel oder wenig ist, darüber sagt die Zahl allein nichts${why}.`,
} as const;

/** "der höchste Wert der vier Städte", "der zweithöchste …", "der niedrigste …"; empty when nobody else reports. */
export function position(own: number, others: readonly number[]): string {
  if (others.length === 0) return '';
  const above = others.filter((value) => value > own).length;
  const equal = others.filter((value) => value === own).length;
  const cities = `der ${inWords(others.length + 1)} Städte`;
  if (equal === others.length) return equal === 1 ? 'so viel wie die andere Stadt' : 'so viel wie die anderen';
  if (equal > 0) return `gleichauf mit ${equal === 1 ? 'einer anderen' : `${equal} anderen`} ${cities}`;
  if (above === others.length) return `der niedrigste Wert ${cities}`;
  return `der ${above === 0 ? 'höchste' : `${ORDINAL[above] ?? `${above + 1}.-`}höchste`} Wert ${cities}`;
}

const ORDINAL = ['', 'zweit', 'dritt', 'viert', 'fünft', 'sechst'];

/** "gleichauf mit 11 anderen", empty when nobody else has the same value. */
export const tiedWith = (count: number): string =>
  count > 0 ? `gleichauf mit ${count === 1 ? 'einer anderen' : `${count} anderen`}` : '';

/** Shares that people say in words, and how far the counted one may be from them. */
const SHARES: readonly (readonly [share: number, words: string])[] = [
  [2 / 3, 'zwei von drei'],
  [3 / 4, 'drei von vier'],
  [4 / 5, 'vier von fünf'],
  [9 / 10, 'neun von zehn'],
];
const NEAR = 0.015;
/** Of fewer cities each is counted. */
const MANY = 12;

/** "drei von vier", "17 von 24 anderen", "allen anderen". */
export function shareWords(count: number, all: number): string {
  if (count === all) return 'allen anderen';
  const words = SHARES.find(([share]) => all >= MANY && Math.abs(count / all - share) < NEAR)?.[1];
  return words ?? `${count} von ${all} anderen`;
}
