import { GRUPPEN, type Gruppe } from '../groups.ts';
import type { Region } from '../queries.ts';
import { isMoney } from '../units.ts';

/** As the statistic gives it, or divided by the inhabitants. */
export const MASSE = ['wie-angegeben', 'je-einwohner'] as const;
export type Mass = (typeof MASSE)[number];

/** The values themselves, or the places of the regions in the group. */
export const ZEIGEN = ['wert', 'platz'] as const;
export type Zeigen = (typeof ZEIGEN)[number];

export const ANSICHTEN = ['linien', 'punkte', 'tabelle'] as const;
export type Ansicht = (typeof ANSICHTEN)[number];

/** Regions by one word: the home city with those it is compared with by name, or a group. */
export const AUSWAHLEN = ['staedte', ...GRUPPEN] as const;
export type Auswahl = (typeof AUSWAHLEN)[number];

/** One question; all of it stands in the address. */
export interface State {
  readonly kennzahl: string;
  readonly mass: Mass;
  /** Year in whose prices amounts are given; null: in those of each year. */
  readonly preise: number | null;
  readonly zeigen: Zeigen;
  readonly ansicht: Ansicht;
  /** A word for several regions, or their keys in the order of choice. */
  readonly regionen: Auswahl | readonly string[];
  /** What the regions are set against: band and places. */
  readonly gruppe: Gruppe;
  /** First and last year; null: as far as the statistic reaches. Dots show the last. */
  readonly von: number | null;
  readonly bis: number | null;
}

/** An indicator that can be asked for. */
export interface Choosable {
  readonly kennzahl: string;
  readonly name: string;
  readonly einheit: string;
  readonly thema: string;
  /** First and last year with a value. */
  readonly von: number;
  readonly bis: number;
}

/** What the data allow, and the default question. */
export interface Options {
  readonly stadt: string;
  readonly vergleichsstaedte: readonly string[];
  readonly regionen: readonly Region[];
  readonly kennzahlen: readonly Choosable[];
  /** First and last year of the price index; null without one. */
  readonly preise: { readonly von: number; readonly bis: number } | null;
  readonly standard: { readonly kennzahl: string; readonly gruppe: Gruppe };
  /** Indicators whose values have pages that tell where they come from, the group whose members stand there, and where all cities do. */
  readonly herkunft?: {
    readonly kennzahlen: readonly string[];
    readonly gruppe: Gruppe;
    readonly alle: readonly string[];
  };
  /** What is said of a source below an answer, by its id. */
  readonly quellen: Readonly<Record<string, string>>;
}

/** The question that is answered in the HTML. */
export const defaultState = ({ standard }: Options): State => ({
  kennzahl: standard.kennzahl,
  mass: 'wie-angegeben',
  preise: null,
  zeigen: 'wert',
  ansicht: 'linien',
  regionen: 'staedte',
  gruppe: standard.gruppe,
  von: null,
  bis: null,
});

/** Can the indicator be divided by the inhabitants? Amounts can; shares, heads and what is divided already cannot. */
export const dividable = ({ einheit }: Pick<Choosable, 'einheit'>): boolean => einheit === 'EUR';

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((known) => known === value);

/** A year within bounds; anything else in an address is ignored. */
function yearIn(value: string | null, { von, bis }: { von: number; bis: number }): number | null {
  const jahr = /^\d{4}$/.test(value ?? '') ? Number(value) : Number.NaN;
  return jahr >= von && jahr <= bis ? jahr : null;
}

/** Reads a question from an address; what makes no sense there falls back to the default. */
export function parseState(parameters: URLSearchParams, options: Options): State {
  const fallback = defaultState(options);
  const chosen = options.kennzahlen.find(({ kennzahl }) => kennzahl === parameters.get('kennzahl'));
  const kennzahl = chosen ?? options.kennzahlen.find((known) => known.kennzahl === fallback.kennzahl);
  if (!kennzahl) return fallback;
  const money = options.preise && isMoney(kennzahl.einheit);
  const [a, b] = [yearIn(parameters.get('von'), kennzahl), yearIn(parameters.get('bis'), kennzahl)];
  const [von, bis] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  const ansicht = oneOf(ANSICHTEN, parameters.get('ansicht')) ?? fallback.ansicht;
  return {
    kennzahl: kennzahl.kennzahl,
    mass: (dividable(kennzahl) ? oneOf(MASSE, parameters.get('mass')) : undefined) ?? fallback.mass,
    preise: money && options.preise ? yearIn(parameters.get('preise'), options.preise) : null,
    zeigen: oneOf(ZEIGEN, parameters.get('zeigen')) ?? fallback.zeigen,
    ansicht,
    regionen: regionsIn(parameters.get('regionen'), options) ?? fallback.regionen,
    gruppe: oneOf(GRUPPEN, parameters.get('gruppe')) ?? fallback.gruppe,
    von: von === kennzahl.von ? null : von,
    // dots without a year show the newest with a value, which may be an earlier one
    bis: bis === kennzahl.bis && ansicht !== 'punkte' ? null : bis,
  };
}

function regionsIn(value: string | null, { regionen }: Options): State['regionen'] | undefined {
  const word = oneOf(AUSWAHLEN, value);
  if (word) return word;
  const known = new Set(regionen.map(({ ags }) => ags));
  const keys = [...new Set((value ?? '').split(/[.,\s]+/))].filter((ags) => known.has(ags));
  return keys.length > 0 ? keys : undefined;
}

/** Writes a question as an address; what equals the default is left out, so that links stay short. */
export function writeState(state: State, options: Options): URLSearchParams {
  const fallback = defaultState(options);
  const parameters = new URLSearchParams();
  for (const name of Object.keys(fallback) as (keyof State)[]) {
    const [value, usual] = [state[name], fallback[name]];
    if (value === null || String(value) === String(usual)) continue;
    // a point between keys, because a comma would be written as %2C
    parameters.append(name, typeof value === 'object' ? value.join('.') : String(value));
  }
  return parameters;
}
