import type { Budget } from '../../budget/budget.ts';
import type { Keys } from '../../budget/keys.ts';
import type { Node } from '../../budget/nodes.ts';
import { internOf, joinsTo } from '../../budget/queries.ts';
import { site } from '../../site.ts';
import { writeLink } from '../../ui/sql-link.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What a question is about. */
type Asked = Pick<Node, 'level' | 'ebene' | 'schluessel' | 'nummer'>;

/** The question over the published tables whose answer is the sums of a page; of the whole budget without a node. */
export function recount(budget: Budget, node: Asked | null): string {
  const { tree } = budget;
  const versions = [...new Set(budget.columns.map(({ fassung }) => fassung.fassung))];
  const other = node && node.level.klassifikation !== 'art' ? node.level : undefined;
  return [
    `SELECT h.fassung, h.jahr, h.wertart, h.richtung, ${internOf(tree)} AS intern,`,
    '  SUM(h.betrag) AS summe, COUNT(*) AS zeilen',
    'FROM haushalt h',
    'JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung',
    ...joinsTo(tree, 'art'),
    ...(other ? joinsTo(tree, other.klassifikation, other) : []),
    `WHERE h.ags = ${quoted(site.stadt.ags)} AND h.teil = ${quoted(budget.part.id)} AND h.fassung IN (${versions.map(quoted).join(', ')})`,
    ...(node ? numbered(budget, node) : []),
    `GROUP BY h.fassung, h.jahr, h.wertart, h.richtung, ${internOf(tree)}`,
    'ORDER BY h.fassung, h.jahr, h.wertart, h.richtung, intern',
  ].join('\n');
}

/** The entry by its number; where a structure has others for it, by those of each structure. */
function numbered({ keys }: Budget, node: Asked): string[] {
  const { ebene, nummer, schluessel } = node;
  const numbers = keys.strukturen.map((struktur) => ({ struktur, numbers: keys.numbers(struktur, ebene, schluessel) }));
  if (numbers.every(({ numbers }) => numbers.every((one) => one === nummer)))
    return [`  AND ${ebene}.schluessel = ${quoted(nummer)}`, ...withinStructures(keys, node)];
  const own = numbers.filter(({ numbers }) => numbers.length > 0);
  const each = own.map(
    ({ struktur, numbers }) =>
      `f.struktur = ${quoted(struktur)} AND ${ebene}.schluessel IN (${numbers.map(quoted).join(', ')})`,
  );
  return [`  AND (${each.join(' OR ')})`];
}

/** Where structures use a number for different things, only those that mean this one. */
function withinStructures(keys: Keys, node: Asked): string[] {
  const own = keys.strukturen.filter((struktur) => keys.of(struktur, node.ebene, node.nummer) === node.schluessel);
  return own.length === keys.strukturen.length ? [] : [`  AND f.struktur IN (${own.map(quoted).join(', ')})`];
}

/** Where the question can be asked; null where not all rows are published, so that its answer would be another. */
export function sqlPageLink(budget: Budget, sql: string): string | null {
  const published =
    site.massendownload_ungeklaert ||
    budget.columns.every(({ fassung }) => budget.quellen.get(fassung.quelle)?.lizenz !== 'ungeklaert');
  const link = published ? writeLink(sql) : null;
  return link && `/daten/sql/${link}`;
}
