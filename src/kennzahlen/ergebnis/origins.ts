import type { Line } from '../../ui/origin/lines.ts';
import type { Angabe } from '../angaben.ts';
import type { CellFinder } from '../herkunft/cells.ts';
import { statedInput, statedLine } from '../herkunft/grounds.ts';
import { exactText } from '../herkunft/words.ts';
import { ordinaryPairs } from './parts-figure.ts';
import type { Abstand } from './results.ts';

/** What the numbers of the figures on results rest on: for each row of a figure its lines, in the order of the rows. */
type Lines = readonly (readonly Line[])[];

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

/** How far result and plan lay apart: a row a year, and a further one where there are two results. */
export const gapLines = (gaps: readonly Abstand[], cells: CellFinder): Lines =>
  gaps.flatMap(({ plan, ergebnis, wert, ohneUebertragungen: other }) => {
    const row = (result: Angabe, abstand: number): Line[] => [
      statedLine('geplant', plan, cells),
      statedLine('Ergebnis', result, cells),
      difference('Abstand: Ergebnis − Plan', abstand, result, plan, cells),
    ];
    return [row(ergebnis, wert), ...(other ? [row(other.ergebnis, other.wert)] : [])];
  });

/** Ordinary revenue and expenditure: a row a year. */
export const ordinaryLines = (rows: readonly Angabe[], cells: CellFinder): Lines =>
  ordinaryPairs(rows).map(({ ertrag, aufwand, saldo }) => [
    statedLine('Erträge', ertrag, cells),
    statedLine('Aufwendungen', aufwand, cells),
    difference('Erträge − Aufwendungen', saldo, ertrag, aufwand, cells),
  ]);
