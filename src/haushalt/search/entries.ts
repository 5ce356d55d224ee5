import { amount, amounts, type Budget } from '../../budget/budget.ts';
import { directionName, fieldOf, isAccountSide, resultName } from '../../budget/direction.ts';
import { hasPage, type Node, nodesOf, officialName, pageOf } from '../../budget/nodes.ts';
import { EBENEN } from '../../budget/queries.ts';
import { shortEuro } from '../../ui/format.ts';
import type { Entry } from '../../ui/search-entry.ts';

/** Everything with an amount: areas, products, sub-products, kinds, accounts, departments. */
export function entries(budget: Budget): Entry[] {
  return EBENEN.flatMap((ebene) =>
    nodesOf(budget.nodes, ebene)
      .filter(isOwnEntry)
      .map((node) => entry(budget, node)),
  );
}

/** An only sub-product called like its product would be the same hit twice. */
const isOwnEntry = (node: Node): boolean => hasPage(node) || node.name !== node.parent?.name;

function entry(budget: Budget, node: Node): Entry {
  const within = node.ebene === 'unterprodukt' || node.ebene === 'produkt' ? (node.parent?.kurzname ?? '') : '';
  const full = node.name === node.kurzname ? '' : node.name;
  return {
    h: pageOf(node),
    k: node.kurzname,
    n: [full, within].filter(Boolean).join(' · '),
    e: officialName(node),
    w: wordsOf(node),
    b: amountOf(budget, node),
  };
}

/** A group or area is found by its products' everyday words too. */
function wordsOf(node: Node): string {
  const own = [
    node.suchworte,
    ...(node.ebene === 'produktgruppe' ? node.children.map((child) => child.suchworte) : []),
  ];
  return [...new Set(own.join(' ').split(' ').filter(Boolean))].join(' ');
}

function amountOf(budget: Budget, node: Node): string {
  if (isAccountSide(node)) {
    const field = fieldOf(node);
    const value = amount(node.summen, field, budget.told);
    return value === null ? '' : `${shortEuro(value)} ${directionName(budget.part, field)}`;
  }
  const { ergebnis } = amounts(node.summen, budget.told);
  return ergebnis === null ? '' : `${shortEuro(Math.abs(ergebnis))} ${resultName(budget.part, ergebnis)}`;
}
