import { rollup } from 'd3-array';
import { ask } from '../engine/native.ts';
import type { Klassifikation } from '../schema/values.ts';
import type { Keys } from './keys.ts';
import type { Part } from './part.ts';
import { type Summe, summen } from './queries.ts';
import { added } from './sums.ts';
import { type Ebene, hrefOf, type Level, numbered, type Tree } from './tree.ts';

/** One entry of a level of the budget that has a page: a Produktbereich, an account, a department … */
export interface Node {
  /** The part of the budget whose amounts it holds. */
  readonly part: Part;
  readonly ebene: Ebene;
  readonly level: Level;
  /** Names it among the nodes of its level and in its address: its number, unless another structure uses that for something else. */
  readonly schluessel: string;
  /** Its number in its structure. */
  readonly nummer: string;
  /** The newest structure that has it. */
  readonly struktur: string;
  /** What people read first: short, in everyday words. */
  readonly kurzname: string;
  /** The full name, with the damage of the source repaired. */
  readonly name: string;
  readonly href: string;
  readonly parent: Node | null;
  readonly children: Node[];
  readonly summen: readonly Summe[];
  /** What of it is booked on itself, and on none of its children. */
  readonly booked: readonly Summe[];
  readonly suchworte: string;
}

export type Nodes = ReadonlyMap<Ebene, ReadonlyMap<string, Node>>;

/**
 * All levels of all structures of the city as nodes with parents, children and sums. What has no amount in any version gets
 * no node: no page, no search hit. A name is that of the newest structure that has the entry.
 */
export async function buildNodes(keys: Keys, tree: Tree, part: Part): Promise<Nodes> {
  const nodes = new Map<Ebene, Map<string, Node>>();
  for (const level of tree.levels) {
    const sums = await sumsOf(level, keys, tree);
    const booked = await bookedSums(level, keys, tree);
    const found = new Map<string, Node>();
    for (const struktur of keys.strukturen) addNodes(found, { part, level, struktur, sums, booked, keys, nodes });
    nodes.set(level.ebene, found);
  }
  return nodes;
}

interface Building {
  readonly part: Part;
  readonly level: Level;
  readonly struktur: string;
  readonly sums: ReadonlyMap<string, Summe[]>;
  readonly booked: ReadonlyMap<string, Summe[]>;
  readonly keys: Keys;
  /** The levels above. */
  readonly nodes: Nodes;
}

function addNodes(found: Map<string, Node>, { part, level, struktur, sums, booked, keys, nodes }: Building): void {
  const { ebene } = level;
  const { parent: parentLevel = null, entries = [] } = keys.level(struktur, ebene) ?? {};
  for (const { schluessel: nummer, name, kurzname, parent: parentKey, suchworte } of entries) {
    const schluessel = keys.of(struktur, ebene, nummer);
    const own = sums.get(schluessel) ?? [];
    if (found.has(schluessel) || !own.some(hasAmount)) continue;
    const above = parentLevel && parentKey !== null ? keys.of(struktur, parentLevel, parentKey) : '';
    const parent = (parentLevel && nodes.get(parentLevel)?.get(above)) || null;
    const node: Node = {
      part,
      ebene,
      level,
      schluessel,
      nummer,
      struktur,
      name,
      kurzname,
      href: hrefOf(part, level, schluessel),
      parent,
      children: [],
      summen: own,
      booked: booked.get(schluessel) ?? [],
      suchworte: suchworte ?? '',
    };
    parent?.children.push(node);
    found.set(schluessel, node);
  }
}

async function sumsOf({ ebene }: Level, keys: Keys, tree: Tree): Promise<Map<string, Summe[]>> {
  const rows = (await ask(summen(tree, ebene))).filter(keys.isShown);
  return rollup(
    rows.filter((row) => row[ebene] !== null),
    added,
    (row) => keys.of(row.struktur, ebene, row[ebene] as string),
  );
}

/** The sums of the rows that are booked on entries of a level themselves. */
async function bookedSums(
  { ebene, klassifikation }: Level,
  keys: Keys,
  tree: Tree,
): Promise<ReadonlyMap<string, Summe[]>> {
  const rows = (await ask(summen(tree, klassifikation))).filter(keys.isShown);
  const number = (row: Summe & Record<Klassifikation, string | null>): string => row[klassifikation] ?? '';
  return rollup(
    rows.filter((row) => keys.having(row.struktur, klassifikation, number(row)).at(-1) === ebene),
    added,
    (row) => keys.of(row.struktur, ebene, number(row)),
  );
}

/** Is there any amount, internal charging included? */
export const hasAmount = (summe: Summe): boolean =>
  summe.ertrag !== null || summe.aufwand !== null || summe.ertrag_intern !== null || summe.aufwand_intern !== null;

/** "Produkt 36501": the word of the level with the number, as it stands in the plan. */
export const officialName = ({ level, nummer }: Pick<Node, 'level' | 'nummer'>): string => numbered(level, nummer);

/**
 * "Kitas (Produkt 36501)": what a page is called. Without a number one name may stand in several places, so that where it belongs
 * to is told: "Beamtenbezüge (Aufgabe, Gruppe 0.0)".
 */
export function titleOf(node: Node): string {
  const { kurzname, level, parent } = node;
  const official = officialName(node);
  if (official !== level.name || !parent) return `${kurzname} (${official})`;
  const above = officialName(parent);
  return `${kurzname} (${official}, ${above === parent.level.name ? parent.kurzname : above})`;
}

/** All nodes of a level in the order of their numbers; none where there is no such level. */
export const nodesOf = (nodes: Nodes, level: Pick<Level, 'ebene'> | undefined): Node[] =>
  level ? [...(nodes.get(level.ebene)?.values() ?? [])] : [];

/** The budget as far as entries are looked up in it. */
interface Known {
  readonly nodes: Nodes;
  readonly tree: Tree;
}

/** The node that rows with a key of a classification are booked on: that of the finest level that has it. */
export const bookedNode = ({ nodes, tree }: Known, klassifikation: Klassifikation, schluessel: string) =>
  finestWith(nodes, tree.of(klassifikation), schluessel);

/** The node under which lists tell such rows: no finer than the level whose entries they have as lines. */
export const listedNode = ({ nodes, tree }: Known, klassifikation: Klassifikation, schluessel: string) =>
  finestWith(
    nodes,
    tree.of(klassifikation).filter(({ place }) => place !== 'part'),
    schluessel,
  );

const finestWith = (nodes: Nodes, levels: readonly Level[], schluessel: string): Node | undefined =>
  levels.toReversed().flatMap(({ ebene }) => nodes.get(ebene)?.get(schluessel) ?? [])[0];

/** Does a part of a node stand on the node itself, beside its children? */
export const isSplit = ({ children, booked }: Pick<Node, 'children' | 'booked'>): boolean =>
  children.length > 0 && booked.some(hasAmount);

/** Several entries, or one beside what is booked above it: otherwise the only one is the same as its parent. */
export const hasParts = (node: Pick<Node, 'children' | 'booked'>): boolean => node.children.length > 1 || isSplit(node);

/** A part of a product has a page of its own only where the product has several; else the product's page is its page. */
export const hasPage = ({ level, parent }: Pick<Node, 'level' | 'parent'>): boolean =>
  level.place !== 'part' || parent === null || hasParts(parent);

/** Where a reader finds the node: its own page, or the product's for an only part. */
export const pageOf = (node: Node): string => (hasPage(node) ? node.href : (node.parent as Node).href);

/** Has the source no name for it? */
export const isNameless = ({ name }: Pick<Node, 'name'>): boolean => name.includes('ohne Bezeichnung');
