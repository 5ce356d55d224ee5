/** Published results and plans against the collection that they were taken from. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { shared } from '../../scripts/testing/shared.ts';

type Row = Readonly<Record<string, string>>;

const read = (path: string, delimiter: string): Row[] =>
  Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, delimiter, skipEmptyLines: true }).data;

const FIRST = shared('research/budget-figures.csv');
const COLLECTION = shared('research/budget-figures-2.csv', 'research/budget-figures.csv');

/** A figure of the collection in millions, with the three decimals that our tables have. */
const inMillions = ({ value, unit }: Row): number =>
  Math.round((Number(value) / (unit === 'EUR' ? 1e6 : 1)) * 1000) / 1000;

describe.skipIf(!COLLECTION.here)(COLLECTION.title('results and plans of the city'), () => {
  const collected = COLLECTION.here ? read(COLLECTION.path, ',').filter(({ ags }) => ags === '12054000') : [];
  /** An address of the second list may have stood in the first already. */
  const both = FIRST.here
    ? [...collected, ...read(FIRST.path, ',').filter(({ ags }) => ags === '12054000')]
    : collected;
  const addresses = new Set(collected.map(({ source_url }) => source_url));
  const sources = new Map(
    ['eckwerte', 'einzelwerte'].flatMap((name) =>
      read(`data/potsdam/${name}/quellen.csv`, ';').map((row) => [row.quelle, row.url] as const),
    ),
  );
  const ours = read('data/potsdam/eckwerte/werte.csv', ';').map((row) => ({
    ...row,
    jahr: row.jahr,
    kennzahl: row.kennzahl,
    url: sources.get(row.quelle),
    wert: Number(row.wert?.replace(',', '.')),
  }));

  it('stand in the collection with the same year and value, under the same address', () => {
    const own = ours.filter(({ url }) => url && addresses.has(url));
    const wrong = own.filter(
      ({ jahr, wert, url }) =>
        !both.some((one) => one.source_url === url && one.year === jahr && inMillions(one) === wert),
    );
    expect(own.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it('are all results of a year that the collection has', () => {
    const results = collected.filter(({ indicator }) => indicator?.startsWith('Jahresergebnis'));
    const missing = results.filter(
      (one) =>
        !ours.some(
          ({ jahr, wert, kennzahl }) =>
            kennzahl?.startsWith('jahresergebnis') && jahr === one.year && wert === inMillions(one),
        ),
    );
    expect(results.length).toBeGreaterThan(15);
    expect(missing.map(({ year, value }) => `${year} ${value}`)).toEqual([]);
  });
});
