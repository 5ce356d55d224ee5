/**
 * Real cities whose sites the tests look at, each made from its budget file by what `npm run city` does. The files are in `../shared`; a city whose file
 * is not there is not built.
 */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createCity } from '../../scripts/city/create.ts';
import { extent } from '../../scripts/testing/extent.ts';
import { inWholeRun, type Shared, shared } from '../../scripts/testing/shared.ts';

/** The general data that they stand on. */
export const GENERAL = 'data/general';

export interface RealCity {
  readonly name: string;
  readonly file: Shared;
  /** What a person has to answer. */
  readonly answers: Readonly<Record<string, string>>;
  /** Of a large file: the lines that a site of the daily run is made of. */
  readonly daily?: (line: string) => boolean;
}

const file = (path: string): Shared => shared(`data/real/${path}`);

export const REAL = {
  /** Doppisch, a result beside plans, names without numbers. */
  duesseldorf: {
    name: 'Düsseldorf',
    // 2,000 pages; a site of a doppisch city with a plan and one before it is built every day
    file: inWholeRun(file('duesseldorf/duesseldorf2018.csv')),
    answers: {},
  },
  /** Kameral, two parts, plan and result of one year; no kreisfreie Stadt. */
  gilching: {
    name: 'Gilching',
    file: file('gilching/Haushalt-2015-2018-enriched.csv'),
    answers: {},
    // its 4,000 pages take as long as those of all other cities; some of its groups have all of its parts and kinds
    daily: (line) => Number(/^\d+,[^,]*,\d+,(?:"[^"]*"|[^,]*),(\d+),/.exec(line)?.[1]) % 240 === 0,
  },
  /** Ends at the Produktbereich; sum rows among the amounts. */
  koeln: {
    name: 'Köln',
    // 800 pages; of a plan that ends there an invented city is built every day
    file: inWholeRun(file('koeln/_source/ergebnisplan_produktbereiche.csv')),
    answers: { 'richtung:Interne Leistungsbeziehung (Aufwand / (-) Ertrag)': 'aufwand' },
  },
} satisfies Readonly<Record<string, RealCity>>;

export type RealCityName = keyof typeof REAL;

/** Those whose file is here, and which this run builds. */
export const REAL_CITIES = (Object.keys(REAL) as RealCityName[]).filter((name) => REAL[name].file.here);

/** The budget file of a city, or the part of it that this run makes a site of. */
export function budgetOf(name: RealCityName): string {
  const { file, daily }: RealCity = REAL[name];
  const text = readFileSync(file.path, 'utf8');
  const keeps = extent({ daily, all: undefined });
  if (!keeps) return text;
  const [head = '', ...lines] = text.split(/(?<=\n)/);
  return [head, ...lines.filter(keeps)].join('');
}

/** Makes the folder of the city. Throws when a question is open. */
export async function makeReal(name: RealCityName, to: string): Promise<void> {
  const { file, answers, ...city } = REAL[name];
  const from = join(dirname(to), basename(file.path));
  await mkdir(dirname(to), { recursive: true });
  await writeFile(from, budgetOf(name));
  const { code, text } = await createCity({
    name: city.name,
    from: [from],
    to,
    general: GENERAL,
    answers,
    totals: {},
  });
  if (code !== 0) throw new Error(text);
}
