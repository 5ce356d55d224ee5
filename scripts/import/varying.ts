import type { Table } from '../../src/schema/column.ts';
import { fileTable } from '../../src/schema/file-tables.ts';

/** A table as a file holds it that says columns with one text in every row once, in its datapackage.json (`konstant`). */
export function varyingTable(name: string, constant: Readonly<Record<string, string>>): Table {
  const table = fileTable(name);
  return { ...table, columns: table.columns.filter((column) => !(column.name in constant)) };
}
