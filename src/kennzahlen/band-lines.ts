import type { BandPoint, LinePoint } from '../charts/lines.ts';
import type { Gruppe } from './groups.ts';
import type { Region } from './queries.ts';
import { isKnown } from './rules.ts';
import { type Comparison, groupSpread, piece, type Statistic } from './statistics.ts';

/** Points of `ui/lines.ts` from a statistic, for build and browser. */

/**
 * One point a year; a year without a value is a gap, and a line breaks where values stop being comparable.
 * @param wert what is drawn of a region in a year
 */
export function linePoints(
  statistic: Statistic,
  { ags, name }: Pick<Region, 'ags' | 'name'>,
  wert = (jahr: number): number | null => statistic.at(ags, jahr)?.wert ?? null,
): LinePoint[] {
  let stueck = '';
  return statistic.jahre.map((jahr) => {
    const row = statistic.at(ags, jahr);
    if (row && row.wert !== null) stueck = piece(row);
    return { jahr, linie: name, stueck: `${name} ${stueck}`, wert: wert(jahr) };
  });
}

/** The middle half of a group for each year; a year of which nothing is said is a gap. It breaks where the lines break. */
export function bandPoints(comparison: Comparison, statistic: Statistic, gruppe: Gruppe): BandPoint[] {
  let stueck = '';
  return statistic.jahre.map((jahr) => {
    const found = groupSpread(statistic, gruppe, jahr, comparison);
    // a year without a value belongs to the piece before it: as a piece of its own it would leave no gap there
    if (!isKnown(found)) return { jahr, stueck, unteres: null, mitte: null, oberes: null };
    stueck = pieceOfYear(statistic, jahr) ?? stueck;
    return { jahr, stueck, unteres: found.unteres, mitte: found.mitte, oberes: found.oberes };
  });
}

function pieceOfYear(statistic: Statistic, jahr: number): string | undefined {
  const reihe = statistic.seriesOf(jahr);
  const row = statistic.rows.find(
    (candidate) => candidate.jahr === jahr && candidate.reihe === reihe && candidate.wert !== null,
  );
  return row && piece(row);
}

/** All sources of the values of these regions: numerators, denominators, printed values. */
export const sourcesOf = (statistic: Statistic, cities: readonly Pick<Region, 'ags'>[]): string[] => {
  const keys = new Set(cities.map(({ ags }) => ags));
  const rows = statistic.rows.filter((row) => keys.has(row.ags) && row.wert !== null);
  return [...new Set(rows.flatMap((row) => [row.quelle, row.nenner_quelle ?? []].flat()))];
};
