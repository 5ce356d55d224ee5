import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../testing/folders.ts';
import { importBudget } from './import.ts';

const newFolder = temporaryFolders();

const ROWS = [
  'Produkt;Richtung;Jahr;Ansatz;Zeug;Kram',
  '11101;Ertrag;2024;250000;17,5;1,25',
  '12601;Aufwand;2024;300000,50;18,5;2,75',
];

/** A budget with two columns of numbers whose headers say nothing, and a descriptor beside it; gives what comes of it. */
async function readWith(types: Readonly<Record<string, string>>, answers: Readonly<Record<string, string>> = {}) {
  const folder = join(await newFolder(), 'paket');
  await mkdir(folder);
  await writeFile(join(folder, 'plan.csv'), ROWS.join('\n'));
  const fields = Object.entries(types).map(([name, osType]) => ({ name, osType }));
  await writeFile(
    join(folder, 'datapackage.json'),
    JSON.stringify({ resources: [{ name: 'plan', path: 'plan.csv', schema: { fields } }] }),
  );
  const given = { ags: '05170024', ...answers };
  return importBudget([join(folder, 'plan.csv')], { to: join(folder, '../stadt'), answers: given, totals: {} });
}

describe('a descriptor beside the file', () => {
  it('answers what the file leaves open, and nothing else', async () => {
    const asked = async (types: Readonly<Record<string, string>>) =>
      (await readWith(types)).questions.map(({ id }) => id);
    expect(await asked({})).toEqual(['spalte:Zeug', 'spalte:Kram']);
    expect(await asked({ Zeug: 'functional-classification:generic:level1:code' })).toEqual(['spalte:Kram']);
  });

  it('is told of, and not believed, where the cells say something else', async () => {
    const { code, text, budget } = await readWith(
      { Richtung: 'phase:id' },
      { 'spalte:Zeug': 'ohne', 'spalte:Kram': 'ohne' },
    );
    expect(code).toBe(0);
    expect(text).toContain('datapackage.json nennt „Richtung“ wertart; gelesen als richtung');
    expect(budget.sums.map(({ richtung }) => richtung)).toEqual(['aufwand', 'ertrag']);
  });
});
