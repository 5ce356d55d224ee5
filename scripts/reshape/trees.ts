/** The trees of the budget: what datasets bring of them, and for the others what the familiar files hold. */
import type { CellText, SourceRow } from '../read/cells.ts';
import { entriesOf, FAMILIAR, type FamiliarEntry, type FamiliarLevel } from './familiar.ts';
import { type Merged, MergedTable } from './merge.ts';

/** The tables with `ebenen` and `gliederung` complete. A tree that a dataset names levels of is its own, as a whole. */
export function withTrees(merged: Merged): Merged {
  const [ebenen, gliederung] = [merged.get('ebenen'), merged.get('gliederung')];
  const given = new Set(ebenen.rows.map(ebenen.keyReader(['struktur', 'klassifikation'])));
  const levels: SourceRow[] = [];
  const entries: SourceRow[] = [];
  const complete = FAMILIAR.every(({ file, names }) => merged.get(file).complete && merged.get(names).complete);
  const ranks = new Map<string, number>();
  for (const level of FAMILIAR) {
    const own = entriesOf(level, merged, (struktur) => !given.has(`${struktur}\n${level.klassifikation}`));
    const first = new Map(own.toReversed().map((entry) => [entry.struktur, entry]));
    for (const [struktur, { from }] of first) {
      const tree = `${struktur}\n${level.klassifikation}`;
      ranks.set(tree, (ranks.get(tree) ?? 0) + 1);
      levels.push(rowOf(ebenen, from, levelCells(level, struktur, ranks.get(tree) ?? 0)));
    }
    entries.push(...own.map((entry) => rowOf(gliederung, entry.from, entryCells(level, entry))));
  }
  return merged.with([
    new MergedTable(ebenen.table, [...ebenen.rows, ...levels], ebenen.complete && complete),
    new MergedTable(gliederung.table, [...gliederung.rows, ...entries], gliederung.complete && complete),
  ]);
}

const levelCells = (
  { klassifikation, ebene, name, mehrzahl, pfad }: FamiliarLevel,
  struktur: string,
  rang: number,
) => ({
  struktur,
  klassifikation,
  ebene,
  rang: String(rang),
  name,
  mehrzahl,
  pfad,
});

function entryCells({ klassifikation, ebene }: FamiliarLevel, entry: FamiliarEntry) {
  const { struktur, schluessel, ueber, name, kurzname, suchworte } = entry;
  return { struktur, klassifikation, ebene, schluessel, ueber, name, kurzname, suchworte };
}

/** A row of a table, told as the record that it was made of. */
const rowOf = (
  { table }: MergedTable,
  { file, record }: SourceRow,
  cells: Readonly<Record<string, CellText>>,
): SourceRow => ({ file, record, cells: table.columns.map(({ name }) => cells[name] ?? null) });
