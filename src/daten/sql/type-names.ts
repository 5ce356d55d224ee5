/** Types of values, for people. */

const TYPES: Readonly<Record<string, string>> = {
  INT8: 'TINYINT',
  INT16: 'SMALLINT',
  INT32: 'INTEGER',
  INT64: 'BIGINT',
  INT128: 'HUGEINT',
  BOOL: 'BOOLEAN',
};
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/INT$|^INTEGER$/, 'eine ganze Zahl'],
  [/^(DOUBLE|FLOAT|DECIMAL)/, 'eine Zahl'],
  [/^DATE$/, 'ein Tag'],
  [/^TIMESTAMP/, 'ein Zeitpunkt'],
  [/^TIME/, 'eine Uhrzeit'],
  [/^BOOLEAN$/, 'true oder false'],
];

/** The engine's name of a type as one writes it. */
export const sqlType = (name = ''): string => TYPES[name] ?? name;

/** The same with what it holds. */
export function typed(name = ''): string {
  const sql = sqlType(name);
  const kind = KINDS.find(([form]) => form.test(sql))?.[1];
  return kind ? `${sql} (${kind})` : sql;
}
