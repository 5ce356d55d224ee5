import type { Budget } from '../budget/budget.ts';
import { isAccountSide } from '../budget/direction.ts';
import { elsewhereOf } from '../budget/elsewhere.ts';
import { hasPage, type Node, nodesOf, officialName } from '../budget/nodes.ts';
import { leads, rootOf } from '../budget/part.ts';
import type { Figure } from '../figure/figure.ts';
import { list } from '../text/format.ts';
import { BUDGET_NAME, ENTRY_PAGE } from '../words/de/haushalt/pages.ts';
import { accountFacts, accountLede, type Fact, resultFacts, resultLede } from './level-facts.ts';
import { notesOf, splitBookings } from './level-notes.ts';
import { departmentsOf, figuresOf, isListed, mapAt } from './level-parts.ts';
import { type Place, placeOf } from './place.ts';
import { WAYS_IN } from './ways-in.ts';

/** Everything one page of the drill-down shows. */
export interface LevelPage {
  readonly node: Node;
  readonly kicker: string;
  /** The departments that run a product. */
  readonly departments: readonly Node[];
  readonly lede: string;
  readonly facts: readonly Fact[];
  /** Where it lies among its neighbours. */
  readonly place: Place | null;
  /** Where the entry opens into further ones of its map: their figure, and its id there. */
  readonly map: { id: string; figure: Figure } | null;
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
    kicker: kicker(budget, node),
    departments: await departments(budget, node),
    lede: isAccountSide(node)
      ? accountLede(budget, node)
      : [resultLede(budget, node), splitBookings(budget, node)].filter(Boolean).join(' '),
    facts: isAccountSide(node)
      ? accountFacts(budget, node)
      : resultFacts(budget, node, await elsewhereOf(budget, node)),
    place: placeOf(budget, node),
    map: mapAt(budget, node),
    figures: await figuresOf(budget, node),
    notes: await notesOf(budget, node),
    path: pathOf(node),
    previous: siblings[index - 1] ?? null,
    next: siblings[index + 1] ?? null,
  };
}

function siblingsOf(budget: Budget, node: Node): Node[] {
  const all = node.parent ? node.parent.children : nodesOf(budget.nodes, node.level);
  return all.filter(hasPage);
}

/** The way from the budget to the pages of a part; they name the part unless it leads. */
export const pathTo = ({ part }: Pick<Budget, 'part'>): { text: string; href: string }[] => [
  { text: BUDGET_NAME, href: '/haushalt/' },
  ...(leads(part) ? [] : [{ text: part.name, href: rootOf(part) }]),
];

/** A title that names the part, unless it leads. */
export const titled = ({ part }: Pick<Budget, 'part'>, title: string): string =>
  leads(part) ? title : `${part.name}: ${title}`;

function pathOf(node: Node): { text: string; href: string }[] {
  const { seite, pfad } = WAYS_IN[node.level.klassifikation];
  const way = seite ? [{ text: pfad, href: `${rootOf(node.part)}${seite}` }] : [];
  const parents: { text: string; href: string }[] = [];
  for (let parent = node.parent; parent; parent = parent.parent) {
    parents.unshift({ text: parent.kurzname, href: parent.href });
  }
  const path = [...pathTo(node), ...way, ...parents];
  // levels of one name would read as a stutter; the narrower one stays
  return path.filter(({ text }, index) => text !== (path[index + 1]?.text ?? node.kurzname));
}

/** The official name with its number. */
function kicker(budget: Budget, node: Node): string {
  const official = officialName(node);
  const full = node.name === node.kurzname ? official : `${official}: ${node.name}`;
  return `${full}${onlyBefore(budget, node)}`;
}

/** An entry that the told version's structure no longer has is told all the same, and says which versions book on it. */
export function onlyBefore({ versions, keys, fassung }: Budget, node: Node): string {
  if (keys.numbers(fassung.struktur, node.ebene, node.schluessel).length > 0) return '';
  const booked = versions.filter((version) => node.summen.some((row) => row.fassung === version.fassung));
  return booked.length > 0 ? ENTRY_PAGE.onlyIn(list(booked.map(({ name }) => name))) : '';
}

/** Who runs it: of a line of the lists itself, of a part of one by its whole where that is one department's alone. */
async function departments(budget: Budget, node: Node): Promise<Node[]> {
  const part = node.level.place === 'part';
  const task = part ? (node.parent ?? node) : node;
  if (!isListed(task)) return [];
  const found = await departmentsOf(budget, task);
  return part && found.length > 1 ? [] : found.map((one) => one.node);
}
