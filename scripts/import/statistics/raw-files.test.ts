/**
 * Cells of the raw tables against the datasets: all of our excerpt, which stands for every form of a table, and 300 of the raw
 * files where they are. Read here with nothing of the importer.
 */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problems } from '../../problems.ts';
import { fingerprint, temporaryFolders } from '../../testing/folders.ts';
import { RawCells, type Verdict } from '../../testing/raw-cells.ts';
import { EXCERPT_TABLES, TABLES } from '../../testing/raw-tables.ts';
import { shared } from '../../testing/shared.ts';
import { importStatistic, readValues } from './import.ts';
import { readStatisticRecipe } from './recipe.ts';
import { readRegions } from './regions.ts';

const CELLS = 300;
const SEED = 20_261_121;

const root = join(import.meta.dirname, '../../..');
const excerpt = join(root, 'scripts/testing/excerpts/statistik');
const raw = shared('data/real');
const newFolder = temporaryFolders();

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

const faults = (verdicts: readonly Verdict[]): string[] =>
  verdicts.flatMap((verdict) => (typeof verdict === 'string' ? [] : [verdict.wrong]));
const count = (verdicts: readonly Verdict[], one: Verdict): number =>
  verdicts.filter((verdict) => verdict === one).length;

/** The values of a Windows-1252 file of one year, and what the dataset of all years has in their place. */
async function windowsFile(cells: RawCells, path: string, folder: string, dataset: string) {
  const recipe = await readStatisticRecipe(folder);
  const windows = { ...recipe, datei: { ...recipe.datei, encoding: 'windows-1252' as const } };
  const problems = new Problems();
  const bytes = await readFile(path);
  const values = readValues(bytes, windows, await readRegions(folder), problems.in('tabelle.csv'));
  expect(problems.lines()).toEqual([]);
  return (values?.rows ?? []).map(({ ags = '', jahr = '', kennzahl = '', wert }) => ({
    jahr,
    wert,
    stored: cells.stored(dataset, ags, jahr, kennzahl)?.wert ?? '',
  }));
}

describe('the invented tables', () => {
  const cells = new RawCells(join(excerpt, 'raw'), join(excerpt, 'data'));

  it.each([
    ['schulden', 48, 8],
    ['einwohner', 54, 9],
    ['kredite', 4, 1],
    ['preise', 3, 0],
  ])('are, cell by cell, what the dataset %s holds, and it holds nothing else', async (dataset, stored, leftOut) => {
    const table = EXCERPT_TABLES.find((one) => one.dataset === dataset);
    const verdicts = table ? cells.cells(table).map((cell) => cells.verdict(cell)) : [];
    expect(faults(verdicts)).toEqual([]);
    expect([count(verdicts, 'stored'), count(verdicts, 'left out')]).toEqual([stored, leftOut]);
    const lines = (await readFile(join(excerpt, 'data', dataset, 'werte.csv'), 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(stored + 1);
  });

  it.each([
    ['another number', '99001000;2010;je-ew;500;', '99001000;2010;je-ew;501;', '„500“ is 501'],
    ['a gap that became a 0', '99051;2012;je-ew;;geheim', '99051;2012;je-ew;0;', '„.“ is 0'],
    ['a gap without a reason', '99051;2012;je-ew;;geheim', '99051;2012;je-ew;;', '„.“ is null'],
    ['another record', 'je-ew;2100;;EUR je Einwohner;9', 'je-ew;2100;;EUR je Einwohner;8', 'has record 8, not 9'],
    ['a row that went', '\nDG;2012;je-ew;', '\nDG;2012;je-kopf;', '„1686“ is missing'],
  ])('show where a dataset has %s', async (_, from, to, message) => {
    const folder = await newFolder();
    await cp(join(excerpt, 'data'), folder, { recursive: true });
    const file = join(folder, 'schulden/werte.csv');
    const text = await readFile(file, 'utf8');
    expect(text).toContain(from);
    await writeFile(file, text.replace(from, to));
    const damaged = new RawCells(join(excerpt, 'raw'), folder);
    const verdicts = EXCERPT_TABLES.flatMap((table) => damaged.cells(table).map((cell) => damaged.verdict(cell)));
    expect(faults(verdicts)).toEqual([expect.stringContaining(message)]);
  });

  it('become their datasets again, byte for byte', async () => {
    const folder = await newFolder();
    await cp(join(excerpt, 'data'), folder, { recursive: true });
    for (const { dataset, file } of EXCERPT_TABLES) {
      await importStatistic(join(excerpt, 'raw', file), join(folder, dataset));
      expect(await fingerprint(join(folder, dataset)), dataset).toEqual(
        await fingerprint(join(excerpt, 'data', dataset)),
      );
    }
  });

  it('are the same in the Windows-1252 file of the same table, which has one year only', async () => {
    const file = join(excerpt, 'raw', '12411-01-01-4_muster_windows-1252.csv');
    const rows = await windowsFile(cells, file, join(excerpt, 'data/einwohner'), 'einwohner');
    expect(rows).toHaveLength(18);
    expect(rows.filter(({ jahr, wert, stored }) => jahr !== '2012' || wert !== stored)).toEqual([]);
  });
});

describe.skipIf(!raw.here)(raw.title('300 cells of the raw files'), () => {
  const cells = new RawCells(raw.path, join(root, 'data/general'));

  it('are what the datasets hold', () => {
    const draw = numbers(SEED);
    const verdicts: Verdict[] = [];
    while (count(verdicts, 'stored') + faults(verdicts).length < CELLS) {
      const table = TABLES[draw(TABLES.length)] as (typeof TABLES)[number];
      const record = draw(cells.records(table).length);
      const columns = Object.keys(table.columns).map(Number);
      const column = columns[draw(columns.length)] ?? 0;
      verdicts.push(cells.verdict({ table, record, column }));
    }
    expect(faults(verdicts)).toEqual([]);
    expect(count(verdicts, 'stored')).toBe(CELLS);
  });

  it('are the same in the Windows-1252 file of the same table, which has one year only', async () => {
    const dataset = 'bevoelkerung-1995-2015';
    const file = join(raw.path, 'regionalstatistik/12411-01-01-4.csv');
    const rows = await windowsFile(cells, file, join(root, 'data/general', dataset), dataset);
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows.filter(({ jahr, wert, stored }) => jahr !== '2015' || wert !== stored)).toEqual([]);
  });
});
