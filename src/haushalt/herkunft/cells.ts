import { group } from 'd3-array';
import { type Budget, type Field, isOf, loadBudget } from '../../budget/budget.ts';
import { keyOf } from '../../budget/cross.ts';
import type { Node } from '../../budget/nodes.ts';
import type { Part } from '../../budget/part.ts';
import { type By, listedBy, postenOf } from '../../budget/queries.ts';
import type { Tree } from '../../budget/tree.ts';
import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { readRecords, type SourceRecord } from '../../engine/records.ts';
import { rowKey } from '../../schema/row-key.ts';
import { TABLES } from '../../schema/tables.ts';
import { KLASSIFIKATION } from '../../schema/values.ts';
import { site } from '../../site.ts';
import type { SourceCell } from '../../ui/origin/cell.ts';
import { type Correction, correctionsOf } from '../../ui/origin/corrections.ts';

/** One amount; which entries it belongs to stands in columns named by their levels. */
interface Posten {
  struktur: string;
  fassung: string;
  jahr: number;
  wertart: string;
  teil: string;
  richtung: string;
  intern: number;
  betrag: number | null;
}

/** Every amount with its levels, for the pages that tell where the sums come from. */
export const herkunft = (tree: Tree): Query<Posten & { ags: string }> =>
  query(
    `SELECT ags, struktur, fassung, jahr, wertart, teil, richtung, CAST(intern AS INTEGER) AS intern, ${entriesIn(tree).join(', ')},
  CAST(betrag AS DOUBLE) AS betrag
FROM posten ORDER BY ags, aufgabe, art, fassung, jahr, wertart, teil, organisation, richtung`,
    postenOf(tree),
  );

/** Everything by which amounts can be told apart. */
const entriesIn = ({ levels }: Tree): By[] => [
  ...levels.map(({ ebene }) => ebene),
  ...KLASSIFIKATION,
  ...KLASSIFIKATION.map(listedBy),
];

/** An amount and the cell it was read from. */
export interface Zelle extends Posten {
  /** Which column of the budget it belongs to. */
  readonly column: number;
  /** The keys of the entries that it belongs to; null where it has none. */
  readonly at: Readonly<Record<By, string | null>>;
  readonly field: Field;
  readonly cell: SourceCell;
  /** Number of the record in the source's own file. */
  readonly zeile: string | null;
  readonly korrektur: Correction | undefined;
}

const loaded = new Map<string, Promise<readonly Zelle[]>>();

/** All cells of a part of the budget, sorted by what they are booked on; read once for all pages. */
export function loadCells({ id }: Pick<Part, 'id'>): Promise<readonly Zelle[]> {
  const cells = loaded.get(id) ?? load(id);
  loaded.set(id, cells);
  return cells;
}

const { haushalt: TABLE } = TABLES;

async function load(part: string): Promise<readonly Zelle[]> {
  const budget = await loadBudget(part);
  const records = group(
    readRecords('haushalt', (text) => text('ags') === site.stadt.ags),
    ({ schluessel }) => schluessel,
  );
  const corrections = await correctionsOf(TABLE.name);
  const levels = entriesIn(budget.tree).map((by) => ({ by, key: keyOf(budget.keys, budget.tree, by) }));
  return (await ask(herkunft(budget.tree))).flatMap((posten): Zelle[] => {
    const column = budget.columns.findIndex((one) => isOf(one, posten));
    if (column < 0 || !budget.keys.isShown(posten)) return [];
    const key = rowKey(TABLE, (name) => String(posten[name as keyof Posten | 'ags'] ?? ''));
    const record = takeRecord(records.get(key) ?? [], posten.betrag);
    if (!record) throw new Error(`Herkunft: «${key}» steht in keiner Datei.`);
    const cell = { datei: record.datei, satz: record.satz, spalte: 'betrag', text: record.text('betrag') };
    const side = posten.richtung === budget.part.ein.id ? 'ertrag' : 'aufwand';
    const field: Field = posten.intern ? `${side}_intern` : side;
    const korrektur = corrections.get(`${key}|betrag`);
    const entries: Readonly<Record<By, unknown>> = { ...posten };
    const at = Object.fromEntries(
      levels.map(({ by, key }) => [by, entries[by] === null ? null : key({ ...entries, struktur: posten.struktur })]),
    );
    return [{ ...posten, at, column, field, cell, zeile: record.text('zeile') || null, korrektur }];
  });
}

/** Several records may be booked on one position: each amount belongs to one with that amount, and takes it out of the list. */
function takeRecord(records: SourceRecord[], betrag: number | null): SourceRecord | undefined {
  if (records.length < 2) return records[0];
  const written = ({ text }: SourceRecord): string => text('betrag').replace(',', '.');
  const at = records.findIndex((one) => (written(one) === '' ? betrag === null : Number(written(one)) === betrag));
  return records.splice(Math.max(at, 0), 1)[0];
}

const grouped = new Map<string, Promise<ReadonlyMap<string, readonly Zelle[]>>>();

/** The cells of one node in the same order; each level is grouped once, because a thousand pages ask for their own. */
export async function cellsOf({
  part,
  ebene,
  schluessel,
}: Pick<Node, 'part' | 'ebene' | 'schluessel'>): Promise<readonly Zelle[]> {
  const name = `${part.id} ${ebene}`;
  let level = grouped.get(name);
  if (!level) {
    level = loadCells(part).then((cells) => group(cells, (cell) => cell.at[ebene] ?? ''));
    grouped.set(name, level);
  }
  return (await level).get(schluessel) ?? [];
}

/** The corrected cells of the version and year that the figures tell of. */
export function correctedCells(budget: Budget): Promise<readonly Zelle[]> {
  const own =
    corrected.get(budget.part.id) ??
    loadCells(budget.part).then((cells) => cells.filter((cell) => cell.korrektur && isOf(budget.selected, cell)));
  corrected.set(budget.part.id, own);
  return own;
}

const corrected = new Map<string, Promise<readonly Zelle[]>>();
