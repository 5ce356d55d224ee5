/** What the start page says first: the newest result or plan, in one sentence with one marked number. */
import type { Eckwert } from '../budget/descriptions.ts';
import type { Headline } from '../haushalt/headlines.ts';
import { number } from '../text/format.ts';
import type { Phrase } from '../text/phrase.ts';
import { isPlanned } from '../text/words.ts';
import { valueOrigin } from '../ui/origins.ts';
import { accurately } from '../words/published.ts';

const RESULT = 'jahresergebnis';

/** The newest figure on the result of a year; undefined where none is published. */
export const newestResult = (headlines: readonly Headline[]): Eckwert | undefined =>
  headlines
    .map(({ eckwert }) => eckwert)
    .find(({ kennzahl, einheit }) => kennzahl === RESULT && einheit === 'Mio. EUR');

/** "Im Entwurf für 2026 fehlen Potsdam 33,9 Millionen Euro", the amount marked. */
export function headlineOf(eckwert: Eckwert, stadt: string): Phrase {
  const { wert, jahr, kennzahl, ags, genauigkeit } = eckwert;
  const digits = Math.abs(wert) < 100 && !Number.isInteger(wert) ? 1 : 0;
  const amount = {
    text: accurately(genauigkeit, `${number(Math.abs(wert), digits)} Millionen Euro`),
    marked: true,
    href: valueOrigin(kennzahl, jahr, ags),
  };
  const [lacks, leaves] = verbs(eckwert);
  return wert < 0 ? [`${lacks} ${stadt} `, amount] : [`${leaves} ${stadt} `, amount, ' übrig'];
}

/** How it is said that money is missing, and that some is left, by what kind of figure it is. */
function verbs({ wertart, reihe, jahr }: Eckwert): readonly [string, string] {
  if (!isPlanned(wertart)) return [`${jahr} fehlten`, `${jahr} blieben`];
  if (wertart === 'prognose') return [`Für ${jahr} wird erwartet: Es fehlen`, `Für ${jahr} wird erwartet: Es bleiben`];
  const plan = reihe === 'entwurf' ? 'Im Entwurf' : 'Im Plan';
  return [`${plan} für ${jahr} fehlen`, `${plan} für ${jahr} bleiben`];
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
