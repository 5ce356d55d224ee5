/** The sums of the real files, made a second time: each file is read here by itself, with its form written down, and by no code of the import. */
import Papa from 'papaparse';
import { budgetOf, type RealCityName } from './real.ts';

/** One amount: `2018 ansatz ergebnis ertrag`, the area it belongs to, and cents. */
export interface Amount {
  readonly of: string;
  readonly area: string;
  readonly cents: bigint;
}

type Row = Readonly<Record<string, string>>;

const rowsOf = (name: RealCityName, delimiter: string): Row[] =>
  Papa.parse<Row>(budgetOf(name).replace(/^\uFEFF/, ''), {
    header: true,
    delimiter,
    skipEmptyLines: true,
  }).data;

/** `1234.5` in cents. */
function cents(text: string): bigint {
  const [, sign, euro = '0', cent = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  const value = BigInt(euro) * 100n + BigInt(cent.padEnd(2, '0'));
  return sign === '-' ? -value : value;
}

function duesseldorf(): Amount[] {
  return rowsOf('duesseldorf', ',').map((row) => ({
    of: `${row.Jahr} ${row['HH-Art'] === 'Ist' ? 'ergebnis' : 'ansatz'} ergebnis ${row.Richtung?.toLowerCase()}`,
    area: row['Produktbereich 1'] ?? '',
    cents: cents(row.Betrag ?? ''),
  }));
}

/** The file spells the name of an Einzelplan in several ways: its number says which it is, the most frequent name what it is called. */
function namesOfEinzelplaene(rows: readonly Row[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { 'Titelnr.': number = '', Titel: name = '' } of rows) {
    const names = counts.get(number) ?? new Map<string, number>();
    counts.set(number, names.set(name, (names.get(name) ?? 0) + 1));
  }
  return new Map([...counts].map(([number, names]) => [number, [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']));
}

function gilching(): Amount[] {
  const rows = rowsOf('gilching', ',');
  const names = namesOfEinzelplaene(rows);
  return rows.map((row) => {
    const teil = row['Haushalt Art'] === 'Vermögenshaushalt' ? 'vermoegen' : 'verwaltung';
    const richtung = row['Budget Richtung'] === 'Einnahmen' ? 'einnahme' : 'ausgabe';
    const wertart = row['Ansatz/Rechnung'] === 'Rechnung' ? 'ergebnis' : 'ansatz';
    return {
      of: `${row.Jahr} ${wertart} ${teil} ${richtung}`,
      area: names.get(row['Titelnr.'] ?? '') ?? '',
      cents: cents(row.Betrag ?? ''),
    };
  });
}

/** Lines of the plan that are amounts: the others are sums and balances. */
const REVENUE = /^(0[1-9]|19|23) /;
const EXPENSE = /^(1[1-6]|20|24|27) /;

function koeln(): Amount[] {
  return rowsOf('koeln', ';').flatMap((row) => {
    const line = row.Teilplanzeile ?? '';
    const richtung = REVENUE.test(line) ? 'ertrag' : EXPENSE.test(line) ? 'aufwand' : undefined;
    if (!richtung) return [];
    return Object.entries(row).flatMap(([header, text]) => {
      const [, word, jahr] = /^(Ergebnis|Plan) (\d{4})$/.exec(header) ?? [];
      if (!jahr) return [];
      const of = `${jahr} ${word === 'Ergebnis' ? 'ergebnis' : 'ansatz'} ergebnis ${richtung}`;
      return [{ of, area: row.PB_BEZ ?? '', cents: cents(text.replaceAll('.', '')) }];
    });
  });
}

const AMOUNTS: Readonly<Record<RealCityName, () => Amount[]>> = { duesseldorf, gilching, koeln };

/** All amounts of a file. */
export const amountsOf = (name: RealCityName): Amount[] => AMOUNTS[name]();

/** Sums in cents by a part of the amount. */
export function sumsBy(amounts: readonly Amount[], key: (amount: Amount) => string): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const amount of amounts) sums.set(key(amount), (sums.get(key(amount)) ?? 0n) + amount.cents);
  return sums;
}
