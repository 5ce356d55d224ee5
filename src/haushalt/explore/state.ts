import { type Ebene, type Level, treeFrom } from '../../budget/tree.ts';
import type { Sorting } from '../../figure/sorting.ts';

/** What is measured. */
export const GROESSEN = ['aufwand', 'ertrag', 'ergebnis'] as const;
export type Groesse = (typeof GROESSEN)[number];

/** In which unit. A share of a result means nothing, so `anteil` goes with revenue and expenditure only. */
export const EINHEITEN = ['euro', 'je-einwohner', 'anteil'] as const;
export type Einheit = (typeof EINHEITEN)[number];

/** One question of the explorer; all of it stands in the address. */
export interface State {
  readonly fassung: string;
  readonly jahre: readonly number[];
  readonly groesse: Groesse;
  readonly einheit: Einheit;
  readonly intern: boolean;
  readonly gruppe: Ebene;
  readonly untergruppe: Ebene | null;
  /** The one entry of a level that is asked about, by level. */
  readonly nur: Readonly<Record<Ebene, string>>;
  readonly text: string;
  /** By which column the rows stand in order; null: the largest of the first year first. */
  readonly sort: Sorting | null;
  /** All rows, not only the first. */
  readonly alle: boolean;
}

/** What of a state is asked of the data; the rest is how the answer is shown. */
export type Question = Omit<State, 'sort' | 'alle'>;

/** A version to choose, with one kind of amount a year: what it plans and what came of the same year are two choices. */
export interface Choice {
  /** As it stands in the address. */
  readonly fassung: string;
  readonly name: string;
  /** The version in the data. */
  readonly von: string;
  /** By which its entries are named. */
  readonly struktur: string;
  /** What is told when internal charging is left out, and when it is in: both the same where nobody knows which amounts it is. */
  readonly umfang: { readonly ohne: string; readonly mit: string };
  readonly jahre: readonly number[];
  /** The kind of amount of each of these years. */
  readonly wertarten: readonly string[];
  /** The column of the budget of each of these years, by its key. */
  readonly spalten: readonly string[];
}

/** An entry whose page goes by another number than one structure has for it: numbers may have been given anew. */
export interface Renamed {
  readonly struktur: string;
  readonly ebene: Ebene;
  /** In that structure. */
  readonly nummer: string;
  /** What names its page, and what stands on it: its number and its name. */
  readonly schluessel: string;
  readonly gezeigt: string;
  readonly name: string;
}

/** What the data allow: versions with their years, and the default question. */
export interface Options {
  /** The city that is asked about: the tables may hold others. */
  readonly ags: string;
  /** The part of its budget, and what comes in and goes out there. */
  readonly teil: string;
  readonly worte: { readonly ertrag: string; readonly aufwand: string };
  /** Names the part before an answer, where the budget has several; '' where it has one. */
  readonly teilname: string;
  /** Between the folder of the budget and the pages of the part (`Part.path`). */
  readonly pfad: string;
  readonly umbenannt: readonly Renamed[];
  /** The population that a year's amounts are divided by; a year without one has no entry. */
  readonly einwohner: readonly { readonly jahr: number; readonly wert: number }[];
  readonly fassungen: readonly Choice[];
  /** The levels by which it is divided. */
  readonly ebenen: readonly Level[];
  readonly standard: { readonly fassung: string; readonly jahr: number };
  /** Of the budget of a visitor's file what everything taken from it says of itself; its entries have no pages. */
  readonly eigene?: string;
}

/** The name of a part of the explorer in its page: that of a visitor's file stands beside others. */
export const idIn = ({ eigene }: Pick<Options, 'eigene'>, name: string): string =>
  eigene === undefined ? name : `erkunden-${name}`;

/** The levels that a question can be narrowed by: the tops of tasks and kinds, who does it, and single accounts. */
export function filtersOf({ ebenen }: Pick<Options, 'ebenen'>): Level[] {
  const tree = treeFrom(ebenen);
  const wanted = [tree.top('aufgabe'), tree.main('organisation'), tree.top('art'), tree.finest('art')];
  return [...new Set(wanted)].filter((level) => level !== undefined);
}

/** The question that is answered in the HTML. */
export const defaultState = ({ standard, ebenen }: Pick<Options, 'standard' | 'ebenen'>): State => ({
  fassung: standard.fassung,
  jahre: [standard.jahr],
  groesse: 'aufwand',
  einheit: 'euro',
  intern: false,
  gruppe: ebenen[0]?.ebene ?? '',
  untergruppe: null,
  nur: {},
  text: '',
  sort: null,
  alle: false,
});

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((known) => known === value);

