/** Is every row there only once? */
import type { Problems } from '../problems.ts';
import type { Merged } from '../reshape/merge.ts';

/** Names every row whose key another row has, also one of another dataset. */
export function checkKeys(merged: Merged, problems: Problems): void {
  for (const source of merged.all()) {
    const { key } = source.table;
    const keyOf = source.keyReader(key);
    const first = new Map<string, string>();
    for (const row of source.rows) {
      const text = keyOf(row);
      const before = first.get(text);
      if (before === undefined) {
        first.set(text, `${row.file}, Datensatz ${row.record}`);
        continue;
      }
      problems.add({
        kind: 'Schlüssel doppelt',
        file: row.file,
        record: row.record,
        column: key.join(', '),
        text: text.replaceAll('\n', ' · '),
        expected: `einmal; schon in ${before}`,
      });
    }
  }
}
