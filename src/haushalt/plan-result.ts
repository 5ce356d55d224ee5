import { amount, type Budget, type Column } from '../budget/budget.ts';
import { newestPlanOf, resultOf } from '../budget/columns.ts';
import { directionName, directionOf } from '../budget/direction.ts';
import { withoutInternal } from '../budget/internal.ts';
import { officialName, pageOf } from '../budget/nodes.ts';
import { rootOf } from '../budget/part.ts';
import type { Summe } from '../budget/queries.ts';
import type { Level } from '../budget/tree.ts';
import { kindAndYear, statusOf, versionAndDate } from '../budget/versions.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { cents } from '../text/cents.ts';
import { PLAN_RESULT } from '../words/de/haushalt/courses.ts';
import { TABLE } from '../words/de/haushalt/figures.ts';
import { figurePrefix } from './course-figure.ts';
import { CALCULATION, columnAnchor, wholeOrigin } from './herkunft/addresses.ts';
import { inDirection, type Line, lineOrigin, linesAt } from './lines.ts';

/** A year with what was planned for it last, and what came of it. */
export interface Outcome {
  readonly jahr: number;
  readonly plan: Column;
  readonly ergebnis: Column;
}

/** The years that have both, the newest first. */
export function outcomes({ columns }: Budget): Outcome[] {
  const jahre = [...new Set(columns.map(({ jahr }) => jahr))].sort((a, b) => b - a);
  return jahre.flatMap((jahr) => {
    const [plan, ergebnis] = [newestPlanOf(columns, jahr), resultOf(columns, jahr)];
    return plan && ergebnis ? [{ jahr, plan, ergebnis }] : [];
  });
}

/** The address of a year; the newest has the short one. */
export const outcomeHref = (budget: Budget, jahr: number): string =>
  `${rootOf(budget.part)}plan-und-ergebnis/${outcomes(budget)[0]?.jahr === jahr ? '' : `${jahr}/`}`;

type Side = 'ertrag' | 'aufwand';

/** One direction of the whole: what was planned, and what it came to. */
export function outcomeSentence(budget: Budget, field: Side, { plan, ergebnis }: Outcome): string {
  const summen = budget.total;
  const [planned, booked] = [amount(summen, field, plan), amount(summen, field, ergebnis)];
  const apart = cents((booked ?? 0) - (planned ?? 0));
  return PLAN_RESULT.sentence(directionName(budget.part, field), planned, booked, apart);
}

/** "Ansatz 2017 (Nachtrag 2017)": plan and result may stand in one version. */
const columnName = (column: Column): string => PLAN_RESULT.column(kindAndYear(column), column.fassung.name);

/** What was held against what, with how final each of them is. */
export const outcomeSides = ({ plan, ergebnis }: Outcome): string => PLAN_RESULT.sides(sideOf(plan), sideOf(ergebnis));

/** What of both is told, as far as it is known of either. */
export const outcomeScope = ({ plan, ergebnis }: Outcome): string =>
  withoutInternal({ versions: [...new Set([plan.fassung, ergebnis.fassung])] });

const sideOf = (column: Column): string =>
  PLAN_RESULT.side(kindAndYear(column), versionAndDate(column.fassung), statusOf(column));

/** Plan and result of each entry of a level, the largest deviations first; null where the level has no amounts. */
export function outcomeFigure(budget: Budget, outcome: Outcome, level: Level, field: Side): Figure | null {
  const { jahr, plan, ergebnis } = outcome;
  const value = (summen: readonly Summe[]) => {
    const [planned, booked] = [amount(summen, field, plan), amount(summen, field, ergebnis)];
    // where the source has no value, there is nothing to take from anything
    return { planned, booked, apart: planned === null || booked === null ? null : cents(booked - planned) };
  };
  const lines = inDirection(linesAt(budget, level), field)
    .map((line) => ({ line, ...value(line.summen) }))
    .filter(({ planned, booked }) => Boolean(planned) || Boolean(booked))
    .sort(
      (a, b) => Math.abs(b.apart ?? 0) - Math.abs(a.apart ?? 0) || (a.line.node.nummer < b.line.node.nummer ? -1 : 1),
    );
  if (lines.length === 0) return null;
  const total = value(budget.total);
  const name = directionName(budget.part, field);
  // as a share of nothing, or of less, it would say nothing
  const share = (planned: number | null, apart: number | null) =>
    planned !== null && planned > 0 && apart !== null ? apart / planned : null;
  const gap = TABLE.noValue;
  return figure({
    id: `${figurePrefix(budget.part)}plan-und-ergebnis-${jahr}-${level.ebene}-${directionOf(budget.part, field).id}`,
    sentence: headlineOf(name, jahr, lines),
    subtitle: PLAN_RESULT.subtitle(name, level.name, outcomeScope(outcome), columnName(ergebnis), columnName(plan)),
    picture: 'bars',
    view: 'table',
    origin: `${wholeOrigin(budget)}${CALCULATION}`,
    sources: [plan.fassung.quelle, ergebnis.fassung.quelle],
    status: `${statusOf(plan)}; ${statusOf(ergebnis)}`,
    // what only one of both has does not count as apart, and the whole is apart by it all the same
    adds: lines.every(({ apart }) => apart !== null),
    caption: PLAN_RESULT.caption(name, level.name, columnName(plan), columnName(ergebnis)),
    rows: lines,
    row: {
      href: ({ line }) => pageOf(line.node),
      origin: ({ line }) => `${line.page}#${line.prefix}${columnAnchor(ergebnis)}`,
      key: ({ line }) => line.key,
      note: ({ line }) => officialName(line.node),
    },
    columns: [
      { name: 'name', title: level.name, kind: 'text', value: ({ line }) => line.name },
      {
        name: 'plan',
        title: PLAN_RESULT.planned,
        kind: 'euro',
        value: (row) => row.planned,
        origin: ({ line }) => `${line.page}#${line.prefix}${columnAnchor(plan)}`,
        gap,
        total: total.planned,
      },
      {
        name: 'ergebnis',
        title: PLAN_RESULT.booked,
        kind: 'euro',
        value: (row) => row.booked,
        origin: ({ line }) => `${line.page}#${line.prefix}${columnAnchor(ergebnis)}`,
        gap,
        total: total.booked,
      },
      {
        name: 'abweichung',
        title: PLAN_RESULT.deviation,
        kind: 'change',
        value: (row) => row.apart,
        origin: ({ line }) => lineOrigin(line),
        gap,
        total: total.apart,
      },
      {
        name: 'veraenderung',
        title: PLAN_RESULT.ofPlan,
        kind: 'share',
        secondary: true,
        value: (row) => share(row.planned, row.apart),
        origin: ({ line }) => lineOrigin(line),
        gap,
        total: share(total.planned, total.apart),
      },
    ],
    total: { name: TABLE.total, origin: `${wholeOrigin(budget)}${CALCULATION}` },
    bars: [{ name: PLAN_RESULT.bar(name), role: field, value: (row) => row.apart }],
    context: { jahr, fassung: ergebnis.fassung.fassung },
  });
}

function headlineOf(name: string, jahr: number, lines: readonly { line: Line; apart: number | null }[]): string {
  const furthest = (over: boolean): { name: string; apart: number } | undefined => {
    const found = lines.find(({ apart }) => apart !== null && (over ? apart > 0 : apart < 0));
    return found && { name: found.line.name, apart: found.apart ?? 0 };
  };
  return PLAN_RESULT.headline(name, jahr, furthest(true), furthest(false));
}
