import type { Budget, Column, Field } from '../../budget/budget.ts';
import { directionOf, fieldOf } from '../../budget/direction.ts';
import { bookedNode, hasPage, hasParts, type Node } from '../../budget/nodes.ts';
import type { Part } from '../../budget/part.ts';
import type { Ebene, Level, Tree } from '../../budget/tree.ts';
import { levelOrigin } from '../../ui/origins.ts';

/** Anchors and addresses of the pages that tell where the amounts of the budget come from; figures link to them. */

/** The levels by which the whole budget is told, each with a page of its own: the top of each tree, and who does the work. */
export const waysOf = (tree: Tree): Level[] =>
  [...new Set([tree.top('aufgabe'), tree.top('art'), tree.top('organisation'), tree.main('organisation')])].filter(
    (level) => level !== undefined,
  );

/** The page of a node; an only part is told on that of what it is the part of. */
export const nodeOrigin = (node: Node): string => {
  const { ebene, schluessel, part } = hasPage(node) ? node : (node.parent as Node);
  return levelOrigin(ebene, schluessel, part.path);
};

/** What is told of the whole of a part. */
interface Whole {
  readonly tree: Tree;
  readonly part: Pick<Part, 'path'>;
}

/** A whole part of the budget, by a level. */
export function wholeOrigin({ tree, part }: Whole, way: Level | undefined = waysOf(tree)[0]): string {
  return levelOrigin('gesamt', way?.ebene ?? '', part.path);
}

/** The accounts of a product with several parts stand on a page of their own. */
export const accountsOrigin = (product: Node): string =>
  hasOwnAccounts(product) ? levelOrigin('produktkonten', product.schluessel, product.part.path) : nodeOrigin(product);

/** Is it a product whose accounts are sums over its parts? */
export const hasOwnAccounts = (node: Node): boolean => node.level.place === 'main' && hasParts(node);

/** What the largest changes leave over. */
export const otherChangesOrigin = (part: Part, ebene: Ebene, field: Field): string =>
  levelOrigin('aenderungen', `${ebene}-${directionOf(part, field).id}`, part.path);

/** The section with amounts, result, changes, share and value per head. */
export const CALCULATION = '#rechnung';

const sign = (text: string): string => text.replace(/[^A-Za-z0-9-]+/g, '-');

/** One version and year in the table of results. */
export const columnAnchor = ({ key }: Pick<Column, 'key'>): string => `p-${sign(key)}`;

/** One kind of revenue or expense. */
const kindAnchor = (kontengruppe: string): string => `art-${sign(kontengruppe)}`;
/** One account. */
export const accountAnchor = (konto: string): string => `konto-${sign(konto)}`;
/** One product. */
export const productAnchor = (produkt: string): string => `produkt-${sign(produkt)}`;
/** What is booked on an entry itself, and on none of its parts. */
export const OWN = 'direkt';
export const OWN_PREFIX = `${OWN}-`;
/** One department. */
export const departmentAnchor = (fachbereich: string): string => `fachbereich-${sign(fachbereich)}`;
/** One direction, without internal charging or of it alone. */
export const fieldAnchor = (part: Part, field: Field): string =>
  `${directionOf(part, field).id}${field.endsWith('_intern') ? '-intern' : ''}`;
/**
 * An anchor for one direction: what is booked in both is told once for each, and only one of them has the plain anchor.
 * @param node whose directions decide; what has no entry has no amounts, and keeps the plain anchor
 */
export function anchorIn(part: Part, node: Node | undefined, field: Field, anchor: string): string {
  return !node || field === fieldOf(node) ? anchor : `${fieldAnchor(part, field)}-${anchor}`;
}
/** One account in one direction. */
export const accountAnchorIn = (budget: Budget, konto: string, field: Field): string =>
  anchorIn(budget.part, bookedNode(budget, 'art', konto), field, accountAnchor(konto));
/** One kind of revenue or expense in one direction. */
export const kindAnchorIn = (budget: Budget, kind: string, field: Field): string =>
  anchorIn(budget.part, budget.nodes.get(budget.tree.top('art')?.ebene ?? '')?.get(kind), field, kindAnchor(kind));
/** One part of the whole in one direction. */
export const wholePartAnchor = (part: Part, field: Field, schluessel: string): string =>
  `${fieldAnchor(part, field)}-${sign(schluessel)}`;

/** What the named parts of 100 euro leave over. */
export const othersAnchor = (part: Part, field: Field): string => `uebrige-${fieldAnchor(part, field)}`;

/** The row of a version and year on the page of a node or of the whole. */
export const columnOrigin = (page: string, column: Column): string => `${page}#${columnAnchor(column)}`;
