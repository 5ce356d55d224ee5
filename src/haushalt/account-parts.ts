import { amount, type Budget } from '../budget/budget.ts';
import { cross } from '../budget/cross.ts';
import { fieldOf } from '../budget/direction.ts';
import { listedNode, type Node, officialName, pageOf } from '../budget/nodes.ts';
import { listedBy } from '../budget/queries.ts';
import type { Figure } from '../figure/figure.ts';
import { shortEuro } from '../text/format.ts';
import { LISTINGS } from '../words/de/haushalt/figures.ts';
import { type AmountPart, amountsFigure } from './amounts-figure.ts';
import { fileName } from './course-figure.ts';
import { accountAnchor, nodeOrigin, productAnchor } from './herkunft/addresses.ts';
import { correctedCells } from './herkunft/cells.ts';
import { childLines } from './lines.ts';
import { partsOf } from './parts-figure.ts';

/** All accounts of a group, each with what it is largest for. */
export async function accountsOfGroup(budget: Budget, node: Node): Promise<Figure | null> {
  const tasks = await cross(budget, 'art', TASK);
  const field = fieldOf(node);
  const parts = childLines(node).map((line): AmountPart => {
    const largest = partsOf(taskOf(budget), line.node === node ? undefined : tasks.get(line.node.schluessel))
      .map((part) => ({ ...part, betrag: amount(part.summen, field, budget.selected) ?? 0 }))
      .sort((a, b) => Math.abs(b.betrag) - Math.abs(a.betrag))
      .slice(0, 3)
      .filter((part) => part.betrag !== 0)
      .map((part) => `${part.name} ${shortEuro(part.betrag)}`);
    const note = largest.length > 0 ? LISTINGS.mostly(largest) : '';
    return {
      name: line.name,
      href: line.node === node ? undefined : line.node.href,
      id: `konto-${line.key}`,
      key: line.key,
      note: `${officialName(line.node)}${note}`,
      origin: `${nodeOrigin(node)}#${accountAnchor(line.key)}`,
      summen: line.summen,
    };
  });
  const level = node.children[0]?.level ?? node.level;
  const whole = {
    id: `${fileName(node)}-${level.mehrzahl.toLowerCase()}`,
    name: node.kurzname,
    field,
    title: level.mehrzahl,
    many: level.mehrzahl,
    origin: nodeOrigin(node),
  };
  return amountsFigure(budget, whole, parts);
}

/** What the city does, as lists tell it. */
const TASK = listedBy('aufgabe');
const taskOf = (budget: Budget) => (schluessel: string) => listedNode(budget, 'aufgabe', schluessel);

/** What an account is booked for, as a figure; null where nothing is. Corrected amounts are marked as such. */
export async function tasksOfAccount(budget: Budget, node: Node): Promise<Figure | null> {
  const level = budget.tree.main('aufgabe');
  if (!level) return null;
  const found = (await cross(budget, 'art', TASK)).get(node.schluessel);
  const corrected = await correctedCells(budget);
  const parts = partsOf(taskOf(budget), found).map(
    (part): AmountPart => ({
      name: part.name,
      href: pageOf(part.node),
      key: part.node.schluessel,
      note: officialName(part.node),
      origin: `${nodeOrigin(node)}#${productAnchor(part.node.schluessel)}`,
      corrected: corrected.some(({ at }) => at[TASK] === part.node.schluessel && at.art === node.schluessel),
      summen: part.summen,
    }),
  );
  return amountsFigure(
    budget,
    {
      id: `${fileName(node)}-${level.mehrzahl.toLowerCase()}`,
      name: node.kurzname,
      field: fieldOf(node),
      title: level.mehrzahl,
      many: level.mehrzahl,
      origin: nodeOrigin(node),
    },
    parts,
  );
}
