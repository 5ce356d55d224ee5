import type { Budget, Column, Field } from '../../budget/budget.ts';
import { differenceName } from '../../budget/direction.ts';
import { knowsInternal, withInternal } from '../../budget/internal.ts';
import type { Summe } from '../../budget/queries.ts';
import { numbered } from '../../budget/tree.ts';
import { internalKinds } from '../../budget/versions.ts';
import { capital } from '../../text/capital.ts';
import { cents } from '../../text/cents.ts';
import { list } from '../../text/format.ts';
import { type FormulaRow, formulaTableHtml } from '../../ui/origin/formula-table.ts';
import { amountText } from '../../ui/origin/sum-table.ts';
import { CALCULATION, WITH_INTERNAL } from '../../words/de/haushalt/origin.ts';
import { columnAnchor, fieldAnchor } from './addresses.ts';
import { at, fieldName } from './amounts.ts';
import { columnName } from './calculation.ts';

/** Amounts with internal charging, which the table of areas and kinds shows: without + internal. */
export function withInternalHtml(budget: Budget, summen: readonly Summe[], columns: readonly Column[]): string {
  const { ein, aus } = budget.part;
  const rows = columns.flatMap((column) =>
    (['ertrag', 'aufwand'] as const).map((field): FormulaRow => {
      const own = at(summen, field, column) ?? 0;
      const intern = at(summen, `${field}_intern`, column) ?? 0;
      const href = (of: Field, value: number) => (value ? `#${fieldAnchor(budget.part, of)}` : undefined);
      return {
        id: `mit-intern-${fieldAnchor(budget.part, field)}-${columnAnchor(column)}`,
        name: `${fieldName(budget.part, field)} ${columnName(column)}`,
        note: column.fassung.name,
        inputs: [
          { name: 'ohne', wert: own, shown: amountText(own), href: href(field, own) },
          { name: 'intern', wert: intern, shown: amountText(intern), href: href(`${field}_intern`, intern) },
        ],
        zahl: cents(own + intern),
        shown: amountText(cents(own + intern)),
      };
    }),
  );
  const results = columns.map((column): FormulaRow => {
    const side = (field: 'ertrag' | 'aufwand') =>
      cents((at(summen, field, column) ?? 0) + (at(summen, `${field}_intern`, column) ?? 0));
    const [ertrag, aufwand] = [side('ertrag'), side('aufwand')];
    const href = (field: Field, value: number) =>
      value ? `#mit-intern-${fieldAnchor(budget.part, field)}-${columnAnchor(column)}` : undefined;
    return {
      name: columnName(column),
      note: column.fassung.name,
      inputs: [
        { name: ein.id, wert: ertrag, shown: amountText(ertrag), href: href('ertrag', ertrag) },
        { name: aus.id, wert: aufwand, shown: amountText(aufwand), href: href('aufwand', aufwand) },
      ],
      zahl: cents(ertrag - aufwand),
      shown: amountText(cents(ertrag - aufwand)),
    };
  });
  const scope = withInternal(budget);
  const known = knowsInternal(budget);
  const kinds = internalKinds(budget);
  const named = list(kinds.map(({ level, nummer }) => numbered(level, nummer)));
  const sums = formulaTableHtml({
    caption: WITH_INTERNAL.caption(capital(scope), named),
    first: CALCULATION.what,
    inputs: known ? WITH_INTERNAL.inputs : WITH_INTERNAL.inputsKnown,
    result: scope,
    formel: 'ohne + intern',
    rows,
  });
  const differences = formulaTableHtml({
    caption: WITH_INTERNAL.results(differenceName(budget.part), known, scope),
    first: CALCULATION.year,
    inputs: [ein.mass, aus.mass],
    result: differenceName(budget.part),
    formel: `${ein.id} - ${aus.id}`,
    rows: results,
  });
  return budget.columns.length > 0 ? sums + differences : '';
}
