import { type Gruppe, members } from '../groups.ts';
import type { Region } from '../queries.ts';
import type { Comparison, Statistic } from '../statistics.ts';

/** Which values have a page that tells where they come from: those of indicators that a figure shows. Pure, for build and browser. */

/** Who is compared with whom: the part of the frame of all key figures that is needed here. */
export interface Frame extends Comparison {
  readonly home: Region;
  readonly peers: readonly Pick<Region, 'ags'>[];
  readonly gruppe: Gruppe;
}

/**
 * Keys of the regions on the page of an indicator and year: the named cities, then the members of the group.
 * @param all are all cities shown in this year, or its place among them told?
 */
export function tracedRegions(jahr: number, { home, peers, gruppe, peerGroup }: Frame, all: boolean): string[] {
  const whole = all ? 'alle' : gruppe;
  return [...new Set([home.ags, ...peers.map(({ ags }) => ags), ...members(whole, jahr, peerGroup)])];
}

/** Does the table say anything of one of the named cities in this year? Then the year has a page. */
export const isTraced = (statistic: Statistic, jahr: number, { home, peers }: Pick<Frame, 'home' | 'peers'>): boolean =>
  [home, ...peers].some(({ ags }) => statistic.at(ags, jahr) !== undefined);

/** Regions by the year of their newest value: that is the one that the profile of each shows. */
export function latestIn({ rows }: Pick<Statistic, 'rows'>): ReadonlyMap<number, string[]> {
  const newest = new Map<string, number>();
  for (const { ags, jahr, wert } of rows)
    if (wert !== null && jahr > (newest.get(ags) ?? Number.NEGATIVE_INFINITY)) newest.set(ags, jahr);
  const found = new Map<number, string[]>();
  for (const [ags, jahr] of newest) found.set(jahr, [...(found.get(jahr) ?? []), ags]);
  return found;
}
