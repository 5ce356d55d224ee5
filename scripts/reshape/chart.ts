/** What an account is in the chart of accounts of its version: direction, role, category, by the digits it begins with. */
import { type ChartEntry, type Told, toldIn } from '../../src/schema/chart.ts';
import type { Table } from '../../src/schema/column.ts';
import { IN_CHART } from '../../src/schema/levels.ts';
import { CERTAIN } from '../../src/schema/values.ts';
import type { CellText, SourceRow } from '../read/cells.ts';
import { type Merged, MergedTable } from './merge.ts';

export interface Charts {
  /** What a chart says with certainty of an account (`toldIn`). */
  told(chart: CellText, account: CellText, what: Told, teil?: CellText): string | null;
}

/** The charts of accounts of the data. */
export function chartsOf(merged: Merged): Charts {
  const source = merged.get('kontenrahmen');
  const keyOf = source.keyReader(['rahmen', 'praefix']);
  const read = (column: string) => source.reader(column);
  const [richtung, rolle, kategorie] = [read('richtung'), read('rolle'), read('kategorie')];
  const [teil, sicherheit] = [read('teil'), read('sicherheit')];
  const lines = new Map<string, ChartEntry[]>();
  for (const row of source.rows) {
    const line = {
      richtung: richtung(row),
      rolle: rolle(row),
      kategorie: kategorie(row),
      teil: teil(row),
      certain: CERTAIN.some((one) => one === sicherheit(row)),
    };
    lines.set(keyOf(row), [...(lines.get(keyOf(row)) ?? []), line]);
  }
  const linesOf = (chart: CellText) => (prefix: string) => lines.get(`${chart ?? ''}\n${prefix}`) ?? [];
  return { told: (chart, account, what, part = null) => toldIn(linesOf(chart), account ?? '', what, part) };
}

/** The chart that a version names; null where it names none. */
export function chartReader(source: MergedTable, merged: Merged): (row: SourceRow) => CellText {
  const key = ['ags', 'fassung'];
  const charts = merged.get('fassungen').lookup(key, 'rahmen');
  const versionOf = source.keyReader(key);
  return (row) => charts.get(versionOf(row)) || null;
}

const COLUMNS = ['struktur', 'klassifikation', 'schluessel', 'konto', 'rolle', 'kategorie'];

const table: Table = {
  name: IN_CHART,
  row: 'was ein Konto oder eine Kontengruppe im Kontenrahmen ihrer Gliederung ist',
  key: ['struktur', 'schluessel'],
  sort: ['struktur', 'schluessel'],
  columns: COLUMNS.map((name) => ({ name, type: 'text', description: name })),
};

/** Role and category of every kind of money whose structure names a chart, to be joined like the names of a level. */
export function accountsInCharts(merged: Merged): MergedTable {
  const charts = chartsOf(merged);
  const chartOf = merged.get('fassungen').lookup(['struktur'], 'rahmen');
  const entries = merged.get('gliederung');
  const [struktur, schluessel] = [entries.reader('struktur'), entries.reader('schluessel')];
  const klassifikation = entries.reader('klassifikation');
  const kinds = entries.rows.filter((row) => klassifikation(row) === 'art');
  // a number that several levels have is one number of the chart
  const once = new Map(kinds.map((row) => [`${struktur(row)}\n${schluessel(row)}`, row]));
  const rows = [...once.values()].map((row) => {
    const [chart, number] = [chartOf.get(struktur(row) ?? '') ?? '', schluessel(row)];
    const what = (column: Told): CellText => charts.told(chart, number, column);
    return { ...row, cells: [struktur(row), 'art', number, number, what('rolle'), what('kategorie')] };
  });
  return new MergedTable(table, rows, entries.complete);
}
