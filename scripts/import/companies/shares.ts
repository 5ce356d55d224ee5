/** From the records of a list of companies to shares: one a record; what is wrong is named. */
import { type DecimalMark, isMissing } from '../../../src/reader/numbers/amount.ts';
import { EURO } from '../../../src/reader/numbers/decimal.ts';
import { factorIn, yearOf } from '../../../src/reader/roles/words.ts';
import { slug } from '../../../src/text/slug.ts';
import { amountReader, type Bounds, type Tell } from '../lists/amounts.ts';
import { TOTAL_ROW } from '../lists/total-row.ts';
import { type ColumnRole, type CompanySheet, MONEY, type TextColumn } from './roles.ts';

export interface ShareRecord {
  readonly record: number;
  readonly kennung: string;
  readonly texts: Readonly<Record<TextColumn, string>>;
  readonly jahr: number;
  /** The city, nobody known, or the key of a company. */
  readonly ueber: string;
  /** By the name of its column, exact as `numbers/decimal.ts` counts; what is missing is not there. */
  readonly numbers: ReadonlyMap<string, bigint>;
}

/** What a person said for all records. */
export interface ForAll {
  readonly jahr: number | undefined;
  /** Are shares parts of 1, or of 100? */
  readonly bruchteil: boolean;
  /** The decimal mark, where no cell proves it. */
  readonly mark: DecimalMark | undefined;
}

const BOUNDS: Bounds = {
  negative: true,
  most: 100_000_000_000n * EURO,
  mostText: 'höchstens 100 Milliarden Euro',
  cents: true,
};
const PERCENT: Bounds = { negative: false, most: 100n * EURO, mostText: 'ein Anteil bis 100 Prozent', cents: false };
const PEOPLE: Bounds = {
  negative: false,
  most: 1_000_000n * EURO,
  mostText: 'höchstens eine Million Beschäftigte',
  cents: false,
};
/** The city itself, without its name and with it. */
const CITY_ALONE = /^((die )?(stadt|landeshauptstadt|gemeinde|kreis)|direkt|unmittelbar)$/i;
const BY_CITY = /^(stadt|landeshauptstadt|gemeinde|kreis|direkt|unmittelbar)\b/i;

/** Reads every record. */
export function sharesIn(sheet: CompanySheet, { jahr, bruchteil, mark }: ForAll, fault: Tell): ShareRecord[] {
  const numeric = sheet.roles.filter(({ kind }) => kind === 'anteil' || kind === 'beschaeftigte' || isMoney(kind));
  const read = amountReader(
    numeric.map(({ column }) => column),
    { ...BOUNDS, mark },
    fault,
  );
  const keys = keysOf(sheet);
  const city = ownNames(sheet, keys);
  const seen = new Map<string, number>();
  return sheet.table.rows.flatMap(({ record, cells }): ShareRecord[] => {
    const texts = textsOf(sheet, cells);
    const nameColumn = columnOf(sheet, 'name')?.column.name ?? 'name';
    if (texts.name === '' || TOTAL_ROW.test(texts.name)) {
      const expected = 'ein Unternehmen; Summen nennt man mit --total';
      fault({
        kind: texts.name === '' ? 'fehlt' : 'Summenzeile',
        record,
        column: nameColumn,
        text: texts.name,
        expected,
      });
      return [];
    }
    const year = texts.jahr === '' ? jahr : yearOf(texts.jahr);
    if (year === undefined) {
      fault({
        kind: texts.jahr === '' ? 'fehlt' : 'unzulässig',
        record,
        column: 'jahr',
        text: texts.jahr,
        expected: 'ein Jahr, etwa 2026',
      });
      return [];
    }
    const ueber = holderOf(texts.ueber, keys, city);
    if (ueber === undefined) {
      const expected = 'leer oder „Stadt“, oder der Name eines Unternehmens dieser Liste';
      fault({
        kind: 'unbekannt',
        record,
        column: columnOf(sheet, 'ueber')?.column.name ?? 'ueber',
        text: texts.ueber,
        expected,
      });
      return [];
    }
    const kennung = texts.kennung ? slug(texts.kennung) : slug(texts.name);
    const key = [kennung, year, ueber].join(' ');
    const before = seen.get(key);
    if (before !== undefined)
      fault({
        kind: 'doppelt',
        record,
        column: nameColumn,
        text: texts.name,
        expected: `einmal je Jahr und Halter; schon in Datensatz ${before}`,
      });
    seen.set(key, record);
    const numbers = new Map<string, bigint>();
    for (const { kind, column } of numeric) {
      const faktor =
        kind === 'anteil' ? (bruchteil ? 100n : 1n) : kind === 'beschaeftigte' ? 1n : (factorIn(column.words) ?? 1n);
      const bounds = kind === 'anteil' ? PERCENT : kind === 'beschaeftigte' ? PEOPLE : BOUNDS;
      const units = read({ column, faktor }, cells, record, bounds);
      if (units !== null && units !== undefined) numbers.set(kind, units);
    }
    return [{ record, kennung, texts, jahr: year, ueber, numbers }];
  });
}

const isMoney = (kind: string): boolean => MONEY.some((one) => one === kind);
const columnOf = ({ roles }: CompanySheet, kind: string): ColumnRole | undefined =>
  roles.find((role) => role.kind === kind);

function textsOf(sheet: CompanySheet, cells: readonly string[]): Record<TextColumn, string> {
  const text = (kind: TextColumn): string => {
    const column = columnOf(sheet, kind)?.column;
    const cell = column ? (cells[column.at] ?? '').replace(/\s+/g, ' ').trim() : '';
    return isMissing(cell) ? '' : cell;
  };
  return {
    kennung: text('kennung'),
    name: text('name'),
    rechtsform: text('rechtsform'),
    zweck: text('zweck'),
    jahr: text('jahr'),
    ueber: text('ueber'),
    schluessel: text('schluessel'),
  };
}

/** The keys of all companies of the list, by their names and by themselves. */
function keysOf(sheet: CompanySheet): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { cells } of sheet.table.rows) {
    const { name, kennung } = textsOf(sheet, cells);
    if (name === '') continue;
    const key = kennung ? slug(kennung) : slug(name);
    keys.set(slug(name), key);
    keys.set(key, key);
  }
  return keys;
}

/**
 * What the list calls its own city: the one municipality that it names. Where it names several, or one beside the city alone, nobody can
 * tell from the list which is whose.
 */
function ownNames(sheet: CompanySheet, keys: ReadonlyMap<string, string>): ReadonlySet<string> {
  const said = sheet.table.rows.map(({ cells }) => textsOf(sheet, cells).ueber);
  const cities = new Set(said.filter((text) => BY_CITY.test(text) && !keys.has(slug(text))));
  const named = [...cities].filter((text) => !CITY_ALONE.test(text));
  const alone = [...cities].filter((text) => CITY_ALONE.test(text));
  return new Set(named.length === 1 && alone.length === 0 ? named : alone);
}

/** Who holds a share; undefined: somebody who is not in the list. */
function holderOf(text: string, keys: ReadonlyMap<string, string>, own: ReadonlySet<string>): string | undefined {
  if (text === '') return 'stadt';
  return keys.get(slug(text)) ?? (own.has(text) ? 'stadt' : undefined);
}
