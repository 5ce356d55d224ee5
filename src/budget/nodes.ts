import { group } from 'd3';
import type { Query } from '../engine/engine.ts';
import { ask } from '../engine/native.ts';
import type { Keys } from './keys.ts';
import { hrefOf, LEVEL } from './levels.ts';
import type { Part } from './part.ts';
import { EBENEN, type Ebene, SUMMEN, type Summe } from './queries.ts';

/** One entry of a level of the budget that has a page: a Produktbereich, an account, a department … */
export interface Node {
  /** The part of the budget whose amounts it holds. */
  readonly part: Part;
  readonly ebene: Ebene;
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
  readonly suchworte: string;
}

export type Nodes = ReadonlyMap<Ebene, ReadonlyMap<string, Node>>;

/**
 * All levels of all structures of the city as nodes with parents, children and sums. What has no amount in any version gets
 * no node: no page, no search hit. A name is that of the newest structure that has the entry.
 */
export async function buildNodes(keys: Keys, part: Part): Promise<Nodes> {
  const nodes = new Map<Ebene, Map<string, Node>>();
  for (const ebene of EBENEN) {
    const sums = await sumsOf(ebene, keys);
    const found = new Map<string, Node>();
    for (const struktur of keys.strukturen) addNodes(found, { part, ebene, struktur, sums, keys, nodes });
    nodes.set(ebene, found);
  }
  return nodes;
}

interface Building {
  readonly part: Part;
  readonly ebene: Ebene;
  readonly struktur: string;
  readonly sums: ReadonlyMap<string, Summe[]>;
  readonly keys: Keys;
  /** The levels above. */
  readonly nodes: Nodes;
}

function addNodes(found: Map<string, Node>, { part, ebene, struktur, sums, keys, nodes }: Building): void {
  const { parent: parentLevel, entries } = keys.level(struktur, ebene);
  for (const { schluessel: nummer, name, kurzname, parent: parentKey, suchworte } of entries) {
    const schluessel = keys.of(struktur, ebene, nummer);
    const summen = sums.get(schluessel) ?? [];
    if (found.has(schluessel) || !summen.some(hasAmount)) continue;
    const above = parentLevel && parentKey !== null ? keys.of(struktur, parentLevel, parentKey) : '';
    const parent = (parentLevel && nodes.get(parentLevel)?.get(above)) || null;
    const node: Node = {
      part,
      ebene,
      schluessel,
      nummer,
      struktur,
      name,
      kurzname,
      href: hrefOf(part, ebene, schluessel),
      parent,
      children: [],
      summen,
      suchworte: suchworte ?? '',
    };
    parent?.children.push(node);
    found.set(schluessel, node);
  }
}

async function sumsOf(ebene: Ebene, keys: Keys): Promise<Map<string, Summe[]>> {
  const rows = await ask(SUMMEN[ebene] as Query<Summe & Record<string, string>>);
  return group(rows.filter(keys.isTold), (row) => keys.of(row.struktur, ebene, row[ebene] as string));
}

/** Is there any amount, internal charging included? */
export const hasAmount = (summe: Summe): boolean =>
  summe.ertrag !== null || summe.aufwand !== null || summe.ertrag_intern !== null || summe.aufwand_intern !== null;

/** "Produkt 36501": the word of the level with the number, as it stands in the plan. */
export const officialName = ({ ebene, nummer }: Pick<Node, 'ebene' | 'nummer'>): string =>
  `${LEVEL[ebene].title} ${nummer}`;

/** All nodes of a level in the order of their numbers. */
export const nodesOf = (nodes: Nodes, ebene: Ebene): Node[] => [...(nodes.get(ebene)?.values() ?? [])];

/** The node that a page shows, or an error that names it: a route must never be built from nothing. */
export function nodeOf(nodes: Nodes, ebene: Ebene, schluessel: string): Node {
  const node = nodes.get(ebene)?.get(schluessel);
  if (!node) throw new Error(`${LEVEL[ebene].title} ${schluessel} hat keinen Betrag und keine Seite.`);
  return node;
}

/** A sub-product has a page of its own only where its product has several; else the product's page is its page. */
export const hasPage = (node: Node): boolean =>
  node.ebene !== 'unterprodukt' || (node.parent?.children.length ?? 0) > 1;

/** Where a reader finds the node: its own page, or the product's for an only sub-product. */
export const pageOf = (node: Node): string => (hasPage(node) ? node.href : (node.parent as Node).href);
