/** Which key figures there are, the data say: code asks for them by their role, and names none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { allOf, oneOf } from './roles.ts';
import { KENNZAHLROLLE } from './schema/values.ts';

const files = (folder: string, fits: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fits.test(name))
    .map((name) => join(folder, name));

const DECLARED = files('data', /(^|[\\/])kennzahlen\.csv$/).flatMap(
  (file) =>
    Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    }).data,
);
const IDS = new Set(DECLARED.map(({ kennzahl = '' }) => kennzahl));

/** What is called as a key figure is, and why it stands in code. */
const LEFT: Readonly<Record<string, string>> = {
  'anteil-pflichtaufgaben src/kennzahlen/bereiche/duty-figure.ts': 'address of a figure',
  'jahresergebnis src/kennzahlen/ergebnis/course-figure.ts': 'address of a figure',
  'jahresergebnis src/translated/results-figure.ts': 'address of a figure',
  'haushaltsvolumen src/kennzahlen/ergebnis/single-figures.ts': 'address of a figure',
  'haushaltsvolumen src/translated/outcome-figures.ts': 'address of a figure',
  'bevoelkerung src/kennzahlen/explore/words.ts': 'a topic',
  'bevoelkerung src/kennzahlen/subjects.ts': 'a topic',
  'bevoelkerung src/kennzahlen/sheets.ts': 'a topic',
  'bevoelkerung src/kennzahlen/herkunft/places.ts': 'a topic',
  'bevoelkerung src/words/de/data/titles.ts': 'a topic',
  'bevoelkerung src/words/en/key-figures.ts': 'a topic',
  'bevoelkerung src/words/de/kennzahlen/sheets.ts': 'a topic',
  'personalaufwand src/haushalt/staff/columns.ts': 'column of a figure',
  'steuereinnahmekraft src/own/town-html.ts': 'column of the list of municipalities',
  'bevoelkerung scripts/city/own-statistics.ts':
    'writes data of a new city, which are named as those of the others are',
  'steuereinnahmekraft-je-ew scripts/city/own-statistics.ts': 'writes data of a new city',
};

/** Tests, and what only measures, ask for what they know. */
const ASIDE = /\.test\.ts$|testing|scripts[\\/]bench[\\/]/;

it('code names no key figure but where something else is called so', () => {
  const found = [...files('src', /\.(ts|astro)$/), ...files('scripts', /\.ts$/)]
    .filter((file) => !ASIDE.test(file))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8').replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '');
      const words = new Set(
        [...text.matchAll(/['"`]([a-z0-9]+(?:-[a-z0-9]+)*)['"`]|^\s*([a-z0-9]+): /gm)].map(([, a, b]) => a ?? b ?? ''),
      );
      return [...words].filter((word) => IDS.has(word)).map((word) => `${word} ${file.replaceAll('\\', '/')}`);
    });
  expect(found.sort()).toEqual(Object.keys(LEFT).sort());
});

describe('a role', () => {
  it('is called otherwise than any key figure, so that one cannot be taken for the other', () => {
    expect(KENNZAHLROLLE.filter((role) => IDS.has(role))).toEqual([]);
  });

  it('is had by one key figure, or by parts of a whole in an order; and each is had', () => {
    for (const role of KENNZAHLROLLE) {
      const own = [
        ...new Map(DECLARED.filter(({ rolle }) => rolle === role).map((row) => [row.kennzahl, row])).values(),
      ];
      expect(own.length, role).toBeGreaterThan(0);
      if (own.length > 1) expect(new Set(own.map(({ rang }) => rang)).size, role).toBe(own.length);
    }
  });

  it('says the same wherever a key figure is declared again, as a city may', () => {
    for (const id of IDS)
      expect(new Set(DECLARED.filter((row) => row.kennzahl === id).map(({ rolle }) => rolle ?? '')).size, id).toBe(1);
  });

  it('leads to its key figures in their order, and to none where nobody has it', () => {
    const rows = [
      { kennzahl: 'a', rolle: 'teil-des-ergebnisses', rang: 2 },
      { kennzahl: 'b', rolle: 'teil-des-ergebnisses', rang: 1 },
      { kennzahl: 'c', rolle: null, rang: null },
    ] as const;
    expect(allOf(rows, 'teil-des-ergebnisses')).toEqual(['b', 'a']);
    expect(oneOf(rows, 'teil-des-ergebnisses')).toBe('b');
    expect(oneOf(rows, 'einwohner')).toBe('');
  });
});
