import { group } from 'd3';
import type { Query } from '../engine/engine.ts';
import { ask } from '../engine/native.ts';
import { hrefOf, LEVEL } from './levels.ts';
import {
  type Ebene,
  type Fachbereich,
  KONTEN,
  type Konto,
  ORGANISATION,
  PRODUKTE,
  type Produkt,
  SUMMEN,
  type Summe,
  UNTERPRODUKTE,
  type Unterprodukt,
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

/** The entries of one level, before it is known which of them carry an amount. */
interface Level {
  ebene: Ebene;
  parent: Ebene | null;
  entries: Entry[];
}

/**
 * All levels of one structure as nodes with parents, children and sums.
 * What has no amount in any version gets no node: no page, no search hit.
 */
export async function buildNodes(struktur: string, home: (row: Summe) => boolean): Promise<Nodes> {
  const own = <R extends { struktur: string }>(rows: R[]): R[] => rows.filter((row) => row.struktur === struktur);
  const levels = [
    ...productLevels(own(await ask(PRODUKTE)), own(await ask(UNTERPRODUKTE))),
    ...accountLevels(own(await ask(KONTEN))),
    ...organisationLevels(own(await ask(ORGANISATION))),
  ];
  const nodes = new Map<Ebene, Map<string, Node>>();
  for (const level of levels) {
    const parents = level.parent ? nodes.get(level.parent) : undefined;
    nodes.set(level.ebene, nodesOfLevel(level, await sumsOf(level.ebene, home), parents));
  }
  return nodes;
}

function nodesOfLevel(
  { ebene, entries }: Level,
  sums: ReadonlyMap<string, Summe[]>,
  parents: ReadonlyMap<string, Node> | undefined,
): Map<string, Node> {
  const found = new Map<string, Node>();
  for (const { schluessel, name, kurzname, parent: parentKey, suchworte } of entries) {
    const summen = sums.get(schluessel) ?? [];
    if (!summen.some(hasAmount)) continue;
    const parent = parents?.get(parentKey ?? '') ?? null;
    const href = hrefOf(ebene, schluessel);
    const node = { ebene, schluessel, name, kurzname, href, parent, children: [], summen, suchworte: suchworte ?? '' };
    parent?.children.push(node);
    found.set(schluessel, node);
  }
  return found;
}

function productLevels(produkte: readonly Produkt[], unterprodukte: readonly Unterprodukt[]): Level[] {
  const bereiche = distinct(produkte, (row) => ({
    schluessel: row.produktbereich,
    name: row.produktbereich_name,
    kurzname: row.produktbereich_kurzname,
    parent: null,
  }));
  const gruppen = distinct(produkte, (row) => ({
    schluessel: row.produktgruppe,
    name: row.produktgruppe_name,
    kurzname: row.produktgruppe_name,
    parent: row.produktbereich,
  }));
  const einzelne = produkte.map((row) => ({
    schluessel: row.produkt,
    name: row.name,
    kurzname: row.kurzname ?? row.name,
    parent: row.produktgruppe,
    suchworte: row.suchworte,
  }));
  const teile = unterprodukte.map(({ unterprodukt, name, produkt }) => ({
    schluessel: unterprodukt,
    name,
    kurzname: name,
    parent: produkt,
  }));
  return [
    { ebene: 'produktbereich', parent: null, entries: bereiche },
    { ebene: 'produktgruppe', parent: 'produktbereich', entries: gruppen },
    { ebene: 'produkt', parent: 'produktgruppe', entries: einzelne },
    { ebene: 'unterprodukt', parent: 'produkt', entries: teile },
  ];
}

function accountLevels(konten: readonly Konto[]): Level[] {
  const gruppen = distinct(konten, (row) => ({
    schluessel: row.kontengruppe,
    name: row.kontengruppe_name,
    kurzname: row.kontengruppe_kurzname,
    parent: null,
  }));
  const einzelne = konten.map((row) => ({
    schluessel: row.konto,
    name: row.name,
    kurzname: row.kurzname ?? row.name,
    parent: row.kontengruppe,
    suchworte: row.suchworte,
  }));
  return [
    { ebene: 'kontengruppe', parent: null, entries: gruppen },
    { ebene: 'konto', parent: 'kontengruppe', entries: einzelne },
  ];
}

function organisationLevels(organisation: readonly Fachbereich[]): Level[] {
  const bereiche = distinct(organisation, (row) => ({
    schluessel: row.geschaeftsbereich,
    ...unitName('Geschäftsbereich', row.geschaeftsbereich, row.geschaeftsbereich_name),
    parent: null,
  }));
  const einzelne = organisation.map((row) => ({
    schluessel: row.fachbereich,
    ...unitName('Fachbereich', row.fachbereich, row.name),
    parent: row.geschaeftsbereich,
  }));
  return [
    { ebene: 'geschaeftsbereich', parent: null, entries: bereiche },
    { ebene: 'fachbereich', parent: 'geschaeftsbereich', entries: einzelne },
  ];
}

/** Short names go without the word that stands beside them anyway; units without a name are told apart by number. */
function unitName(level: string, schluessel: string, name: string): Pick<Entry, 'name' | 'kurzname'> {
  if (name.startsWith('ohne Bezeichnung')) {
    return { name: `${level} ${schluessel} (${name})`, kurzname: `ohne Bezeichnung (Nr. ${schluessel})` };
  }
  return { name, kurzname: name.replace(new RegExp(`^${level} (?=[A-ZÄÖÜ])`), '') };
}

async function sumsOf(ebene: Ebene, home: (row: Summe) => boolean): Promise<Map<string, Summe[]>> {
  const rows = await ask(SUMMEN[ebene] as Query<Summe & Record<string, string>>);
  return group(rows.filter(home), (row) => row[ebene] as string);
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
