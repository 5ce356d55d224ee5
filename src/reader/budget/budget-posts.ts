/**
 * Kameral budget posts in one cell, `0.0200.4000`: part of the budget, task (Gliederung), kind of money (Gruppierung), sometimes an object.
 * The Gruppierung decides the direction, with the same main groups in all of Germany.
 */

import { once } from '../once.ts';
import type { Level } from '../roles/levels.ts';
import { plainWords } from '../roles/words.ts';
import type { Given } from './direction.ts';

/** What a person says where the form alone does not prove it. */
export const BY_POSTS = 'nach der Gruppierung';

/** A first digit for the part, three or four for the task, three to six for the kind of money. */
const POST = /^(\d)[.\s]\s?(\d{3,4})[.\s]\s?(\d{3,6})(?:[.\s/-]\s?\d+)*$/;
/** What kameral budgets call these posts, or their two parts. */
const CALLED = /haushaltsst|\bh?hst\b|verwaltungshaushalt|vermögenshaushalt|kameral/;
/** Main groups of the Vermögenshaushalt; all others are of the Verwaltungshaushalt. */
const CAPITAL = /^[39]/;

export interface Posts {
  readonly level: Level;
  /** The Gruppierung of each row; empty where its cell is no post. */
  readonly codes: readonly string[];
  /** Does the file itself bear out that these are kameral posts? */
  readonly sure: boolean;
}

/** The level of budget posts; undefined: none has their form. */
export function postsOf({ levels, table, left }: Given): Posts | undefined {
  for (const level of levels)
    for (const column of level.columns) {
      // titles of sections stand in the same column
      const postOf = once((cell: string) => POST.exec(cell));
      if (column.cells.some((cell, at) => cell !== '' && !postOf(cell) && !left.has(at))) continue;
      const posts = column.cells.map((cell, at) => (left.has(at) ? null : postOf(cell)));
      const parts = posts.flatMap((post) => (post ? [{ part: post[1] ?? '', code: post[3] ?? '' }] : []));
      if (parts.length === 0) continue;
      const told = plainWords([column.title, ...table.titles, table.sheet].join(' '));
      return { level, codes: posts.map((post) => post?.[3] ?? ''), sure: CALLED.test(told) && isKameral(parts) };
    }
  return undefined;
}

/**
 * The first digit tells the parts apart exactly as the main groups do, and there are kameral revenues: no account of a doppisch budget that is
 * revenue or expenditure begins with 0, 1 or 2.
 */
function isKameral(posts: readonly { part: string; code: string }[]): boolean {
  const partOf = new Map<string, boolean>();
  for (const { part, code } of posts) {
    const capital = CAPITAL.test(code);
    if ((partOf.get(part) ?? capital) !== capital) return false;
    partOf.set(part, capital);
  }
  const capitals = [...partOf.values()].filter((capital) => capital).length;
  const apart = partOf.size === 1 || (partOf.size === 2 && capitals === 1);
  return apart && posts.some(({ code }) => /^[0-2]/.test(code));
}
