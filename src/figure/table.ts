/**
 * A table is declared by its columns: each reads its value from a row of the topic's own type. Nothing is told by position, so
 * a column is moved, renamed or taken out in one place.
 */
import { GERMAN } from '../text/german.ts';
import type { Language } from '../text/language.ts';
import type { Cell, ColumnKind } from './cell.ts';
import { addUp } from './rounded-shares.ts';

/** What a reader sees of a column, and what the download calls it. */
export interface ColumnHead {
  /** Name in the download: the vocabulary of the published tables. */
  readonly name: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** Left out on narrow screens, where the row has to stay readable; stays in the download. */
  readonly secondary?: boolean | undefined;
  /** The direction that the column belongs to, where readers can choose one. */
  readonly side?: 'ertrag' | 'aufwand' | undefined;
  /** Cells have the steps of the colour of their side, by their part of the largest amount of all such columns, or of theirs `alone`. */
  readonly heat?: boolean | 'alone' | undefined;
  /** Only in the download, after all others: what the page says in another place. */
  readonly fileOnly?: boolean | undefined;
}

/** A column of rows of the type `R`. */
export interface Column<R> extends ColumnHead {
  /** What stands in this column of a row; null where there is nothing, never 0 for it. */
  value(row: R): Cell;
  /** How the cell is written in a row whose unit is not the column's. */
  kindOf?(row: R): ColumnKind | undefined;
  /** Why a cell has no number: "neu", "keine Angabe" … */
  gap?: string | ((row: R) => string | undefined);
  /** A word behind a number: "rund", "neu" where the older plan has no value to compare with. */
  mark?(row: R): string | undefined;
  /** The entry that tells where the number comes from, where it is another than that of the row. */
  origin?(row: R): string | undefined;
  /** What stands in the row of the sum. */
  readonly total?: Cell;
  readonly totalMark?: string | undefined;
}

/** Columns in the order of reading; what a table has only sometimes is left out by `condition && column`. */
export type Columns<R> = readonly (Column<R> | readonly Column<R>[] | false | null | undefined)[];

/** What belongs to a row as a whole. */
export interface RowSpec<R> {
  /** Number of the entry (product, account …), a column of its own in the download. */
  key?(row: R): string | undefined;
  /** Where the name in the first column leads. */
  href?(row: R): string | undefined;
  /** Its anchor on the page. */
  id?(row: R): string | undefined;
  /** The entry that tells where the numbers of the row come from. */
  origin?(row: R): string | undefined;
  /** Second line under the name, e.g. the number of the product. */
  note?(row: R): string | undefined;
  /** The language of its name and of its note, where they are not of the language of the table. */
  lang?(row: R): RowLang;
}

/** Languages within a row, as in `lang`. */
export interface RowLang {
  readonly name?: string | undefined;
  readonly note?: string | undefined;
}

/** What a bar stands for; its colour in the page and in files. A `change` runs to both sides of its 0. */
export type BarRole = 'ertrag' | 'aufwand' | 'netto' | 'neu' | 'alt' | 'stadt' | 'change';

/** One bar in each row; several stand one below the other. */
export interface BarSeries<R> {
  /** What the bar means, for legends. */
  readonly name: string;
  readonly role: BarRole;
  value(row: R): number | null;
}

/** A value among others of its kind. */
export interface StripPlace {
  readonly own: number;
  readonly all: readonly number[];
}

/** A table as its topic declares it; `R` is the type of its rows, and nothing else decides it. */
export interface TableSpec<R> {
  readonly caption: string;
  readonly columns: Columns<NoInfer<R>>;
  readonly rows: readonly R[];
  readonly row?: RowSpec<NoInfer<R>>;
  /** The row of the sum: its name, and the entry that tells where it comes from. Its numbers are named by the columns. */
  readonly total?: { readonly name: string; readonly origin?: string | undefined } | undefined;
  readonly bars?: readonly BarSeries<NoInfer<R>>[];
  /** Course over the years, drawn as a small line in each row. */
  readonly trend?: { readonly title: string; values(row: NoInfer<R>): readonly (number | null)[] };
  /** Where the value of a row lies among others, drawn as a dot on a strip of strokes; what it says stands in a column. */
  readonly strip?: { readonly title: string; place(row: NoInfer<R>): StripPlace | null };
  /** What holds for every row, e.g. year and version; columns of the download. */
  readonly context?: Readonly<Record<string, string | number>>;
  /** Do the rows add up to the total? Checked on the built page. */
  readonly adds?: boolean;
  /** A long list from the largest to the smallest shows the largest rows; the others are folded with their sum. */
  readonly fold?: FoldSpec | undefined;
  /** More columns than a phone has room for: there each row is a few lines, and names its numbers itself. */
  readonly lines?: boolean;
  /** Left out: German. */
  readonly language?: Language | undefined;
}

/** What the small rows of a list are called together, in the plural ("kleinere Konten"), and the column of euro that is summed. */
export interface FoldSpec {
  readonly name: string;
  readonly by: string;
}

