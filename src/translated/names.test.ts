import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataFolders } from '../schema/data-folders.mjs';
import { nameOf, rowsOf, termOf, translations } from './names.ts';

const HEAD = 'art;kennung;deutsch;uebersetzt;erklaerung';

describe('a translated name', () => {
  it('is that of the short name, else that of the full one, with the German beside it', () => {
    const found = nameOf('en', { kurzname: 'Kinder und Jugend', name: 'Kinder-, Jugend- und Familienhilfe' });
    expect(found).toMatchObject({ name: 'Services for children, youth and families', german: 'Kinder und Jugend' });
    expect(found.lang).toEqual({ note: 'de' });
  });

  it('stays German and says so where nobody has translated it', () => {
    const found = nameOf('en', { kurzname: 'Raumfahrt', name: 'Raumfahrt' });
    expect(found).toEqual({ name: 'Raumfahrt', german: undefined, lang: { name: 'de', note: 'de' } });
    expect(nameOf('xx', { kurzname: 'Sport', name: 'Sport' }).name).toBe('Sport');
  });
});

describe('the table of translations', () => {
  it('is refused when a row has not its columns', () => {
    expect(() => rowsOf(`${HEAD}\nname;;Sport;Sport`, 'x.csv')).toThrow('x.csv, Satz 1');
    expect(() => rowsOf('art;deutsch\n', 'x.csv')).toThrow('x.csv, Satz 0');
  });

  it('has each name once, and a translation for each', () => {
    const rows = translations('en');
    const names = rows.map(({ art, kennung, deutsch }) => `${art} ${kennung} ${deutsch}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(rows.filter(({ uebersetzt }) => uebersetzt.trim() === '')).toEqual([]);
  });

  it('has every term of the glossary, under the name that it has today', () => {
    const { city, general } = dataFolders();
    const files = [general ?? [], city].flat().flatMap((folder) =>
      readdirSync(folder)
        .map((name) => join(folder, name, 'glossar.csv'))
        .filter((file) => existsSync(file)),
    );
    const terms = files.flatMap(
      (file) =>
        Papa.parse<{ begriff: string; name: string }>(readFileSync(file, 'utf8'), {
          header: true,
          delimiter: ';',
          skipEmptyLines: true,
        }).data,
    );
    expect(terms.length).toBeGreaterThan(40);
    expect(terms.filter((term) => !termOf('en', term)?.erklaerung).map(({ begriff }) => begriff)).toEqual([]);
  });
});
