/** From the records of a list to grants: every amount becomes one, is left out and counted, or is named as a fault. */
import { type DecimalMark, isMissing } from '../../../src/reader/numbers/amount.ts';
import { EURO } from '../../../src/reader/numbers/decimal.ts';
import { yearOf } from '../../../src/reader/roles/words.ts';
import { ZUWENDUNG_STAND } from '../../../src/schema/values.ts';
import { amountReader, type Tell } from '../lists/amounts.ts';
import { TOTAL_ROW } from '../lists/total-row.ts';
import { type AmountColumn, type GrantSheet, type Stand, stateIn, type TextColumn } from './roles.ts';

/** One amount of a record. */
export interface Grant {
  /** Of the record in the list; 1 is the first. */
  readonly record: number;
  readonly texts: Readonly<Record<TextColumn, string>>;
  readonly jahr: number;
  readonly stand: Stand;
  /** Exact, as `numbers/decimal.ts` counts. */
  readonly units: bigint;
  readonly eigenanteil: bigint | undefined;
}

export interface Grants {
  readonly grants: readonly Grant[];
  /** Cells that could hold an amount. */
  readonly read: number;
  readonly leftOut: ReadonlyMap<string, number>;
}

/** What a person said for all records. */
export interface ForAll {
  readonly jahr: number | undefined;
  readonly stand: Stand | undefined;
  /** The decimal mark, where no cell proves it. */
  readonly mark: DecimalMark | undefined;
}

/** Euro that no city gives one recipient in a year: more is a slip, as a lost decimal mark. */
const BOUNDS = {
  negative: false,
  most: 1_000_000_000n * EURO,
  mostText: 'höchstens eine Milliarde Euro für einen Empfänger',
  cents: true,
};

/** Reads every record; what is wrong goes to `fault`. */
export function grantsIn(sheet: GrantSheet, forAll: ForAll, fault: Tell): Grants {
  const leftOut = new Map<string, number>();
  const leave = (reason: string, count = 1): void => void leftOut.set(reason, (leftOut.get(reason) ?? 0) + count);
  const totals = new Totals(sheet.amounts);
  const own = sheet.roles.find(({ kind }) => kind === 'eigenanteil')?.column;
  const amounts = [...sheet.amounts.map(({ column }) => column), ...(own ? [own] : [])];
  const read = amountReader(amounts, { ...BOUNDS, mark: forAll.mark }, fault);
  const grants = sheet.table.rows.flatMap(({ record, cells }): Grant[] => {
    const texts = textsOf(sheet, cells);
    const amounts = sheet.amounts.map((amount) => ({ amount, units: read(amount, cells, record) }));
    if (TOTAL_ROW.test(texts.empfaenger) || (texts.empfaenger === '' && TOTAL_ROW.test(texts.zweck))) {
      totals.check(amounts, record, texts.empfaenger || texts.zweck, fault);
      leave('Summenzeile', amounts.length);
      return [];
    }
    totals.add(amounts);
    if (texts.empfaenger === '') {
      fault({ kind: 'fehlt', record, column: nameOf(sheet), text: '', expected: 'ein Empfänger' });
      return [];
    }
    const state = stateOf(texts, record, fault);
    if (state === 'abgelehnt') {
      leave('abgelehnt', amounts.length);
      return [];
    }
    const eigenanteil = own ? read({ column: own, faktor: 1n }, cells, record) : undefined;
    return amounts.flatMap(({ amount, units }): Grant[] => {
      if (units === undefined) return [];
      if (units === null || units === 0n) {
        leave(units === null ? 'ohne Betrag' : 'Betrag 0');
        return [];
      }
      const jahr = yearFor(texts, amount, forAll, record, fault);
      const stand = amount.stand ?? state ?? forAll.stand;
      if (stand === undefined) {
        const expected = `${ZUWENDUNG_STAND.join(', ')}; für alle: --answer "stand=…"`;
        fault({ kind: 'fehlt', record, column: 'stand', text: '', expected });
      }
      if (jahr === undefined || stand === undefined) return [];
      return [{ record, texts, jahr, stand, units, eigenanteil: eigenanteil ?? undefined }];
    });
  });
  return { grants, read: sheet.table.rows.length * sheet.amounts.length, leftOut };
}

