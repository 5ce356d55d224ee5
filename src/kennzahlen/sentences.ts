import { list } from '../text/format.ts';
import { PLACE, position, tiedWith } from '../words/de/kennzahlen/places.ts';
import type { Einwohnerzahl, Kennzahl, Region } from './queries.ts';
import { isKnown, type TooFew } from './rules.ts';
import type { Placed, Statistic } from './statistics.ts';
import { formatWert } from './units.ts';

/** Sentences made from the data; each names its year. */

/** What holds for every comparison of cities of different size. */
export const CAVEAT = PLACE.caveat;

/** What holds for comparing cities by an indicator: their size, and what its definition says of it. */
export const caveatOf = ({ hinweis }: Pick<Kennzahl, 'hinweis'>): string => [CAVEAT, hinweis].filter(Boolean).join(' ');

/** The German part of a bilingual name: "Musterstadt/Muster" → "Musterstadt". */
export const shortName = (name: string): string => name.split('/')[0] as string;

/** A city, those it is compared with, and the inhabitants of all. */
interface Sized {
  readonly home: Region;
  readonly peers: readonly Region[];
  readonly peerGroup: { readonly populations: readonly Einwohnerzahl[] };
}

/** "Einwohner 2030, gemessen an Musterstadt: Nachbarstadt 50 %, …" in the newest year that all have; empty without one. */
export function sizes({ home, peers, peerGroup: { populations } }: Sized): string {
  const years = populations.filter((row) => row.ags === home.ags).map((row) => row.jahr);
  const at = (ags: string, jahr: number) => populations.find((row) => row.ags === ags && row.jahr === jahr)?.wert;
  const jahr = years.filter((year) => peers.every(({ ags }) => at(ags, year) !== undefined)).at(-1);
  const own = jahr === undefined ? undefined : at(home.ags, jahr);
  if (jahr === undefined || own === undefined || peers.length === 0) return '';
  const parts = peers.map(({ name, ags }) => `${name} ${Math.round((100 * (at(ags, jahr) as number)) / own)} %`);
  return PLACE.sizes(jahr, home.name, list(parts));
}

export interface CityValue {
  readonly name: string;
  readonly wert: number | null;
}

/**
 * "Musterstadt 2030: 100 €, der niedrigste Wert der vier Städte (Nachbarstadt 200 €, …)".
 * @param ranked false leaves the position out: the order of a single year says nothing of a figure that swings
 */
export function peersHeadline(
  jahr: number,
  einheit: string,
  home: CityValue,
  peers: readonly CityValue[],
  { ranked = true }: { readonly ranked?: boolean } = {},
): string {
  if (home.wert === null) return PLACE.unknownIn(home.name, jahr);
  const known = peers.flatMap(({ name, wert }) => (wert === null ? [] : [{ name, wert }]));
  const main = `${home.name} ${jahr}: ${formatWert(home.wert, einheit)}`;
  if (known.length === 0) return main;
  const others = known.map(({ wert }) => wert);
  const place = ranked ? `, ${position(home.wert, others)}` : '';
  return `${main}${place} (${list(known.map(({ name, wert }) => `${name} ${formatWert(wert, einheit)}`))})`;
}

/** Members that a place does not count, and why: "2 ohne Angabe", "5 von 22 wegen Fehlbeträgen … nicht gezählt"; may be empty. */
export function uncounted({ n, mitglieder, ausgeschlossen }: Placed): string {
  const silent = mitglieder - n - ausgeschlossen;
  return list([
    ...(silent > 0 ? [PLACE.silent(silent)] : []),
    ...(ausgeschlossen > 0 ? [PLACE.excluded(ausgeschlossen, mitglieder)] : []),
  ]);
}

/** "gleichauf mit 11 anderen", empty when nobody else has the same value. */
export const tied = ({ gleich }: Placed): string => tiedWith(gleich);

/** "Platz 3 von 18", "Platz 6 von 17, gleichauf mit 11 anderen", "…, Mittel 2022 bis 2024", or why there is none. */
export function placePhrase(found: Placed | TooFew | null): string {
  if (found === null) return PLACE.unknown;
  if (!isKnown(found)) return PLACE.none(found.grund);
  const mean = found.jahre.length > 1 ? PLACE.mean(found.jahre[0], found.jahre.at(-1)) : '';
  const left = uncounted(found) ? ` (${uncounted(found)})` : '';
  const equal = tied(found) ? `, ${tied(found)}` : '';
  return PLACE.place(found.platz, found.n, equal, left, mean);
}

/** Years that follow one another, together: [1995, 1996, 1997, 2001] → [[1995, 1996, 1997], [2001]]. */
export function yearSpans(jahre: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (const jahr of jahre) {
    const last = parts.at(-1);
    if (last && last.at(-1) === jahr - 1) last.push(jahr);
    else parts.push([jahr]);
  }
  return parts;
}

/** Ranges of years: [1995, 1996, 1997, 2001] → "1995 bis 1997, 2001". */
export const yearRanges = (jahre: readonly number[]): string =>
  list(yearSpans(jahre).map((part) => (part.length > 1 ? PLACE.years(part[0], part.at(-1)) : `${part[0]}`)));

/** Years of the table in which a region has a value. */
export const yearsWithValue = (statistic: Statistic, ags: string): number[] =>
  statistic.jahre.filter((jahr) => (statistic.at(ags, jahr)?.wert ?? null) !== null);
