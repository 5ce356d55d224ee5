/**
 * Is every row there only once? Several amounts of a budget may be booked on one position (two measures of one name, a posting and its
 * reversal): they are told apart by their records in the file of the source.
 */
import type { Problems } from '../problems.ts';
import type { SourceRow } from '../read/cells.ts';
import type { Merged, MergedTable } from '../reshape/merge.ts';

/** Names every row whose key another row has, also one of another dataset. */
export function checkKeys(merged: Merged, problems: Problems): void {
  for (const source of merged.all()) checkKey(source, problems);
}

function checkKey(source: MergedTable, problems: Problems): void {
  const { table } = source;
  const { key, columns } = table;
  const keyOf = source.keyReader(source.has('zeile') && table.name === 'haushalt' ? [...key, 'quelle', 'zeile'] : key);
  const required = columns
    .filter(({ name, optional }) => key.includes(name) && !optional)
    .map(({ name }) => source.reader(name));
  const first = new Map<string, SourceRow>();
  for (const row of source.rows) {
    const { file, record } = row;
    // A key that could not be read is named already.
    if (required.some((read) => read(row) === null)) continue;
    const text = keyOf(row);
    const before = first.get(text);
    if (before === undefined) first.set(text, row);
    else {
      const shown = text.replaceAll('\n', ' · ');
      problems.add({
        kind: 'Schlüssel doppelt',
        file,
        record,
        column: key.join(', '),
        text: shown,
        expected: `einmal; schon in ${before.file}, Datensatz ${before.record}`,
      });
    }
  }
}
