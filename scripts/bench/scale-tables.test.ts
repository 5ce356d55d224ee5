import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { TABLES } from '../../src/schema/tables.ts';
import { ALL_CITIES, generated, keyOf, ONE_CITY, productsOf, sumOf, writeCities } from './scale-tables.ts';

it('many cities lose no row and no cent on their way into folders, and each can be read alone', async () => {
  const root = await mkdtemp(join(tmpdir(), 'klarhaushalt-scale-'));
  const folder = join(root, 'haushalt');
  const scale = { cities: 3, rows: 700 };
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  try {
    await writeCities(folder, scale);
    const [all] = await ask(sumOf(ALL_CITIES(folder)));
    expect(all).toMatchObject({ zeilen: 2100, leer: 42, orte: 3 });
    expect(all).toEqual((await ask(sumOf(`(${generated(scale.rows, 0, scale.cities)})`)))[0]);
    const city = keyOf(1);
    const own = await ask(productsOf(ONE_CITY(folder, city), city));
    expect(own).toHaveLength(250);
    expect(await ask(productsOf(ALL_CITIES(folder), city))).toEqual(own);
    const columns = (await ask(`DESCRIBE FROM ${ONE_CITY(folder, city)}`)).map(({ column_name }) => column_name);
    expect([...columns].sort()).toEqual(TABLES.haushalt.columns.map(({ name }) => name).sort());
  } finally {
    connection.closeSync();
    await rm(root, { recursive: true });
  }
});
