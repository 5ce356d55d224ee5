/** The CSV files in LibreOffice with German settings: opened with a double click, and by the line of the page. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { protectedText } from '../../src/schema/spreadsheet.ts';
import { TABLES } from '../../src/schema/tables.ts';
import { DATEN, documentOf, pages } from '../site.ts';
import { tool } from '../tool.ts';

const office = tool('LibreOffice', 'soffice');
const folder = mkdtempSync(join(tmpdir(), 'tabelle-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As the dialog stands: semicolon, UTF-8, German; text in quotes is guessed like any other. The line of the pages says that it is text. */
const DOUBLE_CLICK = '59,34,76,1,,1031,false';
const LINE = '59,34,76,1,,1031,true';

/** What LibreOffice holds after it has opened each file: cells as it would show them without a format, by the file's name. */
function opened(files: readonly string[], filter: string): Map<string, string[][]> {
  const out = join(folder, filter);
  const settings = ['--headless', `-env:UserInstallation=file://${folder}/profil`, `--infilter=CSV:${filter}`];
  const done = spawnSync(
    'soffice',
    [
      ...settings,
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,true,true,false',
      '--outdir',
      out,
      ...files,
    ],
    { encoding: 'utf8' },
  );
  if (done.status !== 0) throw new Error(done.stderr);
  return new Map(files.map((file) => [basename(file), cells(join(out, basename(file)))]));
}

const cells = (file: string): string[][] =>
  Papa.parse<string[]>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true })
    .data;

/** The columns that the page of a table says a spreadsheet may change. */
const announced = new Map(
  pages()
    .filter(({ path }) => Object.keys(TABLES).some((table) => path === `/daten/${table}/`))
    .map((page) => [
      page.path.split('/')[2] ?? '',
      [...documentOf(page).querySelectorAll('[data-guessed]')].flatMap(
        (one) => one.getAttribute('data-guessed')?.split(' ') ?? [],
      ),
    ]),
);

const tables = Object.keys(TABLES).filter((table) => announced.has(table) && table !== 'werte');
const paths = tables.map((table) => join(DATEN, `${table}.csv`));
const columnsOf = (table: string) => TABLES[table as keyof typeof TABLES].columns;
/** A number of the file as LibreOffice writes it back, with a point. */
const asNumber = (text: string): string => (text === '' ? '' : String(Number(text.replace(',', '.'))));

describe.skipIf(!office.here)(office.title('LibreOffice'), () => {
  it('changes no cell of a table but in the columns that its page names', () => {
    const found = opened(paths, DOUBLE_CLICK);
    for (const table of tables) {
      const written = cells(join(DATEN, `${table}.csv`));
      const read = found.get(`${table}.csv`) ?? [];
      expect([table, read.length]).toEqual([table, written.length]);
      const changed = new Set<string>();
      written.slice(1).forEach((row, at) => {
        row.forEach((cell, column) => {
          const { name = '', type } = columnsOf(table)[column] ?? {};
          const here = read[at + 1]?.[column] ?? '';
          if ((type === 'text' ? cell : asNumber(cell)) !== (type === 'text' ? here : asNumber(here)))
            changed.add(name);
        });
      });
      expect([table, [...changed].filter((name) => !announced.get(table)?.includes(name))]).toEqual([table, []]);
    }
  });

  it('changes none at all when it is opened by the line of the page', () => {
    const found = opened(paths, LINE);
    for (const table of tables) {
      const wrong = cells(join(DATEN, `${table}.csv`)).flatMap((row, at) =>
        row.filter((cell, column) => {
          const here = found.get(`${table}.csv`)?.[at]?.[column] ?? '';
          return columnsOf(table)[column]?.type === 'text' || at === 0
            ? cell !== here
            : asNumber(cell) !== asNumber(here);
        }),
      );
      expect([table, wrong.slice(0, 3)]).toEqual([table, []]);
    }
  });

  it('runs nothing that looks like a formula, and leaves numbers with a sign alone', () => {
    const texts = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '=cmd|"/c calc"!A1', ' =1+1', '＝1+1'];
    const lines = texts.map((text) => `"${protectedText(text).replaceAll('"', '""')}";-0,5`);
    const file = join(folder, 'formeln.csv');
    writeFileSync(file, `\uFEFFtext;zahl\n${lines.join('\n')}\n`);
    for (const filter of [DOUBLE_CLICK, LINE]) {
      const rows = opened([file], filter).get('formeln.csv')?.slice(1) ?? [];
      expect(rows.map(([text]) => text)).toEqual(texts.map(protectedText));
      expect(rows.map(([, value]) => Number(value))).toEqual(texts.map(() => -0.5));
    }
  });
});
