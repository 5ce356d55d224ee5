import { QUARTERS_SAID, REFUSED, TOO_FEW } from '../words/de/kennzahlen/groups.ts';

/** The rules of comparison: what may stand side by side, and what may be said of a group. */

/** Kinds of regions that may be ranked, each among itself. Sums, city states and regions such as Hannover may not. */
export const RANKED_KINDS = ['kreisfreie Stadt', 'Landkreis'] as const;

/**
 * Why a choice of regions is refused; null when it may stand together.
 * @param arten kind of each chosen region
 */
export function refusal(arten: readonly string[]): string | null {
  const kinds = [...new Set(arten)];
  if (kinds.length < 2) return null;
  return REFUSED.kinds(kinds.join(', '));
}

/** Share of the members that has to report before anything is said of the group. */
const ENOUGH = 0.75;

/** Whom a statement about a group rests on. */
interface Counted {
  /** Members with a value that counts. */
  readonly n: number;
  /** All members, also those without a value and those left out: the base of `ENOUGH`. */
  readonly mitglieder: number;
  /** Members left out, because deficits of earlier years distort their value. */
  readonly ausgeschlossen: number;
}

/** A group in one year; its quantiles are values of real members, because a share must not be averaged. */
export interface Spread extends Counted {
  readonly unteres: number;
  readonly mitte: number;
  readonly oberes: number;
}

/** Why nothing is said of a group in a year. */
export interface TooFew extends Counted {
  readonly grund: string;
}

/** What the three values of `spread` are, in words that hold of them: each is the value of a member, so that many have at most as much. */
export const QUARTERS = QUARTERS_SAID;

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.max(Math.ceil(part * sorted.length) - 1, 0)] as number;

/** Values of those members that report, from the lowest, and their count. */
function reporting(values: ReadonlyMap<string, number>, members: readonly string[], left: ReadonlySet<string>) {
  const counting = members.filter((ags) => !left.has(ags));
  const sorted = counting.flatMap((ags) => values.get(ags) ?? []).sort((a, b) => a - b);
  const ausgeschlossen = members.length - counting.length;
  return { sorted, counted: { n: sorted.length, mitglieder: members.length, ausgeschlossen } };
}

function tooFew(counted: Counted): TooFew | null {
  const { n, mitglieder, ausgeschlossen } = counted;
  if (mitglieder > 1 && n > 1 && n >= ENOUGH * mitglieder) return null;
  const without = ausgeschlossen > 0 ? TOO_FEW.undistorted : '';
  return { ...counted, grund: TOO_FEW.reason(n, mitglieder, without) };
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The middle half of a group: of the members in order, the values at a quarter, a half and three quarters.
 * @param values value of each region in one year, of one series
 * @param members keys of the group that are valid in that year
 * @param left members whose value must not count
 */
export function spread(
  values: ReadonlyMap<string, number>,
  members: readonly string[],
  left: ReadonlySet<string> = NOBODY,
): Spread | TooFew {
  const { sorted, counted } = reporting(values, members, left);
  const few = tooFew(counted);
  if (few) return few;
  return {
    ...counted,
    unteres: quantile(sorted, 0.25),
    mitte: quantile(sorted, 0.5),
    oberes: quantile(sorted, 0.75),
  };
}

/** Place 1 has the highest value; equal values share a place. */
export interface Place extends Counted {
  readonly platz: number;
  /** Others with the same value. */
  readonly gleich: number;
}

/** The place of a region in its group; null when it has no value, is left out or does not belong to the group. */
export function place(
  ags: string,
  values: ReadonlyMap<string, number>,
  members: readonly string[],
  left: ReadonlySet<string> = NOBODY,
): Place | TooFew | null {
  const own = values.get(ags);
  if (own === undefined || !members.includes(ags) || left.has(ags)) return null;
  const { sorted, counted } = reporting(values, members, left);
  const few = tooFew(counted);
  if (few) return few;
  return {
    ...counted,
    platz: 1 + sorted.filter((value) => value > own).length,
    gleich: sorted.filter((value) => value === own).length - 1,
  };
}

/** Is it a group of which something may be said? */
export const isKnown = <K extends object>(found: K | TooFew): found is K => !('grund' in found);

/** Years in which a new census counted the inhabitants anew (31.12. of that year is the first on its basis). */
const CENSUSES = [2011, 2022] as const;
/** Statistics took over a census up to two years late: until then its basis is uncertain. */
const LAG = 2;

/**
 * May a change per inhabitant be told between two years? Not across a census, and for printed values (whose
 * population is not stated) not next to one either.
 */
export function sameCensus(a: number, b: number, printed: boolean): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const lag = printed ? LAG : 0;
  return CENSUSES.every((census) => to < census || from >= census + lag);
}
