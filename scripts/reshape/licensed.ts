/** Leaves out what rests on a source without a licence, for a city that does not want to hand it on in bulk. */

import type { Table } from '../../src/schema/column.ts';
import { UNLICENSED } from '../../src/schema/licences.ts';
import type { PublishedTable } from './levels.ts';

/** Tables that hold no figures although their rows are sources or name one. */
const STAYING = new Set(['quellen', 'kontenrahmen', 'formelterme']);

type Row = PublishedTable['rows'][number];

/**
 * Rows whose source is `ungeklaert` go; so do the names of products, accounts and departments of a structure that no version
 * with a licence uses. Regions, definitions with their terms, charts of accounts (facts of rules in our words) and the sources
 * themselves stay.
 */
export function licensedTables(published: readonly PublishedTable[]): PublishedTable[] {
  const rowsOf = (name: string): Readonly<Record<string, string | null>>[] => {
    const found = published.find(({ table }) => table.name === name);
    return (found?.rows ?? []).map((row) =>
      Object.fromEntries(found?.table.columns.map((c, at) => [c.name, row[at] ?? null]) ?? []),
    );
  };
  const unlicensed = new Set(
    rowsOf('quellen').flatMap(({ quelle, lizenz }) => (lizenz === UNLICENSED && quelle) || []),
  );
  const structures = new Set(
    rowsOf('fassungen').flatMap(({ quelle, struktur }) => (unlicensed.has(quelle ?? '') ? [] : (struktur ?? []))),
  );
  return published.map(({ table, rows }) => {
    if (STAYING.has(table.name)) return { table, rows };
    const [quelle, struktur] = [reader(table, 'quelle'), reader(table, 'struktur')];
    const stays = (row: Row): boolean => {
      if (quelle) return !unlicensed.has(quelle(row) ?? '');
      return !struktur || structures.has(struktur(row) ?? '');
    };
    return { table, rows: rows.filter(stays) };
  });
}

function reader({ columns }: Table, name: string): ((row: Row) => string | null) | undefined {
  const at = columns.findIndex((column) => column.name === name);
  return at < 0 ? undefined : (row) => row[at] ?? null;
}