const nameOf = (sheet: GrantSheet): string => sheet.roles.find(({ kind }) => kind === 'empfaenger')?.column.name ?? '';

function textsOf({ roles }: GrantSheet, cells: readonly string[]): Record<TextColumn, string> {
  const text = (kind: TextColumn): string => {
    const column = roles.find((role) => role.kind === kind)?.column;
    const cell = column ? (cells[column.at] ?? '').replace(/\s+/g, ' ').trim() : '';
    return isMissing(cell) ? '' : cell;
  };
  return {
    empfaenger: text('empfaenger'),
    vorname: text('vorname'),
    kennung: text('kennung'),
    zweck: text('zweck'),
    jahr: text('jahr'),
    stand: text('stand'),
    schluessel: text('schluessel'),
    amt: text('amt'),
    ausschuss: text('ausschuss'),
    pflicht: text('pflicht'),
    befristet: text('befristet'),
    rechtsgrundlage: text('rechtsgrundlage'),
  };
}

/** Undefined: the record does not say; a word that nobody knows is a fault. */
function stateOf(
  { stand }: Readonly<Record<TextColumn, string>>,
  record: number,
  fault: Tell,
): Stand | 'abgelehnt' | undefined {
  const words = stand.toLowerCase();
  if (words === '') return undefined;
  if (/abgelehnt|zurückgezogen/.test(words)) return 'abgelehnt';
  const found = ZUWENDUNG_STAND.find((one) => one === words) ?? stateIn(words);
  if (!found)
    fault({
      kind: 'unzulässig',
      record,
      column: 'stand',
      text: stand,
      expected: `${ZUWENDUNG_STAND.join(', ')} oder abgelehnt`,
    });
  return found;
}

function yearFor(
  { jahr: text }: Readonly<Record<TextColumn, string>>,
  { jahr, column }: AmountColumn,
  forAll: ForAll,
  record: number,
  fault: Tell,
): number | undefined {
  if (jahr !== undefined) return jahr;
  if (text === '') {
    if (forAll.jahr === undefined) fault({ kind: 'fehlt', record, column: column.name, expected: 'ein Jahr' });
    return forAll.jahr;
  }
  const year = yearOf(text);
  if (year === undefined) fault({ kind: 'unzulässig', record, column: 'jahr', text, expected: 'ein Jahr, etwa 2026' });
  return year;
}

type Amounts = readonly { readonly amount: AmountColumn; readonly units: bigint | null | undefined }[];

/** What the records above add up to, since the last total and from the beginning. */
class Totals {
  readonly #all = new Map<AmountColumn, bigint>();
  readonly #part = new Map<AmountColumn, bigint>();

  constructor(private readonly amounts: readonly AmountColumn[]) {
    this.#begin();
    for (const amount of amounts) this.#all.set(amount, 0n);
  }

  #begin(): void {
    for (const amount of this.amounts) this.#part.set(amount, 0n);
  }

  add(amounts: Amounts): void {
    for (const { amount, units } of amounts)
      for (const sums of [this.#all, this.#part]) sums.set(amount, (sums.get(amount) ?? 0n) + (units ?? 0n));
  }

  /** A line of totals has to be the sum of what stands above it. */
  check(amounts: Amounts, record: number, text: string, fault: Tell): void {
    const wrong = amounts.find(
      ({ amount, units }) => units !== null && units !== this.#all.get(amount) && units !== this.#part.get(amount),
    );
    if (wrong)
      fault({
        kind: 'Summe stimmt nicht',
        record,
        column: wrong.amount.column.name,
        text,
        expected: `die Summe der Zeilen darüber, ${Number((this.#all.get(wrong.amount) ?? 0n) / EURO)} Euro`,
      });
    this.#begin();
  }
}
