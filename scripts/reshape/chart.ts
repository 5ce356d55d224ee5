/** What an account is in the chart of accounts of its version: direction, role, category, by the digits it begins with. */
import type { Table } from '../../src/schema/column.ts';
import { IN_CHART } from '../../src/schema/levels.ts';
import { CERTAIN } from '../../src/schema/values.ts';
import type { CellText, SourceRow } from '../read/cells.ts';
import { type Merged, MergedTable } from './merge.ts';

/** What a chart can say of an account. */
type Told = 'richtung' | 'rolle' | 'kategorie';

interface Line extends Readonly<Record<Told, CellText>> {
  readonly teil: CellText;
  readonly certain: boolean;
}

export interface Charts {
  /**
   * What the chart says with certainty of an account: the lines of the longest known prefix, and of a prefix with lines for
   * several parts those of `teil`. null where it does not say, where lines contradict each other, and where a longer prefix
   * that is not certain says something else.
   */
  told(chart: CellText, account: CellText, what: Told, teil?: CellText): string | null;
}

/** The charts of accounts of the data. */
export function chartsOf(merged: Merged): Charts {
  const source = merged.get('kontenrahmen');
  const keyOf = source.keyReader(['rahmen', 'praefix']);
  const read = (column: string) => source.reader(column);
  const [richtung, rolle, kategorie] = [read('richtung'), read('rolle'), read('kategorie')];
  const [teil, sicherheit] = [read('teil'), read('sicherheit')];
  const lines = new Map<string, Line[]>();
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
  return { told: (chart, account, what, part = null) => told(lines, chart ?? '', account ?? '', what, part) };
}

function told(
  lines: ReadonlyMap<string, readonly Line[]>,
  chart: string,
  account: string,
  what: Told,
  teil: CellText,
): string | null {
  const doubts = new Set<string>();
  for (let length = account.length; length > 0; length -= 1) {
    const all = lines.get(`${chart}\n${account.slice(0, length)}`) ?? [];
    const own = all.filter((line) => line.teil === teil);
    const saying = (own.length > 0 ? own : all).filter((line) => line[what] !== null);
    for (const line of saying) if (!line.certain) doubts.add(line[what] ?? '');
    const values = new Set(saying.flatMap((line) => (line.certain ? (line[what] ?? []) : [])));
    const [value = null] = values;
    if (value !== null) return values.size === 1 && [...doubts].every((doubt) => doubt === value) ? value : null;
  }
  return null;
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
