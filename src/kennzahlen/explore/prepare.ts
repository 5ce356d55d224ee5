/** Asks the usual questions of the comparison when the site is built. */

import type { Query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { load } from './load.ts';
import { loadOptions } from './options.ts';
import { type Packed, type Prepared, pack, SHARED } from './prepared.ts';
import { type Options, parseState } from './state.ts';

/** What the files of prepared rows are called; none where nothing can be compared. */
export async function preparedNames(): Promise<string[]> {
  const options = await loadOptions();
  return options ? [SHARED, ...options.kennzahlen.map(({ kennzahl }) => kennzahl)] : [];
}

/** The rows that an indicator alone needs, or those that many need. */
export async function prepare(name: string): Promise<Prepared> {
  const options = (await loadOptions()) as Options;
  const shared = await sharedBy(options);
  if (name === SHARED) return shared;
  const own = await asked(name, options);
  return Object.fromEntries(Object.entries(own).filter(([sql]) => !(sql in shared)));
}

/** What an answer about an indicator asks for, in the words in which it asks. */
async function asked(kennzahl: string, options: Options): Promise<Prepared> {
  const rows: Record<string, Packed> = {};
  const noting = async <R>(query: Query<R>): Promise<R[]> => {
    const found = await ask(query);
    rows[query.sql] = pack(found as object[]);
    return found;
  };
  await load(noting, parseState(new URLSearchParams({ kennzahl }), options), options);
  return rows;
}

let shared: Promise<Prepared> | undefined;

/** Questions that two indicators ask alike. */
const sharedBy = (options: Options): Promise<Prepared> => {
  shared ??= (async () => {
    const seen = new Map<string, number>();
    const rows: Record<string, Packed> = {};
    for (const { kennzahl } of options.kennzahlen)
      for (const [sql, packed] of Object.entries(await asked(kennzahl, options))) {
        seen.set(sql, (seen.get(sql) ?? 0) + 1);
        if (seen.get(sql) === 2) rows[sql] = packed;
      }
    return rows;
  })();
  return shared;
};
