import { shareWords, VERDICT } from '../words/de/kennzahlen/places.ts';
import { type Gruppe, groupDative } from './groups.ts';
import type { Region } from './queries.ts';
import { isKnown } from './rules.ts';
import { placePhrase } from './sentences.ts';
import { type Comparison, groupPlace, type Placed, type Statistic } from './statistics.ts';

/** Whether a value is high or low, in plain words: never whether that is good. */
export interface Verdict {
  readonly gruppe: Gruppe;
  readonly place: Placed;
  /** "niedriger als in drei von vier kreisfreien Städten: Platz 77 von 102". */
  readonly text: string;
}

/** "höher als in drei von vier kreisfreien Städten", by what lies on the larger side. */
export function comparedWords({ platz, n, gleich }: Placed, gruppe: Gruppe, art: string): string {
  const above = platz - 1;
  const below = n - platz - gleich;
  const group = groupDative(gruppe, art);
  if (above === 0 && below === 0) return VERDICT.same(group);
  const [word, count] = below >= above ? [VERDICT.higher, below] : [VERDICT.lower, above];
  return VERDICT.compared(word, shareWords(count, n - 1), group);
}

/** The verdict on the value of the home city in a year, among all of its kind, else in the narrower group; null where none can be given. */
export function verdict(
  statistic: Statistic,
  home: Region,
  comparison: Comparison & { readonly gruppe: Gruppe },
  jahr: number,
): Verdict | null {
  for (const gruppe of new Set<Gruppe>(['alle', comparison.gruppe])) {
    const place = groupPlace(statistic, home.ags, gruppe, jahr, comparison);
    if (place && isKnown(place) && place.n > 1)
      return { gruppe, place, text: `${comparedWords(place, gruppe, home.art)}: ${placePhrase(place)}` };
  }
  return null;
}

/** That there is no verdict, and why, where the group says why: "nur 30 von 102 mit Angabe". */
export function noVerdict(
  statistic: Statistic,
  home: Region,
  comparison: Comparison & { readonly gruppe: Gruppe },
  jahr: number,
): string {
  const found = groupPlace(statistic, home.ags, comparison.gruppe, jahr, comparison);
  const why = found && !isKnown(found) ? `: ${found.grund}` : '';
  return VERDICT.none(why);
}
