/** The engine's usual words in plain German. */
import { SQL_ERRORS } from '../../words/de/sql/errors.ts';
import { SQL_REFUSALS } from '../../words/de/sql/refusals.ts';
import { alike } from './misspelt.ts';
import { sqlType, typed } from './type-names.ts';

/** What a message says, and the name in the question that it speaks of. */
export interface Ruled {
  readonly text: string;
  readonly name?: string | undefined;
}

type Rule = readonly [RegExp, (found: readonly string[]) => Ruled];

const say = (text: string, name?: string): (() => Ruled) => {
  const ruled = { text, name };
  return () => ruled;
};

/** A name that is meant, if it looks like the one that was written: the engine always proposes something. */
function meant(written: string | undefined, other: string | undefined): string {
  const last = other?.split('.').at(-1) ?? '';
  return written && last && alike(written, last) ? SQL_ERRORS.meant(other) : '';
}

const plural = (count: string | undefined): string =>
  count === '1' ? SQL_ERRORS.oneColumn : SQL_ERRORS.columns(count);

const TEXTS = SQL_ERRORS.texts;

/** What none of them says is told in the engine's words. */
const RULES: readonly Rule[] = [
  [/Out of Memory|bad_alloc|out of memory|allocation/i, say(SQL_ERRORS.memory)],
  [
    /^Published table name taken: "([^"]+)"/,
    ([name]) => ({
      text: SQL_REFUSALS.taken(name),
      name,
    }),
  ],
  [/Attempting to write to database "veroeffentlicht"/, say(SQL_ERRORS.readOnly)],
  [/can only take a single statement/, say(SQL_ERRORS.several)],
  [/Permission Error|configuration has been locked|exists in the \w+ extension|INSTALL \w+/, say(SQL_ERRORS.locked)],
  [
    /call stack|index is out of bounds|memory access|unreachable|Invalid Error: vector|max(imum)? (expression|recursion) depth|null function|function signature/i,
    say(SQL_ERRORS.tooDeep),
  ],
  [/syntax error at end of input/, say(SQL_ERRORS.ends)],
  [
    /syntax error at or near "([\s\S]*?)"(?:\n|$)/,
    ([name]) => ({
      text: SQL_ERRORS.syntax(name),
    }),
  ],
  [/unterminated quoted string/, say(SQL_ERRORS.openText)],
  [/SELECT clause without selection list/, say(SQL_ERRORS.nothingSelected, 'SELECT')],
  [/LIMIT #,#/, say(SQL_ERRORS.limit, 'LIMIT')],
  [
    /Table with name (\S+) does not exist!(?:\nDid you mean "([^"]+)")?/,
    ([name, other]) => ({
      text: SQL_ERRORS.noTable(name, meant(name, other)),
      name,
    }),
  ],
  [
    /Referenced column "([^"]+)" not found in FROM clause!(?:\nCandidate bindings: "([^"]+)")?/,
    ([name, other]) => ({
      text: SQL_ERRORS.noColumn(name, meant(name, other), TEXTS),
      name,
    }),
  ],
  [/Referenced column "([^"]+)" not found/, ([name]) => ({ text: SQL_ERRORS.noFrom(name, TEXTS), name })],
  [
    /Table "([^"]+)" does not have a column named "([^"]+)"/,
    ([table, name]) => ({ text: SQL_ERRORS.notInTable(table, name), name }),
  ],
  [/Referenced table "([^"]+)" not found!/, ([name]) => ({ text: SQL_ERRORS.notUnderFrom(name), name })],
  [
    /Column "([^"]+)" does not exist on (left|right) side of join/,
    ([name, side]) => ({
      text: SQL_ERRORS.notOnSide(name, side === 'left'),
      name,
    }),
  ],
  [/Column "([^"]+)" in EXCLUDE list not found/, ([name]) => ({ text: SQL_ERRORS.exclude(name), name })],
  [
    /Ambiguous reference to column name "([^"]+)" \(use: ([^)]+)\)/,
    ([name, use]) => ({
      text: SQL_ERRORS.ambiguous(name, use),
      name,
    }),
  ],
  [
    /Function with name (?:(\W+)__postfix) does not exist/,
    ([sign]) => ({
      text: SQL_ERRORS.sign(sign),
      name: sign,
    }),
  ],
  [
    /Function with name (rank|dense_rank|row_number|ntile|lag|lead|first_value|last_value|percent_rank|cume_dist) does not exist/,
    ([name]) => ({ text: SQL_ERRORS.window(name?.toUpperCase(), name), name }),
  ],
  [
    /Function with name (\S+) does not exist!(?:\nDid you mean "([^"]+)")?/,
    ([name, other]) => ({ text: SQL_ERRORS.noFunction(name, meant(name, other)), name }),
  ],
  [
    /No function matches the given name and argument types '([^(']+)\(([^']*)\)'/,
    ([name = '', types]) => ({
      text: SQL_ERRORS.types(name, types),
      name,
    }),
  ],
  [
    /column "?([^" ]+)"? must appear in the GROUP BY clause/,
    ([name = '']) => ({
      text: SQL_ERRORS.grouped(name),
      name: name.split('.').at(-1),
    }),
  ],
  [/WHERE clause cannot contain aggregates/, say(SQL_ERRORS.having, 'WHERE')],
  [/WHERE clause cannot contain window functions/, say(SQL_ERRORS.qualify, 'WHERE')],
  [/aggregate function calls cannot be nested/, say(SQL_ERRORS.nested)],
  [
    /date field value out of range: "([^"]*)"|date(?:time)? field has invalid format[^"]*"([^"]*)"|invalid date field format: "([^"]*)"|timestamp field value out of range: "([^"]*)"|invalid timestamp field format: "([^"]*)"/,
    (found) => {
      const name = found.find(Boolean);
      return { text: SQL_ERRORS.noDay(name), name };
    },
  ],
  [
    /Could not convert string ["']([^"']*)["'] to (\w+)/,
    ([name, type]) => ({
      text: SQL_ERRORS.noValue(name, typed(type), sqlType(type)),
      name,
    }),
  ],
  [
    /Type \w+ with value (\S+) can't be cast[\s\S]*destination type (\w+)/,
    ([name, type]) => ({
      text: SQL_ERRORS.tooLarge(name, typed(type)),
      name,
    }),
  ],
  [/square root of a negative/, say(SQL_ERRORS.root, 'sqrt')],
  [/logarithm of/, say(SQL_ERRORS.logarithm)],
  [/Set operations can only apply to expressions with the same number/, say(SQL_ERRORS.sets)],
  [
    /ORDER term out of range - should be between 1 and (\d+)/,
    ([count]) => ({
      text: SQL_ERRORS.orderBy(plural(count)),
      name: 'ORDER BY',
    }),
  ],
  [/Subquery returns (\d+) columns/, ([count]) => ({ text: SQL_ERRORS.subquery(count) })],
  [/STAR expression/, say(SQL_ERRORS.star, '*')],
  [/Expected \d+ parameters/, say(SQL_ERRORS.placeholder, '?')],
  [/Could not find key "([^"]+)" in struct/, ([name]) => ({ text: SQL_ERRORS.noField(name), name })],
  [/missing \)|missing \]|no argument for repetition|invalid (escape|perl|character)/i, say(SQL_ERRORS.pattern)],
  [/(Out of Range|Overflow) Error|out of range/i, say(SQL_ERRORS.overflow)],
  [
    /with name "?(\w+)"? already exists/,
    ([name]) => ({
      text: SQL_ERRORS.tableThere,
      name,
    }),
  ],
  [/Not implemented/, say(SQL_ERRORS.notImplemented)],
];

/** What a message of the engine says in German. */
export function german(message: string): Ruled {
  for (const [form, words] of RULES) {
    const found = form.exec(message);
    if (found) return words(found.slice(1).map((group) => group ?? ''));
  }
  return { text: SQL_ERRORS.unknown };
}
