/**
 * Rows that come of other rows: found by their mark, by empty keys, or by what they add up to. They are used as checks and left
 * out. What looks like a sum and cannot be shown to be one is a question, so that nothing is summed twice and nothing is lost.
 */
import { abs, EURO } from '../numbers/decimal.ts';
import { type Answers, NOTHING_SAID } from '../questions.ts';
import { remembered } from '../remembered.ts';
import type { Column } from '../roles/column.ts';
import type { Level } from '../roles/levels.ts';
import { plainWords } from '../roles/words.ts';
import type { Table } from '../table/table.ts';
import type { AmountColumn } from './amounts.ts';
import { directionSums, type SidesWithout } from './direction-sums.ts';
import { levelRows } from './level-rows.ts';
import { prefixRows } from './prefix-rows.ts';
import type { Findings } from './report.ts';
import { unmarkedSums } from './unmarked-sums.ts';

/** `10 = Ordentliche Erträge`; a formula of a spreadsheet is no such line. */
const EQUALS =
  /^\s*\d*\s*=(?!\s*(?:\$?[A-Z]{1,3}\$?\d+\s*$|\$?[A-Z]+\$?\d*[-(+*/:]|\d[\d.,]*\s*[-+*/^]\s*[\d($A-Z]|["'($]))/;
/** What is a part of a row above it. */
const PART = /^\W*(davon|darunter|hiervon)\b/i;
const SUM =
  /^\s*(\d+\s*[-–+.]?\s*)?((zwischen|gesamt|teil|end)?-?\s?summen?|gesamt|insgesamt|total|zusammen|gesamt-?\s?(ertr|aufw|ein[zn]|aus[zg]|betrag)\p{L}*)(?!\p{L})|(summe|(?<!\p{L})(gesamt|insgesamt|zusammen|total))\s*:?\s*$/iu;
/** Lines of printed tables that are balances or stocks, whatever sign stands before them. */
const BALANCE =
  /\bsaldo\b|jahresergebnis|gesamtergebnis|finanzergebnis|ordentliches (jahres)?ergebnis|liquide mittel|anfangsbestand|änderung des bestand|finanzmittel(überschu|fehl|bestand)|ergebnis der laufenden/;

/** By how much a printed sum of `count` rounded lines may be off: one of the file's last digits each. */
const tolerance = (count: number, step: bigint): bigint => BigInt(count) * step;

/** Rows that a printed sum adds up, and what the sum is called. */
export interface Block {
  readonly rows: readonly number[];
  readonly name: string;
}

export interface SumRows {
  /** Places of the rows that are left out. */
  readonly rows: ReadonlySet<number>;
  readonly blocks: readonly Block[];
}

/** Which rows are sums or balances of others. */
export function sumRows(
  table: Table,
  keys: readonly Column[],
  levels: readonly Level[],
  amounts: readonly AmountColumn[],
  answers: Answers,
  findings: Findings,
  notes: ReadonlySet<number>,
  sidesWithout: SidesWithout,
): SumRows {
  const said = answers.get('summenzeilen');
  const rows = new Set(notes);
  const leave = (at: number, reason: string): void => {
    rows.add(at);
    findings.leaveOut(reason, table.rows[at]?.record);
  };
  for (const at of neither(keys, answers)) if (!rows.has(at)) leave(at, 'weder Ertrag noch Aufwand, so festgelegt');
  const blocks: Block[] = [];
  const unmarked = isStatement(keys) ? NONE : unmarkedSums(table, keys, amounts, rows, isBalance);
  for (const { at, ...block } of unmarked.sums) {
    leave(at, 'Summe der Zeilen darüber, nachgerechnet');
    blocks.push(block);
  }
  const unproven = markedRows(table, keys, amounts, rows, leave, blocks);
  const prefixed = prefixRows(table, keys, levels, amounts, rows);
  for (const at of prefixed.sums) leave(at, 'Summe einer Ebene, nachgerechnet');
  const { sums, doubtful } = levelRows(table, levels, amounts, rows);
  for (const at of sums) leave(at, 'Summe einer Ebene, nachgerechnet');
  const last = totalAtEnd(amounts, rows);
  if (last !== undefined) unproven.push(last);
  const unclear = [...new Set([...unmarked.doubtful, ...unproven, ...prefixed.doubtful, ...doubtful])].filter(
    (at) => !rows.has(at),
  );
  if (said === 'mitzählen') return { rows, blocks };
  const marked = unproven.filter((at) => !rows.has(at));
  for (const at of directionSums(marked, unclear, keys, amounts, rows, sidesWithout))
    leave(at, 'Summe einer Richtung, nachgerechnet');
  const open = unclear.filter((at) => !rows.has(at));
  if (open.length === 0) return { rows, blocks };
  if (said === 'weglassen') for (const at of open) leave(at, 'Summenzeile, so festgelegt');
  else askSums(table, keys, open, findings);
  return { rows, blocks };
}

/** Places of the rows of which a person said that they are no direction: a balance, an amount carried over. */
function neither(keys: readonly Column[], answers: Answers): number[] {
  if (answers.all('richtung:') === NOTHING_SAID) return [];
  return keys.flatMap(({ cells, values }) => {
    const names = new Set([...values.keys()].filter((name) => answers.get(`richtung:${name}`) === 'ohne'));
    return names.size === 0 ? [] : cells.flatMap((cell, at) => (names.has(cell) ? [at] : []));
  });
}

function askSums(table: Table, keys: readonly Column[], open: readonly number[], findings: Findings): void {
  const places = open.slice(0, 5).map((at) => {
    const text = keys
      .map(({ cells }) => cells[at])
      .filter(Boolean)
      .join(' · ');
    return `Datensatz ${table.rows[at]?.record} („${text.slice(0, 60) || 'ohne Schlüssel'}“)`;
  });
  findings.ask({
    id: 'summenzeilen',
    text: `${open.length} Zeilen sehen wie Summen aus, ohne dass es sich nachrechnen lässt: ${places.join(', ')}. Weglassen oder mitzählen?`,
    options: ['weglassen', 'mitzählen'],
  });
}

/** Rows marked as sums; returns those whose mark is only a word and whose amounts agree with nothing. */
function markedRows(
  table: Table,
  keys: readonly Column[],
  amounts: readonly AmountColumn[],
  rows: ReadonlySet<number>,
  leave: (at: number, reason: string) => void,
  blocks: Block[],
): number[] {
  const listed = isListOfLines(keys) || blocks.length > 0;
  const statement = isStatement(keys);
  const lines = statement || listed;
  const marks = remembered(table, 'marks', [lines, ...keys], () => marksOf(table, keys, lines));
  const step = marks.length > 0 ? stepOf(amounts) : 0n;
  const unproven: number[] = [];
  let [begin, next] = [0, 0];
  const [block, whole] = [sumsFrom(amounts), sumsFrom(amounts)];
  for (const { at, mark } of marks) {
    for (; next < at; next += 1)
      if (!rows.has(next)) {
        block.add(next);
        whole.add(next);
      }
    if (rows.has(at)) continue;
    const from = mark === 'part' ? undefined : block.agree(at, step) ? begin : whole.agree(at, step) ? 0 : undefined;
    if (from !== undefined) {
      const name = keys.map(({ cells }) => cells[at] ?? '').filter(Boolean);
      blocks.push({ rows: range(from, at).filter((one) => !rows.has(one)), name: name.at(-1) ?? '' });
      leave(at, 'Summenzeile, nachgerechnet');
    } else if (mark === 'line') leave(at, 'Summen- oder Saldozeile, so bezeichnet');
    else if (amounts.every(({ units }) => !units[at])) leave(at, 'Summenzeile ohne Betrag');
    else unproven.push(at);
    if (mark !== 'line' && mark !== 'word') continue;
    begin = at + 1;
    // a sum that is not shown to be one is no part of the next
    if (!rows.has(at)) whole.add(at);
    next = begin;
    block.clear();
  }
  return unproven;
}

/** `line`: the printed table says so itself; `word`, `keyless`: it has to be shown. */
type Mark = 'line' | 'word' | 'part' | 'keyless';

/** The rows with a mark. The strongest mark of a row's cells counts. */
function marksOf({ rows }: Table, keys: readonly Column[], lines: boolean): { at: number; mark: Mark }[] {
  const rankOf = (cell: string): number => {
    if (EQUALS.test(cell) || (lines && isBalance(cell))) return 4;
    if (SUM.test(cell)) return 3;
    if (PART.test(cell)) return 2;
    return cell === '' ? 0 : 1;
  };
  // once for each different text of a column, of which ten million cells have few
  const ranked = keys.map(({ codes, texts }) => ({ codes, ranks: Uint8Array.from(texts, rankOf) }));
  const byRank = ['keyless', undefined, 'part', 'word', 'line'] as const;
  const marks: { at: number; mark: Mark }[] = [];
  for (let at = 0; keys.length > 0 && at < rows.length; at += 1) {
    let rank = 0;
    for (const { codes, ranks } of ranked) rank = Math.max(rank, ranks[codes[at] ?? 0] ?? 0);
    const mark = byRank[rank];
    if (mark) marks.push({ at, mark });
  }
  return marks;
}

/** The lines of a printed table: names with a running number in front, few and the same for every part. */
function isListOfLines(keys: readonly Column[]): boolean {
  return keys.some(
    ({ values }) => values.size < 60 && [...values.keys()].every((value) => /^\d{1,2}\s*[-–+=]/.test(value)),
  );
}

/** A printed table that marks its sums itself. */
const isStatement = (keys: readonly Column[]): boolean =>
  keys.some((column) => [...column.values.keys()].some((value) => EQUALS.test(value)));

const isBalance = (name: string): boolean => BALANCE.test(plainWords(name));
const NONE = { sums: [], doubtful: [] };

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, at) => from + at);

/** What rows add up to, as they come one after the other. */
function sumsFrom(amounts: readonly AmountColumn[]) {
  let [count, sums] = [0, amounts.map(() => 0n)];
  return {
    add(at: number): void {
      count += 1;
      for (const [column, { units }] of amounts.entries()) sums[column] = (sums[column] ?? 0n) + (units[at] ?? 0n);
    },
    clear(): void {
      [count, sums] = [0, amounts.map(() => 0n)];
    },
    /** Do they add up to this row in every amount column? At least two rows, and some money. */
    agree(at: number, step: bigint): boolean {
      if (count < 2 || amounts.every(({ units }) => !units[at])) return false;
      return amounts.every(
        ({ units }, column) => abs((sums[column] ?? 0n) - (units[at] ?? 0n)) <= tolerance(count, step),
      );
    },
  };
}

/** The last digit that amounts of the file have: a euro where there are no cents; exact where there are. */
function stepOf(amounts: readonly AmountColumn[]): bigint {
  const whole = amounts.every(({ units }) => units.every((one) => one === null || one % EURO === 0n));
  return whole ? EURO : 0n;
}

/** The last row, if all rows before add up to it exactly and it is nowhere called a sum. */
function totalAtEnd(amounts: readonly AmountColumn[], rows: ReadonlySet<number>): number | undefined {
  const last = (amounts[0]?.units.length ?? 0) - 1;
  if (last < 2 || rows.has(last)) return undefined;
  if (last - rows.size < 2 || amounts.every(({ units }) => !units[last])) return undefined;
  // column by column: of most tables the first tells that it is none
  const isTotal = amounts.every(
    ({ units }) =>
      units.reduce<bigint>((sum, one, at) => (at < last && one && !rows.has(at) ? sum + one : sum), 0n) ===
      (units[last] ?? 0n),
  );
  return isTotal ? last : undefined;
}
