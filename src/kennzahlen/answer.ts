import { list } from '../text/format.ts';
import { position } from '../words/de/kennzahlen/places.ts';
import { NEWEST } from '../words/de/kennzahlen/sheets.ts';
import { isVolatile } from './measures.ts';
import type { Kennzahl, Region, Wert } from './queries.ts';
import { newest, type Statistic } from './statistics.ts';
import { formatWert } from './units.ts';
import type { Figures } from './values.ts';
import { verdict } from './verdict.ts';

/** Values of other cities in the same year and series; a city without one is left out. */
const sameYear = (
  statistic: Statistic,
  cities: readonly Region[],
  { jahr, reihe, wertart }: Wert,
): { name: string; wert: number }[] =>
  cities.flatMap(({ ags, name }) => {
    const row = statistic.at(ags, jahr);
    return row && row.reihe === reihe && row.wertart === wertart && row.wert !== null ? [{ name, wert: row.wert }] : [];
  });

/**
 * How the newest value lies among all cities, where that can be told; else among the named ones.
 * @param last false where another statistic answers for later years, so that this is not all there is
 */
export function verdictAnswer(figures: Figures, statistic: Statistic, kennzahl: Kennzahl, last = true): string {
  const answer = answerOf(figures, statistic, kennzahl);
  const told = newest(statistic, figures.home.ags);
  return told && last ? `${answer}${afterwards(statistic, told, figures.home)}` : answer;
}

/** The answer without what came after. */
function answerOf(figures: Figures, statistic: Statistic, kennzahl: Kennzahl): string {
  const { home } = figures;
  const last = newest(statistic, home.ags);
  const found = last && verdict(statistic, home, figures, last.jahr);
  if (!last || last.wert === null || !found) return comparison(figures, statistic, kennzahl);
  const value = NEWEST.value(kennzahl.name, last.jahr, home.name, formatWert(last.wert, kennzahl.einheit));
  return NEWEST.compared(value, found.text);
}

/** That nothing comparable came after it, where it is so. */
const afterwards = (statistic: Statistic, last: Wert, { name }: Region): string =>
  last.jahr < (statistic.jahre.at(-1) ?? 0) ? NEWEST.noNewer(name) : '';

/** The newest value, and its place among the named cities. */
function comparison({ home, peers }: Figures, statistic: Statistic, { name, einheit }: Kennzahl): string {
  const last = newest(statistic, home.ags);
  if (!last || last.wert === null) return NEWEST.none(name, home.name);
  const others = sameYear(statistic, peers, last);
  const ranked = !isVolatile(statistic.measure);
  const place = ranked
    ? `, ${position(
        last.wert,
        others.map(({ wert }) => wert),
      )}`
    : '';
  const swings = ranked ? '' : NEWEST.swings;
  const compared =
    others.length > 0
      ? `${place} (${list(others.map((city) => `${city.name} ${formatWert(city.wert, einheit)}`))})`
      : '';
  return `${name} ${last.jahr}: ${home.name} ${formatWert(last.wert, einheit)}${compared}.${swings}`;
}
