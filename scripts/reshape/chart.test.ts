import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileTable } from '../../src/schema/file-tables.ts';
import { Problems } from '../problems.ts';
import type { Dataset, SourceTable } from '../read/datasets.ts';
import { readDataset } from '../read/datasets.ts';
import { accountsInCharts, chartsOf } from './chart.ts';
import { publishedTables } from './levels.ts';
import { type Merged, mergeDatasets } from './merge.ts';
import { withTrees } from './trees.ts';

type Cells = Readonly<Record<string, string>>;

/** Tables with rows of which only some cells matter. */
function merged(tables: Readonly<Record<string, readonly Cells[]>>): Merged {
  const made = Object.entries(tables).map(([name, rows]): [string, SourceTable] => [
    name,
    {
      complete: true,
      rows: rows.map((row, at) => ({
        file: `${name}.csv`,
        record: at + 1,
        cells: fileTable(name).columns.map((column) => row[column.name] ?? null),
      })),
    },
  ]);
  return mergeDatasets([{ name: 'klein', tables: new Map(made) } as unknown as Dataset]);
}

const line = (praefix: string, sicherheit: string, more: Cells): Cells => ({
  rahmen: 'r',
  praefix,
  sicherheit,
  ...more,
});

describe('what a chart says of an account', () => {
  const charts = chartsOf(
    merged({
      kontenrahmen: [
        line('4', 'belegt', { richtung: 'ertrag', teil: 'ergebnis' }),
        line('44', 'datei', {
          richtung: 'ertrag',
          rolle: 'ordentlich',
          kategorie: 'privatrechtlich',
          teil: 'ergebnis',
        }),
        line('448', 'datei', { rolle: 'ordentlich', kategorie: 'kostenerstattung', teil: 'ergebnis' }),
        line('449', 'k', { rolle: 'ordentlich', kategorie: 'kostenerstattung', teil: 'ergebnis' }),
        line('45', 'posten', { richtung: 'aufwand', rolle: 'finanz', teil: 'ergebnis' }),
        line('6', 'datei', { richtung: 'aufwand', kategorie: 'sachleistungen', teil: 'ergebnis' }),
        line('6', 'datei', { richtung: 'auszahlung', kategorie: 'sachleistungen', teil: 'finanz' }),
      ],
    }),
  );
  const told = (account: string, what: 'richtung' | 'rolle' | 'kategorie', teil?: string) =>
    charts.told('r', account, what, teil);

  it('is what the longest prefix says', () => {
    expect([told('4481000', 'kategorie'), told('4411000', 'kategorie')]).toEqual([
      'kostenerstattung',
      'privatrechtlich',
    ]);
    expect([told('4481000', 'richtung'), told('4481000', 'rolle')]).toEqual(['ertrag', 'ordentlich']);
  });

  it('is nothing in another chart, beside all prefixes, and where a prefix is a bare class', () => {
    expect([charts.told('s', '4411000', 'rolle'), charts.told(null, '4411000', 'rolle')]).toEqual([null, null]);
    expect([told('5011000', 'richtung'), told('4011000', 'rolle')]).toEqual([null, null]);
  });

  it('never rests on a line that is not certain, and says nothing where such a line disagrees', () => {
    expect([told('4511000', 'rolle'), told('4511000', 'richtung')]).toEqual([null, null]);
    expect([told('4491000', 'rolle'), told('4491000', 'kategorie')]).toEqual(['ordentlich', null]);
  });

  it('is that of the part where an account is booked in several', () => {
    expect([told('600', 'richtung', 'ergebnis'), told('600', 'richtung', 'finanz')]).toEqual(['aufwand', 'auszahlung']);
    expect([told('600', 'richtung'), told('600', 'kategorie')]).toEqual([null, 'sachleistungen']);
  });
});

describe('published accounts', () => {
  const accounts = (rahmen: Cells) => {
    const published = publishedTables(
      withTrees(
        merged({
          fassungen: [{ ags: '1', fassung: 'f', struktur: 'alt', ...rahmen }],
          konten: [{ struktur: 'alt', konto: '5811000', name: 'x', kontengruppe: '58' }],
          kontenrahmen: [line('58', 'datei', { rolle: 'intern', kategorie: 'ilv_aufwand' })],
        }),
      ),
    );
    const { table, rows } = published.find((one) => one.table.name === 'konten') ?? { table: undefined, rows: [] };
    return rows.map((row) =>
      ['konto', 'rolle', 'kategorie'].map((c) => row[table?.columns.findIndex((one) => one.name === c) ?? -1]),
    );
  };

  it('have the role and category of the chart of their structure', () => {
    expect(accounts({ rahmen: 'r' })).toEqual([['5811000', 'intern', 'ilv_aufwand']]);
  });

  it('have none without a chart', () => {
    expect(accounts({})).toEqual([['5811000', null, null]]);
  });
});

describe('the charts of data/', async () => {
  const problems = new Problems();
  const folder = fileURLToPath(new URL('../../data/general/kontenrahmen', import.meta.url));
  const dataset = await readDataset(folder, 'data/kontenrahmen', problems);
  const roleOf = (rahmen: string, numbers: readonly string[]) => {
    const source = withTrees(
      merged({
        fassungen: [{ ags: '1', fassung: 'f', struktur: 's', rahmen }],
        konten: numbers.map((konto) => ({ struktur: 's', konto })),
      }),
    );
    const charts = mergeDatasets([dataset]).get('kontenrahmen');
    const joined = accountsInCharts({
      get: (name: string) => (name === 'kontenrahmen' ? charts : source.get(name)),
    } as Merged);
    return Object.fromEntries(joined.rows.map(({ cells }) => [cells[3], cells[4]]));
  };

  it('can be read', () => expect(problems.lines()).toEqual([]));

  it('make of the groups of Brandenburg the results that its rules name', () => {
    const groups = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `${from + at}`);
    const roles = roleOf(
      'imk1-bb',
      [...groups(40, 55), '57', '58', '59'].map((group) => `${group}99999`),
    );
    const having = (role: string) =>
      Object.keys(roles)
        .filter((konto) => roles[konto] === role)
        .map((konto) => konto.slice(0, 2));
    expect(having('ordentlich')).toEqual([...groups(40, 45), '47', ...groups(50, 54), '57']);
    expect(having('finanz')).toEqual(['46', '55']);
    expect(having('ausserordentlich')).toEqual(['49', '59']);
    expect(having('intern')).toEqual(['48', '58']);
  });

  it('know the internal charging of kameral budgets', () => {
    expect(roleOf('kommunal', ['1690', '6791', '1600', '4100'])).toEqual({
      1690: 'intern',
      6791: 'intern',
      1600: null,
      4100: null,
    });
  });
});
