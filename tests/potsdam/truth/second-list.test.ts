/** The second list of published figures: each of them stands in a cell of `data/`, or is an exception that says why. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { shared } from '../../../scripts/testing/shared.ts';
import { EXCEPTIONS } from './second-list.ts';

type Row = Readonly<Record<string, string>>;

interface Cell {
  readonly dataset: string;
  readonly ags: string;
  readonly jahr: string;
  readonly jahrBis: string;
  /** In euro, or in whole things. */
  readonly value: number;
  readonly url: string;
}

const LIST = shared('research/budget-figures-2.csv');
const FOLDER = new URL('../../../data/potsdam/', import.meta.url).pathname;
const AMOUNTS = ['wert', 'betrag', 'gesamtkosten', 'eigenanteil', 'ergebnis', 'umsatz', 'von_stadt', 'punkte'];
const OURS = ['werte', 'zuwendungen', 'investitionen', 'beteiligungen', 'vorschlaege'];

const read = (path: string, delimiter: string): Row[] =>
  Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, delimiter, skipEmptyLines: true }).data;

const inUnits = (text: string, unit = ''): number =>
  Math.round(Number(text.replace(',', '.')) * (unit.startsWith('Mio. EUR') ? 1e6 : 1) * 100) / 100;

const bare = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

const sources = new Map<string, Row>();
const cells: Cell[] = [];
for (const dataset of readdirSync(FOLDER, { withFileTypes: true }).filter((one) => one.isDirectory())) {
  const files = readdirSync(join(FOLDER, dataset.name));
  const table = (name: string): Row[] =>
    files.includes(`${name}.csv`) ? read(join(FOLDER, dataset.name, `${name}.csv`), ';') : [];
  for (const row of table('quellen')) sources.set(row.quelle ?? '', row);
  for (const row of OURS.flatMap(table))
    for (const column of AMOUNTS.filter((name) => row[name]))
      cells.push({
        dataset: dataset.name,
        ags: row.ags ?? '',
        jahr: row.jahr ?? '',
        jahrBis: row.jahr_bis ?? '',
        value: inUnits(row[column] ?? '', row.einheit),
        url: row.quelle ?? '',
      });
}

type Exception = (typeof EXCEPTIONS)[number];

/** What stands in the place of an exception: a cell for each value that it names, none where that is missing. */
const standIns = ({ ags, instead }: Exception): (Cell | undefined)[] =>
  (instead?.values ?? []).map((value) =>
    cells.find((one) => one.dataset === instead?.dataset && one.ags === ags && one.value === value),
  );

const isException = ({ ags, year, indicator }: Row): boolean =>
  EXCEPTIONS.some((one) => one.ags === ags && one.year === year && one.indicator === indicator);

/** Amounts of millions have three decimals with us. */
const same = (ours: number, listed: number, unit = ''): boolean =>
  ours === listed ||
  (unit.includes('EUR') && Math.abs(listed) > 1e5 && Math.abs(ours - listed) <= 500 && ours % 1000 === 0);

/** A cell that a figure stands in and that no other figure has taken: two statements of the same amount need two cells. */
function cellOf(
  { ags, year = '', value = '', unit, source_url = '' }: Row,
  taken: ReadonlySet<Cell>,
): Cell | undefined {
  const [from, to] = year.match(/\d{4}/g) ?? [];
  // a path inside a repository follows its address
  const [address = ''] = source_url.split(' ');
  return cells.find(
    (cell) =>
      !taken.has(cell) &&
      cell.ags === ags &&
      cell.jahr === from &&
      (cell.jahrBis === '' || cell.jahrBis === to) &&
      same(cell.value, inUnits(value, unit), unit) &&
      bare(sources.get(cell.url)?.url ?? '') === bare(address),
  );
}

describe.skipIf(!LIST.here)(LIST.title('the second list'), () => {
  const figures = LIST.here ? read(LIST.path, ',') : [];
  const taken = new Set(EXCEPTIONS.flatMap(standIns).filter((cell) => cell !== undefined));
  const missing = figures.filter((figure) => {
    if (isException(figure)) return false;
    const cell = cellOf(figure, taken);
    if (cell) taken.add(cell);
    return !cell;
  });

  it('stands in our tables with city, year, value and address, but for the exceptions', () => {
    expect(figures).toHaveLength(266);
    expect(missing.map(({ year, indicator, value }) => `${year} ${indicator} ${value}`)).toEqual([]);
  });

  it('has each exception, and no exception is one without need', () => {
    for (const { ags, year, indicator } of EXCEPTIONS) {
      const told = figures.filter((one) => one.ags === ags && one.year === year && one.indicator === indicator);
      expect.soft(told.length, indicator).toBeGreaterThan(0);
      expect
        .soft(
          told.filter((figure) => cellOf(figure, taken)),
          indicator,
        )
        .toEqual([]);
    }
  });

  it('has no address that we know and do not say when we saw it', () => {
    const collected = new Set(figures.map(({ source_url = '' }) => bare(source_url.split(' ')[0] ?? '')));
    const undated = [...sources.values()].filter(({ url = '', abruf }) => url && !abruf && collected.has(bare(url)));
    expect(undated.map(({ quelle }) => quelle)).toEqual([]);
  });
});

it('what stands in the place of an exception is there', () => {
  const missing = EXCEPTIONS.filter((one) => standIns(one).includes(undefined));
  expect(missing.map(({ indicator, year }) => `${indicator} ${year}`)).toEqual([]);
});
