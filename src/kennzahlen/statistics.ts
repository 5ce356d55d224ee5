import { TOO_FEW } from '../words/de/kennzahlen/groups.ts';
import { type Gruppe, members, type PeerGroup } from './groups.ts';
import { isVolatile, type Measure, suffersFromDeficits } from './measures.ts';
import type { Fehlbetrag, Wert } from './queries.ts';
import { isKnown, type Place, place, type Spread, spread, type TooFew } from './rules.ts';

/** An indicator with its values, read by year and region. Pure: rows in, answers out, for build and browser alike. */
export interface Statistic {
  readonly measure: Measure;
  readonly rows: readonly Wert[];
  /** Years of the table, without gaps. */
  readonly jahre: readonly number[];
  /** The value (or the reason of its absence) of a region in a year. */
  readonly at: (ags: string, jahr: number) => Wert | undefined;
  /** Values of one year and series by region: of the told kind (wertart, census) only, others are not comparable. */
  readonly values: (jahr: number, reihe: string) => ReadonlyMap<string, number>;
  /** The series that a year is told by: the home city's, or the one of most regions. */
  readonly seriesOf: (jahr: number) => string | undefined;
}

/**
 * Orders the rows of one indicator.
 * @throws when a region has two values in one year: which of them counts would be chance
 */
