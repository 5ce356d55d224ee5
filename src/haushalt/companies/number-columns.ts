import type { Columns } from '../../figure/table.ts';
import { NUMBER_NAME } from '../../words/de/haushalt/companies.ts';
import { accuracy } from '../../words/published.ts';
import type { CompanyYear } from './companies.ts';
import { type CompanyNumbers, NUMBERS } from './queries.ts';

/** On phones these stay. */
const FIRST: readonly (keyof CompanyNumbers)[] = ['ergebnis'];

/** A column for each number that any of the years has. */
export const numberColumns = <R>(rows: readonly R[], yearOf: (row: R) => CompanyYear | undefined): Columns<R> =>
  NUMBERS.filter((name) => rows.some((row) => (yearOf(row)?.[name] ?? null) !== null)).map((name) => ({
    name,
    title: NUMBER_NAME[name],
    kind: name === 'beschaeftigte' ? ('dezimal' as const) : ('euro' as const),
    secondary: !FIRST.includes(name),
    value: (row: R) => yearOf(row)?.[name] ?? null,
    gap: 'keine Angabe',
    mark: (row: R) => (yearOf(row)?.[name] == null ? undefined : accuracy(yearOf(row)?.genauigkeit)),
  }));
