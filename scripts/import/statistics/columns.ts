/** Which column of a statistical table holds which indicator of which year: by its joined header, never by its place. */
import type { Fault } from '../../problems.ts';
import type { RecipeColumn, StatisticRecipe } from './recipe.ts';
import { type Sheet, yearIn } from './sheet.ts';

/** What may stand in the last line of a header. */
const UNITS = new Set(['EUR', 'Tsd. EUR', 'Mill. EUR', 'Prozent', 'Anzahl', 'qkm', 'ha', '1000']);
const PART = ' | ';

/** One column of the file that is taken. */
export interface TakenColumn {
  readonly at: number;
  readonly declared: RecipeColumn;
  /** Set when the column, the preamble or the recipe says the year; otherwise every record has its own. */
  readonly year: number | undefined;
}

export interface Layout {
  readonly columns: readonly TakenColumn[];
  /** Column of the year, when records have their own. */
  readonly timeColumn: number | undefined;
}

interface HeadedColumn {
  readonly at: number;
  readonly path: readonly string[];
  readonly unit: string | undefined;
  readonly year: number | undefined;
}

/** Matches the file's columns with the recipe's; every column has to be taken or declared as left out. */
export function layoutOf(sheet: Sheet, recipe: StatisticRecipe, fault: Fault): Layout {
  const headed = headedColumns(sheet);
  const timeColumn = recipe.zeit.steht === 'spalte' ? findTimeColumn(headed, recipe, fault) : undefined;
  const others = headed.filter(({ at }) => at !== timeColumn && at !== sheet.keyColumn);
  for (const { at, path } of others) {
    // The name of the region follows its key and has no header in GENESIS tables.
    const known = at === (sheet.keyColumn ?? -1) + 1 || recipe.nur?.some(({ spalte }) => spalte === at + 1);
    if (path.length > 0 || known) continue;
    fault({ kind: 'Spalte ohne Kopf', column: `${at + 1}`, expected: 'eine Überschrift über jeder Spalte mit Werten' });
  }
  const named = others.filter(({ path }) => path.length > 0);
  const preambleYear = recipe.zeit.steht === 'vorspann' ? yearOfPreamble(sheet, fault) : undefined;
  const columns = named.flatMap((column): TakenColumn[] => {
    const declared = declarationOf(column, recipe, fault);
    if (!declared) return [];
    checkUnit(column, declared, fault);
    return [{ at: column.at, declared, year: column.year ?? preambleYear ?? declared.jahr }];
  });
  checkComplete(columns, named, recipe, fault);
  return { columns, timeColumn };
}

/** Joins the lines of the header: for each column its labels from top to bottom, its unit and, where it has one, its year. */
function headedColumns({ header, records }: Sheet): HeadedColumn[] {
  const width = records[0]?.cells.length ?? 0;
  const filled = header.at(-1)?.filter((cell) => cell.trim() !== '') ?? [];
  const hasUnits = filled.length > 0 && filled.every((cell) => UNITS.has(cell.trim()));
  const lines = hasUnits ? header.slice(0, -1) : header;
  return Array.from({ length: width }, (_, at) => {
    const labels = lines.map((line) => line[at]?.trim() ?? '').filter((label) => label !== '');
    const path = labels.filter((label, index) => yearIn(label) === undefined && label !== labels[index - 1]);
    const year = labels.map(yearIn).find((found) => found !== undefined);
    return { at, path, year, unit: hasUnits ? header.at(-1)?.[at]?.trim() : undefined };
  });
}

function findTimeColumn(headed: readonly HeadedColumn[], recipe: StatisticRecipe, fault: Fault): number | undefined {
  const { spalte } = recipe.zeit;
  if (spalte === undefined) return 0;
  const found = headed.find(({ path }) => path.join(PART) === spalte);
  if (!found) fault({ kind: 'Spalte fehlt', column: spalte, expected: 'die Spalte mit dem Jahr' });
  return found?.at;
}

function yearOfPreamble({ preamble }: Sheet, fault: Fault): number | undefined {
  const years = preamble.map(yearIn).filter((year) => year !== undefined);
  if (years.length === 1) return years[0];
  fault({ kind: 'Jahr im Vorspann', text: years.join(', '), expected: 'genau eine Zeile mit einem Jahr allein' });
  return undefined;
}

/** The recipe's entry for a column; undefined when it is left out on purpose, or named as unknown. */
function declarationOf(column: HeadedColumn, recipe: StatisticRecipe, fault: Fault): RecipeColumn | undefined {
  const matches = recipe.spalten.filter(({ kopf }) => endsWith(column.path, kopf));
  if (matches.length === 1) return matches[0];
  if (matches.length === 0 && recipe.ohne.some((kopf) => endsWith(column.path, kopf))) return undefined;
  fault({
    kind: matches.length === 0 ? 'Spalte unbekannt' : 'Spalte mehrfach im Rezept',
    column: `${column.at + 1}`,
    text: column.path.join(PART),
    expected: 'ein Eintrag in spalten oder ohne',
  });
  return undefined;
}

function checkUnit({ at, unit }: HeadedColumn, { einheit_quelle, kopf }: RecipeColumn, fault: Fault): void {
  if (unit === einheit_quelle) return;
  const expected = einheit_quelle === undefined ? 'keine Zeile mit Einheiten' : einheit_quelle;
  fault({ kind: 'andere Einheit', column: `${at + 1} (${kopf})`, text: unit ?? 'keine', expected });
}

/** Every entry of the recipe has exactly one column, or one for each year of the header. */
function checkComplete(
  columns: readonly TakenColumn[],
  named: readonly HeadedColumn[],
  recipe: StatisticRecipe,
  fault: Fault,
): void {
  for (const declared of recipe.spalten) {
    const years = columns.filter((column) => column.declared === declared).map(({ year }) => year);
    if (years.length > 0 && new Set(years).size === years.length) continue;
    fault({
      kind: years.length === 0 ? 'Spalte fehlt' : 'Spalte mehrfach',
      column: declared.kopf,
      text: named
        .map(({ path }) => path.join(PART))
        .join('; ')
        .slice(0, 200),
      expected: 'genau eine Spalte, deren Kopf so endet, je Jahr',
    });
  }
}

function endsWith(path: readonly string[], kopf: string): boolean {
  const parts = kopf.split(PART);
  return parts.length <= path.length && parts.every((part, index) => path[path.length - parts.length + index] === part);
}
