import { EBENEN, type Ebene } from '../../budget/queries.ts';

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
  readonly produktbereich: string | null;
  readonly fachbereich: string | null;
  readonly kontengruppe: string | null;
  readonly konto: string | null;
  readonly text: string;
}

/** A version to choose, with one kind of amount a year: what it plans and what came of the same year are two choices. */
export interface Choice {
  /** As it stands in the address. */
  readonly fassung: string;
  readonly name: string;
  /** The version in the data. */
  readonly von: string;
  readonly jahre: readonly number[];
  /** The kind of amount of each of these years. */
  readonly wertarten: readonly string[];
}

/** What the data allow: versions with their years, and the default question. */
export interface Options {
  /** The city that is asked about: the tables may hold others. */
  readonly ags: string;
  /** The part of its budget, and what comes in and goes out there. */
  readonly teil: string;
  readonly worte: { readonly ertrag: string; readonly aufwand: string };
  /** The population that a year's amounts are divided by; a year without one has no entry. */
  readonly einwohner: readonly { readonly jahr: number; readonly wert: number }[];
  readonly fassungen: readonly Choice[];
  readonly standard: { readonly fassung: string; readonly jahr: number };
}

/** The question that is answered in the HTML. */
export const defaultState = ({ standard }: Options): State => ({
  fassung: standard.fassung,
  jahre: [standard.jahr],
  groesse: 'aufwand',
  einheit: 'euro',
  intern: false,
  gruppe: 'produktbereich',
  untergruppe: null,
  produktbereich: null,
  fachbereich: null,
  kontengruppe: null,
  konto: null,
  text: '',
});

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((known) => known === value);

/** A key as it stands in the data: letters, digits, point and dash. Anything else in an address is ignored. */
const key = (value: string | null): string | null => (value && /^[\w.-]{1,20}$/.test(value) ? value : null);

/** Reads a question from an address; what makes no sense there falls back to the default. */
export function parseState(parameters: URLSearchParams, options: Options): State {
  const fallback = defaultState(options);
  const fassung =
    options.fassungen.find((known) => known.fassung === parameters.get('fassung')) ??
    options.fassungen.find((known) => known.fassung === fallback.fassung);
  const jahre = (fassung?.jahre ?? []).filter((jahr) => parameters.getAll('jahr').includes(String(jahr)));
  const groesse = oneOf(GROESSEN, parameters.get('groesse')) ?? fallback.groesse;
  const einheit = oneOf(EINHEITEN, parameters.get('einheit')) ?? fallback.einheit;
  const gruppe = oneOf(EBENEN, parameters.get('gruppe')) ?? fallback.gruppe;
  const untergruppe = oneOf(EBENEN, parameters.get('untergruppe')) ?? null;
  return {
    fassung: fassung?.fassung ?? fallback.fassung,
    jahre: jahre.length > 0 ? jahre : defaultYears(fassung?.jahre ?? [], fallback.jahre),
    groesse,
    einheit: groesse === 'ergebnis' && einheit === 'anteil' ? 'euro' : einheit,
    intern: parameters.get('intern') === 'ja',
    gruppe,
    untergruppe: untergruppe === gruppe ? null : untergruppe,
    produktbereich: key(parameters.get('produktbereich')),
    fachbereich: key(parameters.get('fachbereich')),
    kontengruppe: key(parameters.get('kontengruppe')),
    konto: key(parameters.get('konto')),
    text: [...(parameters.get('text') ?? '').trim()].slice(0, 80).join('').trimEnd(),
  };
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
  add('produktbereich', state.produktbereich);
  add('fachbereich', state.fachbereich);
  add('kontengruppe', state.kontengruppe);
  add('konto', state.konto);
  add('text', state.text);
  return parameters;
}
