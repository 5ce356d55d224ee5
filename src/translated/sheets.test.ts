import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataFolders } from '../schema/data-folders.mjs';
import { measureOf, sentenceOf, sheetOf } from './names.ts';
import { namedSheet, sentencesIn, sentencesOf } from './sheets.ts';

type Row = Readonly<Record<string, string>>;

/** The rows of a published table in the general data. */
const rowsOf = (table: string): Row[] =>
  [dataFolders().general ?? []].flat().flatMap((folder) =>
    readdirSync(folder)
      .map((name) => join(folder, name, `${table}.csv`))
      .filter((file) => existsSync(file))
      .flatMap(
        (file) =>
          Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, delimiter: ';', skipEmptyLines: true }).data,
      ),
  );

describe('a text of the data in another language', () => {
  it('is cut where a sentence ends, and not behind a day or within a number', () => {
    expect(
      sentencesOf('Gezählt am 30.06.; 2023 noch alt. Ab 1.000 Euro (Tabelle 71231-01-02-4). 2023 fehlt. Das ist so.'),
    ).toEqual([
      'Gezählt am 30.06.; 2023 noch alt.',
      'Ab 1.000 Euro (Tabelle 71231-01-02-4).',
      '2023 fehlt.',
      'Das ist so.',
    ]);
  });

  it('keeps a sentence that nobody has translated, marked as German', () => {
    expect(sentencesIn('en', 'Nur allgemeine Zuweisungen. Das sagt niemand.')).toEqual([
      { text: 'General grants only.', lang: undefined },
      { text: 'Das sagt niemand.', lang: 'de' },
    ]);
  });
});

describe('the pages of key figures', () => {
  it('have a title and a question, under the title that they have today', () => {
    const titles = rowsOf('kennzahlblaetter').filter(({ form }) => form !== 'eigen');
    expect(titles.length).toBeGreaterThan(15);
    const missing = titles.filter(({ blatt: slug = '', titel = '' }) => !sheetOf('en', { slug, titel })?.erklaerung);
    expect(missing.map(({ blatt }) => blatt)).toEqual([]);
    const sheet = {
      slug: 'x',
      href: '/x/',
      titel: 'Neu',
      frage: 'Was?',
      thema: '',
      statistik: [],
      plan: [],
      gedeckt: null,
      stichwort: null,
    };
    expect(namedSheet('en', { ...sheet, neuer: null, eigen: false })).toMatchObject({ title: 'Neu', lang: 'de' });
  });

  it('have a name, a formula and limits of each key figure', () => {
    const all = rowsOf('kennzahlen').filter(({ blatt }) => blatt);
    expect(all.length).toBeGreaterThan(30);
    const missing = all.flatMap(({ kennzahl = '', name = '', formel, grenzen = '' }) => [
      ...(measureOf('en', { kennzahl, name }) ? [] : [`${kennzahl}: ${name}`]),
      ...(!formel || sentenceOf('en', formel) ? [] : [`${kennzahl}: ${formel}`]),
      ...sentencesIn('en', grenzen)
        .filter(({ text, lang }) => lang && text)
        .map(({ text }) => `${kennzahl}: ${text}`),
    ]);
    expect(missing).toEqual([]);
  });
});
