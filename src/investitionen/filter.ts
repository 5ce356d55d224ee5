/** The filter of the table of all figures: what the address says, which rows fit, in which order. */
import { contains, filterWords } from '../search/contains.ts';

/** One row of the table as the filter sees it. */
export interface FilterRow {
  readonly name: string;
  readonly traeger: string;
  readonly bereich: string;
  readonly art: string;
  /** First and last year; null: the source names none. */
  readonly jahr: number | null;
  readonly jahr_bis: number | null;
  readonly betrag: number;
  /** All text of the row, as `searchable` makes it. */
  readonly text: string;
  /** Rows of one group may be added up; -1: never. */
  readonly gruppe: number;
}

const CHOICES = ['traeger', 'bereich', 'art'] as const;
export type Choice = (typeof CHOICES)[number];

export const SORTS = ['name', 'jahr', 'betrag'] as const;
export type Sort = (typeof SORTS)[number];

export interface FilterState {
  readonly q: string;
  readonly traeger: string;
  readonly bereich: string;
  readonly art: string;
  readonly jahr: string;
  readonly sort: Sort | '';
  readonly absteigend: boolean;
}

export const EMPTY: FilterState = { q: '', traeger: '', bereich: '', art: '', jahr: '', sort: '', absteigend: false };

/** Reads an address; what the table does not have is left out, so that an old link still shows something. */
export function parseFilter(params: URLSearchParams, rows: readonly FilterRow[]): FilterState {
  const known = (choice: Choice): string => {
    const value = params.get(choice) ?? '';
    return rows.some((row) => row[choice] === value) ? value : '';
  };
  const [, minus = '', sort = ''] = /^(-?)([a-z]+)$/.exec(params.get('sort') ?? '') ?? [];
  const jahr = params.get('jahr') ?? '';
  const found = SORTS.find((name) => name === sort) ?? '';
  return {
    q: (params.get('q') ?? '').slice(0, 100),
    traeger: known('traeger'),
    bereich: known('bereich'),
    art: known('art'),
    jahr: rows.some((row) => coversYear(row, jahr)) ? jahr : '',
    sort: found,
    absteigend: found !== '' && minus === '-',
  };
}

/** The address of a state, without what is not chosen: `?traeger=KIS&sort=-betrag`, or nothing. */
export function writeFilter({ sort, absteigend, ...chosen }: FilterState): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(chosen)) if (value !== '') params.set(name, value);
  if (sort !== '') params.set('sort', `${absteigend ? '-' : ''}${sort}`);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

const wordsOf = ({ q }: FilterState): string[] => filterWords(q);
const hasAll = ({ text }: FilterRow, words: readonly string[]): boolean => words.every((word) => contains(text, word));

/** Does no row have all of several words? Then rows with any of them fit, which the page says. */
export function isLoose(rows: readonly FilterRow[], state: FilterState): boolean {
  const words = wordsOf(state);
  return words.length > 1 && !rows.some((row) => hasAll(row, words));
}

/** Indices of the rows that fit, in the order of the state. */
export function fitting(rows: readonly FilterRow[], state: FilterState): number[] {
  const words = wordsOf(state);
  const loose = isLoose(rows, state);
  const fits = (row: FilterRow): boolean =>
    CHOICES.every((choice) => state[choice] === '' || row[choice] === state[choice]) &&
    (state.jahr === '' || coversYear(row, state.jahr)) &&
    (loose ? words.some((word) => contains(row.text, word)) : hasAll(row, words));
  const found = rows.flatMap((row, index) => (fits(row) ? [index] : []));
  if (state.sort === '') return found;
  const compare = comparison(state.sort);
  const sign = state.absteigend ? -1 : 1;
  return found.sort((a, b) => sign * compare(rows[a] as FilterRow, rows[b] as FilterRow) || a - b);
}

/** The sum of the rows where they may be added up (at least two, all of one group); otherwise null. */
export function sumOf(rows: readonly FilterRow[]): number | null {
  const [first] = rows;
  if (!first || rows.length < 2 || first.gruppe < 0) return null;
  if (rows.some(({ gruppe }) => gruppe !== first.gruppe)) return null;
  return rows.reduce((sum, { betrag }) => sum + betrag, 0);
}

function coversYear({ jahr, jahr_bis }: FilterRow, wanted: string): boolean {
  return jahr !== null && /^\d{4}$/.test(wanted) && jahr <= Number(wanted) && Number(wanted) <= (jahr_bis ?? jahr);
}

function comparison(sort: Sort): (a: FilterRow, b: FilterRow) => number {
  const german = new Intl.Collator('de', { numeric: true });
  if (sort === 'name') return (a, b) => german.compare(a.name, b.name);
  if (sort === 'betrag') return (a, b) => a.betrag - b.betrag;
  return (a, b) => (a.jahr ?? 0) - (b.jahr ?? 0) || (a.jahr_bis ?? a.jahr ?? 0) - (b.jahr_bis ?? b.jahr ?? 0);
}
