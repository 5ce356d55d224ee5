import { group } from 'd3';
import { type Budget, type Field, isOf, loadBudget } from '../../budget/budget.ts';
import type { Node } from '../../budget/nodes.ts';
import type { Part } from '../../budget/part.ts';
import { EBENEN, POSTEN } from '../../budget/queries.ts';
import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { readRecords } from '../../engine/records.ts';
import { rowKey } from '../../schema/row-key.ts';
import { TABLES } from '../../schema/tables.ts';
import { site } from '../../site.ts';
import type { SourceCell } from '../../ui/origin/cell.ts';
import { type Correction, correctionsOf } from '../../ui/origin/corrections.ts';

/** One amount with every level it belongs to. */
interface Posten {
  struktur: string;
  fassung: string;
  jahr: number;
  wertart: string;
  teil: string;
  richtung: string;
  intern: number;
  produktbereich: string;
  produktgruppe: string;
  produkt: string;
  unterprodukt: string;
  kontengruppe: string;
  konto: string;
  geschaeftsbereich: string;
  fachbereich: string;
  betrag: number | null;
}

/** Every amount with its levels, for the pages that tell where the sums come from. */
export const HERKUNFT: Query<Posten & { ags: string }> = query(
  `SELECT ags, struktur, fassung, jahr, wertart, teil, richtung, CAST(intern AS INTEGER) AS intern, produktbereich, produktgruppe, produkt, unterprodukt,
  kontengruppe, konto, geschaeftsbereich, fachbereich, CAST(betrag AS DOUBLE) AS betrag
FROM posten ORDER BY ags, unterprodukt, konto, fassung, jahr, wertart, teil, fachbereich, richtung`,
  POSTEN,
);

/** An amount and the cell it was read from. */
export interface Zelle extends Posten {
  /** Which column of the budget it belongs to. */
  readonly column: number;
  readonly field: Field;
  readonly cell: SourceCell;
  /** Number of the record in the source's own file. */
  readonly zeile: string | null;
  readonly korrektur: Correction | undefined;
}

const loaded = new Map<string, Promise<readonly Zelle[]>>();

/** All cells of a part of the budget, sorted by sub-product and account; read once for all pages. */
export function loadCells({ id }: Pick<Part, 'id'>): Promise<readonly Zelle[]> {
  const cells = loaded.get(id) ?? load(id);
  loaded.set(id, cells);
  return cells;
}

const { haushalt: TABLE } = TABLES;

async function load(part: string): Promise<readonly Zelle[]> {
  const budget = await loadBudget(part);
  const records = new Map(
    readRecords('haushalt', (text) => text('ags') === site.stadt.ags).map((record) => [record.schluessel, record]),
  );
  const corrections = await correctionsOf(TABLE.name);
  return (await ask(HERKUNFT)).flatMap((posten): Zelle[] => {
    const column = budget.columns.findIndex((one) => isOf(one, posten));
    if (column < 0 || !budget.keys.isTold(posten)) return [];
    const key = rowKey(TABLE, (name) => String(posten[name as keyof Posten | 'ags'] ?? ''));
    const record = records.get(key);
    if (!record) throw new Error(`Herkunft: «${key}» steht in keiner Datei.`);
    const cell = { datei: record.datei, satz: record.satz, spalte: 'betrag', text: record.text('betrag') };
    const side = posten.richtung === budget.part.ein.id ? 'ertrag' : 'aufwand';
    const field: Field = posten.intern ? `${side}_intern` : side;
    const korrektur = corrections.get(`${key}|betrag`);
    const levels = Object.fromEntries(
      EBENEN.map((ebene) => [ebene, budget.keys.of(posten.struktur, ebene, posten[ebene])]),
    );
    return [{ ...posten, ...levels, column, field, cell, zeile: record.text('zeile') || null, korrektur }];
  });
}

const levels = new Map<string, Promise<ReadonlyMap<string, readonly Zelle[]>>>();

/** The cells of one node in the same order; each level is grouped once, because a thousand pages ask for their own. */
export async function cellsOf({
  part,
  ebene,
  schluessel,
}: Pick<Node, 'part' | 'ebene' | 'schluessel'>): Promise<readonly Zelle[]> {
  const name = `${part.id} ${ebene}`;
  let level = levels.get(name);
  if (!level) {
    level = loadCells(part).then((cells) => group(cells, (cell) => cell[ebene]));
    levels.set(name, level);
  }
  return (await level).get(schluessel) ?? [];
}

/** The corrected cells of the version and year that the figures tell of. */
export function correctedCells(budget: Budget): Promise<readonly Zelle[]> {
  const own =
    corrected.get(budget.part.id) ??
    loadCells(budget.part).then((cells) => cells.filter((cell) => cell.korrektur && isOf(budget.told, cell)));
  corrected.set(budget.part.id, own);
  return own;
}

const corrected = new Map<string, Promise<readonly Zelle[]>>();
