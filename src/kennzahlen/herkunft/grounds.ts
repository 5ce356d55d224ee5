import type { CellOrigin, Line, LineInput } from '../../ui/origin/line.ts';
import { ORIGIN_LINES } from '../../words/de/kennzahlen/origins.ts';
import type { Angabe } from '../angaben.ts';
import type { Wert } from '../queries.ts';
import type { Statistic } from '../statistics.ts';
import type { CellFinder } from './cells.ts';
import { exactText, kindText } from './words.ts';

/** Lines of single numbers, as several figures need them. */

/** A published value that is the cell itself. */
export const cellLine = (name: string, wert: number, einheit: string, from: CellOrigin): Line => ({
  name,
  zahl: wert,
  shown: exactText(wert, einheit),
  ground: { art: 'zelle', from },
});

/** The cell of a printed value. */
export const cellOfValue = ({ measure }: Statistic, row: Wert, cells: CellFinder): CellOrigin =>
  cells({ ...row, kennzahl: measure.kennzahl });

/** The printed value of a region in a year; nothing where there is none. */
export function printedLine(
  name: string,
  statistic: Statistic,
  ags: string,
  jahr: number,
  einheit: string,
  cells: CellFinder,
): Line[] {
  const row = statistic.at(ags, jahr);
  if (row?.wert == null) return [];
  return [cellLine(`${name} ${jahr}`, row.wert, einheit, cellOfValue(statistic, row, cells))];
}

/** A single published figure. */
export const statedLine = (name: string, row: Angabe, cells: CellFinder): Line => ({
  ...cellLine(name, row.wert, row.einheit, cells(row)),
  note: kindText(row),
});

/** An amount in euro as it is read: in millions with one decimal. */
export const millionLine = (name: string, wert: number, from: CellOrigin): Line => ({
  name: ORIGIN_LINES.millions(name),
  zahl: Math.round(wert / 1e5) / 10,
  shown: exactText(Math.round(wert / 1e5) / 10, 'Mio. EUR'),
  ground: {
    art: 'formel',
    formel: 'runden(betrag / 1000000, 1)',
    worte: ORIGIN_LINES.millionsFormula,
    inputs: [{ name: 'betrag', wert, shown: exactText(wert, 'EUR'), from }],
  },
});

/** A number that goes into a formula: the cell of a single published figure. */
export const statedInput = (name: string, row: Angabe, cells: CellFinder): LineInput => ({
  name,
  wert: row.wert,
  shown: exactText(row.wert, row.einheit),
  from: cells(row),
});
