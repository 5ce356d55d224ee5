/** A budget made in memory, for tests of figures: as many products as one likes, with one direction and one year. */
import type { Budget, Column } from '../../src/budget/budget.ts';
import type { Fassung } from '../../src/budget/descriptions.ts';
import { keysOf } from '../../src/budget/keys.ts';
import type { Node } from '../../src/budget/nodes.ts';
import { type Part, partNamed } from '../../src/budget/part.ts';
import type { Summe } from '../../src/budget/queries.ts';
import { level, TREE } from './tree.ts';

/** Expenditure of one product in the new plan and in the one before. */
export interface Product {
  readonly neu: number | null;
  readonly alt: number | null;
}

export const JAHR = 2030;

const PART: Part = partNamed('ergebnis');

const fassung = (id: string, name: string): Fassung => ({
  ags: '99999999',
  fassung: id,
  name,
  status: 'beschlossen',
  stand: null,
  drucksache: null,
  struktur: 'muster',
  rahmen: 'muster',
  intern_bekannt: 1,
  quelle: id,
  anmerkung: null,
});

export const NEU = fassung('neu', 'Plan 2030');
export const ALT = fassung('alt', 'Plan 2029');

/** A column of a version: the Ansatz of the year, unless said otherwise. */
export const column = (of: Fassung, jahr = JAHR, wertart = 'ansatz'): Column => ({
  fassung: of,
  jahr,
  wertart,
  key: `${of.fassung}_${jahr}`,
});

export const NOW = column(NEU);
export const BEFORE = column(ALT);

/** One row of sums; what is not said is missing. Each side has its empty positions and one more where it has an amount. */
export const summe = (of: Fassung, more: Partial<Summe> = {}): Summe => ({
  ags: of.ags,
  struktur: of.struktur,
  fassung: of.fassung,
  jahr: JAHR,
  wertart: 'ansatz',
  teil: 'ergebnis',
  ertrag: null,
  aufwand: null,
  ertrag_intern: null,
  aufwand_intern: null,
  ertrag_positionen: positions(more.ertrag_leer, more.ertrag, more.ertrag_intern),
  aufwand_positionen: positions(more.aufwand_leer, more.aufwand, more.aufwand_intern),
  ertrag_leer: 0,
  aufwand_leer: 0,
  ertrag_abzug: null,
  aufwand_abzug: null,
  ...more,
});

const positions = (empty = 0, ...amounts: readonly (number | null | undefined)[]): number =>
  empty + (amounts.some((amount) => typeof amount === 'number') ? 1 : 0);

/** A node with its sums; its number is its name. */
export const node = (schluessel: string, summen: readonly Summe[], more: Partial<Node> = {}): Node => ({
  part: PART,
  ebene: 'produkt',
  level: level(more.ebene ?? 'produkt'),
  schluessel,
  nummer: schluessel,
  struktur: 'muster',
  name: `Produkt ${schluessel}`,
  kurzname: `Produkt ${schluessel}`,
  href: `/haushalt/produkt/${schluessel}/`,
  parent: null,
  children: [],
  summen,
  booked: [],
  suchworte: '',
  ...more,
});

/** The budget of these products: its totals are their sums. */
export function budgetOf(products: readonly Product[]): Budget {
  const sums = ({ neu, alt }: Product): Summe[] => [summe(NEU, { aufwand: neu }), summe(ALT, { aufwand: alt })];
  const nodes = products.map((product, index) => node(String(10000 + index), sums(product)));
  const total = (of: 'neu' | 'alt'): number => products.reduce((sum, product) => sum + (product[of] ?? 0), 0);
  return {
    part: PART,
    parts: [PART],
    versions: [ALT, NEU],
    selected: NOW,
    before: BEFORE,
    fassung: NEU,
    vergleich: ALT,
    jahr: JAHR,
    columns: [BEFORE, NOW],
    total: sums({ neu: total('neu'), alt: total('alt') }),
    tree: TREE,
    keys: keysOf(new Map(), PART),
    nodes: new Map([['produkt', new Map(nodes.map((one) => [one.schluessel, one]))]]),
    quellen: new Map(),
    einwohner: [],
  };
}
