/** From the records of a list of cash and balance to amounts; what is wrong is named. */
import { isMissing } from '../../../src/reader/numbers/amount.ts';
import { EURO } from '../../../src/reader/numbers/decimal.ts';
import { wertartOf, yearOf } from '../../../src/reader/roles/words.ts';
import { KASSE_BESTAND, WERTART } from '../../../src/schema/values.ts';
import { amountReader, type Bounds, saidMark, type Tell } from '../lists/amounts.ts';
import { amountsOf, type CashSheet, itemIn, type Posten } from './roles.ts';

export interface CashEntry {
  readonly record: number;
  readonly jahr: number;
  /** 1 to 12; undefined: the whole year, or its end. */
  readonly monat: number | undefined;
  readonly posten: Posten;
  readonly wertart: (typeof WERTART)[number];
  /** Exact as `numbers/decimal.ts` counts. */
  readonly betrag: bigint;
}

const BOUNDS: Bounds = {
  negative: true,
  most: 100_000_000_000n * EURO,
  mostText: 'höchstens 100 Milliarden Euro',
  cents: true,
};
const MONTHS = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];

export const kindOf = (text: string) => WERTART.find((one) => one === text);

/** The cells of the column of items that no item is known for, each once. */
export function unknownItems(sheet: CashSheet, answers: Readonly<Record<string, string>>): string[] {
  const cells = sheet.roles.find(({ kind }) => kind === 'posten')?.column.cells ?? [];
  return [...new Set(cells)].filter((cell) => cell !== '' && !answers[`posten:${cell}`] && !itemIn(cell));
}

/** Reads every record. */
export function entriesIn(sheet: CashSheet, answers: Readonly<Record<string, string>>, fault: Tell): CashEntry[] {
  const amounts = amountsOf(sheet);
  const read = amountReader(
    amounts.map(({ column }) => column),
    { ...BOUNDS, mark: saidMark(answers) },
    fault,
  );
  const seen = new Map<string, number>();
  return sheet.table.rows.flatMap(({ record, cells }): CashEntry[] => {
    const text = (kind: string): string => {
      const column = sheet.roles.find((role) => role.kind === kind)?.column;
      const cell = column ? (cells[column.at] ?? '').replace(/\s+/g, ' ').trim() : '';
      return isMissing(cell) ? '' : cell;
    };
    const refuse = (kind: string, column: string, expected: string): [] => {
      const head = sheet.roles.find((role) => role.kind === column)?.column.name ?? column;
      fault({ kind, record, column: head, text: text(column), expected });
      return [];
    };
    const named = answers[`posten:${text('posten')}`] ?? text('posten');
    if (named === '') return refuse('fehlt', 'posten', 'in jedem Datensatz ein Posten');
    if (named === 'ohne') return [];
    const posten = itemIn(named);
    if (!posten) return refuse('unbekannt', 'posten', 'ein Posten der Vorlage, oder --answer "posten:<Text>=ohne"');
    const monat = monthOf(text('monat'));
    if (monat === null) return refuse('unzulässig', 'monat', '1 bis 12 oder der Name des Monats');
    if (monat !== undefined && !KASSE_BESTAND.some((one) => one === posten))
      return refuse('unzulässig', 'monat', 'einen Monat nur bei Beständen; Zahlungen gelten für das ganze Jahr');
    return amounts.flatMap((amount): CashEntry[] => {
      const jahr = amount.jahr ?? (text('jahr') === '' ? yearOf(answers.jahr ?? '') : yearOf(text('jahr')));
      if (jahr === undefined)
        return refuse(text('jahr') === '' ? 'fehlt' : 'unzulässig', 'jahr', 'ein Jahr, etwa 2026');
      const wertart =
        amount.wertart ?? wertartOf(text('wertart')) ?? kindOf(text('wertart') || (answers.wertart ?? ''));
      if (!wertart) return refuse('unzulässig', 'wertart', WERTART.join(', '));
      const bounds = posten.startsWith('einzahlung') || posten.startsWith('auszahlung') || owed(posten);
      const betrag = read(amount, cells, record, { negative: !bounds });
      if (betrag === null || betrag === undefined) return [];
      const key = [jahr, monat, posten, wertart].join(' ');
      const before = seen.get(key);
      if (before !== undefined)
        return refuse('doppelt', 'posten', `einmal je Jahr und Monat; schon in Datensatz ${before}`);
      seen.set(key, record);
      return [{ record, jahr, monat, posten, wertart, betrag }];
    });
  });
}

/** Debts and guarantees are none, or more. */
const owed = (posten: Posten): boolean =>
  posten === 'kassenkredite' || posten === 'investitionskredite' || posten === 'buergschaften';

/** The number of a month; undefined: none is named; null: it is none. */
function monthOf(text: string): number | undefined | null {
  if (text === '') return undefined;
  const named = MONTHS.indexOf(text.toLowerCase()) + 1;
  const month = named || (/^\d{1,2}$/.test(text) ? Number(text) : 0);
  return month >= 1 && month <= 12 ? month : null;
}
