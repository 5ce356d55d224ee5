/** What the start page says first: the newest result or plan, in one sentence with one marked number. */
import type { Eckwert } from '../budget/descriptions.ts';
import { type Headline, RESULT } from '../haushalt/headlines.ts';
import { number } from '../text/format.ts';
import type { Phrase } from '../text/phrase.ts';
import { isPlanned } from '../text/words.ts';
import { valueOrigin } from '../ui/origins.ts';
import { START_HEADLINE } from '../words/de/start.ts';
import { accurately } from '../words/published.ts';

/** The newest figure on the result of a year; undefined where none is published. */
export const newestResult = (headlines: readonly Headline[]): Eckwert | undefined =>
  headlines.map(({ eckwert }) => eckwert).find(({ rolle, einheit }) => rolle === RESULT && einheit === 'Mio. EUR');

/** "Im Entwurf für 2026 fehlen Potsdam 33,9 Millionen Euro", the amount marked. */
export function headlineOf(eckwert: Eckwert, stadt: string): Phrase {
  const { wert, jahr, kennzahl, ags, genauigkeit } = eckwert;
  const digits = Math.abs(wert) < 100 && !Number.isInteger(wert) ? 1 : 0;
  const amount = {
    text: accurately(genauigkeit, START_HEADLINE.millions(number(Math.abs(wert), digits))),
    marked: true,
    href: valueOrigin(kennzahl, jahr, ags),
  };
  const [lacks, leaves] = verbs(eckwert);
  return wert < 0 ? [`${lacks} ${stadt} `, amount] : [`${leaves} ${stadt} `, amount, START_HEADLINE.left];
}

/** How it is said that money is missing, and that some is left, by what kind of figure it is. */
function verbs({ wertart, reihe, jahr }: Eckwert): readonly [string, string] {
  if (!isPlanned(wertart)) return [START_HEADLINE.lacked(jahr), START_HEADLINE.leftOver(jahr)];
  if (wertart === 'prognose') return [START_HEADLINE.expectedLack(jahr), START_HEADLINE.expectedLeft(jahr)];
  const plan = reihe === 'entwurf' ? START_HEADLINE.draft : START_HEADLINE.plan;
  return [START_HEADLINE.plannedLack(plan, jahr), START_HEADLINE.plannedLeft(plan, jahr)];
}

/** The figures beside the headline: of each kind the newest, no more than four. */
export function cornerOf(headlines: readonly Headline[]): readonly Headline[] {
  const seen = new Set<string>();
  return headlines
    .filter(({ eckwert: { wertart, kennzahl, reihe } }) => {
      const kind = `${wertart} ${kennzahl} ${wertart === 'ansatz' ? reihe : ''}`;
      return reihe !== 'beschlossen' && !seen.has(kind) && seen.add(kind);
    })
    .slice(0, 4);
}
