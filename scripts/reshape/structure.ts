/** Which structure a row of figures belongs to: that of its version. */
import type { CellText, SourceRow } from '../read/cells.ts';
import type { Merged, MergedTable } from './merge.ts';

/** For tables that name a version instead of a structure; undefined for those that name neither. */
export function structureReader(source: MergedTable, merged: Merged): ((row: SourceRow) => CellText) | undefined {
  const key = ['ags', 'fassung'];
  if (!key.every((column) => source.has(column))) return undefined;
  const structures = merged.get('fassungen').lookup(key, 'struktur');
  const versionOf = source.keyReader(key);
  return (row) => structures.get(versionOf(row)) ?? null;
}
