/** A page as its checks look at it: figures, tables and facts, each number as it is shown and as it is carried. Read once. */
import { parseHTML } from 'linkedom';

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
  /** By their id; null where a figure has no table. */
  readonly figures: ReadonlyMap<string, TableView | null>;
  /** All tables, also those outside of figures. */
  readonly tables: readonly TableView[];
  readonly facts: readonly Fact[];
  /** The line under the facts, which names the version that they are of. */
  readonly factsOf: string;
}

/** Cells that draw, or lead away, and hold nothing to check. */
const DRAWN = ['bar', 'trend', 'origin'];

const views = new WeakMap<Document, PageView>();

/** The view of a page; made once, however many checks ask for it. */
export function viewOf(document: Document): PageView {
  const known = views.get(document);
  if (known) return known;
  const view = readPage(document);
  views.set(document, view);
  return view;
}

function readPage(document: Document): PageView {
  const byElement = new Map([...document.getElementsByTagName('table')].map((table) => [table, readTable(table)]));
  const figures = [...document.getElementsByTagName('figure')].map((figure) => {
    const [table] = figure.getElementsByTagName('table');
    return [figure.id, (table && byElement.get(table)) ?? null] as const;
  });
  const list = [...document.getElementsByTagName('dl')].find(({ classList }) => classList.contains('facts'));
  return {
    figures: new Map(figures),
    tables: [...byElement.values()],
    facts: list ? factsIn(list) : [],
    factsOf: list?.parentElement?.querySelector('.facts ~ .sub')?.textContent ?? '',
  };
}

/** The facts of a page from its HTML, which has many times as much beside them. @throws when it has not exactly one list of facts */
export function factsOf(html: string): Fact[] {
  const [list, ...more] = html.match(/<dl class="facts">.*?<\/dl>/gs) ?? [];
  if (!list || more.length > 0) throw new Error(`the page has ${list ? more.length + 1 : 0} lists of facts`);
  return factsIn(parseHTML(list).document.documentElement);
}

/** The facts of a list: each term with the number behind it. */
const factsIn = (list: Element): Fact[] =>
  [...list.getElementsByTagName('dt')].map((term) => ({
    name: term.textContent?.trim() ?? '',
    value: numberIn(term.nextElementSibling),
  }));

function readTable(table: Element): TableView {
  const heads = [...table.getElementsByTagName('th')].filter((head) => head.hasAttribute('data-column'));
  const parts = [...table.children];
  const rowsOf = (name: string) =>
    parts.filter(({ localName }) => localName === name).flatMap(({ children }) => [...children].map(cellsOf));
  return {
    figure: table.closest('figure')?.id ?? 'no figure',
    adds: table.hasAttribute('data-adds'),
    fileOnly: table.getAttribute('data-file')?.split(' ') ?? [],
    columns: heads.map((head) => ({
      name: head.getAttribute('data-column') ?? '',
      heading: head.textContent ?? '',
    })),
    rows: rowsOf('tbody'),
    total: rowsOf('tfoot')[0],
  };
}

const cellsOf = (row: Element): CellView[] =>
  [...row.children].filter(({ classList }) => !DRAWN.some((name) => classList.contains(name))).map(readCell);

const readCell = (cell: Element): CellView => ({
  label: labelOf(cell),
  shown: cell.firstChild?.textContent ?? '',
  value: numberIn(cell),
  numeric: cell.classList.contains('n'),
  asShown: cell.hasAttribute('data-as-shown'),
});

function labelOf(cell: Element): string {
  const note = [...cell.children].some(({ localName }) => localName === 'small');
  const label = note ? (cell.getElementsByTagName('a')[0] ?? cell.firstChild) : cell;
  return label?.textContent?.trim() ?? '';
}

function numberIn(element: Element | null): number | null {
  const value = element?.getAttribute('data-value') ?? null;
  return value === null ? null : Number(value);
}
