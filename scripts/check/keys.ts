/**
 * Is every row there only once? Several amounts of a budget may be booked on one position (two measures of one name, a posting and its
 * reversal): they are told apart by their records in the file of the source.
 */
import { uniqueKey } from '../../src/schema/row-key.ts';
import type { Problems } from '../problems.ts';
import type { CellText, SourceRow } from '../read/cells.ts';
import type { Merged, MergedTable } from '../reshape/merge.ts';

/** Names every row whose key another row has, also one of another dataset. */
export function checkKeys(merged: Merged, problems: Problems): void {
  for (const source of merged.all()) checkKey(source, problems);
}

function checkKey(source: MergedTable, problems: Problems): void {
  const { table } = source;
  const { key, columns } = table;
  const named = source.has('zeile') ? uniqueKey(table) : key;
  const keyOf = source.keyReader(named);
  const required = columns
    .filter(({ name, optional }) => key.includes(name) && !optional)
    .map(({ name }) => source.reader(name));
  const known = new RowsByKey(
    named.map((column) => source.reader(column)),
    source.rows,
  );
  for (const row of source.rows) {
    const { file, record } = row;
    // A key that could not be read is named already.
    if (required.some((read) => read(row) === null)) continue;
    const before = known.before(row);
    if (before) {
      problems.add({
        kind: 'Schlüssel doppelt',
        file,
        record,
        column: key.join(', '),
        text: keyOf(row).replaceAll('\n', ' · '),
        expected: `einmal; schon in ${before.file}, Datensatz ${before.record}`,
      });
    }
  }
}

type Read = (row: SourceRow) => CellText;
type Level = Map<CellText, Level | SourceRow>;

/**
 * Rows by the cells of their key, a map in a map: of 400,000 rows one text each takes twice as long. The column with the most
 * different cells comes last, so that there are few maps.
 */
class RowsByKey {
  readonly #readers: readonly Read[];
  readonly #last: Read;
  readonly #first: Level = new Map();

  constructor(readers: readonly Read[], rows: readonly SourceRow[]) {
    const different = new Map(readers.map((read) => [read, new Set(rows.map(read)).size]));
    const sorted = [...readers].sort((a, b) => (different.get(a) ?? 0) - (different.get(b) ?? 0));
    this.#last = sorted.pop() ?? (() => null);
    this.#readers = sorted;
  }

  /** The row of the same key that was asked for before; otherwise this one is kept. */
  before(row: SourceRow): SourceRow | undefined {
    let level = this.#first;
    for (const read of this.#readers) {
      const cell = read(row);
      let next = level.get(cell) as Level | undefined;
      if (!next) {
        next = new Map();
        level.set(cell, next);
      }
      level = next;
    }
    const cell = this.#last(row);
    const known = level.get(cell) as SourceRow | undefined;
    if (!known) level.set(cell, row);
    return known;
  }
}
