/** Which amounts of a page another publication confirms, or contradicts. */
import type { Abgleich } from '../budget/agreements.ts';
import type { Column } from '../budget/budget.ts';
import type { Elsewhere } from '../budget/elsewhere.ts';
import { onlyValue } from '../schema/selection.ts';
import { AGREEMENT_MARK } from '../words/de/haushalt/pages.ts';

type Groesse = NonNullable<Elsewhere['groesse']>;

/** The comparison of one amount of an entry in one column; of several entries together none is of one. */
export function agreementAt(rows: readonly Elsewhere[], groesse: Groesse, column: Column): Abgleich | undefined {
  const fits = ({ hiesige }: Abgleich): boolean =>
    onlyValue(hiesige, 'fassung') === column.fassung.fassung &&
    onlyValue(hiesige, 'jahr') === String(column.jahr) &&
    onlyValue(hiesige, 'wertart') === column.wertart;
  return rows
    .filter((row) => row.alone && row.groesse === groesse)
    .flatMap(({ abgleich }) => abgleich ?? [])
    .find(fits);
}

/** The word behind an amount in a table. */
export function agreementMark(rows: readonly Elsewhere[], groesse: Groesse, column: Column): string | undefined {
  const found = agreementAt(rows, groesse, column);
  return found && (found.ergebnis === 'gleich' ? AGREEMENT_MARK.same : AGREEMENT_MARK.other);
}
