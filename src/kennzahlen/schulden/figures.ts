import { ask } from '../../engine/native.ts';
import type { Figure } from '../../figure/figure.ts';
import { oneOf, type Role } from '../../roles.ts';
import { DEBT_COURSES } from '../../words/de/kennzahlen/debt.ts';
import { ANGABEN, type Angabe } from '../angaben.ts';
import { type CellFinder, loadCells } from '../herkunft/cells.ts';
import { traced } from '../herkunft/traced.ts';
import type { Statistic } from '../statistics.ts';
import { loadFigures, loadStatistic, statisticOf } from '../values.ts';
import { cashCreditFigure } from './cash-credit-figure.ts';
import { courseFigure } from './course-figure.ts';
import { type Integrated, loadIntegrated } from './integrated.ts';
import { changeFigure, partsFigure, placeFigure } from './integrated-figures.ts';
import { cashCreditLines, changeLines, overviewLines, partsLines, placeLines } from './origins.ts';
import { overviewFigure } from './overview-figure.ts';
import { ownFigure, reliefFigure } from './stated-figures.ts';

/** What the Land promised the cities against their debt. */
const RELIEF: Role = 'entschuldung-durch-das-land';

/** The measures over the years; each is a figure of its own, because none goes on where another ends. */
const COURSES = [
  { rolle: 'schulden-des-haushalts', ...DEBT_COURSES.core },
  { rolle: 'schulden-des-haushalts-inkar', ...DEBT_COURSES.inkar },
  { rolle: 'schulden-alter-abgrenzung', ...DEBT_COURSES.former },
] as const;

/** Everything that the page of debt shows. */
export interface DebtFigures {
  /** All of them, in the order of reading. */
  readonly figures: readonly Figure[];
  /** What is owed in the newest year, to whom it belongs, beside others. */
  readonly now: readonly Figure[];
  /** The years, each in one way of counting, with the word that chooses it. */
  readonly courses: readonly { readonly name: string; readonly figure: Figure }[];
  /** Credits for running costs, and who helped to pay them back. */
  readonly since: readonly Figure[];
  /** What is published beside the statistics. */
  readonly stated: Figure | null;
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
  const relief = published.filter((row) => row.rolle === RELIEF && cities.some(({ ags }) => ags === row.ags));
  const own = published.filter((row) => row.rolle !== RELIEF && row.ags === home.ags);
  const integrated = await loadIntegrated();
  const core = await statisticOf('schulden-des-haushalts');
  const courses = await Promise.all(
    COURSES.map(async ({ rolle, name, short }) => {
      const kennzahl = oneOf(kennzahlen.values(), rolle);
      const statistic = await loadStatistic(kennzahl);
      const einheit = kennzahlen.get(kennzahl)?.einheit ?? '';
      return statistic
        ? [{ name: short, figure: await courseFigure(figures, { statistic, name, einheit, relief }) }]
        : [];
    }),
  );
  const overview = overviewFigure(figures, core, integrated?.jeEw ?? null, own);
  const [perHead, amounts] = [
    await statisticOf('kassenkredite-je-einwohner'),
    await statisticOf('kassenkredite-bei-banken'),
  ];
  const credit = cashCreditFigure(figures, perHead, amounts, relief);
  const [parts, place, change] = integrated ? integratedFigures(figures, integrated, cells) : [];
  const now = present(
    parts,
    place,
    overview && traced(overview, overviewLines(figures, core, integrated?.jeEw ?? null, own, cells)),
    change,
  );
  const since = present(
    credit && traced(credit, cashCreditLines(figures, perHead, amounts, cells)),
    reliefFigure(relief, cities, figures),
  );
  const stated = ownFigure(own, figures);
  const drawn = courses.flat();
  const all = [...now, ...drawn.map(({ figure }) => figure), ...since, ...present(stated)];
  return { figures: all, now, courses: drawn, since, stated, integrated, core, own };
}

const present = (...figures: readonly (Figure | null | undefined)[]): Figure[] =>
  figures.filter((figure) => figure != null);

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