/** A value as it stands in its column. */
export interface TableCell {
  readonly value: Cell;
  readonly kind: ColumnKind;
  readonly gap?: string | undefined;
  readonly mark?: string | undefined;
  readonly origin?: string | undefined;
}

/** A row read once by all columns. */
export interface TableRow {
  /** By the name of the column. */
  readonly cells: Readonly<Record<string, TableCell>>;
  readonly key?: string | undefined;
  readonly href?: string | undefined;
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly note?: string | undefined;
  readonly lang?: RowLang | undefined;
  /** Amounts of the bars, by the order of the table's series. */
  readonly bars: readonly (number | null)[];
  readonly trend: readonly (number | null)[];
  readonly strip: StripPlace | null;
}

/** A table whose rows no longer need their topic: what every output is made of. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly TableRow[];
  readonly total?: TableRow | undefined;
  readonly bars: readonly { readonly name: string; readonly role: BarRole }[];
  readonly trendTitle?: string | undefined;
  readonly stripTitle?: string | undefined;
  readonly context: Readonly<Record<string, string | number>>;
  readonly adds: boolean;
  readonly fold?: FoldSpec | undefined;
  readonly lines?: boolean | undefined;
  readonly language?: Language | undefined;
}

/**
 * Reads each row by all columns; the type of the rows is forgotten here and nowhere else.
 * @throws when two columns share a name: in the download nobody could tell them apart
 */
export function table<R>(spec: TableSpec<R>): Table {
  const columns = columnsOf(spec.columns);
  const twice = columns.find(({ name }, index) => columns.findIndex((other) => other.name === name) !== index);
  if (twice) throw new Error(`Tabelle «${spec.caption}»: zwei Spalten heißen «${twice.name}».`);
  const rows = spec.rows.map((row) => readRow(spec, columns, row));
  return {
    caption: spec.caption,
    columns,
    rows,
    total: spec.total && totalRow(spec.total, columns, rows, spec.language),
    bars: spec.bars ?? [],
    trendTitle: spec.trend?.title,
    stripTitle: spec.strip?.title,
    context: spec.context ?? {},
    adds: spec.adds ?? false,
    fold: spec.fold,
    ...(spec.lines && { lines: true }),
    language: spec.language,
  };
}

/** The columns that the table has this time, in their order. */
const columnsOf = <R>(columns: Columns<R>): Column<R>[] => columns.flatMap((column) => column || []);

/** What names a row: its number, or what stands in its first column. */
export const nameOfRow = <R>({ row: of, columns }: Pick<TableSpec<R>, 'row' | 'columns'>, row: R): string =>
  of?.key?.(row) ?? titleOfRow({ columns }, row);

/** What stands in the first column of a row. */
export const titleOfRow = <R>({ columns }: Pick<TableSpec<R>, 'columns'>, row: R): string =>
  String(columnsOf(columns)[0]?.value(row) ?? '');

function readRow<R>(
  { row: of, bars = [], trend, strip }: TableSpec<R>,
  columns: readonly Column<R>[],
  row: R,
): TableRow {
  return {
    cells: Object.fromEntries(columns.map((column) => [column.name, readCell(column, row)])),
    key: of?.key?.(row),
    href: of?.href?.(row),
    id: of?.id?.(row),
    origin: of?.origin?.(row),
    note: of?.note?.(row),
    lang: of?.lang?.(row),
    bars: bars.map((bar) => bar.value(row)),
    trend: trend?.values(row) ?? [],
    strip: strip?.place(row) ?? null,
  };
}

function readCell<R>(column: Column<R>, row: R): TableCell {
  const value = column.value(row);
  const gap = typeof column.gap === 'function' ? column.gap(row) : column.gap;
  return {
    value,
    kind: column.kindOf?.(row) ?? column.kind,
    gap: value === null ? gap : undefined,
    mark: column.mark?.(row),
    origin: value === null ? undefined : column.origin?.(row),
  };
}

function totalRow<R>(
  { name, origin }: { name: string; origin?: string },
  columns: readonly Column<R>[],
  rows: readonly TableRow[],
  { partsRounded }: Language = GERMAN,
): TableRow {
  const cells = columns.map(({ name: key, kind, total, totalMark }, index): [string, TableCell] => {
    const shares = rows.map(({ cells }) => cells[key]?.value ?? null);
    const mark = totalMark ?? (addUp(shares, total, kind) ? undefined : partsRounded);
    return [key, { value: index === 0 ? name : (total ?? null), kind, mark }];
  });
  return { cells: Object.fromEntries(cells), origin, bars: [], trend: [], strip: null };
}

/** Rows and total: every row that is written. */
export const allRows = ({ rows, total }: Table): readonly TableRow[] => (total ? [...rows, total] : rows);

/** What names a row for readers: its first cell. */
export const rowTitle = ({ columns }: Pick<Table, 'columns'>, { cells }: TableRow): string =>
  String(cells[columns[0]?.name ?? '']?.value ?? '');
