import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Console, openConsole, type Statement } from './console.ts';
import type { bytesOf, PublishedFile, TableFile } from './fetch-table.ts';

/** The tables of each engine that was started, and those that are ended. */
const engines = vi.hoisted(() => ({ started: [] as string[][], ended: 0, own: [] as string[][] }));

vi.mock('./start.ts', () => ({
  async startDatabase(files: readonly TableFile[], _: unknown, { load }: { load: typeof bytesOf }) {
    const number = engines.started.length;
    const tables = files.map(({ table }) => table);
    engines.started.push(tables);
    engines.own.push([]);
    for (const file of files) await load(file, () => {});
    const connection = { tables, number, cancelSent: async () => {} };
    const worker = { terminate: () => (engines.ended += 1) };
    return { worker, connection, database: { connect: async () => ({ number }) } };
  },
}));
vi.mock('./locked.ts', () => ({
  PUBLISHED: 'p',
  lockIn: async () => {},
  // an answer that tells which tables there were
  runAll: async ({ tables }: { tables: string[] }) => ({
    columns: [],
    rows: tables.length,
    cut: false,
    page: () => [],
  }),
}));
vi.mock('./own-table.ts', () => ({
  putTable: async ({ number }: { number: number }, { name }: { name: string }) => void engines.own[number]?.push(name),
}));

const FILES: PublishedFile[] = [
  ['haushalt', 1000],
  ['werte', 2e6],
  ['kennzahlwerte', 1e6],
].map(([table, bytes]) => ({ table: String(table), url: `/${table}`, bytes: Number(bytes), sha256: '' }));

const asked = (sql: string): Statement[] => [{ sql, bare: sql, rows: true }];
const rowsOf = async (console: Console, sql: string) => (await console.ask(asked(sql)))?.rows;

/** Bytes of a file of this length, when they are let go. */
let send: Promise<void>;
let fetched: string[];

beforeEach(() => {
  Object.assign(engines, { started: [], own: [], ended: 0 });
  [send, fetched] = [Promise.resolve(), []];
  vi.stubGlobal('crypto', {});
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    await send;
    const bytes = FILES.find((file) => file.url === url)?.bytes ?? 0;
    return new Response(new Uint8Array(bytes));
  });
  return () => vi.unstubAllGlobals();
});

const open = (first?: string) => openConsole(FILES, { progress: () => {}, ...(first ? { first } : {}) });

describe('a large table', () => {
  it('is left out until a question names it; then another engine has it, and those before as well', async () => {
    const console = await open();
    expect(await rowsOf(console, 'SELECT 1')).toBe(1);
    await console.add({ name: 'meine_liste', columns: [], portions: [] });
    expect(await rowsOf(console, 'FROM werte')).toBe(2);
    expect(await rowsOf(console, 'FROM haushalt')).toBe(2);
    expect(await rowsOf(console, 'FROM kennzahlwerte, werte')).toBe(3);
    expect(engines.started).toEqual([['haushalt'], ['haushalt', 'werte'], ['haushalt', 'werte', 'kennzahlwerte']]);
    expect(engines.own).toEqual([['meine_liste'], ['meine_liste'], ['meine_liste']]);
    expect(engines.ended).toBe(2);
    // each once: an engine that starts anew has the bytes of the one before
    expect(fetched).toEqual(['/haushalt', '/werte', '/kennzahlwerte']);
  });

  it('comes with the first engine where the first question names it', async () => {
    const console = await open('SELECT * FROM werte');
    expect(await rowsOf(console, 'SELECT * FROM werte')).toBe(2);
    expect(engines.started).toEqual([['haushalt', 'werte']]);
  });

  it('that does not come leaves the engine as it is', async () => {
    const console = await open();
    send = Promise.reject(new TypeError('Failed to fetch'));
    await expect(rowsOf(console, 'FROM werte')).rejects.toThrow(TypeError);
    expect(await rowsOf(console, 'SELECT 1')).toBe(1);
    expect(engines.started).toHaveLength(1);
  });

  it('that is on its way can be stopped waiting for, and no engine is lost with it', async () => {
    const console = await open();
    let go = (): void => {};
    send = new Promise((resolve) => {
      go = resolve;
    });
    const answer = rowsOf(console, 'FROM werte');
    const stopped = expect(answer).rejects.toMatchObject({ anew: false });
    await vi.waitFor(() => expect(fetched).toContain('/werte'));
    await console.stop();
    await stopped;
    go();
    expect(await rowsOf(console, 'SELECT 1')).toBe(1);
    expect(engines.started).toHaveLength(1);
  });
});
