import { EXPLORED_GAPS } from '../../words/de/kennzahlen/explore-answer.ts';
import { reasonName } from '../../words/published.ts';
import { isValid } from '../groups.ts';
import type { Region } from '../queries.ts';
import { isKnown, type TooFew } from '../rules.ts';
import { tied } from '../sentences.ts';
import { groupPlaces, type Placed } from '../statistics.ts';
import { isRanked } from './choice.ts';
import type { Found } from './load.ts';

/** What is shown of a region in a year: a value, or a place in the group; or why there is none. */
export interface Shown {
  readonly wert: number | null;
  /** Why `wert` is missing. */
  readonly grund: string | null;
  /** Behind a place: of how many, and over which years where a mean is ranked. */
  readonly zusatz?: string | undefined;
  /** Members of the group that a place is one of. */
  readonly n?: number;
  /** The place in full. */
  readonly ort?: Placed;
}

export type Show = (region: Region, jahr: number) => Shown;

/** The value of a region in a year. */
export const valueShown =
  ({ statistic }: Found): Show =>
  (region, jahr) => {
    const row = statistic.at(region.ags, jahr);
    if (row && row.wert !== null) return { wert: row.wert, grund: null };
    if (!row && !isValid(region, jahr)) return { wert: null, grund: EXPLORED_GAPS.notThen };
    return { wert: null, grund: EXPLORED_GAPS.unknown(reasonName(row?.fehlgrund)) };
  };

/** The place of a region in the group of a year; asked for many regions, the group is put in order once a year. */
export function placeShown(found: Found): Show {
  const { statistic, state, comparison } = found;
  const values = valueShown(found);
  const places = new Map<number, ReturnType<typeof groupPlaces>>();
  return (region, jahr) => {
    const value = values(region, jahr);
    if (value.wert === null) return value;
    if (!isRanked(region.art)) return { wert: null, grund: EXPLORED_GAPS.noGroup };
    const ofYear = places.get(jahr) ?? groupPlaces(statistic, state.gruppe, jahr, comparison);
    places.set(jahr, ofYear);
    return placed(ofYear(region.ags), () => outsideReason(found, region, jahr));
  };
}

function placed(place: Placed | TooFew | null, outside: () => string): Shown {
  if (place === null) return { wert: null, grund: EXPLORED_GAPS.noPlace(outside()) };
  if (!isKnown(place)) return { wert: null, grund: EXPLORED_GAPS.noPlace(place.grund) };
  const mean = place.jahre.length > 1 ? EXPLORED_GAPS.mean(place.jahre[0], place.jahre.at(-1)) : '';
  const equal = place.gleich > 0 ? `, ${tied(place)}` : '';
  return { wert: place.platz, grund: null, zusatz: EXPLORED_GAPS.of(place.n, equal, mean), n: place.n, ort: place };
}

function outsideReason({ statistic, comparison }: Found, region: Region, jahr: number): string {
  const { ags } = region;
  if (!isValid(region, jahr)) return EXPLORED_GAPS.noRegion;
  const comparable = statistic.values(jahr, statistic.seriesOf(jahr) ?? '').has(ags);
  if (!comparable) return EXPLORED_GAPS.otherSeries;
  const deficit = comparison.deficits.some((row) => row.ags === ags && row.jahr === jahr);
  return deficit ? EXPLORED_GAPS.deficits : EXPLORED_GAPS.outside;
}

/** What the question wants to see. */
export const show = (found: Found): Show => (found.state.zeigen === 'platz' ? placeShown(found) : valueShown(found));
