import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { importStaff } from '../import/staff/import.ts';
import { Problems } from '../problems.ts';
import { readDatasets } from '../read/datasets.ts';
import { mergeDatasets } from '../reshape/merge.ts';
import { temporaryFolders } from '../testing/folders.ts';
import { checkStaff } from './staff.ts';

const newFolder = temporaryFolders();
const LIST = fileURLToPath(new URL('../../docs/vorlagen/stellen/liste.csv', import.meta.url));

/** What is said of the list of the documentation after a change by hand. @param copies how often it is there */
async function faultsAfter(from: string, to: string, copies = 1): Promise<string[]> {
  const data = join(await newFolder(), 'data');
  const folder = join(data, 'stellen');
  await mkdir(data);
  await importStaff([LIST], {
    to: folder,
    answers: { ags: '99999999', fassung: 'beschlossen', struktur: 'muster', einzelne: 'zeigen' },
    totals: {},
  });
  const path = join(folder, 'stellen.csv');
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`the list has no ${from}`);
  if (copies > 1) await cp(folder, `${folder}-2`, { recursive: true });
  await writeFile(path, text.replace(from, to));
  const problems = new Problems();
  checkStaff(mergeDatasets(await readDatasets([data], problems, () => {})), problems);
  return problems.lines();
}

it('the list of the documentation is right', async () => {
  expect(await readFile(LIST, 'utf8')).toContain('TESTDATEN');
  expect(await faultsAfter('ags;', 'ags;')).toEqual([]);
});

it.each([
  ['fewer than three planned', 'E 5;4;4;', 'E 5;2;4;', /Datensatz 1, Spalte geplant: unzulässig: „2“ .*mindestens 3/],
  ['fewer than three filled', 'E 5;4;4;', 'E 5;4;0;', /Datensatz 1, Spalte besetzt: unzulässig: „0“/],
  ['fewer than three without the vacant', 'E 5;4;4;;', 'E 5;4;;2;', /Spalte unbesetzt: unzulässig: „2“.*nach Abzug/],
  ['no count at all', 'E 5;4;4;', 'E 5;;;', /Datensatz 1, Spalte geplant: unzulässig.*Stellen, geplant oder besetzt/],
  ['entries of two levels', ';fachbereich;20;', ';produkt;20;', /Spalte ebene: uneinheitlich.*einer Ebene/],
  ['two areas of one entry', ';fachbereich;20;', ';fachbereich;10;', /Spalte kennung: uneinheitlich.*ein Bereich/],
  ['two versions of a year', '2029;beschlossen', '2029;entwurf', /Datensatz 2, Spalte fassung: uneinheitlich/],
])('%s is refused with file, record and column', async (_, from, to, message) => {
  expect((await faultsAfter(from, to)).join('\n')).toMatch(message);
});

it('a second dataset of the same city is refused: it could tell what the first puts together', async () => {
  expect((await faultsAfter('ags;', 'ags;', 2)).join('\n')).toMatch(/uneinheitlich.*jedes Jahr in denselben Ordner/);
});
