/** The number of a page of origins, large, with its formula in one line: of the version and year that the pages tell of. */
import { amounts, type Budget } from '../../budget/budget.ts';
import { kindAndYear } from '../../budget/versions.ts';
import { amountText } from '../../ui/origin/sum-table.ts';
import { at, fieldName } from './amounts.ts';
import { type Subject, said } from './calculation.ts';

export interface OriginHeadline {
  /** What it is, of which version and year. */
  readonly title: string;
  /** In euro, with its unit. */
  readonly value: string;
  /** "Ertrag 33.809.100 − Aufwand 90.514.000"; of an account there is none. */
  readonly formula?: string;
}

/** Undefined where the version has no amount in that year. */
export function headlineOf(budget: Budget, { summen, fields }: Subject): OriginHeadline | undefined {
  const { selected, part } = budget;
  const of = `${kindAndYear(selected)}, ${selected.fassung.name}`;
  const { ertrag, aufwand, ergebnis } = amounts(summen, selected);
  if (fields.includes('ertrag') && fields.includes('aufwand')) {
    if (ergebnis === null) return undefined;
    const formula = `${part.ein.mass} ${said(ertrag)} − ${part.aus.mass} ${said(aufwand)}`;
    return { title: `${part.balance}, ${of}`, value: `${amountText(ergebnis)}\u00a0€`, formula };
  }
  const [field = 'aufwand'] = fields;
  const value = at(summen, field, selected);
  return value === null
    ? undefined
    : { title: `${fieldName(part, field)}, ${of}`, value: `${amountText(value)}\u00a0€` };
}
