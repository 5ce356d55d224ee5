import { group } from 'd3';
import type { Query } from '../engine/engine.ts';
import { ask } from '../engine/native.ts';
import { hrefOf, LEVEL } from './levels.ts';
import {
  type Ebene,
  type Fassung,
  KONTEN,
  ORGANISATION,
  PRODUKTE,
  SUMMEN,
  type Summe,
  UNTERPRODUKTE,
} from './queries.ts';

/** One entry of a level of the budget that has a page: a Produktbereich, an account, a department … */
export interface Node {
  readonly ebene: Ebene;
  readonly schluessel: string;
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

interface Entry {
  schluessel: string;
  name: string;
  kurzname: string;
  parent: string | null;
  suchworte?: string | null;
}

/** Collects distinct entries in the order of their first appearance. */
function distinct<R>(rows: readonly R[], entry: (row: R) => Entry): Entry[] {
  const seen = new Map<string, Entry>();
  for (const row of rows) {
    const next = entry(row);
    if (!seen.has(next.schluessel)) seen.set(next.schluessel, next);
  }
  return [...seen.values()];
}

/**
 * All levels of one structure as nodes with parents, children and sums.
 * What has no amount in any version gets no node: no page, no search hit.
 */
export async function buildNodes(struktur: string, versions: readonly Fassung[]): Promise<Nodes> {
  const own = <R extends { struktur: string }>(rows: R[]): R[] => rows.filter((row) => row.struktur === struktur);
  const [produkte, unterprodukte, konten, organisation] = await Promise.all([
    ask(PRODUKTE).then(own),
    ask(UNTERPRODUKTE).then(own),
    ask(KONTEN).then(own),
    ask(ORGANISATION).then(own),
  ]);
  const nodes = new Map<Ebene, Map<string, Node>>();
  const level = async (ebene: Ebene, parentLevel: Ebene | null, entries: Entry[]): Promise<void> => {
    const sums = await sumsOf(ebene, versions);
    const found = new Map<string, Node>();
    for (const entry of entries) {
      const summen = sums.get(entry.schluessel) ?? [];
      if (!summen.some(hasAmount)) continue;
      const parent = parentLevel && entry.parent ? (nodes.get(parentLevel)?.get(entry.parent) ?? null) : null;
      const node: Node = {
        ebene,
        schluessel: entry.schluessel,
        name: entry.name,
        kurzname: entry.kurzname,
        href: hrefOf(ebene, entry.schluessel),
        parent,
        children: [],
        summen,
        suchworte: entry.suchworte ?? '',
      };
      parent?.children.push(node);
      found.set(entry.schluessel, node);
    }
    nodes.set(ebene, found);
  };
  await level(
    'produktbereich',
    null,
    distinct(produkte, (row) => ({
      schluessel: row.produktbereich,
      name: row.produktbereich_name,
      kurzname: row.produktbereich_kurzname,
      parent: null,
    })),
  );
  await level(
    'produktgruppe',
    'produktbereich',
    distinct(produkte, (row) => ({
      schluessel: row.produktgruppe,
      name: row.produktgruppe_name,
      kurzname: row.produktgruppe_name,
      parent: row.produktbereich,
    })),
  );
  await level(
    'produkt',
    'produktgruppe',
    produkte.map((row) => ({
      schluessel: row.produkt,
      name: row.name,
      kurzname: row.kurzname ?? row.name,
      parent: row.produktgruppe,
      suchworte: row.suchworte,
    })),
  );
  await level(
    'unterprodukt',
    'produkt',
    unterprodukte.map((row) => ({
      schluessel: row.unterprodukt,
      name: row.name,
      kurzname: row.name,
      parent: row.produkt,
    })),
  );
  await level(
    'kontengruppe',
    null,
    distinct(konten, (row) => ({
      schluessel: row.kontengruppe,
      name: row.kontengruppe_name,
      kurzname: row.kontengruppe_kurzname,
      parent: null,
    })),
  );
  await level(
    'konto',
    'kontengruppe',
    konten.map((row) => ({
      schluessel: row.konto,
      name: row.name,
      kurzname: row.kurzname ?? row.name,
      parent: row.kontengruppe,
      suchworte: row.suchworte,
    })),
  );
  await level(
    'geschaeftsbereich',
    null,
    distinct(organisation, (row) => ({
      schluessel: row.geschaeftsbereich,
      name: named(row.geschaeftsbereich_name, 'Geschäftsbereich', row.geschaeftsbereich),
      kurzname: named(row.geschaeftsbereich_name, 'Geschäftsbereich', row.geschaeftsbereich),
      parent: null,
    })),
  );
  await level(
    'fachbereich',
    'geschaeftsbereich',
    organisation.map((row) => ({
      schluessel: row.fachbereich,
      name: named(row.name, 'Fachbereich', row.fachbereich),
      kurzname: named(row.name, 'Fachbereich', row.fachbereich),
      parent: row.geschaeftsbereich,
    })),
  );
  return nodes;
}

/** Several units without a name in the source must stay apart: their number goes with them. */
const named = (name: string, level: string, schluessel: string): string =>
  name.startsWith('ohne Bezeichnung') ? `${level} ${schluessel} (${name})` : name;

async function sumsOf(ebene: Ebene, versions: readonly Fassung[]): Promise<Map<string, Summe[]>> {
  const rows = await ask(SUMMEN[ebene] as Query<Summe & Record<string, string>>);
  const own = rows.filter((row) => versions.some((version) => version.fassung === row.fassung));
  return group(own, (row) => row[ebene] as string);
}

/** Is there any amount, internal charging included? */
export const hasAmount = (summe: Summe): boolean =>
  summe.ertrag !== null || summe.aufwand !== null || summe.ertrag_intern !== null || summe.aufwand_intern !== null;

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
