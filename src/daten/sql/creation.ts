/** What a question may make, and what it makes. */
import { SQL_REFUSALS } from '../../words/de/sql/refusals.ts';
import { type Part, Refused } from './statements.ts';
import { isGroup, isToken, isWord, type Named, type Node, nameAt, nodesOf } from './tokens.ts';

/** A table, view or function that CREATE makes. */
export interface Creation extends Named {
  /** Is it called with brackets, as functions are? */
  readonly called: boolean;
}

const MANNER = ['or', 'replace', 'temp', 'temporary', 'recursive', 'unique'];

/** What a CREATE statement makes; null where it is none, or makes nothing with a name. */
export function creationIn(nodes: readonly Node[]): Creation | null {
  if (!isWord(nodes[0], 'create')) return null;
  let at = 1;
  while (isWord(nodes[at], ...MANNER)) at += 1;
  const called = isWord(nodes[at], 'macro', 'function');
  at += 1;
  if (isWord(nodes[at], 'if') && isWord(nodes[at + 1], 'not')) at += 3;
  const named = nameAt(nodes, at);
  return named && { ...named, called };
}

/** What EXPLAIN may explain: with ANALYZE it does it, too. */
const EXPLAINED = ['select', 'with', 'from', 'values', 'table', 'pivot', 'unpivot', 'describe', 'show', 'summarize'];
const WRITES = ['insert', 'update', 'delete'];

/**
 * Lets no statement put something of its own in the place of a published table: who opens a link would read it under
 * that table's name and source.
 * @throws Refused
 */
export function keepNames(parts: readonly Part[], published: ReadonlySet<string>): void {
  for (const { sql, from } of parts) {
    const nodes = nodesOf(sql);
    explainsQuestion(nodes, from);
    const created = creationIn(nodes);
    if (!created) continue;
    const { token, next } = created;
    const place = { from: from + token.from, to: from + token.to };
    const behind = nodes[next];
    // U&"…" spells a name in numbers
    if (isToken(behind) && behind.text === '&') throw new Refused(SQL_REFUSALS.createName, place);
    if (published.has(token.text)) throw new Refused(SQL_REFUSALS.taken(token.text), place);
  }
}

function explainsQuestion(nodes: readonly Node[], from: number): void {
  if (!isWord(nodes[0], 'explain')) return;
  let at = 1;
  while (isWord(nodes[at], 'analyze', 'analyse', 'verbose') || (isGroup(nodes[at]) && nodes[at + 1])) at += 1;
  const first = nodes[at];
  const wrong = isWord(first, ...EXPLAINED)
    ? nodes.find((node) => isWord(first, 'with') && isWord(node, ...WRITES))
    : first;
  if (isToken(wrong))
    throw new Refused(SQL_REFUSALS.explain, {
      from: from + wrong.from,
      to: from + wrong.to,
    });
}
