import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { importCash } from '../import/cash/import.ts';
import { Problems } from '../problems.ts';
import { readDatasets } from '../read/datasets.ts';
import { mergeDatasets } from '../reshape/merge.ts';
import { temporaryFolders } from '../testing/folders.ts';
import { checkCash } from './cash.ts';

const newFolder = temporaryFolders();
const LIST = fileURLToPath(new URL('../../docs/vorlagen/kasse/liste.csv', import.meta.url));

/** What is said of the list of the documentation after a change by hand. */
async function faultsAfter(from: string, to: string): Promise<string[]> {
  const data = join(await newFolder(), 'data');
  const folder = join(data, 'kasse');
  await mkdir(data);
  await importCash(LIST, { to: folder, answers: { ags: '99999999' }, totals: {} });
  const path = join(folder, 'kasse.csv');
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`the list has no ${from}`);
  await writeFile(path, text.replace(from, to));
  const problems = new Problems();
  checkCash(mergeDatasets(await readDatasets([data], problems, () => {})), problems);
  return problems.lines();
}

it('the list of the documentation is right', async () => {
  expect(await faultsAfter('ags;', 'ags;')).toEqual([]);
});

it.each([
  [
    'cash that is not what moved',
    'einzahlung_laufend;ergebnis;5000000',
    'einzahlung_laufend;ergebnis;5000002',
    /Spalte betrag: unplausibel: „1074999.5“ .*1075001.5/,
  ],
  [
    'a December that is not the end of the year',
    '2030;12;liquide_mittel;ergebnis;1074999,5',
    '2030;12;liquide_mittel;ergebnis;1',
    /1 wie Ende Dezember/,
  ],
  ['a month that is none', '2030;3;liquide_mittel', '2030;13;liquide_mittel', /Spalte monat: unplausibel: „13“/],
  ['payments in a month', '2030;;auszahlung_laufend', '2030;3;auszahlung_laufend', /nur Bestände/],
])('%s is refused with file, record and column', async (_, from, to, message) => {
  expect((await faultsAfter(from, to)).join('\n')).toMatch(message);
});
