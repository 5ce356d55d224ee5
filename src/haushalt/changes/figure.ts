/** The figure of the largest changes: what it says and its table. Pure, for build and browser. */
import type { FigureSpec } from '../../figure/figure.ts';
import type { Column } from '../../figure/table.ts';
import { cents } from '../../text/cents.ts';
import { difference, number, shortEuro } from '../../text/format.ts';
import type { Phrase } from '../../text/phrase.ts';
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

/** "Entwurf 2017", with its year where the versions are not told of the same. */
const nameOf = ({ name, jahr }: MapColumn, other: MapColumn): string =>
  jahr === other.jahr ? `„${name}“` : `${jahr} („${name}“)`;

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
    rows.push({ ...rest, name: `Alle übrigen (${number(split.others)})`, origin: origin.rest });
  return {
    sentence: sentenceOf(comparison, split.total[0] ?? 0, [split.up[0], split.down.at(-1)]),
    subtitle: `${measure.mass} nach ${level.name}: ${now.jahr}, ${now.name}, minus ${before.jahr}, ${before.name}, in Euro, ${scope}. Balken nach rechts: mehr; nach links: weniger`,
    caption: `${measure.mass}: ${now.jahr} in „${now.name}“ gegenüber ${before.jahr} in „${before.name}“, in Euro`,
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
        title: 'in %',
        kind: 'shareChange',
        value: shareOf,
        gap: ({ before: old }) => (old === null ? 'zuvor leer' : undefined),
        total: shareOf(amounts),
      },
      amountColumn('zuvor', before, amounts.before),
      amountColumn('jetzt', now, amounts.now),
      pairs.slice(1).map(({ jahr }, index) => changeColumn(jahr, index + 1, sums, true)),
    ],
    total: { name: 'Zusammen', origin: origin.total || undefined },
    bars: [{ name: `${measure.mass}, Änderung`, role: 'change', value: barOf }],
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
  title: `Änderung ${jahr}`,
  kind: 'change',
  secondary,
  value: ({ changes }) => changes[at] ?? null,
  total: total[at] ?? null,
});

const amountColumn = (which: 'zuvor' | 'jetzt', column: MapColumn, total: number | null): Column<ChangeRow> => ({
  name: which,
  title: `${which} (${column.jahr})`,
  kind: 'euro',
  secondary: true,
  value: (row) => (which === 'jetzt' ? row.now : row.before),
  gap: 'leer',
  total,
});

function sentenceOf(
  { columns, now, before, measure }: Comparison,
  total: number,
  largest: readonly (Change<ChangeLine> | undefined)[],
): Phrase {
  const [own, other] = [columns[now] as MapColumn, columns[before] as MapColumn];
  const sum =
    cents(total) === 0 ? 'so viel wie' : `${shortEuro(Math.abs(total))} ${total > 0 ? 'mehr' : 'weniger'} als`;
  const than = own.jahr === other.jahr ? `in ${nameOf(other, own)}` : nameOf(other, own);
  const named = largest
    .filter((item) => item !== undefined)
    .map(({ line, changes: [value = 0] }) => {
      return `, größtes ${value > 0 ? 'Plus' : 'Minus'} bei „${line.name}“ (${difference(value)})`;
    });
  return [{ text: measure.mass, role: measure.role }, ` ${own.jahr}: ${sum} ${than}`, ...named];
}
