import { amounts, type Budget } from '../budget/budget.ts';
import { differenceName } from '../budget/direction.ts';
import { withoutInternal } from '../budget/internal.ts';
import { hasAmount, type Node, officialName, pageOf } from '../budget/nodes.ts';
import type { Summe } from '../budget/queries.ts';
import {
  contextOf,
  isPlanned,
  kindAndYear,
  planned,
  sourcesOf,
  statusLine,
  trendColumns,
  years,
  yearsOf,
} from '../budget/versions.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { listCaption, partsSubtitle, smaller } from '../words/de/haushalt/figures.ts';
import { largestPart } from '../words/de/haushalt/sentences.ts';
import { CALCULATION } from './herkunft/addresses.ts';
import { type Line, lineOrigin, ownLine, wholeLine } from './lines.ts';
import { type PartRow, partsTable } from './parts-table.ts';

/** A part of a whole with its own sums: a child, or a child's share in a department. */
export interface Part extends Line {
  /** Where its numbers come from, when that is not the line's own place. */
  readonly origin?: string | undefined;
}

/** The entries of a level, and of rows without one those that they are booked on; what has no amount has none. */
export function partsOf(
  nodeOf: (schluessel: string) => Node | undefined,
  found: ReadonlyMap<string, Summe[]> | undefined,
): Part[] {
  return [...(found ?? [])].flatMap(([schluessel, summen]) => {
    const node = nodeOf(schluessel);
    if (!node || !summen.some(hasAmount)) return [];
    return [{ ...(node.level.place === 'above' ? ownLine(node) : wholeLine(node)), summen }];
  });
}

/** What a product-side whole consists of: revenue, expenditure and result of each part. */
export function partsFigure(
  budget: Budget,
  whole: { id: string; name: string; summen: readonly Summe[]; origin: string },
  parts: readonly Part[],
  title: string,
): Figure {
  const { part, jahr, selected, before } = budget;
  const { ein, aus } = part;
  const total = amounts(whole.summen, selected);
  const table = partsTable({
    caption: listCaption(whole.name, title, kindAndYear(selected)),
    title,
    ein,
    aus,
    balance: { id: part.balanceId, name: differenceName(part), worse: part.worse },
    rows: parts.map((one) => partRow(budget, one)),
    total: {
      origin: `${whole.origin}${CALCULATION}`,
      ertrag: total.ertrag,
      aufwand: total.aufwand,
      before: before ? amounts(whole.summen, before).ergebnis : undefined,
    },
    context: contextOf(budget),
  });
  // the rows may be led by a large revenue; the sentence names the largest expenditure
  const named = table.rows
    .map(({ name, aufwand }) => ({ name, betrag: aufwand ?? 0 }))
    .sort((a, b) => b.betrag - a.betrag);
  return figure({
    ...table,
    fold: { name: smaller(title), by: aus.id },
    id: whole.id,
    sentence: largestPart(
      named,
      total.aufwand ?? 0,
      { mass: aus.mass, role: 'aufwand' },
      jahr,
      isPlanned(selected.wertart),
    ),
    subtitle: partsSubtitle(
      title,
      { ein: ein.mass, aus: aus.mass },
      `${withoutInternal(budget)}, ${planned(budget)}`,
      before?.fassung.name,
      years(yearsOf(trendColumns(budget))),
    ),
    picture: 'bars',
    view: 'table',
    origin: whole.origin,
    sources: sourcesOf(budget),
    status: statusLine(budget),
  });
}

function partRow(budget: Budget, part: Part): PartRow {
  const { ertrag, aufwand } = amounts(part.summen, budget.selected);
  return {
    name: part.name,
    href: pageOf(part.node),
    key: part.key,
    note: officialName(part.node),
    origin: part.origin ?? lineOrigin(part),
    ertrag,
    aufwand,
    before: budget.before ? amounts(part.summen, budget.before).ergebnis : undefined,
    trend: trendColumns(budget).map((column) => amounts(part.summen, column).aufwand),
  };
}
