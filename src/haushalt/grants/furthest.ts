/** A grant as far as it has come: what a list says of its earlier states stands beside it. */
import { group } from 'd3-array';
import { recipientKey, type Zuwendung } from '../../budget/grants.ts';

type State = Zuwendung['stand'];

/** States, the furthest first. */
export const STATES: readonly State[] = ['gezahlt', 'bewilligt', 'geplant', 'beantragt', 'vorgeschlagen', 'reserve'];

export interface Furthest extends Zuwendung {
  /** What was asked for, granted or planned before. */
  readonly earlier: ReadonlyMap<State, Zuwendung>;
}

/** One row a grant, in the order of its first row; what no list has is a single find and stands alone. */
export function furthest(rows: readonly Zuwendung[]): Furthest[] {
  return [...group(rows, grantOf).values()].flatMap((own): Furthest[] => {
    const states = new Map(own.map((row) => [row.stand, row]));
    // two rows of one state are two grants that have one name
    if (own[0]?.liste === null || states.size < own.length) return own.map((row) => ({ ...row, earlier: new Map() }));
    const [last, ...before] = STATES.flatMap((state) => states.get(state) ?? []);
    return last ? [{ ...last, earlier: new Map(before.map((row) => [row.stand, row])) }] : [];
  });
}

const grantOf = (row: Zuwendung): string =>
  [recipientKey(row), row.zweck, row.jahr, row.liste, row.quelle, row.schluessel].join('\n');

/** All rows of grants, the states before the last among them. */
export const allStates = (grants: readonly Furthest[]): Zuwendung[] =>
  grants.flatMap(({ earlier, ...last }) => [last, ...earlier.values()]);
