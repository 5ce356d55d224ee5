/** The municipality that a table names: amounts of two are not one budget. */
import type { Column } from './roles/column.ts';
import type { RoleOfColumn } from './roles/roles.ts';

const HEADER = /^(ags|gemeinde|gemeindename|gemeindeschlüssel|gemeindekennziffer|kommune|stadt|municipality)$/;

/** Columns that name a municipality, and are not left out. */
const columnsOf = (roles: readonly RoleOfColumn[]): Column[] =>
  roles.flatMap(({ column, role }) => (role.kind !== 'ohne' && HEADER.test(column.words) ? [column] : []));

/** A column with more than one municipality, with the first of them. */
export function severalMunicipalities(roles: readonly RoleOfColumn[]): string | undefined {
  const column = columnsOf(roles).find(({ values }) => values.size > 1);
  return column && `${column.name}: ${[...column.values.keys()].slice(0, 3).join(', ')}`;
}

/** What a table says of its one municipality, by the header that says it. */
export const municipalityIn = (roles: readonly RoleOfColumn[]): ReadonlyMap<string, string> =>
  new Map(columnsOf(roles).flatMap(({ words, values }) => [...values.keys()].slice(0, 1).map((name) => [words, name])));
