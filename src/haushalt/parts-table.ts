/** The table of what a whole consists of: revenue, expenditure and result of each part. Pure, for build and browser. */
import { cents } from '../ui/cents.ts';
import type { TableModel, TableRow } from '../ui/table.ts';

/** A part of a whole with the amounts of one column, in euro; null: not known. */
export interface PartRow {
  readonly name: string;
  readonly href: string;
  readonly key: string;
  readonly note: string;
  readonly origin: string;
  readonly ertrag: number | null;
  readonly aufwand: number | null;
  /** The result in the column that is compared with; undefined where there is none. */
  readonly before: number | null | undefined;
  readonly trend: readonly (number | null)[];
}

export interface PartsTable {
  readonly caption: string;
  /** What the parts are, in the plural. */
  readonly title: string;
  readonly ein: { readonly id: string; readonly mass: string };
  readonly aus: { readonly id: string; readonly mass: string };
  readonly balance: { readonly id: string; readonly name: string; readonly worse: string };
  readonly rows: readonly PartRow[];
  readonly total: Pick<PartRow, 'origin' | 'ertrag' | 'aufwand' | 'before'>;
  readonly context: Readonly<Record<string, string | number>>;
}

const resultOf = ({ ertrag, aufwand }: Pick<PartRow, 'ertrag' | 'aufwand'>): number | null =>
  ertrag === null && aufwand === null ? null : cents((ertrag ?? 0) - (aufwand ?? 0));

const weight = ({ ertrag, aufwand }: PartRow): number => Math.max(Math.abs(aufwand ?? 0), Math.abs(ertrag ?? 0));

/** The parts, the largest first, with their sum. */
export function partsTable({ caption, title, ein, aus, balance, rows, total, context }: PartsTable): TableModel {
  const compared = total.before !== undefined;
  const changed = `aenderung_${balance.id}`;
  const sorted = [...rows].sort((a, b) => weight(b) - weight(a) || a.key.localeCompare(b.key));
  return {
    caption,
    columns: [
      { name: 'name', title, kind: 'text' },
      { name: ein.id, title: ein.mass, kind: 'euro', secondary: true },
      { name: aus.id, title: aus.mass, kind: 'euro' },
      { name: balance.id, title: balance.name, kind: 'euro' },
      ...(compared
        ? [{ name: changed, title: `Änderung (minus: ${balance.worse})`, kind: 'change', secondary: true } as const]
        : []),
    ],
    bars: ['ertrag', 'aufwand'],
    barNames: [ein.mass, aus.mass],
    trendTitle: `${aus.mass} im Lauf`,
    rows: sorted.map((row): TableRow => {
      const result = resultOf(row);
      const { before } = row;
      return {
        href: row.href,
        origin: row.origin,
        key: row.key,
        note: row.note,
        cells: [
          row.name,
          row.ertrag,
          row.aufwand,
          result,
          ...(compared ? [before === null && !result ? null : cents((result ?? 0) - (before ?? 0))] : []),
        ],
        gaps: Object.fromEntries([ein.id, aus.id, balance.id, changed].map((column) => [column, 'kein Wert'])),
        marks: { [changed]: (before ?? null) === null && result ? 'neu' : undefined },
        bars: [row.ertrag, row.aufwand],
        trend: row.trend,
      };
    }),
    total: {
      origin: total.origin,
      cells: [
        'Zusammen',
        total.ertrag,
        total.aufwand,
        resultOf(total),
        ...(compared ? [cents((resultOf(total) ?? 0) - (total.before ?? 0))] : []),
      ],
    },
    context,
    adds: true,
  };
}
