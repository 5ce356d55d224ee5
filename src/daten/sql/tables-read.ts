import { skipped } from './statements.ts';

/** Behind these stands a table. */
const BEFORE = new Set(['from', 'join', 'pivot', 'unpivot', 'describe', 'desc', 'summarize', 'table', 'show']);
/** Here the list of tables behind FROM ends. */
const END = new Set(
  'where group order having limit offset window qualify select union except intersect on using sample set'.split(' '),
);

/**
 * Tables that a question names where tables stand. The engine's own answer to this fails for some joins.
 * @param known says whether a name (in small letters) is that of a table
 */
export function tablesRead(sql: string, known: (name: string) => boolean): string[] {
  const found = new Set<string>();
  // by depth of brackets: are we in a list of tables?
  const lists: boolean[] = [false];
  let expected = false;
  for (const token of tokens(sql)) {
    const depth = lists.length - 1;
    if (token === '(') lists.push(expected);
    else if (token === ')') {
      if (depth > 0) lists.pop();
      expected = false;
    } else if (token === ',') expected = lists[depth] ?? false;
    else if (BEFORE.has(token)) {
      expected = true;
      lists[depth] = token === 'from' || (lists[depth] ?? false);
    } else if (END.has(token)) {
      expected = false;
      lists[depth] = false;
    } else if (expected && /\w/.test(token)) {
      if (known(token)) found.add(token);
      expected = false;
    }
  }
  return [...found];
}

/** Words, names and signs in small letters, without texts and comments. */
function* tokens(sql: string): Generator<string> {
  for (let at = 0; at < sql.length; at += 1) {
    const length = skipped(sql, at);
    if (length > 0) {
      if (sql[at] === '"') yield sql.slice(at + 1, at + length - 1).toLowerCase();
      at += length - 1;
      continue;
    }
    const [word] = /^\w+/.exec(sql.slice(at, at + 80)) ?? [];
    if (word) {
      yield word.toLowerCase();
      at += word.length - 1;
    } else if (!/\s/.test(sql[at] as string)) yield sql[at] as string;
  }
}
