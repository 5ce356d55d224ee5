/** The pages under /daten/ against the files that they offer. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { flatBudget } from '../../src/schema/flat-budget.ts';
import { ANY_TABLE, TABLES } from '../../src/schema/tables.ts';
import { everyPage } from '../every-page.ts';
import { DATEN, DIST, documentOf, pages, type SitePage, sha256Of } from '../site.ts';
import { tool } from '../tool.ts';

const all = pages();
const tablePages = Object.keys(TABLES).map(
  (table) => [table, all.find(({ path }) => path === `/daten/${table}/`)] as const,
);
const sourcePages = all.filter(({ kind }) => kind === '/daten/quellen/*');
const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** Records of a CSV without its BOM and header. */
const records = (file: string): string[][] =>
  Papa.parse<string[]>(readFileSync(join(DATEN, file), 'utf8').slice(1), {
    delimiter: ';',
    skipEmptyLines: true,
  }).data.slice(1);

/** Does a row of a file hold what a page shows of it, blanks aside? */
const says = (row: readonly string[], shown: readonly string[]): boolean =>
  row.length === shown.length && row.every((cell, at) => cell === shown[at] || plain(cell) === shown[at]);

type File = { path: string };

interface Manifest {
  tables: Record<
    string,
    { rows: number; csv?: File; parquet: File; parts?: { quelle: string; rows: number; csv: File; parquet: File }[] }
  >;
  datensaetze: Record<string, { tabellen: Record<string, { rows: number; csv?: File; parquet?: File }> }>;
}
const manifest = JSON.parse(readFileSync(join(DATEN, 'manifest.json'), 'utf8')) as Manifest;

describe('the page of a table', () => {
  it.each(tablePages)('%s: names every column, and files with their real length and fingerprint', (table, page) => {
    const document = documentOf(page as SitePage);
    const columns = [...document.querySelectorAll('section:has(#spalten) tbody th, #spalten ~ .scroll tbody th')].map(
      (th) => plain(th.textContent),
    );
    expect(columns).toEqual(TABLES[table as keyof typeof TABLES].columns.map(({ name }) => name));
    const files = [...document.querySelectorAll('#dateien ~ ul.files > li')];
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const href = file.querySelector('a[download]')?.getAttribute('href') ?? '';
      expect(plain(file.textContent)).toContain(sha256Of(join(DIST, href)));
      expect(plain(file.textContent)).toMatch(/Zitieren: .*abgerufen am \[Datum\]/);
    }
  });

  it.each(tablePages)('%s: shows rows that stand in the file', (table, page) => {
    const document = documentOf(page as SitePage);
    const lines = [...document.querySelectorAll('table.examples tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => (cell.querySelector('.empty') ? '' : (cell.textContent ?? ''))),
    );
    const entry = manifest.tables[table];
    if (entry?.rows === 0) return expect(lines).toEqual([]);
    const rows = (entry?.csv ? [entry.csv.path] : (entry?.parts ?? []).map(({ csv }) => csv.path)).flatMap(records);
    const examples = (lines[0] ?? []).map((_, at) => lines.map((line) => plain(line[at])));
    expect(examples).toHaveLength(Math.min(3, entry?.rows ?? 0));
    expect(examples.filter((example) => !rows.some((row) => says(row, example)))).toEqual([]);
  });
});

