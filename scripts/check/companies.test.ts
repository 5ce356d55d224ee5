import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { importCompanies } from '../import/companies/import.ts';
import { Problems } from '../problems.ts';
import { readDatasets } from '../read/datasets.ts';
import { mergeDatasets } from '../reshape/merge.ts';
import { temporaryFolders } from '../testing/folders.ts';
import { checkCompanies } from './companies.ts';

const newFolder = temporaryFolders();
const LIST = fileURLToPath(new URL('../../docs/vorlagen/beteiligungen/liste.csv', import.meta.url));

/** What is said of the list of the documentation after a change by hand. */
async function faultsAfter(from: string, to: string): Promise<string[]> {
  const data = join(await newFolder(), 'data');
  const folder = join(data, 'beteiligungen');
  await mkdir(data);
  await importCompanies(LIST, { to: folder, answers: { ags: '99999999', wertart: 'ergebnis' }, totals: {} });
  const path = join(folder, 'beteiligungen.csv');
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`the list has no ${from}`);
  await writeFile(path, text.replace(from, to));
  const problems = new Problems();
  checkCompanies(mergeDatasets(await readDatasets([data], problems, () => {})), problems);
  return problems.lines();
}

const HOLDING = 'testdaten-stadtwerke-musterstadt';

it('the list of the documentation is right', async () => {
  expect(readFileSync(LIST, 'utf8')).toContain('TESTDATEN');
  expect(await faultsAfter('ags;', 'ags;')).toEqual([]);
});

it.each([
  [
    'an owner who is not there',
    `ergebnis;${HOLDING};51`,
    'ergebnis;fremd;51',
    /Datensatz 2, Spalte ueber: unbekannt: „fremd“/,
  ],
  [
    'more than the whole',
    'ergebnis;stadt;10;',
    'ergebnis;stadt;60;',
    /Datensatz 5, Spalte anteil: unplausibel: „50“ \(erwartet: Anteile ab 0, die zusammen höchstens 100 Prozent sind\)/,
  ],
  [
    'a circle',
    'ergebnis;stadt;74,9',
    'ergebnis;testdaten-zaehlerdienst;74,9',
    /Datensatz 3, Spalte ueber: Kreis: „testdaten-zaehlerdienst“/,
  ],
  [
    'two numbers of one company',
    'ergebnis;stadt;10;;',
    'ergebnis;stadt;10;1;',
    /Datensatz 5, Spalte umsatz: uneinheitlich: „500000“/,
  ],
])('%s is refused with file, record and column', async (_, from, to, message) => {
  expect((await faultsAfter(from, to)).join('\n')).toMatch(message);
});
