/**
 * How much a run of the tests looks at. `npm test` is what one runs beside the work: of what is repeated for many pages, cities or inputs it
 * looks at a part, the same one every time, and leaves out what takes minutes. `npm run test:all` looks at all of it.
 */

/** Tells the programs that `npm run test:all` starts. */
export const EXTENT = 'KLARHAUSHALT_TESTS';

/** Does this run look at all? */
export const ALL = process.env[EXTENT] === 'all';

/** The one of both that fits the run. */
export const extent = <T>({ daily, all }: { daily: T; all: T }): T => (ALL ? all : daily);

/** All of a list, or of a daily run every `n`th, from the first on. */
export const someOf = <T>(list: readonly T[], n: number): readonly T[] =>
  ALL ? list : list.filter((_, at) => at % n === 0);

/** How often a property is tried, and so how often something in it has to happen: in a daily run a tenth as often. */
export const tries = (all: number): number => (ALL ? all : Math.ceil(all / 10));

/** The name of a test that only the whole run makes, with what it needs. */
export const onlyInAll = (name: string): string => (ALL ? name : `${name} (übersprungen: braucht npm run test:all)`);