export function statistic(measure: Measure, rows: readonly Wert[], home: string): Statistic {
  const byKey = new Map<string, Wert>();
  for (const row of rows) {
    const key = `${row.ags} ${row.jahr}`;
    if (byKey.has(key)) throw new Error(`${measure.kennzahl}: zwei Werte für ${row.ags} im Jahr ${row.jahr}.`);
    byKey.set(key, row);
  }
  const known = valuesBySeries(rows);
  const years = rows.map((row) => row.jahr);
  const [from, to] = [years.reduce((a, b) => Math.min(a, b), 9999), years.reduce((a, b) => Math.max(a, b), 0)];
  const at = (ags: string, jahr: number) => byKey.get(`${ags} ${jahr}`);
  const seriesOf = (jahr: number): string | undefined => {
    const own = at(home, jahr)?.reihe;
    if (own) return own;
    const counts = new Map<string, number>();
    for (const row of rows) if (row.jahr === jahr) counts.set(row.reihe, (counts.get(row.reihe) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  };
  return {
    measure,
    rows,
    jahre: Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index),
    at,
    seriesOf,
    values: (jahr, reihe) => {
      const pieces = known.get(`${jahr} ${reihe}`) ?? [];
      const own = at(home, jahr);
      return (
        pieces.find((one) => own?.reihe === reihe && one.piece === piece(own))?.values ?? pieces[0]?.values ?? NONE
      );
    },
  };
}

const NONE: ReadonlyMap<string, number> = new Map();

/** Values that may stand together, by region. */
interface Piece {
  readonly piece: string;
  readonly values: Map<string, number>;
}

/** Values for each year and series, the piece of most regions first: asked for often, so put in order once. */
function valuesBySeries(rows: readonly Wert[]): Map<string, Piece[]> {
  const found = new Map<string, Piece[]>();
  for (const row of rows) {
    if (row.wert === null) continue;
    const key = `${row.jahr} ${row.reihe}`;
    const pieces = found.get(key) ?? [];
    found.set(key, pieces);
    const own = pieces.find((one) => one.piece === piece(row)) ?? { piece: piece(row), values: new Map() };
    if (own.values.size === 0) pieces.push(own);
    own.values.set(row.ags, row.wert);
  }
  for (const pieces of found.values()) pieces.sort((a, b) => b.values.size - a.values.size);
  return found;
}

/** Where a line breaks: another series, or (for own divisions) a population of another census. */
export const piece = (row: Pick<Wert, 'reihe' | 'wertart' | 'nenner_reihe'>): string =>
  `${row.wertart} ${row.reihe} ${row.nenner_reihe ?? ''}`;

export interface Comparison {
  readonly peerGroup: PeerGroup;
  readonly deficits: readonly Fehlbetrag[];
}

/** Regions that carried deficits make incomparable in a year: members of their group, but not counted. */
const leftOut = ({ measure }: Statistic, jahr: number, { deficits }: Comparison): ReadonlySet<string> =>
  new Set(suffersFromDeficits(measure) ? deficits.filter((row) => row.jahr === jahr).map((row) => row.ags) : []);

/** Values of those members of a group that count in a year, by region. */
export function groupValues(
  statistic: Statistic,
  gruppe: Gruppe,
  jahr: number,
  comparison: Comparison,
): ReadonlyMap<string, number> {
  const values = statistic.values(jahr, statistic.seriesOf(jahr) ?? '');
  const left = leftOut(statistic, jahr, comparison);
  const counting = members(gruppe, jahr, comparison.peerGroup).filter((ags) => !left.has(ags));
  return new Map(counting.flatMap((ags) => (values.has(ags) ? [[ags, values.get(ags) as number] as const] : [])));
}

/** The middle half of the group in a year. */
export function groupSpread(
  statistic: Statistic,
  gruppe: Gruppe,
  jahr: number,
  comparison: Comparison,
): Spread | TooFew {
  const reihe = statistic.seriesOf(jahr);
  const keys = members(gruppe, jahr, comparison.peerGroup);
  if (reihe === undefined) return { n: 0, mitglieder: keys.length, ausgeschlossen: 0, grund: 'keine Angabe' };
  return spread(statistic.values(jahr, reihe), keys, leftOut(statistic, jahr, comparison));
}

export interface Placed extends Place {
  /** The years whose mean is ranked: one, or three where single years swing. */
  readonly jahre: readonly number[];
}

/** The place of a region in its group in a year. */
export const groupPlace = (
  statistic: Statistic,
  ags: string,
  gruppe: Gruppe,
  jahr: number,
  comparison: Comparison,
): Placed | TooFew | null => groupPlaces(statistic, gruppe, jahr, comparison)(ags);

/** The places of all regions of a group in a year, by key. */
export function groupPlaces(
  statistic: Statistic,
  gruppe: Gruppe,
  jahr: number,
  comparison: Comparison,
): (ags: string) => Placed | TooFew | null {
  const reihe = statistic.seriesOf(jahr);
  if (reihe === undefined) return () => null;
  const jahre = rankedYears(statistic, jahr);
  const keys = members(gruppe, jahr, comparison.peerGroup);
  const left = leftOut(statistic, jahr, comparison);
  const values = statistic.values(jahr, reihe);
  const means = meanOf(statistic, jahre, reihe);
  return (ags) => {
    const found = place(ags, means, keys, left);
    const single = found === null && jahre.length > 1 && keys.includes(ags) && values.has(ags);
    if (single) {
      const grund = TOO_FEW.swings;
      return { n: 0, mitglieder: keys.length, ausgeschlossen: 0, grund };
    }
    return found && isKnown(found) ? { ...found, jahre } : found;
  };
}

/** What a group is ranked by in a year, by region: the values of its members that count, or their means where single years swing. */
export function rankedValues(
  statistic: Statistic,
  gruppe: Gruppe,
  jahr: number,
  comparison: Comparison,
): ReadonlyMap<string, number> {
  const means = meanOf(statistic, rankedYears(statistic, jahr), statistic.seriesOf(jahr) ?? '');
  const counting = groupValues(statistic, gruppe, jahr, comparison);
  return new Map([...means].filter(([ags]) => counting.has(ags)));
}

/** The years whose mean is ranked. */
const rankedYears = ({ measure }: Statistic, jahr: number): number[] =>
  isVolatile(measure) ? [jahr - 2, jahr - 1, jahr] : [jahr];

/** Mean over the years of regions that have a value in each of them. */
function meanOf(statistic: Statistic, jahre: readonly number[], reihe: string): ReadonlyMap<string, number> {
  const maps = jahre.map((jahr) => statistic.values(jahr, reihe));
  const [first = new Map<string, number>()] = maps;
  return new Map(
    [...first.keys()].flatMap((ags) => {
      const values = maps.map((map) => map.get(ags));
      if (!values.every((value) => value !== undefined)) return [];
      return [[ags, (values as number[]).reduce((sum, value) => sum + value, 0) / values.length] as const];
    }),
  );
}

/** The newest year in which the region has a value. */
export const newest = (statistic: Statistic, ags: string): Wert | undefined =>
  statistic.jahre
    .map((jahr) => statistic.at(ags, jahr))
    .filter((row) => row !== undefined && row.wert !== null)
    .at(-1);
