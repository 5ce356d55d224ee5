import { filterMessage } from '../words/de/digital/filter.ts';
import { CHOICES, type Filter, type Filterable, filterAddress, matches, parseFilter } from './filter.ts';

const form = document.getElementById('leistungsfilter') as HTMLFormElement;
const status = document.getElementById('filter-status') as HTMLElement;
const input = form.elements.namedItem('q') as HTMLInputElement;
const more = document.getElementById('weitere-filter') as HTMLDetailsElement;
const select = (choice: string): HTMLSelectElement => form.elements.namedItem(choice) as HTMLSelectElement;
const rows = [...document.querySelectorAll<HTMLTableRowElement>('#leistungsliste tbody tr')].map((row) => ({
  row,
  data: {
    text: row.dataset.text ?? '',
    ...Object.fromEntries(CHOICES.map((choice) => [choice, (row.dataset[choice] ?? '').split('|')])),
  } as Filterable,
}));

const chosen = (): Filter =>
  ({ q: input.value.trim(), ...Object.fromEntries(CHOICES.map((choice) => [choice, select(choice).value])) }) as Filter;

function show(filter: Filter): void {
  const { fit, some } = matches(
    rows.map(({ data }) => data),
    filter,
  );
  for (const [at, { row }] of rows.entries()) row.hidden = !fit[at];
  status.textContent = filterMessage(fit.filter(Boolean).length, rows.length, some);
}

/** Fills the form from the address, so that a shared link, a reload and the way back show the same. */
function restore(): void {
  const has = (choice: string, value: string): boolean => [...select(choice).options].some((o) => o.value === value);
  const filter = parseFilter(new URLSearchParams(location.search), has);
  input.value = filter.q;
  for (const choice of CHOICES) select(choice).value = filter[choice];
  // a choice that narrows the list must not be out of sight
  if (more.querySelector('option:checked:not([value=""])')) more.open = true;
  show(filter);
}

/** Typing is one step of the history, however many letters it takes; each choice is a step of its own. */
function remember(typing: boolean): void {
  const address = `${location.pathname}${filterAddress(chosen())}`;
  if (typing && history.state?.typing) history.replaceState({ typing }, '', address);
  else history.pushState({ typing }, '', address);
  show(chosen());
}

let waiting: ReturnType<typeof setTimeout>;
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => remember(true), 150);
});
form.addEventListener('change', (event) => {
  if (event.target !== input) remember(false);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  remember(false);
});
form.addEventListener('reset', () => {
  clearTimeout(waiting);
  // the fields are empty only after this event
  setTimeout(() => remember(false));
});
addEventListener('popstate', () => {
  clearTimeout(waiting);
  restore();
});
restore();
form.hidden = false;
