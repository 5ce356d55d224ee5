import { amount, amounts, type Budget } from '../../budget/budget.ts';
import { directionName, fieldOf, isAccountSide, resultName } from '../../budget/direction.ts';
import { hasPage, type Node, nodesOf, officialName, pageOf } from '../../budget/nodes.ts';
import type { Level } from '../../budget/tree.ts';
import { shortEuro } from '../../text/format.ts';
import type { Entry } from '../../ui/search-entry.ts';

/** Everything with an amount: areas, products, sub-products, kinds, accounts, departments. */
export function entries(budget: Budget): Entry[] {
  return budget.tree.levels.flatMap((level) =>
    nodesOf(budget.nodes, level)
      .filter(isOwnEntry)
      .map((node) => entry(budget, node)),
  );
}

/** An only sub-product called like its product would be the same hit twice. */
const isOwnEntry = (node: Node): boolean => hasPage(node) || node.name !== node.parent?.name;

function entry(budget: Budget, node: Node): Entry {
  const within =
    node.level.klassifikation === 'aufgabe' && node.level.place !== 'above' ? (node.parent?.kurzname ?? '') : '';
  const full = node.name === node.kurzname ? '' : node.name;
  return {
    h: pageOf(node),
    k: node.kurzname,
    n: [full, within].filter(Boolean).join(' · '),
    e: officialName(node),
    w: wordsOf(node),
    b: amountOf(budget, node),
    g: weightOf(node.level),
  };
}

/** A group or area is found by its products' everyday words too. */
function wordsOf(node: Node): string {
  const own = [
    node.suchworte,
    ...node.children.flatMap(({ level, suchworte }) =>
      level.place === 'main' && !isAccountSide(node) ? suchworte : [],
    ),
  ];
  return [...new Set(own.join(' ').split(' ').filter(Boolean))].join(' ');
}

/** An area or a kind before a product before an account, when they match alike. */
function weightOf({ klassifikation, rang, place }: Level): number {
  if (klassifikation === 'organisation') return 1;
  if (rang === 1) return 1.5;
  if (place === 'above') return 1.4;
  if (klassifikation === 'art') return 1;
  return place === 'main' ? 1.3 : 1.1;
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
