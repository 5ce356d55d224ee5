/**
 * Real cities whose sites the tests look at, each made from its budget file by what `npm run city` does. The files are in `../shared`; a city whose file
 * is not there is not built.
 */
import { createCity } from '../../scripts/city/create.ts';
import { type Shared, shared } from '../../scripts/testing/shared.ts';

/** The general data that they stand on. */
export const GENERAL = 'data/general';

export interface RealCity {
  readonly name: string;
  readonly file: Shared;
  /** What a person has to answer. */
  readonly answers: Readonly<Record<string, string>>;
}

const file = (path: string): Shared => shared(`data/real/${path}`);

export const REAL = {
  /** Doppisch, a result beside plans, names without numbers. */
  duesseldorf: { name: 'Düsseldorf', file: file('duesseldorf/duesseldorf2018.csv'), answers: {} },
  /** Kameral, two parts, plan and result of one year; no kreisfreie Stadt. */
  gilching: { name: 'Gilching', file: file('gilching/Haushalt-2015-2018-enriched.csv'), answers: {} },
  /** Ends at the Produktbereich; sum rows among the amounts. */
  koeln: {
    name: 'Köln',
    file: file('koeln/_source/ergebnisplan_produktbereiche.csv'),
    answers: { 'richtung:Interne Leistungsbeziehung (Aufwand / (-) Ertrag)': 'aufwand' },
  },
} satisfies Readonly<Record<string, RealCity>>;

export type RealCityName = keyof typeof REAL;

/** Those whose file is here. */
export const REAL_CITIES = (Object.keys(REAL) as RealCityName[]).filter((name) => REAL[name].file.here);

/** Makes the folder of the city. Throws when a question is open. */
export async function makeReal(name: RealCityName, to: string): Promise<void> {
  const { file, answers, ...city } = REAL[name];
  const { code, text } = await createCity({
    name: city.name,
    from: [file.path],
    to,
    general: GENERAL,
    answers,
    totals: {},
  });
  if (code !== 0) throw new Error(text);
}
