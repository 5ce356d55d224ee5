import { CITY_PAGE } from '../../words/de/kennzahlen/comparison.ts';
import { isEnded } from '../ended.ts';
import type { Placed } from '../statistics.ts';
import { type ProfileRow, placeText } from './profile.ts';

/** How many have more, and how many have less, than a city that is alone in its place. */
const above = ({ platz }: Placed): number => platz - 1;
const below = ({ platz, n }: Placed): number => n - platz;

interface Ranked {
  readonly row: ProfileRow;
  readonly placed: Placed;
}

/** The first of those that are the fewest. */
const first = (all: readonly Ranked[], count: (placed: Placed) => number): Ranked =>
  all.reduce((best, one) => (count(one.placed) < count(best.placed) ? one : best));

/** "„Einwohner“ (2024: Platz 3 von 102)". */
const said = ({ row }: Ranked): string => CITY_PAGE.named(row.kennzahl.name, row.jahr, placeText(row));

/**
 * Where the region stands highest and lowest among all of its kind, of statistics that go on and places that it has alone: "In laufenden
 * Statistiken steht Musterstadt am weitesten oben bei …". Never whether that is good. Empty with fewer than two places.
 */
export function extremes(name: string, rows: readonly ProfileRow[]): string {
  const latest = Math.max(...rows.map(({ jahr }) => jahr));
  const ranked = rows.flatMap((row): Ranked[] =>
    typeof row.platz === 'string' || row.platz.gleich > 0 || isEnded(row.jahr, latest)
      ? []
      : [{ row, placed: row.platz }],
  );
  if (ranked.length < 2) return '';
  const [top, bottom] = [first(ranked, above), first(ranked, below)];
  if (top === bottom) return '';
  return CITY_PAGE.extremes(name, said(top), said(bottom));
}
