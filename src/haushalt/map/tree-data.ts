/** The budget as a tree of numbers, as the map of areas needs it: written by the build, read by the browser. No Node, no DOM. */

/** What a column is: one year of one version. */
export interface MapColumn {
  readonly key: string;
  readonly jahr: number;
  /** Id and name of the version. */
  readonly fassung: string;
  readonly name: string;
  /** A plan, or what came of it. */
  readonly geplant: boolean;
}

/** Words of the part of the budget. */
export interface MapWords {
  /** Ids in addresses and words for people: what goes out, what comes in, what the city adds. */
  readonly aus: { readonly id: string; readonly mass: string };
  readonly ein: { readonly id: string; readonly mass: string };
  readonly netto: { readonly id: string; readonly mass: string };
}

/** What the table beside the map is called and how it names its columns. */
export interface TableWords {
  readonly balanceId: string;
  readonly balance: string;
  /** What it means that the difference has become less. */
  readonly worse: string;
  /** Do entries belong to one direction each? */
  readonly oneSided: boolean;
}

export interface MapData {
  readonly worte: MapWords;
  readonly tafel: TableWords;
  /** How internal charging stands to the amounts. */
  readonly umfang: string;
  /** The levels of the classification, the top first. */
  readonly ebenen: readonly { readonly ebene: string; readonly name: string }[];
  readonly spalten: readonly MapColumn[];
  /** The column shown first of each year, by its place in `spalten`, in the order of the years. */
  readonly jahre: readonly { readonly jahr: number; readonly spalte: number }[];
  /** The column that the pages tell of. */
  readonly standard: number;
  /** Inhabitants by the columns, with the year at whose end they were counted; null where none are known. */
  readonly einwohner: readonly ({ readonly jahr: number; readonly wert: number } | null)[];
  readonly wurzel: RawNode;
}

/** An entry in short: what it is called, where its page and its origin are (empty: it has none), its parts, and its amounts in euro by column. */
export type RawNode = readonly [
  id: string,
  /** Its number, and that with the word of its level. */
  key: string,
  note: string,
  name: string,
  href: string,
  origin: string,
  /** What its parts are called, in the plural. */
  mehrzahl: string,
  teile: readonly RawNode[],
  ein: readonly (number | null)[],
  aus: readonly (number | null)[],
  /** Place of its level in `ebenen`; −1: the whole. */
  rang: number,
];

/** An entry of the map with its parent. */
export interface MapNode {
  readonly id: string;
  readonly key: string;
  readonly note: string;
  /** With soft hyphens, for narrow tiles. */
  readonly name: string;
  readonly href: string;
  readonly origin: string;
  readonly mehrzahl: string;
  readonly parent: MapNode | null;
  readonly children: readonly MapNode[];
  readonly ein: readonly (number | null)[];
  readonly aus: readonly (number | null)[];
  readonly rang: number;
}

/** The tree with parents. */
export function readNode(raw: RawNode, parent: MapNode | null = null): MapNode {
  const [id, key, note, name, href, origin, mehrzahl, teile, ein, aus, rang] = raw;
  const children: MapNode[] = [];
  const node: MapNode = { id, key, note, name, href, origin, mehrzahl, parent, children, ein, aus, rang };
  for (const teil of teile) children.push(readNode(teil, node));
  return node;
}

/** The entry with an id, at any depth. */
export function findNode(node: MapNode, id: string): MapNode | undefined {
  if (node.id === id) return node;
  for (const child of node.children) {
    const found = findNode(child, id);
    if (found) return found;
  }
  return undefined;
}
