import { amount, type Budget } from '../budget/budget.ts';
import { fieldOf } from '../budget/direction.ts';
import type { Node } from '../budget/nodes.ts';
import type { Figure } from '../figure/figure.ts';
import { fileName } from '../haushalt/course-figure.ts';
import { accountAnchor, nodeOrigin } from '../haushalt/herkunft/addresses.ts';
import { childLines } from '../haushalt/lines.ts';
import type { Words } from '../words/languages.ts';
import { amountsFigure } from './budget-figures.ts';

/** The accounts of a kind of money; null where it has none, or is internal charging. */
export function kindPartsFigure(words: Words, pages: ReadonlySet<string>, budget: Budget, node: Node): Figure | null {
  const field = fieldOf(node);
  const lines = childLines(node).filter(({ summen }) => amount(summen, field, budget.selected));
  if ((field !== 'ertrag' && field !== 'aufwand') || lines.length === 0) return null;
  return amountsFigure(words, pages, budget, {
    id: `${fileName(node)}-teile`,
    title: words.overview.parts,
    field,
    lines,
    here: true,
    total: amount(node.summen, field, budget.selected) ?? 0,
    origin: nodeOrigin(node),
    rowOrigin: ({ line }) => `${nodeOrigin(node)}#${accountAnchor(line.key)}`,
  });
}
