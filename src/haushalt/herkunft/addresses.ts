import type { Column, Field } from '../../budget/budget.ts';
import { directionOf } from '../../budget/direction.ts';
import { hasPage, type Node } from '../../budget/nodes.ts';
import type { Part } from '../../budget/part.ts';
import type { Ebene } from '../../budget/queries.ts';
import { levelOrigin } from '../../ui/origins.ts';

/** Anchors and addresses of the pages that tell where the amounts of the budget come from; figures link to them. */

/** The levels by which the whole budget is told; each way has a page of its own. */
export const WAYS = ['produktbereich', 'kontengruppe', 'geschaeftsbereich', 'fachbereich'] as const;
export type Way = (typeof WAYS)[number];

/** The page of a node; an only sub-product is told on that of its product. */
export const nodeOrigin = (node: Node): string =>
  hasPage(node)
    ? levelOrigin(node.ebene, node.schluessel, node.part.path)
    : levelOrigin('produkt', (node.parent as Node).schluessel, node.part.path);

/** A whole part of the budget, by a level. */
export const wholeOrigin = (part: Pick<Part, 'path'>, way: Ebene = 'produktbereich'): string =>
  levelOrigin('gesamt', way, part.path);

/** The accounts of a product with several sub-products stand on a page of their own. */
export const accountsOrigin = (product: Node): string =>
  product.children.length > 1
    ? levelOrigin('produktkonten', product.schluessel, product.part.path)
    : nodeOrigin(product);

/** What the largest changes leave over. */
export const otherChangesOrigin = (part: Part, ebene: Ebene, field: Field): string =>
  levelOrigin('aenderungen', `${ebene}-${directionOf(part, field).id}`, part.path);

/** The section with amounts, result, changes, share and value per head. */
export const CALCULATION = '#rechnung';

const sign = (text: string): string => text.replace(/[^A-Za-z0-9-]+/g, '-');

/** One version and year in the table of results. */
export const columnAnchor = ({ key }: Pick<Column, 'key'>): string => `p-${sign(key)}`;

/** One kind of revenue or expense. */
export const kindAnchor = (kontengruppe: string): string => `art-${sign(kontengruppe)}`;
/** One account. */
export const accountAnchor = (konto: string): string => `konto-${sign(konto)}`;
/** One product. */
export const productAnchor = (produkt: string): string => `produkt-${sign(produkt)}`;
/** One department. */
export const departmentAnchor = (fachbereich: string): string => `fachbereich-${sign(fachbereich)}`;
/** One direction, without internal charging or of it alone. */
export const fieldAnchor = (part: Part, field: Field): string =>
  `${directionOf(part, field).id}${field.endsWith('_intern') ? '-intern' : ''}`;
/** One part of the whole in one direction. */
export const wholePartAnchor = (part: Part, field: Field, schluessel: string): string =>
  `${fieldAnchor(part, field)}-${sign(schluessel)}`;

/** What the named parts of 100 euro leave over. */
export const othersAnchor = (part: Part, field: Field): string => `uebrige-${fieldAnchor(part, field)}`;

/** The row of a version and year on the page of a node or of the whole. */
export const columnOrigin = (page: string, column: Column): string => `${page}#${columnAnchor(column)}`;
