/** What the expenditure of an entry is mostly made of, for the answers of the search. */
import { amount, type Budget } from '../budget/budget.ts';
import { cross } from '../budget/cross.ts';
import { fieldOf } from '../budget/direction.ts';
import { type Node, nodesOf } from '../budget/nodes.ts';
import { shortEuro } from '../text/format.ts';
import { BUDGET_HITS } from '../words/de/haushalt/search.ts';

/** From here on a kind is what something mostly is. */
const MOSTLY = 0.5;
/** From here on it is nearly nothing else. */
const NEARLY = 0.95;

export type MostlyOf = (node: Node) => string | undefined;

/** "Aufwand vor allem „Personal“: 583.000 €": who hears what housing benefit costs has to hear, too, that this is the staff and not the benefit. */
export async function mostly(budget: Budget): Promise<MostlyOf> {
  const { tree, nodes, selected } = budget;
  const art = tree.top('art');
  if (!art) return () => undefined;
  const kinds = nodesOf(nodes, art).filter((node) => fieldOf(node) === 'aufwand');
  const cells = new Map(
    await Promise.all(
      tree.of('aufgabe').map(async ({ ebene }) => [ebene, await cross(budget, ebene, art.ebene)] as const),
    ),
  );
  return (node) => {
    const own = cells.get(node.ebene);
    const whole = amount(node.summen, 'aufwand', selected);
    if (!own || !whole || whole <= 0) return undefined;
    const parts = kinds.flatMap((kind) => {
      const summen = own.get(node.schluessel)?.get(kind.schluessel);
      const value = summen ? amount(summen, 'aufwand', selected) : null;
      return value !== null && value > whole * MOSTLY && value <= whole ? [{ kind, value }] : [];
    });
    const [first, ...others] = parts;
    if (!first || others.length > 0) return undefined;
    const [name, value] = [first.kind.kurzname, shortEuro(first.value)];
    return first.value >= whole * NEARLY && first.value < whole
      ? BUDGET_HITS.nearly(name, value, shortEuro(whole - first.value))
      : BUDGET_HITS.mostly(name, value);
  };
}
