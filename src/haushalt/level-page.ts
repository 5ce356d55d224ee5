import type { Figure } from '../ui/figure.ts';
import type { Budget } from './budget.ts';
import { isAccountSide } from './direction.ts';
import { accountFacts, accountLede, type Fact, resultFacts, resultLede } from './level-facts.ts';
import { notesOf } from './level-notes.ts';
import { departmentsOf, figuresOf } from './level-parts.ts';
import { LEVEL } from './levels.ts';
import { hasPage, type Node, nodesOf } from './nodes.ts';

/** Everything one page of the drill-down shows. */
export interface LevelPage {
  readonly node: Node;
  readonly kicker: string;
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
    kicker: await kicker(budget, node),
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
  return [root, ...way, ...parents];
}

/** The official name with its number, and who is in charge of it. */
async function kicker(budget: Budget, node: Node): Promise<string> {
  const official = `${LEVEL[node.ebene].title} ${node.schluessel}`;
  const full = node.name === node.kurzname ? official : `${official}: ${node.name}`;
  if (node.ebene !== 'produkt') return full;
  const departments = await departmentsOf(budget, node);
  return departments.length === 0
    ? full
    : `${full} · bewirtschaftet von: ${departments.map((part) => part.node.name).join(', ')}`;
}
