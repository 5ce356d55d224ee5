/** The amount columns of a table as exact numbers. */
import { type DecimalMark, hasBrackets, isMissing, readAmount } from '../numbers/amount.ts';
import { conventionOf, type Evidence, evidenceOf } from '../numbers/convention.ts';
import { fineness, toCents } from '../numbers/decimal.ts';
import type { Answers } from '../questions.ts';
import type { Fault } from '../refused.ts';
import { remembered } from '../remembered.ts';
import type { Column } from '../roles/column.ts';
import type { AmountHeader, RoleOfColumn } from '../roles/roles.ts';
import type { Table } from '../table/table.ts';
import type { Findings } from './report.ts';
import { withFactor } from './units.ts';

export interface AmountColumn {
  readonly column: Column;
  readonly header: AmountHeader;
  /** Counted in the smallest unit (`numbers/decimal`), null where the cell is empty, in the order of the rows. */
  readonly units: readonly (bigint | null)[];
}

/** Every amount column; what cannot be read is a fault with its record, what could be read in two ways a question. */
export function amountColumns(
  table: Table,
  roles: readonly RoleOfColumn[],
  answers: Answers,
  findings: Findings,
): AmountColumn[] {
  const found = withPlanning(
    roles.flatMap(({ column, role }) => (role.kind === 'betrag' ? [{ column, header: role.header }] : [])),
  );
  const evidence = found.map(({ column }) => remembered(column, 'evidence', [], () => evidenceOf(column.cells)));
  const columns = found.map(({ column, header }, at) => {
    const others = evidence.filter((_, other) => other !== at);
    return { column, header, units: unitsOf(table, column, evidence[at] as Evidence, others, answers, findings) };
  });
  return inCentsOf(table, withFactor(table, columns, answers, findings), answers, findings);
}

interface Headed {
  readonly column: Column;
  readonly header: AmountHeader;
}

/** „Plan“ beside „Ansatz“ is the medium-term plan: where its years all come after those of the Ansatz. */
function withPlanning(columns: readonly Headed[]): Headed[] {
  const years = (word: RegExp): number[] =>
    columns.flatMap(({ column, header }) =>
      header.wertart === 'ansatz' && header.jahr !== undefined && word.test(column.words) ? [header.jahr] : [],
    );
  const [ansatz, plan] = [years(/\bansatz/), years(/^plan\b/)];
  const beyond = ansatz.length > 0 && plan.every((year) => year > Math.max(...ansatz));
  return columns.map(({ column, header }) =>
    beyond && header.wertart === 'ansatz' && /^plan\b/.test(column.words)
      ? { column, header: { ...header, wertart: 'planung' } }
      : { column, header },
  );
}

function unitsOf(
  table: Table,
  column: Column,
  own: Evidence,
  others: readonly Evidence[],
  answers: Answers,
  findings: Findings,
): (bigint | null)[] {
  const said: DecimalMark | undefined =
    answers.get('dezimalzeichen') === 'komma' ? ',' : answers.get('dezimalzeichen') === 'punkt' ? '.' : undefined;
  const convention = conventionOf(own, others);
  const mark = said ?? convention.mark;
  if (!mark) {
    askMark(table, column, own, convention.mark === undefined ? convention.problem : 'unknown', findings);
    return column.cells.map(() => null);
  }
  const brackets = bracketsMean(column, answers, findings);
  const { units, faults } = remembered(column, 'units', [mark, brackets], () =>
    readUnits(table, column, mark, brackets),
  );
  for (const fault of faults) findings.fault(fault);
  return units;
}

type NotRead = Omit<Fault, 'file'>;

/** Every cell as an amount, and those that are none. */
function readUnits(
  table: Table,
  column: Column,
  mark: DecimalMark,
  brackets: boolean,
): { readonly units: (bigint | null)[]; readonly faults: readonly NotRead[] } {
  const faults: NotRead[] = [];
  // undefined: not read yet; every cell that is none has its place in the message
  const known: (bigint | null | undefined)[] = new Array(column.texts.length);
  const units = new Array<bigint | null>(column.codes.length);
  for (let at = 0; at < units.length; at += 1) {
    const code = column.codes[at] ?? 0;
    if (known[code] === undefined) known[code] = readAmount(column.texts[code] ?? '', mark, brackets);
    units[at] = known[code] ?? null;
    if (known[code] !== undefined) continue;
    faults.push({
      kind: 'kein Betrag',
      record: table.rows[at]?.record ?? 0,
      column: column.name,
      text: column.texts[code] ?? '',
      expected: `eine Zahl mit Dezimal${mark === ',' ? 'komma' : 'punkt'} wie in den anderen Zeilen der Spalte, oder leer`,
      cure: `spalte:${column.name}=ohne`,
    });
  }
  return { units, faults };
}

