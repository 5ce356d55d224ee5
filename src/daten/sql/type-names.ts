/** Types of values, for people. */

import { SQL_TYPES } from '../../words/de/sql/errors.ts';

const TYPES: Readonly<Record<string, string>> = {
  INT8: 'TINYINT',
  INT16: 'SMALLINT',
  INT32: 'INTEGER',
  INT64: 'BIGINT',
  INT128: 'HUGEINT',
  BOOL: 'BOOLEAN',
};
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/INT$|^INTEGER$/, SQL_TYPES.whole],
  [/^(DOUBLE|FLOAT|DECIMAL)/, SQL_TYPES.number],
  [/^DATE$/, SQL_TYPES.day],
  [/^TIMESTAMP/, SQL_TYPES.time],
  [/^TIME/, SQL_TYPES.clock],
  [/^BOOLEAN$/, SQL_TYPES.bool],
];

/** The engine's name of a type as one writes it. */
export const sqlType = (name = ''): string => TYPES[name] ?? name;

/** The same with what it holds. */
export function typed(name = ''): string {
  const sql = sqlType(name);
  const kind = KINDS.find(([form]) => form.test(sql))?.[1];
  return kind ? `${sql} (${kind})` : sql;
}
