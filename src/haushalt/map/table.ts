/** The table beside the map: the same entries, in euro. */
import { type Table, table } from '../../figure/table.ts';
import { MAP_TABLE } from '../../words/de/haushalt/map.ts';
import { type PartRow, partsTable } from '../parts-table.ts';
import { oneSidedTable } from './one-sided-table.ts';
import { rivalsOf } from './state.ts';
import type { MapData, MapNode } from './tree-data.ts';
import { amountIn, partsOf, plain, type View } from './view.ts';

/** The result of a column, money left over being positive. */
const resultOf = (node: MapNode, column: number): number | null => {
  const netto = amountIn(node, 'netto', column);
  return netto === null ? null : 0 - netto;
};

export function mapTable(data: MapData, view: View): Table {
  if (data.tafel.oneSided) return table(oneSidedTable(data, view));
  const { column, node } = view;
  const { jahr, fassung, name } = data.spalten[column] as MapData['spalten'][number];
  const against = view.against ?? rivalsOf(data, column).at(-1);
  const before = (of: MapNode): number | null | undefined =>
    against === undefined ? undefined : resultOf(of, against);
  const trend = data.jahre.map(({ spalte }) => spalte).filter((one) => data.spalten[one]?.fassung === fassung);
  const row = (part: MapNode): PartRow => ({
    name: plain(part.name),
    href: part.href || undefined,
    key: part.key,
    note: part.note,
    origin: part.origin || undefined,
    ertrag: amountIn(part, 'ein', column),
    aufwand: amountIn(part, 'aus', column),
    before: before(part),
    trend: trend.map((one) => amountIn(part, 'aus', one)),
  });
  const { worte, tafel } = data;
  return table(
    partsTable({
      caption: MAP_TABLE.caption(plain(node.name), node.mehrzahl, jahr, name),
      title: node.mehrzahl,
      ein: worte.ein,
      aus: worte.aus,
      balance: { id: tafel.balanceId, name: tafel.balance, worse: tafel.worse },
      rows: partsOf(node).map(row),
      total: {
        origin: node.origin || undefined,
        ertrag: amountIn(node, 'ein', column),
        aufwand: amountIn(node, 'aus', column),
        before: before(node),
      },
      context: { jahr, fassung },
    }),
  );
}
