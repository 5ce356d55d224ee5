/** Does everything exist that a row names: its product, account, department, version, source, region? */
import { IN_CHART, JOINED } from '../../src/schema/levels.ts';
import type { TableName } from '../../src/schema/tables.ts';
import type { Problems } from '../problems.ts';
import type { CellText, SourceRow } from '../read/cells.ts';
import type { Merged, MergedTable } from '../reshape/merge.ts';
import { structureReader } from '../reshape/structure.ts';

/** A column whose values have to exist in a column of another table. */
interface Reference {
  readonly column: string;
  readonly target: string;
  readonly targetColumn: string;
}

/** Numbers count within their structure (`struktur`), versions within their city (`ags`). */
const SCOPES = ['struktur', 'ags'];

/** Names every value that the table it refers to does not have. */
export function checkReferences(merged: Merged, problems: Problems): void {
  for (const source of merged.all()) {
    for (const reference of referencesOf(source)) {
      const target = merged.get(reference.target);
      if (target.complete) checkReference(source, reference, target, merged, problems);
    }
  }
}

function referencesOf({ table }: MergedTable): Reference[] {
  const declared = table.columns.flatMap(({ name, refers }) => {
    const [target, targetColumn] = refers?.split('.') ?? [];
    return target && targetColumn ? [{ column: name, target, targetColumn }] : [];
  });
  const levels = (JOINED[table.name as TableName] ?? []).flatMap(({ level, by }) =>
    // An account that its chart does not have is none of our business: it has no role.
    level === IN_CHART ? [] : by.map((column) => ({ column, target: level, targetColumn: column })),
  );
  return [...declared, ...levels];
}

function checkReference(
  source: MergedTable,
  reference: Reference,
  target: MergedTable,
  merged: Merged,
  problems: Problems,
): void {
  const scopes = SCOPES.flatMap((scope) => {
    const read =
      scope !== reference.targetColumn && target.has(scope) ? scopeReader(scope, source, reference, merged) : undefined;
    return read ? [{ scope, read }] : [];
  });
  const keyOf = target.keyReader([...scopes.map(({ scope }) => scope), reference.targetColumn]);
  const known = new Set(target.rows.map(keyOf));
  const read = source.reader(reference.column);
  for (const row of source.rows) {
    const value = read(row);
    if (scopes.length === 0 && value !== null && known.has(value)) continue;
    const within = scopes.map((scope) => scope.read(row));
    // What is missing itself, or stands in an unknown version, is named where that is checked.
    if (value === null || within.includes(null) || known.has([...within, value].join('\n'))) continue;
    const place = within.length > 0 ? ` (${within.join(', ')})` : '';
    problems.add({
      kind: 'unbekannt',
      file: row.file,
      record: row.record,
      column: reference.column,
      text: value,
      expected: `eine Nummer oder Kennung aus ${reference.target}${place}`,
    });
  }
}

function scopeReader(
  scope: string,
  source: MergedTable,
  { target }: Reference,
  merged: Merged,
): ((row: SourceRow) => CellText) | undefined {
  if (source.has(scope)) return source.reader(scope);
  return scope === 'struktur' && target !== 'fassungen' ? structureReader(source, merged) : undefined;
}
