/** The numbers of a page of origins that are large: those of the home city. */
import type { Block, Line } from '../../ui/origin/line.ts';
import { ORIGIN_LINES } from '../../words/de/kennzahlen/origins.ts';

export interface ValueHeadline {
  /** Whose it is, and what the source adds. */
  readonly title: string;
  readonly value: string;
  /** "125.000 € ÷ 1.000"; of a number that is printed there is none. */
  readonly formula?: string | undefined;
}

/** Of more numbers none is the answer. */
const MOST = 3;

/**
 * What the page says of a region, without what is only reckoned beside it; empty where it has no number, or many, or some that only the
 * table below tells apart.
 */
export function headlinesOf(regionen: readonly Block[], region: string, beside: ReadonlySet<string>): ValueHeadline[] {
  const lines = regionen.find(({ id }) => id === `r-${region}`)?.lines ?? [];
  const told = lines.filter(({ name, zahl }) => zahl !== null && !beside.has(name));
  const large = told.map(headlineOf);
  const titles = new Set(large.map(({ title }) => title));
  return large.length > MOST || titles.size < large.length ? [] : large;
}

/** Longer remarks, in characters, and the names of series stand in the table below. */
const SHORT = 40;

const remarksOf = (note = ''): string[] =>
  note.split('; ').filter((part) => part !== '' && part.length <= SHORT && !part.startsWith(ORIGIN_LINES.series('')));

const headlineOf = ({ name, note, shown, ground }: Line): ValueHeadline => ({
  title: [name, ...remarksOf(note ?? '')].join('; '),
  value: shown,
  formula: ground.art === 'formel' ? filled(ground) : undefined,
});

/** The words of a formula with its numbers put in. */
const filled = ({ worte, inputs }: Extract<Line['ground'], { art: 'formel' }>): string =>
  worte.replace(/\{(\w+)\}/g, (_, key: string) => inputs.find(({ name }) => name === key)?.shown ?? key);
