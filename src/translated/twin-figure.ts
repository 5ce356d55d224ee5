/** A figure in another language from the German one: the same rows, numbers and origins, in the words of the language. */

import { barPicture } from '../figure/bar-picture.ts';
import type { Figure } from '../figure/figure.ts';
import type { Picture } from '../figure/picture.ts';
import { plain, type Sentence } from '../figure/sentence.ts';
import type { Table, TableCell, TableRow } from '../figure/table.ts';
import { GERMAN } from '../text/german.ts';
import type { Words } from '../words/languages.ts';
import { inWords } from './lines.ts';
import type { Named } from './names.ts';
import { addressIn } from './pages.ts';

/** What is said otherwise; numbers, keys and origins stay. */
export interface TwinSpec {
  readonly sentence: Sentence;
  readonly subtitle: string;
  readonly caption: string;
  /** The titles of the columns by their names. */
  readonly title: (column: string, german: string) => string;
  /** What the first cell of a row is called. */
  readonly name: (german: string, row: TableRow) => Named;
  /** Texts of other cells, and of the marks and gaps of numbers. */
  readonly text?: (column: string, german: string) => string;
  /** Columns that the page leaves to the German one. */
  readonly without?: readonly string[];
  readonly notes?: readonly string[];
  readonly status?: string | undefined;
  readonly total?: string;
  readonly bars?: (german: string) => string;
  /** Drawn anew in the language; `bars`: from the rows. */
  readonly picture: Picture | 'bars' | null;
  /** Pages that exist in the language. */
  readonly pages?: ReadonlySet<string>;
}

/** The figure in the words of a language. */
export function twinFigure(words: Words, german: Figure, spec: TwinSpec): Figure {
  const table = tableOf(words, german.table, spec);
  return inWords(words, {
    ...german,
    sentence: spec.sentence,
    subtitle: spec.subtitle,
    table,
    // without a picture the numbers stand open
    view: spec.picture === null ? 'table' : german.view,
    notes: spec.notes ?? [],
    status: spec.status,
    picture: spec.picture === 'bars' ? barPicture(table, plain(spec.sentence)) : spec.picture,
  });
}

function tableOf(words: Words, german: Table, spec: TwinSpec): Table {
  const { title, name, text = (_, cell) => cell, without = [], total, bars = (one) => one, pages } = spec;
  const columns = german.columns.filter((column) => !without.includes(column.name));
  const [first] = columns;
  const cellOf = (column: string, { value, gap, mark, ...cell }: TableCell): TableCell => ({
    ...cell,
    value: typeof value === 'string' ? text(column, value) : value,
    gap: gap && text(column, gap),
    mark: mark && text(column, mark),
  });
  const rowOf = (row: TableRow): TableRow => {
    const named = name(String(row.cells[first?.name ?? '']?.value ?? ''), row);
    const cells = Object.entries(row.cells).map(([key, cell]): [string, TableCell] => [
      key,
      key === first?.name ? { ...cell, value: named.name } : cellOf(key, cell),
    ]);
    const there = row.href !== undefined && pages?.has(row.href);
    return {
      ...row,
      cells: Object.fromEntries(cells),
      href: there ? addressIn(words.page.root, row.href as string) : row.href,
      note: named.german,
      lang: { name: named.lang.name, note: GERMAN.code },
    };
  };
  return {
    ...german,
    caption: spec.caption,
    columns: columns.map((column) => ({ ...column, title: title(column.name, column.title) })),
    rows: german.rows.map(rowOf),
    ...(german.total && {
      total: {
        ...german.total,
        cells: Object.fromEntries(
          Object.entries(german.total.cells).map(([key, cell]): [string, TableCell] => [
            key,
            key === first?.name ? { ...cell, value: total ?? words.overview.total } : cellOf(key, cell),
          ]),
        ),
      },
    }),
    bars: german.bars.map((bar) => ({ ...bar, name: bars(bar.name) })),
    language: words.language,
  };
}
