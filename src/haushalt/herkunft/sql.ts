import type { Budget } from '../../budget/budget.ts';
import type { Node } from '../../budget/nodes.ts';
import { type Ebene, INTERN } from '../../budget/queries.ts';
import { site } from '../../site.ts';
import { writeLink } from '../../ui/sql-link.ts';

/** In which of the joined tables each level stands. */
const COLUMN: Readonly<Record<Ebene, string>> = {
  produktbereich: 'p.produktbereich',
  produktgruppe: 'p.produktgruppe',
  produkt: 'h.produkt',
  unterprodukt: 'h.unterprodukt',
  kontengruppe: 'k.kontengruppe',
  konto: 'h.konto',
  geschaeftsbereich: 'o.geschaeftsbereich',
  fachbereich: 'h.fachbereich',
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The question over the published tables whose answer is the sums of a page; of the whole budget without a node. */
export function recount(budget: Budget, node: Pick<Node, 'ebene' | 'schluessel' | 'nummer'> | null): string {
  const column = node ? COLUMN[node.ebene] : '';
  const versions = [...new Set(budget.columns.map(({ fassung }) => fassung.fassung))];
  return [
    `SELECT h.fassung, h.jahr, h.wertart, h.richtung, ${INTERN} AS intern,`,
    '  SUM(h.betrag) AS summe, COUNT(*) AS zeilen',
    'FROM haushalt h',
    'JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung',
    'JOIN konten k ON k.struktur = f.struktur AND k.konto = h.konto',
    ...(column.startsWith('p.') ? ['JOIN produkte p ON p.struktur = f.struktur AND p.produkt = h.produkt'] : []),
    ...(column.startsWith('o.')
      ? ['JOIN organisation o ON o.struktur = f.struktur AND o.fachbereich = h.fachbereich']
      : []),
    `WHERE h.ags = ${quoted(site.stadt.ags)} AND h.teil = ${quoted(budget.part.id)} AND h.fassung IN (${versions.map(quoted).join(', ')})`,
    ...(node ? [`  AND ${column} = ${quoted(node.nummer)}`, ...withinStructures(budget, node)] : []),
    `GROUP BY h.fassung, h.jahr, h.wertart, h.richtung, ${INTERN}`,
    'ORDER BY h.fassung, h.jahr, h.wertart, h.richtung, intern',
  ].join('\n');
}

/** Where structures use a number for different things, only those that mean this one. */
function withinStructures({ keys }: Budget, node: Pick<Node, 'ebene' | 'schluessel' | 'nummer'>): string[] {
  const own = keys.strukturen.filter((struktur) => keys.of(struktur, node.ebene, node.nummer) === node.schluessel);
  return own.length === keys.strukturen.length ? [] : [`  AND f.struktur IN (${own.map(quoted).join(', ')})`];
}

/** Where the question can be asked; null where not all rows are published, so that its answer would be another. */
export function deskLink(budget: Budget, sql: string): string | null {
  const published =
    site.massendownload_ungeklaert ||
    budget.columns.every(({ fassung }) => budget.quellen.get(fassung.quelle)?.lizenz !== 'ungeklaert');
  const link = published ? writeLink(sql) : null;
  return link && `/daten/sql/${link}`;
}
