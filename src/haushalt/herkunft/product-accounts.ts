import type { Budget, Column, Field } from '../../budget/budget.ts';
import { bookedNode, type Node, nodesOf, officialName, pageOf } from '../../budget/nodes.ts';
import { sumTable, type WrittenTable } from '../../ui/origin/sum-table.ts';
import { ORIGIN_TABLES, PRODUCT_ACCOUNTS } from '../../words/de/haushalt/origin.ts';
import { pathTo, titled } from '../level-page.ts';
import { accountAnchorIn, fieldAnchor, hasOwnAccounts, nodeOrigin } from './addresses.ts';
import { byLevel, type CellsRow, FIELDS, fieldName, hasAmount, linkRow, ofField, sumIn } from './amounts.ts';
import { cellsOf, type Zelle } from './cells.ts';
import { withFormulas } from './formulas.ts';
import type { OriginView, Section } from './page.ts';
import { recount } from './sql.ts';
import { childParts } from './tables.ts';

/** The accounts of a product with several parts: each the sum of what stands on their pages. */
export async function productAccountsView(budget: Budget, node: Node): Promise<OriginView> {
  const { selected: now, before } = budget;
  const columns = before ? [before, now] : [now];
  const shown = columns.map((column) => budget.columns.indexOf(column));
  const cells = (await cellsOf(node)).filter(({ column }) => shown.includes(column));
  const sections = FIELDS.flatMap((field): Section[] => {
    const table = accountsTable({ budget, columns }, node, ofField(cells, field), field);
    return table
      ? [
          {
            id: `konten-${fieldAnchor(budget.part, field)}`,
            title: fieldName(budget.part, field),
            html: [],
            tables: [table],
          },
        ]
      : [];
  });
  return {
    titel: titled(
      budget,
      PRODUCT_ACCOUNTS.title(budget.tree.finest('art')?.mehrzahl, node.kurzname, officialName(node)),
    ),
    sub: PRODUCT_ACCOUNTS.sub,
    path: [...pathTo(budget), { text: node.kurzname, href: pageOf(node) }],
    sections,
    sql: recount(budget, node),
  };
}

function accountsTable(
  { budget, columns }: { budget: Budget; columns: readonly Column[] },
  node: Node,
  cells: readonly Zelle[],
  field: Field,
): WrittenTable | null {
  const accounts = byLevel(cells, 'art').filter(([, own]) => hasAmount(own));
  const parts = node.children[0]?.level;
  if (accounts.length === 0 || !parts) return null;
  const { tree } = budget;
  const whole = { name: node.kurzname, field, href: `${nodeOrigin(node)}#${fieldAnchor(budget.part, field)}` };
  const told = accounts.map(([konto, own]) => ({ konto, cells: own, anchor: accountAnchorIn(budget, konto, field) }));
  return sumTable({
    columns: columns.map((column) => ({
      title: String(column.jahr),
      note: column.fassung.name,
      value: ({ cells }: CellsRow) => sumIn(budget, cells, column),
    })),
    first: PRODUCT_ACCOUNTS.first(tree.finest('art')?.name, parts.name),
    id: fieldAnchor(budget.part, field),
    caption: PRODUCT_ACCOUNTS.caption(node.kurzname, fieldName(budget.part, field), tree.finest('art')?.name),
    groups: (field.endsWith('intern') ? told : withFormulas(budget, whole, told)).map(
      ({ konto, cells, anchor, ...more }) => ({
        ...more,
        id: anchor,
        title: `${konto} ${bookedNode(budget, 'art', konto)?.kurzname ?? ''}`.trim(),
        rows: childParts(budget, cells, parts).flatMap(({ name, note, cells: unit, base }) =>
          hasAmount(unit) ? [linkRow(name, unit, `${base}${accountAnchorIn(budget, konto, field)}`, note)] : [],
        ),
      }),
    ),
    total: ORIGIN_TABLES.sum,
  });
}

/** The products that have such a page. */
export const productsWithUnits = (budget: Budget): Node[] =>
  nodesOf(budget.nodes, budget.tree.main('aufgabe')).filter(hasOwnAccounts);
