import { allEntries } from '../entries.ts';
import { placeOf } from '../herkunft/places.ts';
import type { Kennzahl } from '../queries.ts';
import { groupPlaces, type Statistic } from '../statistics.ts';
import { definition, loadFigures, loadStatistic } from '../values.ts';

/** A statistic with what all profiles need of it. */
export interface ProfiledFigure {
  readonly kennzahl: Kennzahl;
  /** The page that tells of it. */
  readonly href: string;
  readonly statistic: Statistic;
  /** The places of all regions in a year; found once. */
  readonly places: (jahr: number) => ReturnType<typeof groupPlaces>;
}

let loaded: Promise<readonly ProfiledFigure[]> | undefined;

/** The key figures of which the statistics have values of several regions, in the order of reading; read once. */
export function loadProfiledFigures(): Promise<readonly ProfiledFigure[]> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ProfiledFigure[]> {
  const entries = await allEntries();
  const ids = new Set(entries.flatMap(({ kennzahl, plan, abschluss }) => (plan || abschluss ? [] : [kennzahl])));
  return (await Promise.all([...ids].map(profiledFigure))).flatMap((one) => one ?? []);
}

async function profiledFigure(id: string): Promise<ProfiledFigure | null> {
  const statistic = await loadStatistic(id);
  if (!statistic || new Set(statistic.rows.map(({ ags }) => ags)).size < 2) return null;
  const figures = await loadFigures();
  const kennzahl = await definition(id);
  const known = new Map<number, ReturnType<typeof groupPlaces>>();
  const places = (jahr: number): ReturnType<typeof groupPlaces> => {
    const made = known.get(jahr) ?? groupPlaces(statistic, 'alle', jahr, figures);
    known.set(jahr, made);
    return made;
  };
  return { kennzahl, statistic, places, href: (await placeOf(kennzahl)).href };
}
