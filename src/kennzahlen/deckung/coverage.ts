import { number } from '../../text/format.ts';
import { isPlanned } from '../../text/words.ts';
import type { Summenpaar } from './queries.ts';

/** The Aufwandsdeckungsgrad that published totals give, with the limits that their rounding leaves. */
export interface Coverage {
  readonly pair: Summenpaar;
  /** In per cent, unrounded. */
  readonly wert: number;
  readonly mindestens: number;
  readonly hoechstens: number;
  readonly gerundet: boolean;
}

/** Results only, and only totals that are exact or rounded: from "more than" no ratio follows. */
export const coverages = (pairs: readonly Summenpaar[]): Coverage[] =>
  pairs
    .filter(
      (pair) =>
        !isPlanned(pair.wertart) &&
        pair.aufwendungen > 0 &&
        [pair.ertraege_genauigkeit, pair.aufwendungen_genauigkeit].every((how) => how === 'genau' || how === 'rund'),
    )
    .map(coverage);

function coverage(pair: Summenpaar): Coverage {
  const e = margin(pair.ertraege, pair.ertraege_genauigkeit);
  const a = margin(pair.aufwendungen, pair.aufwendungen_genauigkeit);
  return {
    pair,
    wert: (100 * pair.ertraege) / pair.aufwendungen,
    mindestens: (100 * (pair.ertraege - e)) / (pair.aufwendungen + a),
    hoechstens: (100 * (pair.ertraege + e)) / (pair.aufwendungen - a),
    gerundet: e > 0 || a > 0,
  };
}

/** How many decimals were printed. */
export const decimals = (wert: number): number => String(wert).split('.')[1]?.length ?? 0;

/** Half a unit of the last printed digit, where the publisher rounded. */
const margin = (wert: number, genauigkeit: string | null): number =>
  genauigkeit === 'rund' ? 0.5 * 10 ** -decimals(wert) : 0;

/** "rund 98,6 %". */
export const coverageText = ({ wert, gerundet }: Coverage): string =>
  gerundet ? `rund ${number(wert, 1)}\u00a0%` : `${number(wert, 2)}\u00a0%`;
