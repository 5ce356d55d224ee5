/** The table of what a whole consists of: revenue, expenditure and result of each part. Pure, for build and browser. */
import type { TableSpec } from '../figure/table.ts';
import { cents } from '../text/cents.ts';
import { PARTS_TABLE, TABLE } from '../words/de/haushalt/figures.ts';

/** A part of a whole with the amounts of one column, in euro; null: not known. */
export interface PartRow {
  readonly name: string;
  /** Its page; undefined where it has none. */
  readonly href: string | undefined;
  readonly key: string;
  readonly note: string;
  readonly origin: string | undefined;
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

/** New − old; where the older plan has no value and the newer one no amount, there is nothing to tell. */
function changeOf(row: PartRow): number | null {
  const result = resultOf(row);
  const before = row.before ?? null;
  return before === null && !result ? null : cents((result ?? 0) - (before ?? 0));
}

/** The parts, the largest first, with their sum. */
export function partsTable({
  caption,
  title,
  ein,
  aus,
  balance,
  rows,
  total,
  context,
}: PartsTable): TableSpec<PartRow> {
  const gap = TABLE.noValue;
  const sum = resultOf(total);
  return {
    caption,
    rows: [...rows].sort((a, b) => weight(b) - weight(a) || a.key.localeCompare(b.key)),
    row: { href: ({ href }) => href, origin: ({ origin }) => origin, key: ({ key }) => key, note: ({ note }) => note },
    columns: [
      { name: 'name', title, kind: 'text', value: ({ name }) => name },
      {
        name: ein.id,
        title: ein.mass,
        kind: 'euro',
        secondary: true,
        value: ({ ertrag }) => ertrag,
        gap,
        total: total.ertrag,
      },
      { name: aus.id, title: aus.mass, kind: 'euro', value: ({ aufwand }) => aufwand, gap, total: total.aufwand },
      { name: balance.id, title: balance.name, kind: 'euro', value: resultOf, gap, total: sum },
      total.before !== undefined && {
        name: `aenderung_${balance.id}`,
        title: PARTS_TABLE.change(balance.worse),
        kind: 'change',
        secondary: true,
        value: changeOf,
        gap,
        mark: (row) => ((row.before ?? null) === null && resultOf(row) ? TABLE.fresh : undefined),
        total: cents((sum ?? 0) - (total.before ?? 0)),
      },
    ],
    total: { name: TABLE.total, origin: total.origin },
    bars: [
      { name: ein.mass, role: 'ertrag', value: ({ ertrag }) => ertrag },
      { name: aus.mass, role: 'aufwand', value: ({ aufwand }) => aufwand },
    ],
    trend: { title: PARTS_TABLE.course(aus.mass), values: ({ trend }) => trend },
    context,
    adds: true,
  };
}
