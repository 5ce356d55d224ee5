import type { Budget } from '../budget/budget.ts';
import { isAccountSide } from '../budget/direction.ts';
import { LEVEL } from '../budget/levels.ts';
import { hasPage, type Node, nodesOf } from '../budget/nodes.ts';
import type { Figure } from '../ui/figure.ts';
import { accountFacts, accountLede, type Fact, resultFacts, resultLede } from './level-facts.ts';
import { notesOf } from './level-notes.ts';
import { departmentsOf, figuresOf } from './level-parts.ts';

/** Everything one page of the drill-down shows. */
export interface LevelPage {
  readonly node: Node;
  readonly kicker: string;
  /** The departments that run a product. */
  readonly departments: readonly Node[];
  readonly lede: string;
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
  readonly path: readonly { text: string; href: string }[];
  readonly previous: Node | null;
  readonly next: Node | null;
}

/** Puts a page of the drill-down together. */
export async function levelPage(budget: Budget, node: Node): Promise<LevelPage> {
  const siblings = siblingsOf(budget, node);
  const index = siblings.indexOf(node);
  return {
    node,
    kicker: kicker(node),
    departments: await departments(budget, node),
    lede: isAccountSide(node) ? accountLede(budget, node) : resultLede(budget, node),
    facts: isAccountSide(node) ? accountFacts(budget, node) : resultFacts(budget, node),
    figures: await figuresOf(budget, node),
    notes: await notesOf(budget, node),
    path: pathOf(node),
    previous: siblings[index - 1] ?? null,
    next: siblings[index + 1] ?? null,
  };
}

function siblingsOf(budget: Budget, node: Node): Node[] {
  const all = node.parent ? node.parent.children : nodesOf(budget.nodes, node.ebene);
  return all.filter(hasPage);
}

function pathOf(node: Node): { text: string; href: string }[] {
  const root = { text: 'Haushalt', href: '/haushalt/' };
  const way = isAccountSide(node)
    ? [{ text: 'Arten', href: '/haushalt/art/' }]
    : node.ebene === 'fachbereich' || node.ebene === 'geschaeftsbereich'
      ? [{ text: 'Organisation', href: '/haushalt/organisation/' }]
      : [];
  const parents: { text: string; href: string }[] = [];
  for (let parent = node.parent; parent; parent = parent.parent) {
    parents.unshift({ text: parent.kurzname, href: parent.href });
  }
  const path = [root, ...way, ...parents];
  // levels of one name would read as a stutter; the narrower one stays
  return path.filter(({ text }, index) => text !== (path[index + 1]?.text ?? node.kurzname));
}

/** The official name with its number. */
function kicker(node: Node): string {
  const official = `${LEVEL[node.ebene].title} ${node.schluessel}`;
  return node.name === node.kurzname ? official : `${official}: ${node.name}`;
}

/** Who runs it: of a product itself, of a sub-product by its product where that is one department's alone. */
async function departments(budget: Budget, node: Node): Promise<Node[]> {
  const product = node.ebene === 'unterprodukt' ? (node.parent as Node) : node;
  if (product.ebene !== 'produkt') return [];
  const found = await departmentsOf(budget, product);
  return node.ebene === 'unterprodukt' && found.length > 1 ? [] : found.map((part) => part.node);
}
