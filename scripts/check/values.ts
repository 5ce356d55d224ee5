/** Does every value of an indicator say what it has to: a number or why there is none, in the unit of its indicator? */
import type { Problems } from '../problems.ts';
import type { Merged } from '../reshape/merge.ts';

/** Names every row of `werte` that has both or neither of value and reason, or another unit than its indicator. */
export function checkValues(merged: Merged, problems: Problems): void {
  const values = merged.get('werte');
  const [value, reason] = [values.reader('wert'), values.reader('fehlgrund')];
  const [indicator, unit] = [values.reader('kennzahl'), values.reader('einheit')];
  const units = merged.get('kennzahlen').lookup(['kennzahl'], 'einheit');
  // What could not be read is named already, and looks here like a value that is missing.
  if (!values.complete) return;
  for (const row of values.rows) {
    const { file, record } = row;
    const [number, missing, found] = [value(row), reason(row), unit(row)];
    if ((number === null) === (missing === null)) {
      const expected = number === null ? 'ein Grund, weil wert leer ist' : 'leer, weil wert nicht leer ist';
      problems.add({ kind: 'Wert und Grund', file, record, column: 'fehlgrund', text: missing ?? '', expected });
    }
    const expected = units.get(indicator(row) ?? '');
    if (expected !== undefined && found !== expected) {
      problems.add({ kind: 'andere Einheit', file, record, column: 'einheit', text: found ?? '', expected });
    }
  }
}
