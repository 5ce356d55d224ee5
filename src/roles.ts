/** Key figures that pages ask for by what they are to them. Which one it is, `kennzahlen` says: code names none. */
import { type Query, query } from './engine/engine.ts';
import type { KENNZAHLROLLE } from './schema/values.ts';

export type Role = (typeof KENNZAHLROLLE)[number];

/** A key figure as far as it has a role. */
export interface Ranked {
  readonly kennzahl: string;
  readonly rolle: Role | null;
  /** Its place among those with this role. */
  readonly rang: number | null;
}

export const ROLLEN: Query<Ranked> = query(
  'SELECT kennzahl, rolle, CAST(rang AS INTEGER) AS rang FROM kennzahlen WHERE rolle IS NOT NULL ORDER BY kennzahl',
);

/** The key figures of a role, in their order; none where the data have none. */
export const allOf = (rows: Iterable<Ranked>, role: Role): string[] =>
  [...rows]
    .filter(({ rolle }) => rolle === role)
    .sort((a, b) => (a.rang ?? 0) - (b.rang ?? 0))
    .map(({ kennzahl }) => kennzahl);

/** The key figure of a role; where the data have none, a name that none has. */
export const oneOf = (rows: Iterable<Ranked>, role: Role): string => allOf(rows, role)[0] ?? '';

/** The key figures of a role, to stand behind IN. */
export const ofRole = (role: Role): string => `(SELECT kennzahl FROM kennzahlen WHERE rolle = '${role}')`;
