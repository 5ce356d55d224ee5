import { BREAKS } from '../words/de/kennzahlen/places.ts';
import type { Measure } from './measures.ts';
import type { Kennzahl, Region, Wert } from './queries.ts';
import { sameCensus } from './rules.ts';
import { piece, type Statistic } from './statistics.ts';

/** What the series of `werte.reihe` are called where one follows another. */
const REIHE: Readonly<Record<string, string>> = {
  'vor-zensus-2011': BREAKS.before2011,
  'zensus-2011': BREAKS.census2011,
  'zensus-2022': BREAKS.census2022,
  'deutschlandatlas-2024': BREAKS.atlas2024,
  deutschlandatlas: BREAKS.atlas,
  'hebesatz-2025': BREAKS.rates,
};

/** Series that go on with the same quantity from another table: a gap at most, no break. */
const SAME_MEASURE = new Set(['hebesatz']);

/** A year from which on values may not be compared with those before. */
export interface Break {
  readonly jahr: number;
  /** As in `werte.reihe`. */
  readonly reihe: string;
  readonly text: string;
}

/** Where the lines of the cities break, other than by a gap: another series or another census. */
export function breaks(statistic: Statistic, cities: readonly Region[]): Break[] {
  const found = new Map<string, number>();
  for (const { ags } of cities) {
    let before = '';
    for (const jahr of statistic.jahre) {
      const row = statistic.at(ags, jahr);
      if (!row || row.wert === null) continue;
      if (before !== '' && piece(row) !== before) {
        const reihe = row.nenner_reihe ?? row.reihe;
        if (SAME_MEASURE.has(reihe)) {
          before = piece(row);
          continue;
        }
        // a city whose first value comes later belongs to the break of the others
        found.set(reihe, Math.min(jahr, found.get(reihe) ?? jahr));
      }
      before = piece(row);
    }
  }
  return [...found]
    .map(([reihe, jahr]) => ({ jahr, reihe, text: REIHE[reihe] ?? BREAKS.series(reihe) }))
    .sort((a, b) => a.jahr - b.jahr);
}

/**
 * "Ab 2011 Einwohner auf der Basis des Zensus 2011: mit den Jahren davor nicht zu vergleichen."
 * @param drawn are there lines that break?
 */
export function breakNote(found: readonly Break[], drawn = true): string {
  if (found.length === 0) return '';
  return BREAKS.note(found, drawn);
}

/** A publisher's division does not say its census: may the values of two years have been divided by two of them? */
const mixesCensuses = ({ herkunft }: Measure, { einheit }: Kennzahl, from: number, to: number): boolean =>
  herkunft.art === 'gedruckt' && / je (.* )?Einwohner$/.test(einheit) && !sameCensus(from, to, true);

/** Across a census, the line is no change per inhabitant. */
export function printedNote({ measure, jahre }: Statistic, kennzahl: Kennzahl): string {
  return mixesCensuses(measure, kennzahl, jahre[0] ?? 0, jahre.at(-1) ?? 0) ? BREAKS.printed : '';
}

/** Why the values of two years of a city may not be subtracted; null where they may. */
export function breakBetween(before: Wert, now: Wert, measure: Measure, kennzahl: Kennzahl): string | null {
  if (mixesCensuses(measure, kennzahl, before.jahr, now.jahr)) return BREAKS.census;
  if (piece(before) === piece(now)) return null;
  const reihe = now.nenner_reihe ?? now.reihe;
  return SAME_MEASURE.has(reihe) ? null : BREAKS.other(REIHE[reihe] ?? BREAKS.series(reihe));
}
