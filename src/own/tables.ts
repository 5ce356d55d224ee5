/** A budget that was read as tables of the engine: those of the site, with the same columns, so that the same questions can be asked. */
import type { AccountLine } from '../budget/chart-lines.ts';
import type { CsvTable } from '../engine/fetch-table.ts';
import { type Dataset, datasetRows } from '../reader/dataset/files.ts';
import { fineness } from '../reader/numbers/decimal.ts';
import { FAMILIAR_COLUMNS } from '../schema/booked-on.ts';
import { type ChartEntry, toldIn } from '../schema/chart.ts';
import type { Table } from '../schema/column.ts';
import { TABLES } from '../schema/tables.ts';
import { CERTAIN } from '../schema/values.ts';
import { OWN_VERSIONS } from '../words/de/own/figures.ts';

type Row = Readonly<Record<string, string | undefined>>;

/** What stands where a municipality's key would: nobody has said whose budget it is. */
export const NOBODY = 'eigene';

const FAMILIAR = new Set<string>(Object.values(FAMILIAR_COLUMNS).flat());

/** The tables of a budget, as far as a file says anything for them. */
const OWN: readonly Table[] = [
  { ...TABLES.haushalt, columns: TABLES.haushalt.columns.filter(({ name }) => !FAMILIAR.has(name)) },
  TABLES.fassungen,
  TABLES.gliederung,
  TABLES.ebenen,
  TABLES.quellen,
];

/** The one region that it is the budget of, for formulas that name theirs. */
export const regionOf = (ags: string, name: string): CsvTable =>
  csvTable({ ...TABLES.regionen, columns: TABLES.regionen.columns.slice(0, 2) }, [{ ags, name }], AMOUNT.cents);

/** Names and meanings of the columns, for who writes a question. */
export const OWN_SCHEMA: Readonly<Record<string, readonly (readonly [string, string])[]>> = Object.fromEntries(
  OWN.map(({ name, columns }) => [name, columns.map((column) => [column.name, column.description] as const)]),
);

/** Whole cents as the site has them; a file with finer amounts keeps all its digits. */
const AMOUNT = { cents: 'DECIMAL(18, 2)', finer: 'DECIMAL(30, 12)' };

export function ownTables(dataset: Dataset, lines: readonly AccountLine[]): CsvTable[] {
  const rows = datasetRows(dataset);
  const finer = dataset.budget.tables.some(({ facts }) =>
    facts.some(({ units }) => units !== null && fineness(units) !== 'cents'),
  );
  const names = versionNames(dataset);
  const rahmen = rahmenOf(dataset);
  const fassungen = (rows.get('fassungen') ?? []).map((row) => ({
    ...row,
    name: names.get(row.fassung ?? ''),
    rahmen,
  }));
  const all = new Map<string, readonly Row[]>([
    ...rows,
    ['fassungen', fassungen],
    ['gliederung', inChart(rows.get('gliederung') ?? [], rahmen, lines)],
  ]);
  return OWN.map((table) => csvTable(table, all.get(table.name) ?? [], finer ? AMOUNT.finer : AMOUNT.cents));
}

/** The name of each version by its id: the file's own word for it, where it has several. */
export const versionNames = ({ budget, name }: Pick<Dataset, 'budget' | 'name'>): Map<string, string> =>
  new Map(
    budget.sums.map(({ fassung }) => [
      versionId(name, fassung),
      fassung === '' ? OWN_VERSIONS.only : OWN_VERSIONS.named(fassung),
    ]),
  );

/** The chart of accounts that the file's accounts count in; '' where it is not certain which. */
export const rahmenOf = ({ budget, recipe }: Pick<Dataset, 'budget' | 'recipe'>): string => {
  const found = [...new Set(budget.tables.map(({ rahmen }) => (rahmen.length === 1 ? rahmen[0] : undefined)))];
  return (found.length === 1 ? found[0] : undefined) ?? recipe.antworten.rahmen ?? '';
};

/** As the rows of a dataset name it. */
export const versionId = (name: string, fassung: string): string => [name, fassung].filter(Boolean).join('-');

/** Kinds of money with what the chart of accounts says of them for certain. */
function inChart(rows: readonly Row[], rahmen: string, lines: readonly AccountLine[]): Row[] {
  const chart = new Map<string, ChartEntry[]>();
  for (const line of lines) {
    if (line.rahmen !== rahmen) continue;
    const { richtung, rolle, kategorie, teil } = line;
    const entry = {
      richtung: richtung || null,
      rolle: rolle || null,
      kategorie: kategorie || null,
      teil: teil || null,
    };
    const certain = CERTAIN.some((one) => one === line.sicherheit);
    chart.set(line.praefix, [...(chart.get(line.praefix) ?? []), { ...entry, certain }]);
  }
  const linesOf = (prefix: string): readonly ChartEntry[] => chart.get(prefix) ?? [];
  return rows.map((row) => {
    if (row.klassifikation !== 'art') return row;
    const told = (what: 'rolle' | 'kategorie'): string => toldIn(linesOf, row.schluessel ?? '', what) ?? '';
    return { ...row, rolle: told('rolle'), kategorie: told('kategorie') };
  });
}

function csvTable({ name, columns }: Table, rows: readonly Row[], amount: string): CsvTable {
  const typed = columns.map((column) => ({
    name: column.name,
    type: { text: 'VARCHAR', integer: 'INTEGER', decimal: amount }[column.type],
  }));
  const lines = rows.map((row) =>
    columns
      .map((column) => {
        const cell = row[column.name] ?? '';
        return column.type === 'decimal' ? cell.replace(',', '.') : csvCell(cell);
      })
      .join(';'),
  );
  const csv = new TextEncoder().encode(lines.length > 0 ? `${lines.join('\n')}\n` : '');
  return { table: name, bytes: csv.length, columns: typed, csv };
}

/** For the engine alone, which runs no formulas: text stays as it is. */
const csvCell = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
