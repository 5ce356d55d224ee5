/** The table beside a map of kinds of money: each entry comes in or goes out, so that it has one amount. */
import type { TableSpec } from '../../figure/table.ts';
import { cents } from '../../text/cents.ts';
import { changeAgainst, MAP_TABLE } from '../../words/de/haushalt/map.ts';
import { rivalsOf } from './state.ts';
import type { MapData, MapNode } from './tree-data.ts';
import { amountIn, COLOUR_TOKEN, partsOf, plain, type View } from './view.ts';

/** An entry with its amount in the column that is shown, and in the one that it is held against. */
interface Row {
  readonly part: MapNode;
  readonly now: number | null;
  readonly before: number | null;
}

/** New − old; where the older version has no value and the newer one no amount, there is nothing to tell. */
const changeOf = ({ now, before }: Row): number | null =>
  before === null && !now ? null : cents((now ?? 0) - (before ?? 0));

export function oneSidedTable(data: MapData, view: View): TableSpec<Row> {
  const { column, node, measure } = view;
  const { jahr, fassung, name } = data.spalten[column] as MapData['spalten'][number];
  const against = view.against ?? rivalsOf(data, column).at(-1);
  const at = (of: MapNode, one: number | undefined): number | null =>
    one === undefined ? null : amountIn(of, measure, one);
  const row = (part: MapNode): Row => ({ part, now: at(part, column), before: at(part, against) });
  const word = data.worte[measure];
  const whole = row(node);
  const gap = MAP_TABLE.noValue;
  return {
    caption: MAP_TABLE.caption(plain(node.name), node.mehrzahl, jahr, name),
    rows: partsOf(node)
      .map(row)
      .filter(({ now, before }) => now || before)
      .sort((a, b) => (b.now ?? 0) - (a.now ?? 0) || a.part.key.localeCompare(b.part.key)),
    row: {
      href: ({ part }) => part.href || undefined,
      origin: ({ part }) => part.origin || undefined,
      key: ({ part }) => part.key,
      note: ({ part }) => part.note,
    },
    columns: [
      { name: 'name', title: node.mehrzahl, kind: 'text', value: ({ part }) => plain(part.name) },
      { name: word.id, title: word.mass, kind: 'euro', value: ({ now }) => now, gap, total: whole.now },
      against !== undefined && {
        name: `aenderung_${word.id}`,
        title: changeAgainst(data.spalten[against]?.name),
        kind: 'change',
        secondary: true,
        value: changeOf,
        gap,
        total: changeOf(whole),
      },
    ],
    total: { name: MAP_TABLE.total, origin: node.origin || undefined },
    bars: [{ name: word.mass, role: COLOUR_TOKEN[measure], value: ({ now }) => now }],
    context: { jahr, fassung },
    adds: true,
  };
}
