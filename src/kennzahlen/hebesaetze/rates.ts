import type { Role } from '../../roles.ts';
import { TAXES } from '../../words/de/kennzahlen/rates.ts';
import type { Region } from '../queries.ts';
import type { Statistic } from '../statistics.ts';

/** The taxes whose rate a city sets itself. */
export interface Steuer {
  readonly id: string;
  readonly kennzahl: string;
  readonly name: string;
  /** Who pays it, in everyday words. */
  readonly wer: string;
  /** What changed the base of the tax, where a series of rates breaks. */
  readonly reform?: string;
}

/** Each with what the key figure of its rate is to us. */
export const STEUERN: readonly (Omit<Steuer, 'kennzahl'> & { readonly satz: Role })[] = [
  {
    id: 'grundsteuer-b',
    satz: 'satz-der-grundsteuer-b',
    name: TAXES.propertyTax,
    wer: TAXES.propertyPayers,
    reform: TAXES.reform,
  },
  {
    id: 'gewerbesteuer',
    satz: 'satz-der-gewerbesteuer',
    name: TAXES.businessTax,
    wer: TAXES.businessPayers,
  },
  {
    id: 'grundsteuer-a',
    satz: 'satz-der-grundsteuer-a',
    name: TAXES.farmTax,
    wer: TAXES.farmPayers,
    reform: TAXES.reform,
  },
];

/** Two tables print one and the same quantity; a rate of any other series rests on other Messbeträge. */
const ONE_QUANTITY = new Set(['realsteuervergleich', 'hebesatz']);

/** Rates of one piece may be compared: they multiply the same kind of Messbetrag. */
export const pieceOf = (reihe: string): string => (ONE_QUANTITY.has(reihe) ? 'satz' : reihe);

/** The rate of a city in one year, in per cent. */
export interface Satz {
  readonly jahr: number;
  readonly wert: number;
  readonly reihe: string;
  /** A computed mean: in the years around it the table itself says that several rates held in the city. */
  readonly durchschnitt: boolean;
  readonly anmerkung: string | null;
}

/** The known rates of a city in the order of years. */
export function rates(statistic: Statistic, ags: string): Satz[] {
  const several = (jahr: number): boolean => statistic.at(ags, jahr)?.fehlgrund === 'nicht sinnvoll';
  return statistic.jahre.flatMap((jahr) => {
    const row = statistic.at(ags, jahr);
    if (row?.wert == null) return [];
    const durchschnitt = several(jahr - 1) && several(jahr + 1);
    return [{ jahr, wert: row.wert, reihe: row.reihe, durchschnitt, anmerkung: row.anmerkung }];
  });
}

/** The first year of another piece in any of the cities: rates on both sides of it say nothing of each other. */
export function breakYear(statistic: Statistic, cities: readonly Region[]): number | null {
  const all = cities.flatMap(({ ags }) => rates(statistic, ags)).sort((a, b) => a.jahr - b.jahr);
  const first = all[0];
  return (first && all.find((satz) => pieceOf(satz.reihe) !== pieceOf(first.reihe))?.jahr) ?? null;
}

/** The newest rate of a city that may stand beside those of the others. */
export interface Newest {
  readonly stadt: Region;
  readonly satz: Satz | null;
  /** Known only from before the break: named, never compared. */
  readonly frueher: Satz | null;
}

/** The newest rate of each city, all of one piece: the one of the newest year that any of them has. */
export function newestRates(statistic: Statistic, cities: readonly Region[]): Newest[] {
  const known = cities.map((stadt) => ({ stadt, all: rates(statistic, stadt.ags) }));
  const [last] = known.flatMap(({ all }) => all.at(-1) ?? []).sort((a, b) => b.jahr - a.jahr);
  return known.map(({ stadt, all }) => {
    const satz = all.filter(({ reihe }) => last && pieceOf(reihe) === pieceOf(last.reihe)).at(-1) ?? null;
    return { stadt, satz, frueher: satz ? null : (all.at(-1) ?? null) };
  });
}
