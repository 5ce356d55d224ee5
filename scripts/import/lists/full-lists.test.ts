/** Lists of other cities, invented and of full size (`scripts/testing/full-lists.ts`), through the import: as CSV and as xlsx, to the cent, and nobody is named. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ALL, onlyInAll } from '../../testing/extent.ts';
import { temporaryFolders } from '../../testing/folders.ts';
import { type FullList, fullCompanies, fullGrants, fullStaff } from '../../testing/full-lists.ts';
import { workbookOf } from '../../testing/workbook.ts';
import { importCompanies } from '../companies/import.ts';
import { importGrants } from '../grants/import.ts';
import { importStaff } from '../staff/import.ts';
import type { ListImport } from './asking.ts';

const newFolder = temporaryFolders();

type Row = Readonly<Record<string, string>>;

/** The rows that a list becomes, and all that is written beside them. */
async function imported(
  table: string,
  list: FullList,
  form: 'csv' | 'xlsx',
  how: (file: string, all: ListImport) => Promise<unknown>,
  answers: Row,
): Promise<{ rows: Row[]; written: string }> {
  const folder = await newFolder();
  const [file, to] = [join(folder, `liste.${form}`), join(folder, 'liste-2030')];
  await writeFile(file, form === 'csv' ? list.csv : workbookOf(list.csv));
  const totals = Object.fromEntries([...list.sums].map(([key, sum]) => [key, (sum / 100).toFixed(2)]));
  await how(file, { to, answers: { ags: '99999999', ...answers }, totals });
  const texts = await Promise.all((await readdir(to)).map((name) => readFile(join(to, name), 'utf8')));
  const text = await readFile(join(to, `${table}.csv`), 'utf8');
  const rows = Papa.parse<Row>(text, { header: true, delimiter: ';', skipEmptyLines: true }).data;
  return { rows, written: texts.join('\n') };
}

/** Hundredths in a column, all rows that a condition holds for; whatever stands empty adds nothing. */
const sumOf = (rows: readonly Row[], column: string, holds: (row: Row) => boolean): number =>
  rows.filter(holds).reduce((sum, row) => sum + Math.round(Number((row[column] || '0').replace(',', '.')) * 100), 0);

describe.skipIf(!ALL).each(['csv', 'xlsx'] as const)(onlyInAll('lists of full size, as %s'), (form) => {
  it('400 rows of posts add up, and no area and no group has fewer than three', async () => {
    const list = fullStaff();
    expect(list.csv.trim().split('\n')).toHaveLength(401);
    const how = (file: string, all: ListImport) => importStaff([file], all);
    const { rows } = await imported('stellen', list, form, how, { fassung: 'beschlossen', einzelne: 'zeigen' });
    for (const [key, sum] of list.sums) {
      const [jahr, column = ''] = key.split(':');
      expect(
        sumOf(rows, column, (row) => row.jahr === jahr),
        key,
      ).toBe(sum);
    }
    const counts = rows.flatMap((row) => ['geplant', 'besetzt', 'vzae'].map((one) => sumOf([row], one, () => true)));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(300);
  });

  it('30 companies over three levels add up, each once', async () => {
    const list = fullCompanies();
    const { rows } = await imported('beteiligungen', list, form, importCompanies, { wertart: 'ergebnis' });
    expect(new Set(rows.map(({ kennung }) => kennung)).size).toBe(30);
    expect(rows).toHaveLength(35);
    for (const [key, sum] of list.sums)
      expect(
        sumOf(rows, key.slice(5), () => true),
        key,
      ).toBe(sum);
  });

  it('2,000 grants add up, people included, and nothing that is written names one', async () => {
    const list = fullGrants();
    const { rows, written } = await imported('zuwendungen', list, form, importGrants, {
      personen: 'zurückhalten',
      struktur: 'muster',
    });
    for (const [key, sum] of list.sums) {
      const [jahr, stand] = key.split(':');
      expect(
        sumOf(rows, 'betrag', (row) => row.jahr === jahr && row.stand === stand),
        key,
      ).toBe(sum);
    }
    expect(list.people.filter((one) => written.toLowerCase().includes(one.toLowerCase()))).toEqual([]);
    expect(rows.some(({ empfaenger }) => empfaenger === 'Einzelpersonen')).toBe(true);
    expect(rows.length).toBeGreaterThan(1000);
  });
});