/** A key as it stands in the data: letters, digits, point and dash; blanks in it are left out ("527 1610"). */
const key = (value: string | null): string | null => {
  const joined = value?.replace(/\s+/g, '') ?? '';
  return /^[\w.-]{1,60}$/.test(joined) ? joined : null;
};

/** Reads a question from an address; what makes no sense there falls back to the default. */
export function parseState(parameters: URLSearchParams, options: Options): State {
  const fallback = defaultState(options);
  const fassung =
    options.fassungen.find((known) => known.fassung === parameters.get('fassung')) ??
    options.fassungen.find((known) => known.fassung === fallback.fassung);
  const named = (fassung?.jahre ?? []).filter((jahr) => parameters.getAll('jahr').includes(String(jahr)));
  const jahre = named.length > 0 ? named : defaultYears(fassung?.jahre ?? [], fallback.jahre);
  const groesse = oneOf(GROESSEN, parameters.get('groesse')) ?? fallback.groesse;
  const einheit = oneOf(EINHEITEN, parameters.get('einheit')) ?? fallback.einheit;
  const ebenen = options.ebenen.map(({ ebene }) => ebene);
  const gruppe = oneOf(ebenen, parameters.get('gruppe')) ?? fallback.gruppe;
  const untergruppe = oneOf(ebenen, parameters.get('untergruppe')) ?? null;
  const nur = filtersOf(options).flatMap(({ ebene }) => {
    const value = key(parameters.get(ebene));
    return value === null ? [] : [[ebene, value] as const];
  });
  return {
    fassung: fassung?.fassung ?? fallback.fassung,
    jahre,
    groesse,
    einheit: groesse === 'ergebnis' && einheit === 'anteil' ? 'euro' : einheit,
    intern: parameters.get('intern') === 'ja',
    gruppe,
    untergruppe: untergruppe === gruppe ? null : untergruppe,
    nur: Object.fromEntries(nur),
    text: [...(parameters.get('text') ?? '').trim()].slice(0, 80).join('').trimEnd(),
    sort: sortingFrom(parameters.get('sort'), [gruppe, untergruppe, ...jahre.map((jahr) => `jahr_${jahr}`)]),
    alle: parameters.get('alle') === 'ja',
  };
}

/** "jahr_2018", and with a minus before it the largest first; a column that the answer does not have is none. */
function sortingFrom(value: string | null, columns: readonly (string | null)[]): Sorting | null {
  const descending = value?.startsWith('-') ?? false;
  const column = descending ? value?.slice(1) : value;
  return column && columns.includes(column) ? { column, descending } : null;
}

/** The usual year where the version has it, else its first. */
const defaultYears = (available: readonly number[], usual: readonly number[]): readonly number[] =>
  available.some((jahr) => usual.includes(jahr)) ? usual : available.slice(0, 1);

/** Writes a question as an address; what equals the default is left out, so that links stay short. */
export function writeState(state: State, options: Options): URLSearchParams {
  const fallback = defaultState(options);
  const parameters = new URLSearchParams();
  const add = (name: keyof State, value: string | null): void => {
    if (value && value !== fallback[name]) parameters.append(name, value);
  };
  add('fassung', state.fassung);
  const available = options.fassungen.find((known) => known.fassung === state.fassung)?.jahre ?? [];
  if (String(state.jahre) !== String(defaultYears(available, fallback.jahre)))
    for (const jahr of state.jahre) parameters.append('jahr', String(jahr));
  add('groesse', state.groesse);
  add('einheit', state.einheit);
  if (state.intern) parameters.append('intern', 'ja');
  add('gruppe', state.gruppe);
  add('untergruppe', state.untergruppe);
  for (const { ebene } of filtersOf(options)) if (state.nur[ebene]) parameters.append(ebene, state.nur[ebene]);
  add('text', state.text);
  if (state.sort) parameters.append('sort', `${state.sort.descending ? '-' : ''}${state.sort.column}`);
  if (state.alle) parameters.append('alle', 'ja');
  return parameters;
}

/** Do two states ask the same of the data? */
export const sameQuestion = (a: State, b: State, options: Options): boolean =>
  [a, b]
    .map((state) => writeState({ ...state, sort: null, alle: false }, options).toString())
    .every((one, _, [first]) => one === first);
