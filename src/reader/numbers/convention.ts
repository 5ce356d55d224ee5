/** How the numbers of a column are written, seen from all of its cells. */
import { type DecimalMark, signOf } from './amount.ts';

export interface Evidence {
  /** Cells that prove a decimal mark, with the place of the first. */
  readonly proof: Readonly<Record<DecimalMark, { count: number; first?: number }>>;
  /** Cells with exactly three digits behind their only mark: they prove nothing. */
  readonly vague: { count: number; first?: number };
  /** Cells that are no number, by their place. */
  readonly strange: readonly number[];
}

const KEPT = 20;

/** Looks at every cell of a column. */
export function evidenceOf(cells: Iterable<string>): Evidence {
  const proof = { ',': counter(), '.': counter() };
  const vague = counter();
  const strange: number[] = [];
  let at = 0;
  for (const cell of cells) {
    const sign = signOf(cell);
    if (sign === ',' || sign === '.') count(proof[sign], at);
    if (sign === 'vague') count(vague, at);
    if (sign === 'none' && strange.length < KEPT) strange.push(at);
    at += 1;
  }
  return { proof, vague, strange };
}

interface Counter {
  count: number;
  first?: number;
}
const counter = (): Counter => ({ count: 0 });
const count = (counter: Counter, at: number): void => {
  counter.count += 1;
  counter.first ??= at;
};

export type Convention =
  | { readonly mark: DecimalMark; readonly reason: string }
  | { readonly mark: undefined; readonly problem: 'two' | 'unknown' };

/**
 * The way of writing of one column. Where its own cells prove nothing, those of the other amount columns of the same table do;
 * where they prove nothing either and a mark could be read in two ways, it is a question.
 */
export function conventionOf(own: Evidence, others: readonly Evidence[]): Convention {
  const { proof, vague } = own;
  if (proof[','].count > 0 && proof['.'].count > 0) return { mark: undefined, problem: 'two' };
  if (proof[','].count > 0) return { mark: ',', reason: `${proof[','].count} Zellen mit Dezimalkomma` };
  if (proof['.'].count > 0) return { mark: '.', reason: `${proof['.'].count} Zellen mit Dezimalpunkt` };
  if (vague.count === 0) return { mark: ',', reason: 'ganze Zahlen ohne Trennzeichen' };
  const marks = ([',', '.'] as const).filter((mark) => others.some(({ proof }) => proof[mark].count > 0));
  const [mark] = marks;
  if (!mark || marks.length > 1) return { mark: undefined, problem: 'unknown' };
  return { mark, reason: 'wie die anderen Beträge der Tabelle geschrieben' };
}
