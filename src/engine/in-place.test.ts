import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TableFile } from './fetch-table.ts';
import { isReadInPlace, makeWhenIdle } from './in-place.ts';
import type { Started } from './start.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const file = (table: string, bytes: number): TableFile => ({ table, url: `/${table}`, bytes, sha256: '' });
const CSV: TableFile = { table: 'own', bytes: 10, columns: [], csv: new Uint8Array() };
const FILES = [file('small', 1000), file('large', 3_000_000), CSV, file('other', 2000)];

function engine(failing = '') {
  const asked: string[] = [];
  const dropped: string[] = [];
  const started = {
    connection: {
      query: async (sql: string) => {
        asked.push(sql);
        if (failing && sql.includes(failing)) throw new Error('no memory');
      },
    },
    database: { dropFile: async (name: string) => dropped.push(name) },
  } as unknown as Pick<Started, 'database' | 'connection'>;
  return { asked, dropped, idle: makeWhenIdle(started, FILES) };
}

it('leaves small published files as they are, and no text and no large file', () => {
  expect(FILES.filter(isReadInPlace).map(({ table }) => table)).toEqual(['small', 'other']);
});

it('makes tables of them, once, when nobody has asked for a while', async () => {
  const { asked, dropped, idle } = engine();
  idle.asked();
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual([]);
  idle.answered();
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked.map((sql) => /DROP VIEW (\w+)/.exec(sql)?.[1])).toEqual(['small', 'other']);
  expect(dropped).toEqual(['small.parquet', 'other.parquet']);
  idle.asked();
  idle.answered();
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked.length).toBe(2);
});

it('waits while a question is open, and for the answer to the last of several', async () => {
  const { asked, idle } = engine();
  idle.asked();
  idle.answered();
  idle.asked();
  idle.asked();
  idle.answered();
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual([]);
  idle.answered();
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked.length).toBe(2);
});

it('keeps a file whose table cannot be made', async () => {
  const { dropped, idle } = engine('small');
  idle.asked();
  idle.answered();
  await vi.advanceTimersByTimeAsync(5000);
  expect(dropped).toEqual([]);
});
