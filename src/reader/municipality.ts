/** The municipality that a table names: amounts of two are not one budget. */
import type { Findings } from './budget/report.ts';
import type { Column } from './roles/column.ts';
import type { RoleOfColumn } from './roles/roles.ts';
import { plainWords } from './roles/words.ts';
import type { Table } from './table/table.ts';

const HEADER = /^(ags|gemeinde|gemeindename|gemeindeschlüssel|gemeindekennziffer|kommune|stadt|municipality)$/;

/** Columns that name a municipality, and are not left out. */
const columnsOf = (roles: readonly RoleOfColumn[]): Column[] =>
  roles.flatMap(({ column, role }) => (role.kind !== 'ohne' && HEADER.test(column.words) ? [column] : []));

/** A column with more than one municipality, with the first of them. */
export function severalMunicipalities(
  roles: readonly RoleOfColumn[],
): { readonly column: string; readonly names: readonly string[] } | undefined {
  const column = columnsOf(roles).find(({ values }) => values.size > 1);
  return column && { column: column.name, names: [...column.values.keys()].slice(0, 3) };
}

/** What a table says of its one municipality, by the header that says it. */
export const municipalityIn = (roles: readonly RoleOfColumn[]): ReadonlyMap<string, string> =>
  new Map(columnsOf(roles).flatMap(({ words, values }) => [...values.keys()].slice(0, 1).map((name) => [words, name])));

/** The table with the rows of the one municipality that a person named, where a column tells several apart; the others are counted as left out. */
export function ofMunicipality(table: Table, name: string | undefined, findings: Findings): Table {
  const column = table.columns.find(
    ({ title, at }) =>
      HEADER.test(plainWords(title)) && table.rows.some((row) => table.cells.cell(row.at, at).trim() === name),
  );
  if (!column) return table;
  const isOf = ({ at }: Table['rows'][number]): boolean => table.cells.cell(at, column.at).trim() === name;
  for (const row of table.rows)
    if (!isOf(row)) findings.leaveOut(`„${column.name}“ ist nicht „${name}“, so festgelegt`, row.record);
  return { ...table, rows: table.rows.filter(isOf) };
}
