import type { Budget, Field } from '../../budget/budget.ts';
import { type Node, nodesOf, officialName, pageOf } from '../../budget/nodes.ts';
import type { SumTable } from '../../ui/origin/sum-table.ts';
import { pathTo, titled } from '../level-page.ts';
import { accountAnchor, fieldAnchor, nodeOrigin } from './addresses.ts';
import { byLevel, FIELDS, fieldName, hasAmount, linkRow, ofField } from './amounts.ts';
import { cellsOf, type Zelle } from './cells.ts';
import { partFormulas } from './formulas.ts';
import type { OriginView, Section } from './page.ts';
import { recount } from './sql.ts';

/** The accounts of a product with several sub-products: each the sum of what stands on their pages. */
export async function productAccountsView(budget: Budget, node: Node): Promise<OriginView> {
  const { told: now, before } = budget;
  const columns = before ? [before, now] : [now];
  const cells = (await cellsOf(node)).flatMap((cell): Zelle[] => {
    const column = columns.indexOf(budget.columns[cell.column] as (typeof columns)[number]);
    return column < 0 ? [] : [{ ...cell, column }];
  });
  // the tables know no other columns than those of the budget they are given
  const part = { ...budget, columns };
  const sections = FIELDS.flatMap((field): Section[] => {
    const table = accountsTable(part, node, ofField(cells, field), field);
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
    titel: titled(budget, `Konten von ${node.kurzname} (${officialName(node)})`),
    sub: 'Jedes Konto als Summe der Unterprodukte, in der Spalte, von der die Abbildungen handeln, und in der früheren Planung',
    path: [...pathTo(budget), { text: node.kurzname, href: pageOf(node) }],
    sections,
    sql: recount(budget, node),
  };
}

function accountsTable(budget: Budget, node: Node, cells: readonly Zelle[], field: Field): SumTable | null {
  const accounts = byLevel(cells, 'konto').filter(([, own]) => hasAmount(own));
  if (accounts.length === 0) return null;
  const formulas = field.endsWith('intern')
    ? []
    : partFormulas(
        budget,
        { name: node.kurzname, field, href: `${nodeOrigin(node)}#${fieldAnchor(budget.part, field)}` },
        accounts.map(([konto, own]) => ({ cells: own, href: `#${accountAnchor(konto)}` })),
      );
  return {
    columns: budget.columns.map(({ jahr, fassung }) => ({ title: String(jahr), note: fassung.name })),
    first: 'Konto und Unterprodukt',
    id: fieldAnchor(budget.part, field),
    caption: `${node.kurzname}: ${fieldName(budget.part, field)} nach Konto, in Euro`,
    groups: accounts.map(([konto, own], index) => ({
      id: accountAnchor(konto),
      title: `${konto} ${budget.nodes.get('konto')?.get(konto)?.kurzname ?? ''}`.trim(),
      rows: byLevel(own, 'unterprodukt').flatMap(([schluessel, unit]) => {
        const found = budget.nodes.get('unterprodukt')?.get(schluessel);
        return found && hasAmount(unit)
          ? [linkRow(budget, found.kurzname, unit, `${nodeOrigin(found)}#${accountAnchor(konto)}`, schluessel)]
          : [];
      }),
      formulas: formulas[index],
    })),
    total: 'Summe',
  };
}

/** The products that have such a page. */
export const productsWithUnits = (budget: Budget): Node[] =>
  nodesOf(budget.nodes, 'produkt').filter((node) => node.children.length > 1);
