import { euro } from '../text/format.ts';
import { INVESTMENT_FILTER_SAYS } from '../words/de/investments/filter.ts';
import {
  EMPTY,
  type FilterRow,
  type FilterState,
  fitting,
  isLoose,
  parseFilter,
  SORTS,
  type Sort,
  sumOf,
  writeFilter,
} from './filter.ts';

const form = document.getElementById('investitionsfilter') as HTMLFormElement;
const status = document.getElementById('filter-status') as HTMLElement;
const table = document.querySelector(`#${form.dataset.figure} table`) as HTMLTableElement;
const body = table.tBodies[0] as HTMLTableSectionElement;
const lines = [...body.rows];
const rows = JSON.parse(form.dataset.rows ?? '[]') as FilterRow[];
const FIELDS = ['q', 'traeger', 'bereich', 'art', 'jahr'] as const;

let state: FilterState = parseFilter(new URLSearchParams(location.search), rows);

const field = (name: string): HTMLInputElement | HTMLSelectElement =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

/** Shows what the state says, in the table, the fields and the words above. */
function show(): void {
  const found = fitting(rows, state);
  body.replaceChildren(...found.map((index) => lines[index] as HTMLTableRowElement));
  for (const name of FIELDS) if (field(name).value !== state[name]) field(name).value = state[name];
  for (const head of table.querySelectorAll<HTMLElement>('th[data-column]')) {
    if (head.dataset.column !== state.sort || state.sort === '') head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', state.absteigend ? 'descending' : 'ascending');
  }
  describe(found.map((index) => rows[index] as FilterRow));
}

function describe(shown: readonly FilterRow[]): void {
  const sum = sumOf(shown);
  const count = INVESTMENT_FILTER_SAYS.count(shown.length, rows.length);
  const total =
    sum !== null ? INVESTMENT_FILTER_SAYS.sum(euro(sum)) : shown.length > 1 ? INVESTMENT_FILTER_SAYS.noSum : '';
  const loose = isLoose(rows, state) && shown.length > 0 ? INVESTMENT_FILTER_SAYS.loose : '';
  const nothing = shown.length === 0 ? INVESTMENT_FILTER_SAYS.nothing : '';
  const reset = document.createElement('button');
  reset.type = 'button';
  reset.textContent = INVESTMENT_FILTER_SAYS.reset;
  reset.addEventListener('click', () => {
    change({ ...EMPTY, sort: state.sort, absteigend: state.absteigend });
    field('q').focus();
  });
  status.replaceChildren(
    `${count}${loose}${total}${nothing} `,
    ...(FIELDS.some((name) => state[name] !== '') ? [reset] : []),
  );
}

/** A choice is a step that the way back undoes; letters typed one after the other are one step. */
function change(next: FilterState, typing = false): void {
  const address = `${location.pathname}${writeFilter(next)}${location.hash}`;
  const goesOn = typing && state.q !== '' && next.q !== '';
  state = next;
  history[goesOn ? 'replaceState' : 'pushState'](null, '', address);
  show();
}

/** Headings of columns that can be sorted become buttons. */
function makeSortable(): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-column]')) {
    const column = SORTS.find((name) => name === head.dataset.column);
    if (!column) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => sortBy(column));
    head.replaceChildren(button);
  }
}

function sortBy(column: Sort): void {
  const absteigend = state.sort === column ? !state.absteigend : column === 'betrag';
  change({ ...state, sort: column, absteigend });
}

form.addEventListener('input', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  change({ ...state, [name]: value }, name === 'q');
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', () => {
  state = parseFilter(new URLSearchParams(location.search), rows);
  show();
});

makeSortable();
// between what the figure says and its table
table.closest('figure')?.querySelector('figcaption')?.after(form, status);
form.hidden = false;
status.hidden = false;
show();
