import { type Figure, figure } from '../../figure/figure.ts';
import { COMPARISON } from '../../words/de/kennzahlen/comparison.ts';
import { sourcesOf } from '../band-lines.ts';
import type { Figures } from '../values.ts';
import { allTable, type IndicatorCities } from './city-table.ts';
import type { Compared } from './side-by-side.ts';

/** All indicators of the comparison in one table. */
export const allFigure = (
  { home, peers }: Figures,
  all: readonly Compared[],
  told: readonly IndicatorCities[],
): Figure =>
  figure({
    ...allTable(told),
    id: 'vergleich-alle',
    sentence: COMPARISON.all,
    subtitle: COMPARISON.allSubtitle,
    picture: null,
    view: 'table',
    sources: all.flatMap(({ statistic }) => sourcesOf(statistic, [home, ...peers])),
  });
