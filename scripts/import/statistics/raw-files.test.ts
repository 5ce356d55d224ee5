/** 300 cells of all tables against the raw files, read here with nothing of the importer. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Problems } from '../../problems.ts';
import { readDataset } from '../../read/datasets.ts';
import { RAW, type RawTable, recordsOf, TABLES, ZERO } from '../../testing/raw-tables.ts';
import { readValues } from './import.ts';
import { readStatisticRecipe } from './recipe.ts';
import { readRegions } from './regions.ts';

const CELLS = 300;
const SEED = 20_261_121;
interface Stored {
  readonly wert: string | null;
  readonly fehlgrund: string | null;
  readonly zeile: string | null;
}

const stored = new Map<string, Stored>();
const regions = new Map<string, { from: string; until: string }>();

/** A generator of whole numbers below `limit`, the same in every run (mulberry32). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** The printed number as the dataset keeps it; undefined for a mark. */
function expectedValue(text: string, factor = 1n): string | undefined {
  const [, sign = '', whole, fraction = ''] = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const milli = BigInt(whole + fraction.padEnd(3, '0')) * factor;
  const digits = milli.toString().padStart(4, '0');
  const tail = digits.slice(-3).replace(/0+$/, '');
  return `${milli === 0n ? '' : sign}${digits.slice(0, -3)}${tail ? `.${tail}` : ''}`;
}

function regionOf(key: string): string {
  const found = [key, `${key}000`, key.slice(0, 5), key.slice(0, 2)].find((one) => regions.has(one));
  if (!found) throw new Error(`no region ${key}`);
  return found;
}

function existed(ags: string, year: number): boolean {
  const { from, until } = regions.get(ags) ?? { from: '', until: '' };
  return from <= `${year}-12-31` && (until === '' || until >= `${year}-12-31`);
}

async function load(dataset: string, table: string) {
  const problems = new Problems();
  const { tables } = await readDataset(join('data', dataset), `data/${dataset}`, problems);
  expect(problems.lines()).toEqual([]);
  return tables.get(table)?.rows ?? [];
}

describe.skipIf(!existsSync(RAW))('300 cells of the raw files (skipped where ../shared is missing)', () => {
  beforeAll(async () => {
    for (const { cells } of await load('regionen', 'regionen')) {
      regions.set(cells[0] ?? '', { from: cells[5] ?? '', until: cells[6] ?? '' });
    }
    for (const { dataset } of TABLES) {
      for (const { cells } of await load(dataset, 'werte')) {
        const [ags, jahr, , kennzahl, wert = null, , fehlgrund = null] = cells;
        stored.set([dataset, ags, jahr, kennzahl].join(' '), { wert, fehlgrund, zeile: cells[13] ?? null });
      }
    }
  });

  it('are what the datasets hold', () => {
    const draw = numbers(SEED);
    const wrong: string[] = [];
    let compared = 0;
    while (compared < CELLS) {
      const table = TABLES[draw(TABLES.length)];
      if (table && checkCell(table, draw, wrong)) compared += 1;
    }
    expect(wrong).toEqual([]);
    expect(compared).toBe(CELLS);
  });

  it('are the same in the Windows-1252 file of the same table, which has one year only', async () => {
    const folder = join('data', 'bevoelkerung-1995-2015');
    const recipe = await readStatisticRecipe(folder);
    const windows = { ...recipe, datei: { ...recipe.datei, encoding: 'windows-1252' as const } };
    const problems = new Problems();
    const bytes = readFileSync(join(RAW, 'regionalstatistik', '12411-01-01-4.csv'));
    const values = readValues(bytes, windows, await readRegions(folder), problems.in('12411-01-01-4.csv'));
    expect(problems.lines()).toEqual([]);
    expect(values?.rows.length).toBeGreaterThan(1000);
    for (const { ags, jahr, kennzahl, wert } of values?.rows ?? []) {
      expect(jahr).toBe('2015');
      expect(stored.get(['bevoelkerung-1995-2015', ags, jahr, kennzahl].join(' '))?.wert ?? '').toBe(wert);
    }
  });
});

/** Draws a cell and compares it; false when the dataset leaves out its year or its region on purpose. */
function checkCell(table: RawTable, draw: (limit: number) => number, wrong: string[]): boolean {
  const records = recordsOf(table);
  const at = draw(records.length);
  const names = Object.entries(table.columns);
  const [column, kennzahl = ''] = names[draw(names.length)] ?? [];
  const cells = records[at] ?? [];
  const text = (cells[Number(column)] ?? '').trim();
  const ags = table.key === null ? 'DG' : regionOf(cells[table.key] ?? '');
  const year = table.year(cells, Number(column));
  const found = stored.get([table.dataset, ags, year, kennzahl].join(' '));
  const place = `${table.dataset} ${ags} ${year} ${kennzahl}: „${text}“`;
  const value = expectedValue(text, table.factor?.[kennzahl]) ?? (ZERO[table.dataset] === text ? '0' : undefined);
  if (!found) {
    const left = (value === undefined || text === '-') && !existed(ags, year);
    const otherYear =
      table.dataset === 'inkar-schulden' ? year < 2010 : table.dataset === 'bevoelkerung-brandenburg' && year > 2020;
    if (!left && !otherYear) wrong.push(`${place} is missing`);
    return false;
  }
  const right = value === undefined ? found.wert === null && found.fehlgrund !== null : found.wert === value;
  if (!right) wrong.push(`${place} is ${found.wert ?? found.fehlgrund}`);
  if (found.zeile !== String(at + 1)) wrong.push(`${place} has record ${found.zeile}, not ${at + 1}`);
  return true;
}
