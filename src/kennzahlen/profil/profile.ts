import { CITY_PAGE } from '../../words/de/kennzahlen/comparison.ts';
import { breakBetween } from '../breaks.ts';
import { isValid } from '../groups.ts';
import { suffersFromDeficits } from '../measures.ts';
import type { Kennzahl, Region, Wert } from '../queries.ts';
import { placePhrase } from '../sentences.ts';
import { newest, type Placed, piece } from '../statistics.ts';
import { type Figures, loadFigures } from '../values.ts';
import type { Profiled } from './cities.ts';
import { loadProfiledFigures, type ProfiledFigure } from './profiled-figures.ts';

/** One key figure of a region. */
export interface ProfileRow {
  readonly kennzahl: Kennzahl;
  readonly href: string;
  readonly wert: number;
  readonly jahr: number;
  /** "rund", where the source says so. */
  readonly genauigkeit: string | null;
  readonly platz: Placed | string;
  /** The value of the home city in that year or, of the same series, in the nearest one; null where it has none, and for itself. */
  readonly daneben: { readonly wert: number; readonly jahr: number } | null;
  /** Values of all years of the statistic; a value of another series than the newest is none of this line. */
  readonly verlauf: readonly (number | null)[];
  readonly quellen: readonly string[];
}

/** A region with its key figures, and the names of those that it has no value of. */
export interface Profile {
  readonly region: Profiled;
  readonly rows: readonly ProfileRow[];
  readonly fehlt: readonly string[];
}

/** What a region has of each statistic. */
export async function loadProfile(region: Profiled): Promise<Profile> {
  const figures = await loadFigures();
  const told = await loadProfiledFigures();
  const rows = told.map((one) => rowOf(one, region, figures));
  return {
    region,
    rows: rows.filter((row) => row !== null),
    fehlt: told.filter((_, at) => rows[at] === null).map(({ kennzahl }) => kennzahl.name),
  };
}

function rowOf(told: ProfiledFigure, region: Region, { home }: Pick<Figures, 'home'>): ProfileRow | null {
  const { kennzahl, href, statistic } = told;
  const { ags } = region;
  const row = newest(statistic, ags);
  if (!row || row.wert === null) return null;
  const { jahr, wert, genauigkeit } = row;
  return {
    kennzahl,
    href,
    wert,
    jahr,
    genauigkeit: genauigkeit === 'genau' ? null : genauigkeit,
    platz: placeOf(told, region, jahr),
    daneben: ags === home.ags ? null : besideOf(told, row, home),
    verlauf: statistic.jahre.map((year) => {
      const other = statistic.at(ags, year);
      return other && piece(other) === piece(row) ? other.wert : null;
    }),
    quellen: [row.quelle, ...(row.nenner_quelle ? [row.nenner_quelle] : [])],
  };
}

/** What may stand beside a value: the home city's of the same series, of a year as near as there is. */
function besideOf({ kennzahl, statistic }: ProfiledFigure, row: Wert, home: Region): ProfileRow['daneben'] {
  const near = statistic.rows
    .filter(({ ags, wert }) => ags === home.ags && wert !== null)
    .filter((one) => piece(one) === piece(row) && breakBetween(one, row, statistic.measure, kennzahl) === null)
    .sort((a, b) => Math.abs(a.jahr - row.jahr) - Math.abs(b.jahr - row.jahr) || b.jahr - a.jahr)[0];
  return near ? { wert: near.wert as number, jahr: near.jahr } : null;
}

/** The place of a region with a value, or why it has none. */
function placeOf({ statistic, places }: ProfiledFigure, region: Region, jahr: number): Placed | string {
  const found = places(jahr)(region.ags);
  if (found !== null) return 'grund' in found ? placePhrase(found) : found;
  if (!isValid(region, jahr)) return CITY_PAGE.otherCity;
  const counted = statistic.values(jahr, statistic.seriesOf(jahr) ?? '').has(region.ags);
  // a value of another series than the one that the year is told by stands in no order with the others
  if (!counted) return CITY_PAGE.otherSeries;
  return suffersFromDeficits(statistic.measure) ? CITY_PAGE.deficits : CITY_PAGE.noPlace;
}

/** "Platz 3 von 102", or why there is none. */
export const placeText = ({ platz }: Pick<ProfileRow, 'platz'>): string =>
  typeof platz === 'string' ? platz : placePhrase(platz);
