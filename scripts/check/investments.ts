/** Does every row of an investment say what it has to: a number, in a period that can be, under one name a measure? */
import type { Problems } from '../problems.ts';
import type { SourceRow } from '../read/cells.ts';
import type { Merged } from '../reshape/merge.ts';

/** The columns of which a row needs at least one. */
const NUMBERS = ['betrag', 'gesamtkosten', 've', 'foerderung', 'eigenanteil'] as const;

/** Names every row without a number, with an impossible period, or with another name or area than its measure. */
export function checkInvestments(merged: Merged, problems: Problems): void {
  const investments = merged.get('investitionen');
  // What could not be read is named already, and looks here like a number that is missing.
  if (!investments.complete) return;
  const numbers = NUMBERS.map((name) => investments.reader(name));
  const [from, until] = [investments.reader('jahr'), investments.reader('jahr_bis')];
  const measureOf = investments.keyReader(['ags', 'massnahme']);
  const named = ['name', 'produktbereich'].map((column) => ({ column, read: investments.reader(column) }));
  const first = new Map<string, SourceRow>();
  for (const row of investments.rows) {
    const { file, record } = row;
    const fault = (kind: string, column: string, text: string, expected: string): void =>
      problems.add({ kind, file, record, column, text, expected });
    if (numbers.every((read) => read(row) === null)) {
      fault('ohne Zahl', NUMBERS.join(', '), '', 'eine Zahl in einer dieser Spalten');
    }
    for (const [at, read] of numbers.entries()) {
      const value = read(row);
      if (value?.startsWith('-')) fault('negativ', NUMBERS[at] ?? '', value, 'ein Betrag ab 0');
    }
    const [start, end] = [from(row), until(row)];
    if (end !== null && (start === null || Number(end) <= Number(start))) {
      fault('Zeitraum', 'jahr_bis', end, 'ein Jahr nach jahr, oder leer bei einem einzelnen Jahr');
    }
    const measure = measureOf(row);
    const before = first.get(measure);
    if (!before) first.set(measure, row);
    for (const { column, read } of before ? named : []) {
      const [own, other] = [read(row) ?? '', before ? (read(before) ?? '') : ''];
      if (own !== other) fault('Maßnahme uneinheitlich', column, own, `„${other}“ wie in den anderen Zeilen`);
    }
  }
}