function askMark(table: Table, column: Column, own: Evidence, problem: 'two' | 'unknown', findings: Findings): void {
  const place = (at: number | undefined): string =>
    at === undefined ? '' : `„${column.cells[at]}“ in Datensatz ${table.rows[at]?.record}`;
  if (problem === 'two')
    findings.fault({
      kind: 'zwei Schreibweisen von Zahlen',
      record: table.rows[own.proof['.'].first ?? 0]?.record ?? 0,
      column: column.name,
      text: column.cells[own.proof['.'].first ?? 0] ?? '',
      expected: `eine Schreibweise in der ganzen Spalte; ${place(own.proof[','].first)} ist anders geschrieben`,
      cure: 'dezimalzeichen=komma',
    });
  else
    findings.ask({
      id: 'dezimalzeichen',
      text: `Spalte „${column.name}“: Ist ${place(own.vague.first)} mit Dezimalkomma oder mit Dezimalpunkt geschrieben? Keine Zelle zeigt es.`,
      options: ['komma', 'punkt'],
    });
}

/** Brackets mean minus in some budgets and „uncertain“ in statistics: only a person knows. */
function bracketsMean(column: Column, answers: Answers, findings: Findings): boolean {
  if (!remembered(column, 'brackets', [], () => column.texts.some(hasBrackets))) return false;
  const said = answers.get('klammern');
  if (said === undefined)
    findings.ask({
      id: 'klammern',
      text: `Spalte „${column.name}“: Heißen Klammern wie „${column.texts.find(hasBrackets)}“ minus?`,
      options: ['minus', 'kein Betrag'],
    });
  return said !== 'kein Betrag';
}

/** Amounts are published in cents: dust of binary arithmetic is swept away, real fractions only when a person says so. */
function inCentsOf(table: Table, columns: AmountColumn[], answers: Answers, findings: Findings): AmountColumn[] {
  const finer: string[] = [];
  let moved = 0;
  for (const { column, units } of columns) {
    const { apart, row } = remembered(units, 'cents', [], () => beyondCents(units));
    moved += apart;
    if (row >= 0) finer.push(`„${column.cells[row]}“ in Datensatz ${table.rows[row]?.record}, Spalte „${column.name}“`);
  }
  if (finer.length > 0 && answers.get('cent') !== 'runden') {
    findings.ask({
      id: 'cent',
      text: `Bruchteile von Cent, etwa ${finer[0]}: auf ganze Cent runden?`,
      options: ['runden'],
    });
    return columns;
  }
  if (moved === 0) return columns;
  findings.remark(`${moved} Beträge mit Bruchteilen von Cent sind auf ganze Cent gerundet.`);
  return columns.map((column) => ({ ...column, units: column.units.map((one) => one && toCents(one)) }));
}

/** How many amounts are no whole cents, and the place of the first with a real fraction of one; −1: there is none. */
function beyondCents(units: AmountColumn['units']): { readonly apart: number; readonly row: number } {
  let [apart, row] = [0, -1];
  for (const [at, one] of units.entries()) {
    const kind = one === null ? 'cents' : fineness(one);
    if (kind !== 'cents') apart += 1;
    if (kind === 'finer' && row < 0) row = at;
  }
  return { apart, row };
}

/** Which rows have any amount: 1 where there is one. */
export function bookedRows(columns: readonly AmountColumn[], rows: number): Uint8Array {
  const booked = new Uint8Array(rows);
  for (const { column } of columns) {
    const own = remembered(column, 'booked', [], () =>
      Uint8Array.from(column.texts, (text) => (isMissing(text) ? 0 : 1)),
    );
    for (let at = 0; at < rows; at += 1) if (own[column.codes[at] ?? 0] === 1) booked[at] = 1;
  }
  return booked;
}