describe('the lines that load a table', () => {
  const dataPages = all.filter(({ path }) => /^\/daten\/(\w+|datensaetze\/[^/]+)\/$/.test(path));
  const shown = dataPages.flatMap((page) =>
    [...documentOf(page).querySelectorAll('code[data-load]')].map((code) => ({
      tool: code.getAttribute('data-load') ?? '',
      code: code.textContent ?? '',
    })),
  );
  /** Each line once, with the file that it names. */
  const lines = (tool: string) =>
    [...new Set(shown.filter((one) => one.tool === tool).map(({ code }) => code))].map((code) => ({
      code,
      file: /[\w.-]+\.(?:csv|parquet)(?=["';]|$)/.exec(code)?.[0] ?? '',
    }));
  const rows = new Map<string, number>();
  for (const { rows: count, csv, parquet, parts = [] } of Object.values(manifest.tables)) {
    for (const one of [csv, parquet]) if (one) rows.set(one.path, count);
    for (const part of parts) for (const one of [part.csv, part.parquet]) rows.set(one.path, part.rows);
  }
  for (const { tabellen } of Object.values(manifest.datensaetze))
    for (const { rows: count, csv, parquet } of Object.values(tabellen))
      for (const one of [csv, parquet]) if (one && !rows.has(one.path)) rows.set(one.path, count);
  const [python, r, libreOffice] = [tool('python3'), tool('R', 'Rscript'), tool('LibreOffice', 'soffice')];
  const firstColumn = (table: string) => (ANY_TABLE[table] ?? flatBudget([])).columns[0]?.name;
  const name = (code: string): string => /(\w+) (?:=|<-)/.exec(code)?.[1] ?? '';

  it('stand on the page of each table and of each dataset', () => {
    expect(dataPages.length).toBeGreaterThanOrEqual(tablePages.length + 1);
    // rows that cannot be told from those of other datasets stand in the file of the whole table, whose page has the code
    const withoutFile = Object.entries(manifest.datensaetze).flatMap(([name, { tabellen }]) =>
      Object.values(tabellen).some(({ csv }) => csv) ? [] : [`/daten/datensaetze/${name}/`],
    );
    const withCode = dataPages.filter(
      ({ path }) => !/^\/daten\/(sql|aenderungen|archiv)\//.test(path) && !withoutFile.includes(path),
    );
    for (const page of withCode)
      expect([page.path, documentOf(page).querySelectorAll('code[data-load]').length > 0]).toEqual([page.path, true]);
  });

  it('work in DuckDB', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`SET file_search_path = '${DATEN}'`);
    for (const { file, code } of lines('duckdb')) {
      const counted = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM (${code.replace(/;$/, '')})`);
      expect([file, counted.getRowsJS()]).toEqual([file, [[rows.get(file)]]]);
    }
    connection.closeSync();
    instance.closeSync();
  });

  it.skipIf(!python.here)(python.title('work in Python'), () => {
    const script = lines('python').map(
      ({ code }) => `${code}; print(len(${name(code)}), *list(${name(code)}[0] if ${name(code)} else [])[:1])`,
    );
    const { stdout, stderr } = spawnSync('python3', ['-c', script.join('\n')], { cwd: DATEN, encoding: 'utf8' });
    const expected = lines('python').map(({ file, code }) => {
      const first = firstColumn(name(code));
      return `${rows.get(file)}${rows.get(file) ? ` ${first}` : ''}`;
    });
    expect([stderr, stdout.trim().split('\n')]).toEqual(['', expected]);
  });

  it.skipIf(!r.here)(r.title('work in R'), () => {
    // the encoding of the session must not matter, but a file with umlauts needs one that has them
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    const script = lines('r').map(({ code }) => `${code}; cat(nrow(${name(code)}), names(${name(code)})[1], "\n")`);
    const { stdout, stderr } = spawnSync('Rscript', ['-e', script.join('\n')], { cwd: DATEN, encoding: 'utf8', env });
    const expected = lines('r').map(({ file, code }) => `${rows.get(file)} ${firstColumn(name(code))}`);
    expect([stderr, stdout.trim().split(/\s*\n/)]).toEqual(['', expected]);
  });

  it.skipIf(!libreOffice.here)(libreOffice.title('work in LibreOffice'), () => {
    const folder = mkdtempSync(join(tmpdir(), 'laden-'));
    const small = lines('libreoffice')
      .filter(({ file }) => statSync(join(DATEN, file)).size < 300_000)
      .slice(0, 3);
    expect(small.length).toBeGreaterThan(0);
    for (const { code, file } of small) {
      copyFileSync(join(DATEN, file), join(folder, file));
      const command = code.replace('soffice ', `soffice -env:UserInstallation=file://${folder}/profil `);
      expect(spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }).status).toBe(0);
      const made = readFileSync(join(folder, file.replace(/csv$/, 'xlsx')));
      expect(made.subarray(0, 2).toString()).toBe('PK');
    }
    rmSync(folder, { recursive: true });
  });
});

