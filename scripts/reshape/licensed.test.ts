import { describe, expect, it } from 'vitest';
import { TABLES, type TableName } from '../../src/schema/tables.ts';
import { licensedTables } from './licensed.ts';

/** A table with rows of which only some cells matter. */
const table = (name: TableName, ...rows: Record<string, string>[]) => ({
  table: TABLES[name],
  rows: rows.map((row) => TABLES[name].columns.map((column) => row[column.name] ?? null)),
});

describe('tables without figures that state no licence', () => {
  const published = [
    table('haushalt', { quelle: 'plan', konto: '1' }, { quelle: 'amt', konto: '2' }),
    table('fassungen', { quelle: 'plan', struktur: 'alt' }, { quelle: 'amt', struktur: 'neu' }),
    table('konten', { struktur: 'alt', konto: '1' }, { struktur: 'neu', konto: '2' }),
    table('kontenrahmen', { rahmen: 'klein', praefix: '4', quelle: 'plan' }),
    table('formelterme', { kennzahl: 'k', rahmen: 'klein', quelle: 'plan' }),
    table('regionen', { ags: '12' }),
    table('quellen', { quelle: 'plan', lizenz: 'ungeklaert' }, { quelle: 'amt', lizenz: 'dl-de/by-2-0' }),
  ];
  const left = Object.fromEntries(licensedTables(published).map(({ table: { name }, rows }) => [name, rows]));

  it('keep the rows of sources with a licence, and the names that these need', () => {
    expect(left.haushalt?.map((row) => row[8])).toEqual(['2']);
    expect(left.fassungen).toHaveLength(1);
    expect(left.konten?.map((row) => row[1])).toEqual(['2']);
  });

  it('keep regions, charts of accounts, terms of formulas and all sources, which are no figures', () => {
    expect(left.kontenrahmen).toHaveLength(1);
    expect(left.formelterme).toHaveLength(1);
    expect(left.regionen).toHaveLength(1);
    expect(left.quellen).toHaveLength(2);
  });
});
