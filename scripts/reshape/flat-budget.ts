/** Writes the names of all levels beside every amount of the budget. */
import { type FlatLevel, flatBudget, nameColumn } from '../../src/schema/flat-budget.ts';
import { KLASSIFIKATION, type Klassifikation } from '../../src/schema/values.ts';
import type { CellText } from '../read/cells.ts';
import type { PublishedTable } from './levels.ts';

type Cells = Readonly<Record<string, CellText>>;

/** The flat table, and the levels that are its columns. */
export interface FlatBudget {
  readonly levels: readonly FlatLevel[];
  readonly table: PublishedTable;
}

/** The flat table of the published ones; null without amounts. */
export function flatBudgetOf(published: readonly PublishedTable[]): FlatBudget | null {
  const rowsOf = (name: string): Cells[] => {
    const found = published.find(({ table }) => table.name === name);
    return (found?.rows ?? []).map((row) =>
      Object.fromEntries(found?.table.columns.map((column, at) => [column.name, row[at] ?? null]) ?? []),
    );
  };
  const amounts = published.find(({ table }) => table.name === 'haushalt');
  if (!amounts || amounts.rows.length === 0) return null;
  const levels = levelsOf(rowsOf('ebenen'));
  const table = flatBudget(levels);
  const versions = new Map(rowsOf('fassungen').map((row) => [`${row.ags} ${row.fassung}`, row]));
  const places = new Map(rowsOf('regionen').map((row) => [row.ags, row.name ?? null]));
  const named = namesIn(rowsOf('gliederung'), rowsOf('ebenen'));
  const at = new Map(amounts.table.columns.map(({ name }, index) => [name, index]));
  const rows = amounts.rows.map((row) => {
    const cell = (column: string): CellText => row[at.get(column) ?? -1] ?? null;
    const version = versions.get(`${cell('ags')} ${cell('fassung')}`);
    const [task, art, unit] = KLASSIFIKATION.map((one) => named(version?.struktur ?? '', one, cell(one)));
    const rolle = art?.rolle;
    const added: Cells = {
      ort: places.get(cell('ags')) ?? null,
      fassung_name: version?.name ?? null,
      status: version?.status ?? null,
      intern: rolle ? (rolle === 'intern' ? 'ja' : 'nein') : null,
    };
    return table.columns.map(
      ({ name }) => added[name] ?? task?.cells[name] ?? art?.cells[name] ?? unit?.cells[name] ?? cell(name),
    );
  });
  return { levels, table: { table, rows } };
}

/** The levels of all structures, by classification and rank; those of one id once. */
function levelsOf(ebenen: readonly Cells[]): FlatLevel[] {
  const sorted = KLASSIFIKATION.flatMap((klassifikation) =>
    ebenen
      .filter((row) => row.klassifikation === klassifikation)
      .sort((a, b) => Number(a.rang) - Number(b.rang))
      .map((row): FlatLevel => ({ klassifikation, ebene: row.ebene ?? '', name: row.name ?? '' })),
  );
  return sorted.filter(({ ebene }, at) => sorted.findIndex((other) => other.ebene === ebene) === at);
}

interface Named {
  /** Number and name of the entry and of all above it, by column. */
  readonly cells: Cells;
  /** What the entry is in the chart of accounts. */
  readonly rolle: CellText;
}

const UNNAMED: Named = { cells: {}, rolle: null };

/** Looks up what a number of a classification stands below; of levels with the same number the lowest is meant. */
function namesIn(gliederung: readonly Cells[], ebenen: readonly Cells[]) {
  const ranks = new Map(ebenen.map((row) => [`${row.struktur} ${row.klassifikation} ${row.ebene}`, Number(row.rang)]));
  const rankOf = ({ struktur, klassifikation, ebene }: Cells): number =>
    ranks.get(`${struktur} ${klassifikation} ${ebene}`) ?? 0;
  const byPlace = new Map<string, Cells>();
  const lowest = new Map<string, Cells>();
  for (const entry of gliederung) {
    const { struktur, klassifikation, schluessel } = entry;
    byPlace.set(`${struktur} ${klassifikation} ${rankOf(entry)} ${schluessel}`, entry);
    const key = `${struktur} ${klassifikation} ${schluessel}`;
    const known = lowest.get(key);
    if (!known || rankOf(known) < rankOf(entry)) lowest.set(key, entry);
  }
  const found = new Map<string, Named>();
  return (struktur: string, klassifikation: Klassifikation, number: CellText): Named => {
    const key = `${struktur} ${klassifikation} ${number}`;
    const known = found.get(key);
    if (known) return known;
    const own = number === null ? undefined : lowest.get(key);
    const cells: Record<string, CellText> = {};
    for (let entry = own; entry; ) {
      const { ebene, schluessel, name, ueber } = entry;
      cells[ebene ?? ''] = schluessel ?? null;
      cells[nameColumn({ ebene: ebene ?? '' })] = name ?? null;
      entry = byPlace.get(`${struktur} ${klassifikation} ${rankOf(entry) - 1} ${ueber}`);
    }
    const named = own ? { cells, rolle: own.rolle ?? null } : UNNAMED;
    found.set(key, named);
    return named;
  };
}
