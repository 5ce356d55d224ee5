import type { Line } from '../../ui/origin/line.ts';
import { type CellFinder, loadCells } from '../herkunft/cells.ts';
import { cellLine, cellOfValue } from '../herkunft/grounds.ts';
import { groupOrder } from '../herkunft/order.ts';
import { type TracedFigure, traced } from '../herkunft/traced.ts';
import type { Statistic } from '../statistics.ts';
import { type Figures, loadFigures, statisticOf } from '../values.ts';
import { type Placed, placeFigure } from './place-figure.ts';
import { STEUERN, type Steuer } from './rates.ts';

/** A tax and its rates in all cities. */
export interface Tax {
  readonly steuer: Steuer;
  readonly statistic: Statistic;
}

/** The taxes whose rates are known for the home city. */
export async function loadTaxes(): Promise<Tax[]> {
  const all = await Promise.all(
    STEUERN.map(async ({ satz, ...steuer }) => ({ steuer, statistic: await statisticOf(satz) })),
  );
  return all.flatMap(({ steuer, statistic }) =>
    statistic ? [{ steuer: { ...steuer, kennzahl: statistic.measure.kennzahl }, statistic }] : [],
  );
}

/** Where the home city's rates lie among all cities, each row leading to where its numbers come from. */
export async function loadPlaceFigure(): Promise<TracedFigure | null> {
  const figures = await loadFigures();
  const taxes = await loadTaxes();
  const spec = placeFigure(figures, taxes);
  const cells = await loadCells();
  return spec && traced(spec, (row) => placeLines(figures, row, cells));
}

function placeLines(figures: Figures, { statistic, jahr }: Placed, cells: CellFinder): Line[] {
  const order = groupOrder(figures, statistic, { gruppe: 'alle', jahr, einheit: 'Prozent' });
  const { home, peers } = figures;
  return [
    ...[home, ...peers].flatMap(({ ags, name }): Line[] => {
      const row = statistic.at(ags, jahr);
      return row?.wert == null
        ? []
        : [cellLine(`${name} ${jahr}`, row.wert, 'Prozent', cellOfValue(statistic, row, cells))];
    }),
    ...order.place(home.ags),
    order.count,
    ...order.quarters,
  ];
}
