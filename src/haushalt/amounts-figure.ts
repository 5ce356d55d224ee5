import { amount, type Budget, type Column, type Field, rowChange } from '../budget/budget.ts';
import { directionName, tokenOf } from '../budget/direction.ts';
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
import { amountsSubtitle, listCaption, smaller, TABLE } from '../words/de/haushalt/figures.ts';
import { largestPart } from '../words/de/haushalt/sentences.ts';
import { CALCULATION } from './herkunft/addresses.ts';

/** One line of a list of single-direction amounts: an account of a product, a product of an account. */
export interface AmountPart {
  readonly name: string;
  readonly href?: string;
  readonly id?: string;
  readonly note?: string;
  readonly key?: string;
  /** The entry with its amounts, its share of this whole and its change. */
  readonly origin: string;
  /** Was a cell of its amount corrected against the source? */
  readonly corrected?: boolean;
  readonly summen: readonly Summe[];
}

interface AmountsWhole {
  readonly id: string;
  readonly name: string;
  readonly field: Field;
  readonly title: string;
  /** What its parts are, in the plural, where small ones are folded. */
  readonly many?: string;
  /** The page that tells of the whole. */
  readonly origin: string;
}

/** What one direction of a whole consists of: amount, share, change against the older plan, course. */
export function amountsFigure(
  budget: Budget,
  whole: AmountsWhole,
  parts: readonly AmountPart[],
  withChart = false,
): Figure | null {
  const { jahr, selected, before: compare } = budget;
  const { field } = whole;
  const value = (part: AmountPart, column: Column) => amount(part.summen, field, column);
  const shown = parts.filter((part) => budget.columns.some((column) => (value(part, column) ?? 0) !== 0));
  if (shown.length === 0) return null;
  const sum = (column: Column) => shown.reduce((total, part) => total + (value(part, column) ?? 0), 0);
  const total = sum(selected);
  const before = compare ? sum(compare) : 0;
  const rows = shown.map((part) => ({
    part,
    now: value(part, selected),
    alt: compare ? value(part, compare) : null,
  }));
  const sorted = rows.sort(
    (a, b) => (b.now ?? 0) - (a.now ?? 0) || (a.part.note ?? a.part.name).localeCompare(b.part.note ?? b.part.name),
  );
  // with an amount that is taken off, a share would be a part larger than its whole
  const shared = sorted.every(({ now }) => (now ?? 0) >= 0);
  const name = directionName(budget.part, field);
  const named = sorted.map(({ part, now }) => ({ name: part.name, betrag: now ?? 0 }));
  return figure({
    id: whole.id,
    sentence: largestPart(named, total, { mass: name, role: tokenOf(field) }, jahr, isPlanned(selected.wertart)),
    subtitle: amountsSubtitle(
      whole.title,
      name,
      planned(budget),
      compare?.fassung.name,
      years(yearsOf(trendColumns(budget))),
    ),
    picture: 'bars',
    view: withChart ? 'picture' : 'table',
    origin: whole.origin,
    sources: sourcesOf(budget),
    status: statusLine(budget),
    caption: listCaption(whole.name, whole.title, kindAndYear(selected)),
    rows: sorted,
    row: {
      href: ({ part }) => part.href,
      origin: ({ part }) => part.origin,
      id: ({ part }) => part.id,
      key: ({ part }) => part.key,
      note: ({ part }) => part.note,
    },
    columns: [
      { name: 'name', title: whole.title, kind: 'text', value: ({ part }) => part.name },
      {
        name: `betrag_${jahr}`,
        title: name,
        kind: 'euro',
        value: ({ now }) => now,
        gap: TABLE.noValue,
        mark: ({ part }) => (part.corrected ? TABLE.corrected : undefined),
        // where no part has a value, there is nothing to add up
        total: sorted.some(({ now }) => now !== null) ? total : null,
      },
      {
        name: 'anteil',
        title: TABLE.share,
        kind: 'share',
        secondary: true,
        value: ({ now }) => (now === null || !shared || !total ? null : now / total),
        total: shared && total !== 0 ? 1 : null,
      },
      compare && {
        name: 'aenderung',
        title: TABLE.changeBefore,
        kind: 'change',
        secondary: true,
        value: ({ now, alt }) => rowChange(now, alt),
        gap: TABLE.noValue,
        mark: ({ now, alt }) => (alt === null && now ? TABLE.fresh : undefined),
        total: total - before,
      },
    ],
    total: { name: TABLE.total, origin: `${whole.origin}${CALCULATION}` },
    bars: [{ name, role: tokenOf(field), value: ({ now }) => now }],
    trend: {
      title: TABLE.course,
      values: ({ part }) => trendColumns(budget).map((column) => value(part, column)),
    },
    context: contextOf(budget),
    adds: true,
    fold: whole.many === undefined ? undefined : { name: smaller(whole.many), by: `betrag_${jahr}` },
  });
}
