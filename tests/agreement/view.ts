/** A page as its checks look at it: figures, tables and facts, each number as it is shown and as it is carried. Read once. */
import type { HtmlElement, HtmlPage } from '../html.ts';

export interface CellView {
  /** The name in the cell, without the note below it. */
  readonly label: string;
  /** What a reader sees first in it: the number without the mark behind it. */
  readonly shown: string;
  /** The unrounded number; null where the cell holds text, or says why it has none. */
  readonly value: number | null;
  /** Stands in a column of numbers. */
  readonly numeric: boolean;
  /** Is of 100 already, or of millions: what is shown is the number itself. */
  readonly asShown: boolean;
}

export interface TableView {
  /** The figure that the table belongs to, for messages. */
  readonly figure: string;
  /** Says of itself that its rows add up to its total. */
  readonly adds: boolean;
  /** Columns that stand in the file alone. */
  readonly fileOnly: readonly string[];
  readonly columns: readonly { readonly name: string; readonly heading: string }[];
  readonly rows: readonly (readonly CellView[])[];
  readonly total: readonly CellView[] | undefined;
}

export interface Fact {
  readonly name: string;
  readonly value: number | null;
}

export interface PageView {
  /** As its `html` says. */
  readonly lang: string;
  /** By their id; null where a figure has no table. */
  readonly figures: ReadonlyMap<string, TableView | null>;
  /** All tables, also those outside of figures. */
  readonly tables: readonly TableView[];
  readonly facts: readonly Fact[];
  /** The line beside the facts, which names the version that they are of. */
  readonly factsOf: string;
}

/** Cells that draw, and hold nothing to check. */
const DRAWN = ['bar', 'trend', 'spot'];

const views = new WeakMap<HtmlPage, PageView>();

/** The view of a page; made once, however many checks ask for it. */
export function viewOf(document: HtmlPage): PageView {
  const known = views.get(document);
  if (known) return known;
  const view = readPage(document);
  views.set(document, view);
  return view;
}

function readPage(document: HtmlPage): PageView {
  const byElement = new Map(document.named('table').map((table) => [table, readTable(table)]));
  const figures = document.named('figure').map((figure) => {
    const table = figure.querySelector('table');
    return [figure.id, (table && byElement.get(table)) ?? null] as const;
  });
  const list = document.querySelector('dl.corner');
  return {
    lang: document.first('html')?.getAttribute('lang') ?? '',
    figures: new Map(figures),
    tables: [...byElement.values()],
    facts: list ? factsIn(list) : [],
    factsOf: list?.parentElement?.querySelector('.stand')?.textContent ?? '',
  };
}

/** The facts of a list: each term with the number behind it. */
export const factsIn = (list: HtmlElement): Fact[] =>
  list.querySelectorAll('dt').map((term) => ({
    name: term.textContent.trim(),
    value: numberIn(term.nextElementSibling),
  }));

function readTable(table: HtmlElement): TableView {
  const heads = table.querySelectorAll('th[data-column]');
  const rowsOf = (part: string) =>
    table.children
      // the switch of small rows is no row
      .filter((child) => child.name === part && !child.hasClass('more'))
      .flatMap(({ children }) => children.map(cellsOf));
  return {
    figure: table.closest('figure')?.id ?? 'no figure',
    adds: table.hasAttribute('data-adds'),
    fileOnly: table.getAttribute('data-file')?.split(' ') ?? [],
    columns: heads.map((head) => ({
      name: head.getAttribute('data-column') ?? '',
      heading: head.textContent,
    })),
    rows: rowsOf('tbody'),
    total: rowsOf('tfoot')[0],
  };
}

const cellsOf = (row: HtmlElement): CellView[] =>
  row.children.filter((cell) => !DRAWN.some((name) => cell.hasClass(name))).map(readCell);

const readCell = (cell: HtmlElement): CellView => ({
  label: labelOf(cell),
  shown: cell.leadingText,
  value: numberIn(cell),
  numeric: cell.hasClass('n'),
  asShown: cell.hasAttribute('data-as-shown'),
});

function labelOf(cell: HtmlElement): string {
  const note = cell.children.some(({ name }) => name === 'small');
  const label = note ? (cell.querySelector('a')?.textContent ?? cell.leadingText) : cell.textContent;
  return label.trim();
}

function numberIn(element: HtmlElement | null): number | null {
  const value = element?.getAttribute('data-value') ?? null;
  return value === null ? null : Number(value);
}
