import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../scripts/testing/folders.ts';
import { buildCityData } from '../../tests/fixture-city/build.ts';
import { type Engine, query } from './engine.ts';
import { openNative } from './native.ts';

const newFolder = temporaryFolders();
let engine: Engine;

beforeAll(async () => {
  const folder = `${await newFolder()}/daten`;
  await buildCityData(folder);
  engine = await openNative(folder);
});
afterAll(() => engine.close());

describe('the engine of the build', () => {
  it('answers over the published tables, each under its own name', async () => {
    const versions = query<{ fassung: string }>('SELECT fassung FROM fassungen ORDER BY fassung');
    expect(await engine.run(versions)).toEqual([{ fassung: 'musterplan-2029' }, { fassung: 'musterplan-2030' }]);
  });

  it('refuses a number that the browser would give in another form, and names its column', async () => {
    await expect(engine.run(query('SELECT COUNT(*) AS anzahl FROM haushalt'))).rejects.toThrow(
      'Spalte anzahl: bigint statt Text oder Zahl; im SQL in DOUBLE oder INTEGER wandeln.',
    );
    await expect(engine.run(query('SELECT SUM(betrag) AS summe FROM haushalt'))).rejects.toThrow(
      'Spalte summe: object',
    );
    await expect(engine.run(query('SELECT CAST(COUNT(*) AS INTEGER) AS n FROM quellen'))).resolves.toEqual([{ n: 4 }]);
  });

  it('rejects with the message of the database when the SQL is wrong', async () => {
    await expect(engine.run(query('SELECT gibtsnicht FROM haushalt'))).rejects.toThrow(/gibtsnicht/);
  });

  it('says which command makes the tables when they are missing', async () => {
    await expect(openNative(await newFolder())).rejects.toThrow(/haushalt\.parquet fehlt: zuerst «npm run data»/);
  });
});
