/** The figure of the largest changes: what it says and its table. Pure, for build and browser. */
import type { FigureSpec } from '../../figure/figure.ts';
import type { Column } from '../../figure/table.ts';
import { cents } from '../../text/cents.ts';
import type { Phrase } from '../../text/phrase.ts';
import { CHANGES_FIGURE } from '../../words/de/haushalt/changes.ts';
import type { MapColumn } from '../map/tree-data.ts';
import { type Change, type ChangeLine, type Comparison, pairings, splitChanges } from './compare.ts';

/** A row: a line, or all others together. */
interface ChangeRow {
  readonly name: string;
  readonly key?: string;
  readonly href?: string;
  readonly note?: string;
  readonly origin?: string | undefined;
  /** By pair of columns, the chosen one first. */
  readonly changes: readonly number[];
  /** In the chosen columns. */
  readonly now: number | null;
  readonly before: number | null;
}

/** What of a figure is the same for every view of it. */
export type ChangesView = Pick<
  FigureSpec<ChangeRow>,
  'sentence' | 'subtitle' | 'caption' | 'columns' | 'rows' | 'row' | 'total' | 'bars' | 'adds'
>;

/** The largest changes up and down, all others in one row, and the total. */
export function changesView(comparison: Comparison): ChangesView {
  const { columns, level, measure, lines, total, scope, origin } = comparison;
  const [now, before] = [columns[comparison.now] as MapColumn, columns[comparison.before] as MapColumn];
  const pairs = pairings(comparison);
  const split = splitChanges(lines, total, pairs);
  const rows: ChangeRow[] = [...split.up, ...split.down].map(({ line, changes }) => ({
    ...line,
    changes,
    now: line.amounts[comparison.now] ?? null,
    before: line.amounts[comparison.before] ?? null,
  }));
  const sums = split.total;
  const amounts = { now: total[comparison.now] ?? null, before: total[comparison.before] ?? null };
  const left = (which: 'now' | 'before'): number =>
    cents(rows.reduce((rest, row) => rest - (row[which] ?? 0), amounts[which] ?? 0));
  const rest = { changes: split.rest, now: left('now'), before: left('before') };
  if (split.others > 0 || [...rest.changes, rest.now, rest.before].some((value) => cents(value) !== 0))
    rows.push({ ...rest, name: CHANGES_FIGURE.rest(split.others), origin: origin.rest });
  return {
    sentence: sentenceOf(comparison, split.total[0] ?? 0, [split.up[0], split.down.at(-1)]),
    subtitle: CHANGES_FIGURE.subtitle(measure.mass, level.name, now, before, scope),
    caption: CHANGES_FIGURE.caption(measure.mass, now, before),
    rows,
    row: {
      key: ({ key }) => key,
      // an entry without a page, or without a known origin, has an empty address
      href: ({ href }) => href || undefined,
      origin: (row) => row.origin || undefined,
      note: ({ note }) => note,
    },
    columns: [
      { name: 'name', title: level.name, kind: 'text', value: (row) => row.name },
      changeColumn(now.jahr, 0, sums, false),
      {
        name: 'veraenderung',
        title: CHANGES_FIGURE.share,
        kind: 'shareChange',
        value: shareOf,
        gap: ({ before: old }) => (old === null ? CHANGES_FIGURE.noShare : undefined),
        total: shareOf(amounts),
      },
      amountColumn('zuvor', before, amounts.before),
      amountColumn('jetzt', now, amounts.now),
      pairs.slice(1).map(({ jahr }, index) => changeColumn(jahr, index + 1, sums, true)),
    ],
    total: { name: CHANGES_FIGURE.total, origin: origin.total || undefined },
    bars: [{ name: CHANGES_FIGURE.bar(measure.mass), role: 'change', value: barOf }],
    adds: true,
  };
}

/** The row of all others is no entry: its bar would hide how large those are. */
const barOf = ({ key, changes: [value] }: ChangeRow): number | null => (key === undefined ? null : (value ?? null));

/** Part of the earlier amount; nothing where that is not above 0 or not known. */
const shareOf = ({ now, before }: Pick<ChangeRow, 'now' | 'before'>): number | null =>
  before === null || before <= 0 ? null : ((now ?? 0) - before) / before;

const changeColumn = (jahr: number, at: number, total: readonly number[], secondary: boolean): Column<ChangeRow> => ({
  name: `aenderung_${jahr}`,
  title: CHANGES_FIGURE.change(jahr),
  kind: 'change',
  secondary,
  value: ({ changes }) => changes[at] ?? null,
  total: total[at] ?? null,
});

const amountColumn = (which: 'zuvor' | 'jetzt', column: MapColumn, total: number | null): Column<ChangeRow> => ({
  name: which,
  title: CHANGES_FIGURE.amount(which, column.jahr),
  kind: 'euro',
  secondary: true,
  value: (row) => (which === 'jetzt' ? row.now : row.before),
  gap: CHANGES_FIGURE.noAmount,
  total,
});

function sentenceOf(
  { columns, now, before, measure }: Comparison,
  total: number,
  largest: readonly (Change<ChangeLine> | undefined)[],
): Phrase {
  const [own, other] = [columns[now] as MapColumn, columns[before] as MapColumn];
  const named = largest
    .filter((item) => item !== undefined)
    .map(({ line: { name }, changes: [change = 0] }) => ({ name, change }));
  return CHANGES_FIGURE.sentence(measure, own, other, cents(total) === 0 ? 0 : total, named);
}
