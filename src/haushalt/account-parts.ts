import { amount, type Budget } from '../budget/budget.ts';
import { cross } from '../budget/cross.ts';
import { fieldOf } from '../budget/direction.ts';
import { type Node, officialName, pageOf } from '../budget/nodes.ts';
import type { Figure } from '../ui/figure.ts';
import { shortEuro } from '../ui/format.ts';
import { type AmountPart, amountsFigure } from './amounts-figure.ts';
import { fileName } from './course-figure.ts';
import { accountAnchor, nodeOrigin, productAnchor } from './herkunft/addresses.ts';
import { correctedCells } from './herkunft/cells.ts';
import { partsOf } from './parts-figure.ts';

/** All accounts of a group, each with the product that it is largest in. */
export async function accountsOfGroup(budget: Budget, node: Node): Promise<Figure | null> {
  const products = await cross(budget, 'produkt_konto', 'konto', 'produkt');
  const field = fieldOf(node);
  const parts = node.children.map((konto): AmountPart => {
    const largest = partsOf(budget, 'produkt', products.get(konto.schluessel))
      .map((part) => ({ ...part, betrag: amount(part.summen, field, budget.told) ?? 0 }))
      .sort((a, b) => Math.abs(b.betrag) - Math.abs(a.betrag))
      .slice(0, 3)
      .filter((part) => part.betrag !== 0)
      .map((part) => `${part.node.kurzname} ${shortEuro(part.betrag)}`);
    const note = largest.length > 0 ? ` · vor allem: ${largest.join('; ')}` : '';
    return {
      name: konto.kurzname,
      href: konto.href,
      id: `konto-${konto.schluessel}`,
      key: konto.schluessel,
      note: `${officialName(konto)}${note}`,
      origin: `${nodeOrigin(node)}#${accountAnchor(konto.schluessel)}`,
      summen: konto.summen,
    };
  });
  const whole = {
    id: `${fileName(node)}-konten`,
    name: node.kurzname,
    field,
    title: 'Konten',
    origin: nodeOrigin(node),
  };
  return amountsFigure(budget, whole, parts);
}

/** The products with amounts of an account, as a figure; null where it has none. Corrected amounts are marked as such. */
export async function productsOfAccount(budget: Budget, node: Node): Promise<Figure | null> {
  const found = (await cross(budget, 'produkt_konto', 'konto', 'produkt')).get(node.schluessel);
  const corrected = await correctedCells(budget);
  const parts = partsOf(budget, 'produkt', found).map(
    (part): AmountPart => ({
      name: part.node.kurzname,
      href: pageOf(part.node),
      key: part.node.schluessel,
      note: officialName(part.node),
      origin: `${nodeOrigin(node)}#${productAnchor(part.node.schluessel)}`,
      corrected: corrected.some((cell) => cell.produkt === part.node.schluessel && cell.konto === node.schluessel),
      summen: part.summen,
    }),
  );
  return amountsFigure(
    budget,
    {
      id: `${fileName(node)}-produkte`,
      name: node.kurzname,
      field: fieldOf(node),
      title: 'Produkte',
      origin: nodeOrigin(node),
    },
    parts,
  );
}