describe('the page of a source', () => {
  it('is there for each, and the rows it names add up to the tables', () => {
    expect(sourcePages.map(({ path }) => path.split('/')[3]).sort()).toEqual(
      records('quellen.csv')
        .map(([quelle]) => quelle)
        .sort(),
    );
    const sums = new Map<string, number>();
    for (const page of sourcePages) {
      for (const item of documentOf(page).querySelectorAll('#darauf + ul > li')) {
        const [, table = '', rows = '0'] = /^(\w+): ([\d.]+) Zeile/.exec(plain(item.textContent)) ?? [];
        sums.set(table, (sums.get(table) ?? 0) + Number(rows.replaceAll('.', '')));
      }
    }
    for (const [table, sum] of sums) expect([table, sum]).toEqual([table, manifest.tables[table]?.rows]);
    expect(sums.size).toBeGreaterThan(0);
  });

  it('says so when the source states no licence', () => {
    const unlicensed = new Set(
      records('quellen.csv')
        .filter((row) => row[7] === 'ungeklaert')
        .map(([quelle]) => quelle),
    );
    const saying = sourcePages.filter((page) =>
      plain(documentOf(page).querySelector('#lizenz + p')?.textContent).includes('keine Lizenz'),
    );
    expect(new Set(saying.map(({ path }) => path.split('/')[3]))).toEqual(unlicensed);
  });

  const [ADDRESS, READ_ON] = [3, 6];

  it.each([
    ['address', (row: readonly string[]) => row[ADDRESS] === '', 'Zu dieser Quelle haben wir keine Adresse'],
    // what we have written ourselves, or were handed over, was not read anywhere
    [
      'day on which it was read',
      (row: readonly string[]) => row[ADDRESS] !== '' && row[READ_ON] === '',
      'Abgerufen nicht festgehalten',
    ],
  ])('says so when there is no %s', (_, lacks, words) => {
    const lacking = records('quellen.csv').flatMap((row) => (lacks(row) ? (row[0] ?? []) : []));
    const saying = sourcePages.filter((page) =>
      plain(documentOf(page).querySelector('main')?.textContent?.replace('Abgerufen', 'Abgerufen ')).includes(words),
    );
    expect(saying.map(({ path }) => path.split('/')[3]).sort()).toEqual(lacking.sort());
  });
});

type Described = Record<string, unknown>;

describe('what machines read of a page', () => {
  it('names every figure of it once, with files that exist and pages of its sources', async () => {
    const graphs = (await everyPage('described')).flat().flatMap((data) => (data['@graph'] as Described[]) ?? []);
    const names = graphs.map((figure) => figure['@id']);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(tablePages.length);
    for (const figure of graphs) {
      expect(figure).toMatchObject({ '@type': 'Dataset', name: expect.stringMatching(/\S/), url: figure['@id'] });
      expect(String(figure.description).length).toBeGreaterThanOrEqual(50);
      const files = (figure.distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
      const sources = (figure.isBasedOn as string[]).map((path) => `${path}index.html`);
      expect(files.length).toBeGreaterThan(0);
      const missing = [...files, ...sources].filter(
        (path) => !existsSync(join(DIST, new URL(path, 'http://site').pathname)),
      );
      expect([figure['@id'], missing]).toEqual([figure['@id'], []]);
    }
  });

  it('is a schema.org/Dataset whose files exist and have the fingerprint that it names', async () => {
    const described = (await everyPage('described')).flat().filter((data) => !('@graph' in data));
    const catalogues = described.filter((data) => data['@type'] === 'DataCatalog');
    expect(catalogues).toHaveLength(1);
    const nested = catalogues[0]?.dataset as unknown[];
    expect(nested.length).toBeGreaterThan(10);
    for (const one of nested)
      expect(one).toMatchObject({
        name: expect.stringMatching(/\S/),
        description: expect.stringMatching(/^.{50,5000}$/),
      });
    const datasets = described.filter((data) => !catalogues.includes(data));
    expect(datasets.length).toBeGreaterThanOrEqual(tablePages.length);
    for (const data of datasets) {
      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name: expect.any(String),
        description: expect.any(String),
        url: expect.stringMatching(/^(\/|https:)/),
        creator: expect.any(Array),
        distribution: expect.any(Array),
      });
      expect((data.creator as unknown[]).length).toBeGreaterThan(0);
      expect([data.name, 'license' in data || String(data.description).includes('Lizenz')]).toEqual([data.name, true]);
      expect(String(data.description).length).toBeGreaterThanOrEqual(50);
      for (const { contentUrl, sha256 } of data.distribution as { contentUrl: string; sha256: string }[]) {
        const file = join(DIST, new URL(contentUrl, 'http://site').pathname);
        expect(existsSync(file)).toBe(true);
        expect(sha256Of(file)).toBe(sha256);
      }
    }
  });
});
