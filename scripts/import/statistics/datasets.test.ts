/** What the imported statistics say of the four cities: values that were worked out by hand from the sources. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { Problems } from '../../problems.ts';
import { readDataset } from '../../read/datasets.ts';

const BRANDENBURG = '12051000';
const COTTBUS = '12052000';
const FRANKFURT = '12053000';
const POTSDAM = '12054000';

const COLUMNS = fileTable('werte').columns.map(({ name }) => name);
const [AGS, JAHR, KENNZAHL, WERT, REIHE] = ['ags', 'jahr', 'kennzahl', 'wert', 'reihe'].map((name) =>
  COLUMNS.indexOf(name),
) as [number, number, number, number, number];

type Cells = readonly (string | null)[];
const values: Cells[] = [];
let regions: Cells[] = [];

/** A city's own statistics lie in its folder. */
const folderOf = (dataset: string): string =>
  join(dataset === 'bevoelkerung' ? 'data/potsdam' : 'data/general', dataset);

async function rowsOf(dataset: string, table: string): Promise<Cells[]> {
  const problems = new Problems();
  const { tables } = await readDataset(folderOf(dataset), dataset, problems);
  expect(problems.lines()).toEqual([]);
  return (tables.get(table)?.rows ?? []).map(({ cells }) => cells);
}

const DATASETS = [
  'kassenstatistik-einnahmen',
  'kassenstatistik-ausgaben',
  'schulden-integriert',
  'steuereinnahmekraft',
  'bevoelkerung',
  'bevoelkerung-1995-2015',
  'bevoelkerung-brandenburg',
  'bevoelkerung-gemeindeverzeichnis',
  'bevoelkerung-2022-2025',
];

beforeAll(async () => {
  for (const dataset of DATASETS) values.push(...(await rowsOf(dataset, 'werte')));
  regions = await rowsOf('regionen', 'regionen');
});

/** The one value of an indicator for a city and a year. */
function value(kennzahl: string, ags: string, jahr: number): number {
  const found = values.filter(
    (cells) => cells[KENNZAHL] === kennzahl && cells[AGS] === ags && cells[JAHR] === String(jahr),
  );
  expect(found, `${kennzahl} ${ags} ${jahr}`).toHaveLength(1);
  return Number(found[0]?.[WERT]);
}

const percent = (part: string, whole: string, ags: string, jahr: number): number =>
  Number(((100 * value(part, ags, jahr)) / value(whole, ags, jahr)).toFixed(2));

describe('the imported statistics', () => {
  it('give the cash tax share of 2008', () => {
    expect(percent('kasse-steuern', 'kasse-einnahmen-vwh', POTSDAM, 2008)).toBe(25.91);
    expect(percent('kasse-steuern', 'kasse-einnahmen-vwh', FRANKFURT, 2008)).toBe(19.08);
  });

  it('give the personnel share of receipts of 2008', () => {
    const shares = [POTSDAM, COTTBUS, FRANKFURT, BRANDENBURG].map((ags) =>
      percent('kasse-personal', 'kasse-einnahmen-vwh', ags, 2008),
    );
    expect(shares).toEqual([20.05, 23.72, 24.17, 22.17]);
  });

  it('give the personnel expenditure per inhabitant of 2008, which is lowest in Potsdam', () => {
    const perHead = [POTSDAM, COTTBUS].map((ags) =>
      Math.round(value('kasse-personal', ags, 2008) / value('bevoelkerung', ags, 2008)),
    );
    expect(perHead).toEqual([528, 729]);
  });

  it('give the integrated debt per inhabitant of 2024, of which the three parts are the whole', () => {
    const cities = [POTSDAM, FRANKFURT, COTTBUS, BRANDENBURG];
    expect(cities.map((ags) => Math.round(value('schulden-integriert-je-ew', ags, 2024)))).toEqual([
      6438, 4880, 3666, 1931,
    ]);
    for (const ags of cities) {
      const parts = ['kern', 'extrahaushalte', 'unternehmen'].map((part) =>
        value(`schulden-integriert-${part}`, ags, 2024),
      );
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(value('schulden-integriert', ags, 2024), 1);
    }
  });

  it('give the tax capacity per inhabitant of 2024', () => {
    const perHead = [POTSDAM, FRANKFURT, COTTBUS, BRANDENBURG].map((ags) =>
      Math.round(value('steuereinnahmekraft', ags, 2024) / value('bevoelkerung', ags, 2024)),
    );
    expect(perHead).toEqual([1406, 1036, 1597, 890]);
  });

  it('have one population a year for each city, on the census that is in force', () => {
    const series = values.filter((cells) => cells[KENNZAHL] === 'bevoelkerung' && cells[AGS] === POTSDAM);
    const since2015 = series
      .filter((cells) => Number(cells[JAHR]) >= 2015)
      .sort((a, b) => Number(a[JAHR]) - Number(b[JAHR]));
    expect(since2015.map((cells) => Number(cells[WERT]))).toEqual([
      167745, 171810, 175710, 178089, 180334, 182112, 183154, 182987, 184290, 184754, 185137,
    ]);
    expect(since2015.map((cells) => cells[REIHE])).toEqual([
      ...Array<string>(7).fill('zensus-2011'),
      ...Array<string>(4).fill('zensus-2022'),
    ]);
    const keys = values
      .filter((cells) => cells[KENNZAHL] === 'bevoelkerung')
      .map((cells) => `${cells[AGS]} ${cells[JAHR]}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('know the 102 kreisfreie Städte of today, with eight digits', () => {
    const cities = regions.filter(([, , art, , , , until]) => art === 'kreisfreie Stadt' && until === null);
    expect(cities).toHaveLength(102);
    expect(cities.every(([ags]) => /^\d{8}$/.test(ags ?? ''))).toBe(true);
  });
});
