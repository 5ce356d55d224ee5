/** The town of the file: found by its name in the list of all municipalities, which comes when somebody names one. */
import { candidates, type Municipality, peersOf, YEARS } from '../budget/municipalities.ts';
import { loadBuilt } from '../ui/load-built.ts';
import { type TownList, type TownSource, townsOf } from './town-list.ts';

export interface Towns {
  readonly all: readonly Municipality[];
  readonly sources: readonly TownSource[];
  readonly laender: TownList['laender'];
}

/** @throws TypeError where it does not come; asked for again after a failure */
export const loadTowns = (root: HTMLElement): Promise<Towns> => loadBuilt(root.dataset.gemeinden ?? '', readTowns);

const readTowns = (list: TownList): Towns => ({ all: townsOf(list), sources: list.quellen, laender: list.laender });

/** So many are offered; a longer name tells more apart. */
const OFFERED = 12;

/** Those that a name may mean, the largest first: called so, or with a name that begins so. */
export function offered({ all }: Towns, asked: string): Municipality[] {
  const wanted = asked.trim().toLocaleLowerCase('de');
  const exact = candidates(all, asked);
  const found =
    exact.length > 0 ? exact : all.filter(({ name }) => wanted && name.toLocaleLowerCase('de').startsWith(wanted));
  return [...found].sort((a, b) => (people(b)?.wert ?? 0) - (people(a)?.wert ?? 0)).slice(0, OFFERED);
}

export const townWith = ({ all }: Towns, ags: string): Municipality | undefined => all.find((one) => one.ags === ags);

/** The town and those that are like it (`peersOf`). */
export const compared = ({ all }: Towns, town: Municipality): Municipality[] => [town, ...peersOf(all, town)];

export interface People {
  /** On 31.12. of this year. */
  readonly stand: number;
  readonly wert: number;
}

/** The newest population of a town up to the end of a year; undefined where the list has none. */
export function people(town: Municipality, until: number = YEARS[YEARS.length - 1] ?? 0): People | undefined {
  const stand = YEARS.filter((year) => year <= until && Number(town[`bevoelkerung_${year}`]) > 0).at(-1);
  return stand === undefined ? undefined : { stand, wert: Number(town[`bevoelkerung_${stand}`]) };
}
