import type { Column } from '../../budget/columns.ts';
import { number } from '../../text/format.ts';
import { WERTART_NAME } from '../../text/words.ts';
import type { Block, Line } from '../../ui/origin/line.ts';
import { figureOrigin, rowAnchor } from '../../ui/origins.ts';
import { PLAN_LINES } from '../../words/de/kennzahlen/plan.ts';
import { availableSheets } from '../available.ts';
import type { TracedFigure } from '../herkunft/traced.ts';
import { exactText } from '../herkunft/words.ts';
import type { Sheet } from '../sheets.ts';
import { planCells } from './cells.ts';
import { entriesOf } from './formula-view.ts';
import { loadPlan, type Place, type Plan } from './plan.ts';
import { planFigure } from './plan-figure.ts';
import { columnKey } from './plan-values.ts';
import { type Ratio, ratioOf, type Side } from './ratio.ts';

/** Where the key figures of the plan come from: a page for each, with its terms in every version and year. */
export interface PlanRoute {
  readonly figure: TracedFigure;
  readonly sheet: Sheet;
}

/** The figures of all sheets that have one. */
export async function loadPlanFigures(): Promise<PlanRoute[]> {
  const plan = await loadPlan();
  const routes: PlanRoute[] = [];
  for (const sheet of await availableSheets()) {
    for (const kennzahl of sheet.plan) {
      const figure = await planFigure(kennzahl);
      if (figure) routes.push({ sheet, figure: { ...figure, herkunft: await blocksOf(plan, kennzahl) } });
    }
  }
  return routes;
}

const blocksOf = (plan: Plan, kennzahl: string): Promise<Block[]> =>
  Promise.all(
    plan.columns.map(async (column) => {
      const { fassung, jahr, wertart } = column;
      const key = columnKey({ fassung: fassung.fassung, jahr, wertart });
      return {
        id: rowAnchor(key),
        titel: `${jahr}, ${fassung.name}, ${WERTART_NAME[wertart] ?? wertart}`,
        lines: await linesOf(plan, kennzahl, column, figureOrigin(`plan-${kennzahl}`, key)),
      };
    }),
  );

async function linesOf(plan: Plan, kennzahl: string, column: Column, here: string): Promise<Line[]> {
  const ratio = ratioOf(plan, kennzahl, column);
  const { wert, grund, zaehler, nenner } = ratio;
  if (wert === null || zaehler.betrag === null || nenner.betrag === null)
    return [
      {
        name: PLAN_LINES.value,
        zahl: null,
        shown: PLAN_LINES.none,
        ground: { art: 'fehlt', grund: grund ?? PLAN_LINES.unknown },
      },
    ];
  const input = (name: string, betrag: number) => ({ name, wert: betrag, shown: exactText(betrag, 'EUR'), from: here });
  return [
    {
      name: PLAN_LINES.value,
      zahl: wert,
      shown: exactText(wert, 'Prozent', true),
      ground: {
        art: 'formel',
        formel: '100 * zaehler / nenner',
        worte: '{zaehler} ÷ {nenner} × 100',
        inputs: [input('zaehler', zaehler.betrag), input('nenner', nenner.betrag)],
      },
    },
    sideLine(PLAN_LINES.numerator, plan, column, zaehler, zaehler.betrag),
    sideLine(PLAN_LINES.denominator, plan, column, nenner, nenner.betrag),
    await emptyLine(column, ratio),
  ];
}

/** One side of the fraction as the sum of its account groups and accounts. */
function sideLine(name: string, plan: Plan, column: Column, side: Side, betrag: number): Line {
  const summanden = entriesOf(plan, column, side)
    .filter((entry) => entry.betrag !== 0)
    .map(({ name: own, titel, betrag: wert, place }) => ({
      titel: `${wert < 0 ? PLAN_LINES.minus : ''}${own} (${titel})`,
      wert,
      shown: exactText(wert, 'EUR'),
      // what has an amount has a page
      from: (place as Place).herkunft,
    }));
  return { name, zahl: betrag, shown: exactText(betrag, 'EUR'), ground: { art: 'summe', summanden } };
}

/** How many positions of the needed accounts are empty in the source: each is named. */
async function emptyLine(column: Column, { leer, zaehler, nenner }: Ratio): Promise<Line> {
  const needed = new Set([...zaehler.glieder, ...nenner.glieder].flatMap(({ umfasst }) => umfasst.split(' ')));
  const empty = (await planCells(column)).filter((cell) => cell.leer && needed.has(cell.konto));
  return {
    name: PLAN_LINES.empty,
    note: PLAN_LINES.emptyNote,
    zahl: leer,
    shown: number(leer),
    ground: { art: 'leer', cells: empty.map(({ from }) => from) },
  };
}
