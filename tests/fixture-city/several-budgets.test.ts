/** What a budget has to bear without any sum going wrong: a second city, results beside plans, parts, other structures. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/build-data.ts';
import { temporaryFolders } from '../../scripts/testing/folders.ts';
import { arrange } from '../../src/budget/columns.ts';
import { FASSUNGEN } from '../../src/budget/descriptions.ts';
import { type Summe, summen } from '../../src/budget/queries.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openNative } from '../../src/engine/native.ts';
import { explore } from '../../src/haushalt/explore/sql.ts';
import { defaultState } from '../../src/haushalt/explore/state.ts';
import { CITY_DATA } from './build.ts';
import { addNeighbour, changeRows, NEIGHBOUR } from './neighbours.ts';
import { OPTIONS } from './states.ts';
import { TREE } from './tree.ts';

const newFolder = temporaryFolders();
const open: Engine[] = [];
afterAll(() => Promise.all(open.map((engine) => engine.close())));

/** The fixture city's tables after a change of its data. */
async function tablesWith(change: (data: string) => Promise<void>): Promise<Engine> {
  const folder = await newFolder();
  const data = join(folder, 'data');
  await cp(CITY_DATA, data, { recursive: true });
  await change(data);
  await buildData({ data, out: join(folder, 'daten'), log: () => {} });
  const engine = await openNative(join(folder, 'daten'));
  open.push(engine);
  return engine;
}

const HOME = '99999999';
const total = async (engine: Engine, of: Partial<Summe>): Promise<Summe[]> => {
  const rows = await engine.run(summen(TREE));
  return rows.filter((row) => Object.entries(of).every(([name, value]) => row[name as keyof Summe] === value));
};

describe('a second city with the same version', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await tablesWith(addNeighbour);
  });

  it('doubles no total: every sum knows its city', async () => {
    const of = { fassung: 'musterplan-2030', jahr: 2030 };
    const [own, ...more] = await total(engine, { ...of, ags: HOME });
    expect(more).toEqual([]);
    expect(own).toMatchObject({ ertrag: 2620000.1, aufwand: 2298766.77, ertrag_intern: 50000.25 });
  });

  it('whose chart is unknown loses nothing as internal charging', async () => {
    const [row] = await total(engine, { ags: NEIGHBOUR, fassung: 'musterplan-2030', jahr: 2030 });
    expect(row).toMatchObject({ ertrag: 2670000.35, aufwand: 2348767.02, ertrag_intern: null, aufwand_intern: null });
  });

  it('changes no answer of the explorer', async () => {
    const alone = await tablesWith(async () => {});
    for (const gruppe of ['produktbereich', 'konto', 'unterprodukt'] as const) {
      const question = explore({ ...defaultState(OPTIONS), gruppe }, OPTIONS);
      expect(await engine.run(question)).toEqual(await alone.run(question));
    }
  });
});

describe('a result of a year that is also planned', () => {
  it('stands beside the plan, in a column of its own', async () => {
    const engine = await tablesWith((data) =>
      changeRows(join(data, 'musterstadt/haushalt.csv'), (rows) => [
        ...rows,
        ...rows
          .filter(({ fassung, jahr }) => fassung === 'musterplan-2030' && jahr === '2029')
          .map((row) => ({ ...row, wertart: 'ergebnis', betrag: '1000,25' })),
      ]),
    );
    const of = { ags: HOME, fassung: 'musterplan-2030', jahr: 2029 };
    const sums = await total(engine, of);
    expect(sums.map(({ wertart, ertrag, aufwand }) => [wertart, ertrag, aufwand])).toEqual([
      ['ansatz', 2510000, 2224000],
      ['ergebnis', 2000.5, 4001],
    ]);
    const home = (row: { ags: string }) => row.ags === HOME;
    const { columns } = arrange((await engine.run(FASSUNGEN)).filter(home), (await total(engine, {})).filter(home));
    expect(columns.filter(({ jahr }) => jahr === 2029).map(({ key }) => key)).toEqual([
      'musterplan-2029_2029',
      'musterplan-2030_2029',
      'musterplan-2030_2029_ergebnis',
    ]);
  });
});

describe('a payment', () => {
  it('is a part of its own, and never counted as expenditure or revenue', async () => {
    const engine = await tablesWith(async (data) => {
      const file = join(data, 'musterstadt/haushalt.csv');
      const descriptor = join(data, 'musterstadt/datapackage.json');
      await changeRows(file, (rows) => rows.map((row) => ({ ...row, teil: 'ergebnis' })));
      const [header = '', ...lines] = (await readFile(file, 'utf8')).trim().split('\n');
      const columns = `${header};teil`.split(';');
      const payment: Record<string, string> = {
        ags: HOME,
        jahr: '2030',
        fassung: 'musterplan-2030',
        wertart: 'ansatz',
        teil: 'finanz',
        richtung: 'auszahlung',
        produkt: '36502',
        unterprodukt: '3650202',
        konto: '7851000',
        fachbereich: '20',
        betrag: '700000',
        quelle: 'musterplan-2030',
        zeile: '99',
      };
      const body = [...lines.map((line) => `${line};ergebnis`), columns.map((name) => payment[name] ?? '').join(';')];
      await writeFile(file, [columns.join(';'), ...body].join('\n'));
      const text = await readFile(descriptor, 'utf8');
      await writeFile(descriptor, text.replace(/"konstant": \{[^}]*\},\s*/, ''));
      await changeRows(join(data, 'musterstadt/konten.csv'), (rows) => [
        ...rows,
        {
          ...rows[0],
          konto: '7851000',
          name: 'Baumaßnahmen',
          kurzname: '',
          name_quelle: '',
          kontengruppe: '78',
        } as never,
      ]);
      await changeRows(join(data, 'musterstadt/kontengruppen.csv'), (rows) => [
        ...rows,
        {
          struktur: 'muster',
          kontengruppe: '78',
          name: 'Auszahlungen für Investitionen',
          kurzname: 'Investitionen',
          kontenklasse: '7',
          kontenklasse_name: 'Auszahlungen',
        },
      ]);
    });
    const sums = await total(engine, { ags: HOME, fassung: 'musterplan-2030', jahr: 2030 });
    expect(sums.map(({ teil, ertrag, aufwand }) => [teil, ertrag, aufwand])).toEqual([
      ['ergebnis', 2620000.1, 2298766.77],
      ['finanz', null, 700_000],
    ]);
    const rows = await engine.run(explore({ ...defaultState(OPTIONS), gruppe: 'konto' }, OPTIONS));
    expect(rows.map(({ g1 }) => g1)).not.toContain('7851000');
  });
});
