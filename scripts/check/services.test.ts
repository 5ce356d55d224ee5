import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problems } from '../problems.ts';
import { readDatasets } from '../read/datasets.ts';
import { mergeDatasets } from '../reshape/merge.ts';
import { temporaryFolders } from '../testing/folders.ts';
import { example, importedServices } from '../testing/services.ts';
import { checkServices, levelFault } from './services.ts';

const newFolder = temporaryFolders();

describe('a level', () => {
  it('belongs to a model and lies on its scale', () => {
    expect([levelFault('0', '0-4'), levelFault('4', '0-4'), levelFault('7', '0-7'), levelFault(null, null)]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('is refused without model, beyond its scale, or when it is no whole number', () => {
    expect(levelFault('2', null)).toMatch(/ein Modell/);
    expect(levelFault(null, '0-4')).toMatch(/eine Stufe/);
    expect(levelFault('5', '0-4')).toBe('eine Stufe von 0 bis 4');
    expect(levelFault('-1', '0-7')).toBe('eine Stufe von 0 bis 7');
    expect(levelFault('2.5', '0-7')).toBe('eine Stufe von 0 bis 7');
  });
});

describe('a table of services', () => {
  it('that was changed by hand is refused with file, record and column', async () => {
    const recipe = JSON.parse(await example('import.json'));
    const { data, folder } = await importedServices(await newFolder(), await example('reifegradbericht.csv'), recipe);
    const faults = async (): Promise<string[]> => {
      const problems = new Problems();
      checkServices(mergeDatasets(await readDatasets([data], problems, () => {})), problems);
      return problems.lines();
    };
    expect(await faults()).toEqual([]);
    const path = join(folder, 'leistungen.csv');
    await writeFile(path, (await readFile(path, 'utf8')).replace(';5;0-7;', ';5;0-4;'));
    expect(await faults()).toEqual([
      'data/leistungen/leistungen.csv, Datensatz 3, Spalte reifegrad: Reifegrad: „5“ (erwartet: eine Stufe von 0 bis 4)',
    ]);
  });
});
