/** What stands in the cells of an investment list: amounts in the list's convention, a status in its words, a name as an address. */

import { describeFormat, fromUnits, numberReader, TIDY, toUnits } from '../../../src/schema/number.ts';
import { INVESTITIONSSTATUS } from '../../../src/schema/values.ts';
import type { Fault } from '../../problems.ts';
import { formatsOf, type WrittenColumn } from '../formats.ts';
import type { InvestmentRecipe } from './recipe.ts';

/** Digits that `investitionen` keeps after the decimal mark. */
export const SCALE = 2;

/** Euro that no single measure of a city costs: more is a slip, as a lost decimal mark or a wrong `faktor`. */
const MOST = 10_000_000_000n;

/** The status of a measure in the words of the table; '' when it was refused. */
export function statusOf(
  text: string,
  record: number,
  { status, statuswoerter = {} }: InvestmentRecipe,
  fault: Fault,
): string {
  if (text === '') return status ?? 'nicht angegeben';
  const plain = text.toLowerCase();
  const own = Object.entries(statuswoerter).find(([word]) => word.toLowerCase() === plain)?.[1];
  const found = own ?? INVESTITIONSSTATUS.find((one) => one === plain);
  if (found) return found;
  const expected = `${INVESTITIONSSTATUS.join(', ')}, oder ein Eintrag in statuswoerter`;
  fault({ kind: 'unzulässig', record, column: 'status', text, expected });
  return '';
}

/** Reads amounts, each as those of its column are written, into the form of the dataset; null: empty or refused. */
export function amountReader(
  columns: ReadonlyMap<string, WrittenColumn>,
  { datei, faktor = 1 }: InvestmentRecipe,
  fault: Fault,
) {
  const formats = formatsOf(columns, { said: datei, bareNumber: false, cents: faktor === 1 }, fault);
  const readers = new Map([...formats].map(([name, format]) => [name, numberReader(format, SCALE)]));
  return (text: string, record: number, column: string): string | null => {
    const number = text === '' ? null : readers.get(column)?.(text);
    if (number === null) return null;
    if (number === undefined || number.startsWith('-')) {
      const expected = number === undefined ? describeFormat(formats.get(column) ?? TIDY, SCALE) : 'ein Betrag ab 0';
      fault({ kind: 'unzulässig', record, column, text, expected });
      return null;
    }
    const units = toUnits(number, SCALE) * BigInt(faktor);
    if (units > toUnits(String(MOST), SCALE)) {
      const expected = `höchstens ${MOST.toLocaleString('de-DE')} € für eine Maßnahme; stimmt faktor?`;
      fault({ kind: 'unplausibel', record, column, text, expected });
      return null;
    }
    return fromUnits(units, SCALE).replace('.', TIDY.decimalChar);
  };
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A name or number of a measure as a part of its address: "Neubau Kita Süd" → "neubau-kita-sued". */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}
