import type { Sorting } from '../figure/sorting.ts';

/**
 * Makes the headings of a drawn table buttons; the sorted one says so.
 * @param first does a column begin with its largest value (numbers) or its first word?
 * @param sort draws the table anew; the focus then returns to the heading
 */
export function makeSortable(
  target: HTMLElement,
  current: Sorting,
  first: (column: string) => 'largest' | 'first',
  sort: (sorting: Sorting) => void,
): void {
  for (const head of target.querySelectorAll<HTMLElement>('th[data-column]')) {
    const column = head.dataset.column ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    if (current.column === column) head.setAttribute('aria-sort', current.descending ? 'descending' : 'ascending');
    button.addEventListener('click', () => {
      sort({ column, descending: current.column === column ? !current.descending : first(column) === 'largest' });
      target.querySelector<HTMLElement>(`th[data-column="${column}"] button`)?.focus();
    });
    head.replaceChildren(button);
  }
}
