/** Which number belongs to which name: in two columns, or in the cells of one. */
import { eachText, listOf } from '../numbered.ts';
import { type Column, decides, decidesColumn } from './column.ts';

export interface Pair {
  readonly code?: Column;
  readonly label?: Column;
  readonly codes: readonly string[];
  /** The same list as `codes` where there are only names. */
  readonly labels: readonly string[];
}

const CODE_CELL = /^\p{L}{0,8}[-_. ]{0,2}\d[\d .\-_/]*\p{L}{0,2}$/u;
/** `010001 - Gemeindeorgane`, `13 Aufwendungen für Sach- und Dienstleistungen`, `1 + Zuwendungen`. */
const BOTH = /^(\d[\d.]*)\s*[-–:+=.)]?\s*[-–]?\s*(\p{L}.*)$/u;
const NAMED = /bez(eichnung)?\b|bez\.?$|beschreibung|bezeichnung|name|label|text|title|zweckbestimmung/;

export const isNamed = (words: string): boolean => NAMED.test(words);

const share = (column: Column, pattern: RegExp): number =>
  [...column.values.keys()].filter((value) => pattern.test(value)).length / Math.max(column.values.size, 1);

/** Pairs in the order of the file; a column that is neither is a level by itself. */
export function pairsOf(columns: readonly Column[]): Pair[] {
  const codes = columns.filter((column) => share(column, CODE_CELL) >= 0.9 || isShortFor(column, columns));
  const labelOf = new Map<Column, Column>();
  for (const label of columns.filter((column) => !codes.includes(column))) {
    const free = codes.filter((code) => !labelOf.has(code));
    const code = partnerOf(label, free, columns);
    if (code) labelOf.set(code, label);
  }
  const taken = new Set(labelOf.values());
  return columns
    .filter((column) => !taken.has(column))
    .map((column) => pairOf(column, codes.includes(column), labelOf.get(column)));
}

/** Short signs such as `DEZ-IV`, beside a column that names them. */
const isShortFor = (column: Column, columns: readonly Column[]): boolean =>
  share(column, /^\S{1,12}$/) === 1 &&
  !isNamed(column.words) &&
  columns.some((other) => other !== column && isNamed(other.words) && shareStem(column.words, other.words));

function pairOf(column: Column, isCode: boolean, label: Column | undefined): Pair {
  if (label) return { code: column, label, codes: column.cells, labels: label.cells };
  if (isCode) return { code: column, codes: column.cells, labels: emptyAs(column) };
  if (share(column, BOTH) < 0.9) return { label: column, codes: column.cells, labels: column.cells };
  return {
    label: column,
    codes: eachText(column.cells, (cell) => BOTH.exec(cell)?.[1] ?? cell),
    labels: eachText(column.cells, (cell) => BOTH.exec(cell)?.[2] ?? cell),
  };
}

/** No name in any row. */
const emptyAs = ({ codes }: Column): readonly string[] => listOf({ codes: new Uint32Array(codes.length), texts: [''] });

/** The number column that changes with the name, or whose header shares a word with it; the nearest of them. */
function partnerOf(label: Column, codes: readonly Column[], columns: readonly Column[]): Column | undefined {
  const place = (column: Column): number => columns.indexOf(column);
  const scored = codes.map((code) => {
    const distance = place(label) - place(code);
    const near = distance === 1 ? 3 : distance === -1 ? 2 : distance === 2 ? 1 : 0;
    const stem = shareStem(code.words, label.words) ? 3 : 0;
    return {
      code,
      score: near + stem + (isNamed(label.words) ? 1 : 0),
      near,
      stem,
      decided: decidesColumn(code, label, 0.05),
    };
  });
  const fitting = scored.filter(
    ({ near, stem, decided }) => (decided && (near >= 2 || stem > 0)) || (near > 0 && stem > 0),
  );
  return fitting.sort((a, b) => b.score - a.score)[0]?.code ?? codeBefore(label, codes, columns);
}

/** So large a share of the numbered rows may have another name than the first row of their number. */
const RENAMED = 0.25;

/**
 * The one column that is called nothing but „Bezeichnung“ names the number before it, also where an account has two names; rows without a
 * number (sums, with names of their own) tell nothing of it.
 */
function codeBefore(label: Column, codes: readonly Column[], columns: readonly Column[]): Column | undefined {
  const bare = (column: Column): boolean => /^(bezeichnung|text|name)$/.test(column.words);
  const code = columns[columns.indexOf(label) - 1];
  if (!code || !codes.includes(code) || columns.filter(bare).length !== 1 || !bare(label)) return undefined;
  const numbered = code.cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
  const cellsOf = (column: Column): string[] => numbered.map((at) => column.cells[at] ?? '');
  return decides(cellsOf(code), cellsOf(label), RENAMED) ? code : undefined;
}

/** The first word, without what says number or name. */
function shareStem(a: string, b: string): boolean {
  const stem = (words: string): string =>
    words.replace(/nummer|nr\.?|code|_?id\b|bezeichnung|bez\.?|label|name/g, '').trim();
  const [first, second] = [stem(a), stem(b)];
  return first.length > 1 && second.length > 1 && (first.startsWith(second) || second.startsWith(first));
}
