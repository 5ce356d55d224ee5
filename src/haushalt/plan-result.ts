import { amount, type Budget, type Column } from '../budget/budget.ts';
import { newestPlanOf, resultOf } from '../budget/columns.ts';
import { colourOf, directionName, directionOf, fieldOf, isAccountSide } from '../budget/direction.ts';
import { LEVEL, rootOf } from '../budget/levels.ts';
import { type Node, nodesOf, officialName, pageOf } from '../budget/nodes.ts';
import type { Ebene, Summe } from '../budget/queries.ts';
import { kindAndYear, withoutInternal } from '../budget/versions.ts';
import { cents } from '../ui/cents.ts';
import type { Figure } from '../ui/figure.ts';
import { difference, shortEuro } from '../ui/format.ts';
import type { TableModel, TableRow } from '../ui/table.ts';
import { barFile } from './charts.ts';
import { figurePrefix } from './course-figure.ts';
import { CALCULATION, columnOrigin, nodeOrigin, wholeOrigin } from './herkunft/addresses.ts';

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

/** "Geplant waren 2,3 Mio. € Aufwand, es wurden 2,1 Mio. €: 0,2 Mio. € weniger." */
export function outcomeSentence(budget: Budget, field: Side, { plan, ergebnis }: Outcome): string {
  const summen = budget.total;
  const [planned, booked] = [amount(summen, field, plan), amount(summen, field, ergebnis)];
  const name = directionName(budget.part, field);
  if (planned === null)
    return `${name}: Geplant war kein Betrag${booked === null ? '' : `, es wurden ${shortEuro(booked)}`}.`;
  if (booked === null) return `Geplant waren ${shortEuro(planned)} ${name}; was daraus wurde, nennt die Quelle nicht.`;
  const apart = cents(booked - planned);
  const how = apart === 0 ? 'wie geplant' : `${shortEuro(Math.abs(apart))} ${apart > 0 ? 'mehr' : 'weniger'}`;
  return `Geplant waren ${shortEuro(planned)} ${name}, es wurden ${shortEuro(booked)}: ${how}.`;
}

/** Plan and result of each entry of a level, the largest deviations first; null where the level has no amounts. */
export function outcomeFigure(budget: Budget, outcome: Outcome, ebene: Ebene, field: Side): Figure | null {
  const { jahr, plan, ergebnis } = outcome;
  const value = (summen: readonly Summe[]) => {
    const [planned, booked] = [amount(summen, field, plan), amount(summen, field, ergebnis)];
    // where the source has no value, there is nothing to take from anything
    return { planned, booked, apart: planned === null || booked === null ? null : cents(booked - planned) };
  };
  const nodes = nodesOf(budget.nodes, ebene)
    .filter((node) => !isAccountSide(node) || fieldOf(node) === field)
    .map((node) => ({ node, ...value(node.summen) }))
    .filter(({ planned, booked }) => Boolean(planned) || Boolean(booked))
    .sort((a, b) => Math.abs(b.apart ?? 0) - Math.abs(a.apart ?? 0) || (a.node.nummer < b.node.nummer ? -1 : 1));
  if (nodes.length === 0) return null;
  const total = value(budget.total);
  const name = directionName(budget.part, field);
  const share = (planned: number | null, apart: number | null) => (planned && apart !== null ? apart / planned : null);
  const table: TableModel = {
    caption: `${name} nach ${LEVEL[ebene].title}: ${kindAndYear(plan)} (${plan.fassung.name}) und ${kindAndYear(ergebnis)} (${ergebnis.fassung.name}), in Euro`,
    columns: [
      { name: 'name', title: LEVEL[ebene].title, kind: 'text' },
      { name: 'plan', title: 'geplant', kind: 'euro' },
      { name: 'ergebnis', title: 'geworden', kind: 'euro' },
      { name: 'abweichung', title: 'Abweichung', kind: 'change' },
      { name: 'anteil', title: 'vom Plan', kind: 'share', secondary: true },
    ],
    bars: [field],
    rows: nodes.map(
      ({ node, planned, booked, apart }): TableRow => ({
        href: pageOf(node),
        origin: columnOrigin(nodeOrigin(node), ergebnis),
        key: node.schluessel,
        note: officialName(node),
        cells: [node.kurzname, planned, booked, apart, share(planned, apart)],
        gaps: { plan: 'kein Wert', ergebnis: 'kein Wert', abweichung: 'kein Wert', anteil: 'kein Wert' },
        bars: [apart],
      }),
    ),
    total: {
      origin: `${wholeOrigin(budget.part)}${CALCULATION}`,
      cells: ['Zusammen', total.planned, total.booked, total.apart, share(total.planned, total.apart)],
    },
    context: { jahr, fassung: ergebnis.fassung.fassung },
  };
  const headline = headlineOf(name, jahr, nodes);
  return {
    id: `${figurePrefix(budget.part)}plan-und-ergebnis-${jahr}-${ebene}-${directionOf(budget.part, field).id}`,
    headline,
    sub: `${name} nach ${LEVEL[ebene].title} in Euro, ${withoutInternal(budget)}: ${ergebnis.fassung.name} minus ${plan.fassung.name}. Balken: Abweichung vom Plan.`,
    charts: [],
    file: barFile(table, headline, [{ name: `${name}, Abweichung`, farbe: colourOf(field) }]),
    table,
    tableOpen: true,
    origin: `${wholeOrigin(budget.part)}${CALCULATION}`,
    quellen: [...new Set([plan.fassung.quelle, ergebnis.fassung.quelle])],
  };
}

function headlineOf(name: string, jahr: number, nodes: readonly { node: Node; apart: number | null }[]): string {
  const apart = (over: boolean) => nodes.find((one) => one.apart !== null && (over ? one.apart > 0 : one.apart < 0));
  const said = [
    ['mehr', apart(true)],
    ['weniger', apart(false)],
  ] as const;
  const named = said.flatMap(([word, one]) =>
    one ? [`am meisten ${word} bei „${one.node.kurzname}“ (${difference(one.apart ?? 0)})`] : [],
  );
  return named.length > 0 ? `${name} ${jahr}: ${named.join(', ')}` : `${name} ${jahr}: überall wie geplant`;
}
