/**
 * Sums that no mark tells: `Ordentliche Erträge` below its lines, `Erträge` above them. Where rows of such a name are always what the rows above
 * or below them add up to, they are sums; where that was seen only once, or another name is such a row, a person is asked.
 */
import { groupBy } from '../group.ts';
import { eachText } from '../numbered.ts';
import { type Column, decidesColumn } from '../roles/column.ts';
import { sideOfLine } from '../roles/lines.ts';
import { plainWords } from '../roles/words.ts';
import type { Table } from '../table/table.ts';
import type { AmountColumn } from './amounts.ts';

export interface UnmarkedSums {
  readonly sums: readonly { readonly at: number; readonly rows: readonly number[]; readonly name: string }[];
  readonly doubtful: readonly number[];
}

/** So many lines a printed table has at most, and so many of 100 of them speak of a direction. */
const LINES = 150;
const SPEAKING = 0.5;
/** `Ordentliche Erträge`, `Einzahlungen aus laufender Verwaltungstätigkeit`: what sums are called. */
const TOTAL =
  /^(\d+\s*)?((außer|ausser)?ordentliche |laufende )?(erträge|aufwendungen|einzahlungen|auszahlungen|einnahmen|ausgaben)( aus (der )?(laufender? |investiv\w+ )?\p{L}*tätigkeit)?$/u;

/** Looks at the lines of a printed table, of the whole or of each product; other tables have none. */
export function unmarkedSums(
  { rows }: Table,
  keys: readonly Column[],
  amounts: readonly AmountColumn[],
  left: ReadonlySet<number>,
  isBalance: (name: string) => boolean,
): UnmarkedSums {
  const found: { sums: UnmarkedSums['sums'][number][]; doubtful: number[] } = { sums: [], doubtful: [] };
  const lines = keys.find(isLines);
  if (!lines) return found;
  // a balance is no part of a sum, and a line may be what it and another line add up to
  const balances = eachText(lines.cells, isBalance);
  const places = rows.map((_, at) => at).filter((at) => !left.has(at) && !balances[at]);
  const beside = rowsBeside(
    rows.length,
    places,
    keys.filter((key) => key !== lines && !decidesColumn(lines, key)),
  );
  const known = new Set<number>();
  // sums of lines first, then those of sums: what is a sum counts for none of the next
  for (const [name, own] of groupBy(places, (at) => lines.cells[at] ?? '')) {
    const filled = own.filter((at) => amounts.some(({ units }) => units[at]));
    const proofs = proofsOf(filled, beside, known, amounts);
    const several = proofs.filter(({ rows }) => rows.length > 1);
    if (several.length === 0) continue;
    // a plan that repeats its figures every year says the same only once
    const agreeing = new Set(several.flatMap(({ at }) => amounts.flatMap(({ units }) => units[at] || []))).size;
    if (agreeing > 1 && TOTAL.test(plainWords(name))) {
      for (const { at, rows } of proofs) found.sums.push({ at, rows, name });
      for (const at of own) known.add(at);
    } else if (agreeing > 1 || TOTAL.test(plainWords(name))) found.doubtful.push(...filled);
  }
  return found;
}

/** Names of few lines, most of which say a direction. */
function isLines({ values, numeric }: Column): boolean {
  const names = [...values.keys()];
  const speaking = names.filter((name) => sideOfLine(name) !== undefined).length;
  return numeric < SPEAKING && names.length > 2 && names.length <= LINES && speaking >= names.length * SPEAKING;
}

/** The rows that are looked at, and where among them begin and end those that share a row's product, or whatever else the table is divided by. */
interface Beside {
  readonly places: readonly number[];
  /** By the place of a row: its own position among them. */
  readonly position: Int32Array;
  readonly begin: Int32Array;
  readonly end: Int32Array;
}

function rowsBeside(rows: number, places: readonly number[], others: readonly Column[]): Beside {
  const [position, begin, end] = [new Int32Array(rows), new Int32Array(rows), new Int32Array(rows)];
  const alike = (a = 0, b = 0): boolean => others.every(({ codes }) => codes[a] === codes[b]);
  for (let from = 0; from < places.length; ) {
    let to = from + 1;
    while (to < places.length && alike(places[from], places[to])) to += 1;
    // more lines than any printed table has are none
    for (let at = from; at < to && to - from <= LINES; at += 1) {
      const place = places[at] ?? 0;
      position[place] = at;
      begin[place] = from;
      end[place] = to;
    }
    from = to;
  }
  return { places, position, begin, end };
}

interface Proof {
  readonly at: number;
  readonly rows: readonly number[];
}

/** What each of the rows adds up; nothing where one of them adds up nothing. */
function proofsOf(
  own: readonly number[],
  beside: Beside,
  known: ReadonlySet<number>,
  amounts: readonly AmountColumn[],
): Proof[] {
  const proofs: Proof[] = [];
  for (const at of own) {
    const rows = sumOf(at, beside, known, amounts);
    if (!rows) return [];
    proofs.push({ at, rows });
  }
  return proofs;
}

/** The rows directly above, or directly below, that add up to this one in every amount column. */
function sumOf(
  place: number,
  beside: Beside,
  known: ReadonlySet<number>,
  amounts: readonly AmountColumn[],
): number[] | undefined {
  const at = beside.position[place] ?? 0;
  const above = beside.places.slice(beside.begin[place], at).reverse();
  return [above, beside.places.slice(at + 1, beside.end[place])]
    .map((rows) =>
      partsOf(
        place,
        rows.filter((one) => !known.has(one)),
        amounts,
      ),
    )
    .find((rows) => rows?.length);
}

/** So many of the first rows as add up to this one; those with nothing in them do not count. */
function partsOf(at: number, rows: readonly number[], amounts: readonly AmountColumn[]): number[] | undefined {
  const sums = amounts.map(() => 0n);
  const parts: number[] = [];
  for (const one of rows) {
    for (const [column, { units }] of amounts.entries()) sums[column] = (sums[column] ?? 0n) + (units[one] ?? 0n);
    if (amounts.some(({ units }) => units[one])) parts.push(one);
    if (parts.length > 0 && amounts.every(({ units }, column) => (units[at] ?? 0n) === sums[column])) return parts;
  }
  return undefined;
}
