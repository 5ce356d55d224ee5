import type { Line } from '../../ui/origin/line.ts';
import { ORDINARY, RESULT_GAP, RESULT_LINES } from '../../words/de/kennzahlen/results.ts';
import type { Angabe } from '../angaben.ts';
import type { CellFinder } from '../herkunft/cells.ts';
import { statedInput, statedLine } from '../herkunft/grounds.ts';
import { exactText } from '../herkunft/words.ts';
import type { GapRow } from './course-figure.ts';
import type { OrdinaryPair } from './parts-figure.ts';

/** What the numbers of a row of the figures on results rest on. */

/** One figure less another. */
const difference = (name: string, zahl: number, from: Angabe, less: Angabe, cells: CellFinder): Line => ({
  name,
  zahl,
  shown: exactText(zahl, from.einheit),
  ground: {
    art: 'formel',
    formel: 'von - weniger',
    worte: '{von} − {weniger}',
    inputs: [statedInput('von', from, cells), statedInput('weniger', less, cells)],
  },
});

/** A plan, a result and what lies between them. */
export const gapLines = ({ plan, ergebnis, wert }: GapRow, cells: CellFinder): Line[] => [
  statedLine(RESULT_GAP.planned, plan, cells),
  statedLine(RESULT_LINES.result, ergebnis, cells),
  difference(RESULT_LINES.gap, wert, ergebnis, plan, cells),
];

/** Ordinary revenue and expenditure of a year. */
export const ordinaryLines = ({ ertrag, aufwand, saldo }: OrdinaryPair, cells: CellFinder): Line[] => [
  statedLine(ORDINARY.revenue, ertrag, cells),
  statedLine(ORDINARY.expenditure, aufwand, cells),
  difference(RESULT_LINES.balance, saldo, ertrag, aufwand, cells),
];
