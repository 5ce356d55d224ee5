import type { Line } from '../../ui/origin/line.ts';
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
  statedLine('geplant', plan, cells),
  statedLine('Ergebnis', ergebnis, cells),
  difference('Abstand: Ergebnis − Plan', wert, ergebnis, plan, cells),
];

/** Ordinary revenue and expenditure of a year. */
export const ordinaryLines = ({ ertrag, aufwand, saldo }: OrdinaryPair, cells: CellFinder): Line[] => [
  statedLine('Erträge', ertrag, cells),
  statedLine('Aufwendungen', aufwand, cells),
  difference('Erträge − Aufwendungen', saldo, ertrag, aufwand, cells),
];
