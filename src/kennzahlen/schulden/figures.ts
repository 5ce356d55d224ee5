import { ask } from '../../engine/native.ts';
import type { Figure } from '../../figure/figure.ts';
import { ANGABEN, type Angabe } from '../angaben.ts';
import { type CellFinder, loadCells } from '../herkunft/cells.ts';
import { traced } from '../herkunft/traced.ts';
import type { Statistic } from '../statistics.ts';
import { loadFigures, loadStatistic } from '../values.ts';
import { cashCreditFigure } from './cash-credit-figure.ts';
import { courseFigure } from './course-figure.ts';
import { type Integrated, loadIntegrated } from './integrated.ts';
import { changeFigure, partsFigure, placeFigure } from './integrated-figures.ts';
import { cashCreditLines, changeLines, overviewLines, partsLines, placeLines } from './origins.ts';
import { overviewFigure } from './overview-figure.ts';
import { ownFigure, reliefFigure } from './stated-figures.ts';

/** What the Land promised the cities against their debt. */
const RELIEF = 'teilentschuldung-land';

/** The measures over the years; each is a figure of its own, because none goes on where another ends. */
const COURSES = [
  { kennzahl: 'schulden-kern-je-ew', name: 'Haushalt der Stadt' },
  { kennzahl: 'schulden-kern-inkar', name: 'Haushalt der Stadt nach INKAR' },
  { kennzahl: 'schulden-alt', name: 'Schulden nach alter Abgrenzung' },
] as const;

/** Everything that the page of debt shows. */
export interface DebtFigures {
  /** In the order of reading. */
  readonly figures: readonly Figure[];
  readonly integrated: Integrated | null;
  /** Debt of the city's own budget per inhabitant. */
  readonly core: Statistic | null;
  /** Single figures published beside the statistics. */
  readonly own: readonly Angabe[];
}

let loaded: Promise<DebtFigures> | undefined;

/** The figures on debt, each leading to where its numbers come from; made once. */
export function loadDebtFigures(): Promise<DebtFigures> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<DebtFigures> {
  const figures = await loadFigures();
  const { home, peers, kennzahlen } = figures;
  const cities = [home, ...peers];
  const cells = await loadCells();
  const published = await ask(ANGABEN.schulden);
  const relief = published.filter((row) => row.kennzahl === RELIEF && cities.some(({ ags }) => ags === row.ags));
  const own = published.filter((row) => row.kennzahl !== RELIEF && row.ags === home.ags);
  const integrated = await loadIntegrated();
  const core = await loadStatistic('schulden-kern-je-ew');
  const courses = (
    await Promise.all(
      COURSES.map(async ({ kennzahl, name }) => {
        const statistic = await loadStatistic(kennzahl);
        const einheit = kennzahlen.get(kennzahl)?.einheit ?? '';
        return statistic && courseFigure(figures, { statistic, name, einheit, relief });
      }),
    )
  ).filter((figure) => figure !== null);
  const overview = overviewFigure(figures, core, integrated?.jeEw ?? null, own);
  const [perHead, amounts] = [
    await loadStatistic('kassenkredite-je-ew'),
    await loadStatistic('schulden-kern-kassenkredite'),
  ];
  const credit = cashCreditFigure(figures, perHead, amounts, relief);
  const found = [
    overview && traced(overview, overviewLines(figures, core, integrated?.jeEw ?? null, own, cells)),
    ...(integrated ? integratedFigures(figures, integrated, cells) : []),
    courses[0] ?? null,
    reliefFigure(relief, cities, figures),
    credit && traced(credit, cashCreditLines(figures, perHead, amounts, cells)),
    ...courses.slice(1),
    ownFigure(own, figures),
  ];
  return { figures: found.filter((figure) => figure !== null), integrated, core, own };
}

function integratedFigures(
  figures: Awaited<ReturnType<typeof loadFigures>>,
  integrated: Integrated,
  cells: CellFinder,
): (Figure | null)[] {
  const [parts, place, change] = [
    partsFigure(figures, integrated),
    placeFigure(figures, integrated),
    changeFigure(figures, integrated),
  ];
  return [
    parts && traced(parts, partsLines(integrated, cells)),
    place && traced(place, placeLines(figures, integrated, cells)),
    change && traced(change, changeLines(integrated, cells)),
  ];
}
