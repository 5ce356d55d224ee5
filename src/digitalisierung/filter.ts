/** The filter of the list of services: what is chosen, how it stands in the address, and which rows fit. */
import { contains, filterWords } from '../search/contains.ts';

/** Choices beside the words, each a column of the list; names are those of the address. */
export const CHOICES = ['online', 'stufe', 'efa', 'einheit', 'ressort', 'stand'] as const;
export type Choice = (typeof CHOICES)[number];

export type Filter = Readonly<Record<Choice | 'q', string>>;

/** What a row offers to each choice (a service may have several), and its words as `searchable` makes them. */
export interface Filterable extends Readonly<Record<Choice, readonly string[]>> {
  readonly text: string;
}

export const NOTHING: Filter = { q: '', online: '', stufe: '', efa: '', einheit: '', ressort: '', stand: '' };

/** The words of a search. */
const wordsOf = (filter: Filter): string[] => filterWords(filter.q);

/** Every word has to stand somewhere in the row (with `some`, one of them longer than "in" or "an"), and every choice has to be one of the row's. */
export function fits(row: Filterable, filter: Filter, some = false): boolean {
  const has = (word: string): boolean => contains(row.text, word);
  const words = wordsOf(filter);
  const found = some ? words.some((word) => word.length > 2 && has(word)) : words.every(has);
  return found && CHOICES.every((choice) => filter[choice] === '' || row[choice].includes(filter[choice]));
}

/** Which rows fit, in their order; where no row has all words, those that have one of several. */
export function matches(rows: readonly Filterable[], filter: Filter): { fit: boolean[]; some: boolean } {
  const all = rows.map((row) => fits(row, filter));
  if (all.includes(true) || wordsOf(filter).length < 2) return { fit: all, some: false };
  const one = rows.map((row) => fits(row, filter, true));
  return { fit: one, some: one.includes(true) };
}

/** Reads a filter from an address; `known` says which values a choice has, any other is ignored. */
export function parseFilter(
  parameters: URLSearchParams,
  known: (choice: Choice, value: string) => boolean = () => true,
): Filter {
  const entries = CHOICES.map((choice) => {
    const value = parameters.get(choice) ?? '';
    return [choice, known(choice, value) ? value : ''];
  });
  return { ...NOTHING, ...Object.fromEntries(entries), q: (parameters.get('q') ?? '').slice(0, 100) };
}

/** The address of a filter: only what is chosen, in a fixed order. */
export function filterAddress(filter: Filter): string {
  const parameters = new URLSearchParams();
  for (const name of ['q', ...CHOICES] as const) if (filter[name]) parameters.set(name, filter[name]);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
