/** Does the table of new numbers lead from entries that are there to entries that are there, and never in a circle? */
import type { Problems } from '../problems.ts';
import type { CellText, SourceRow } from '../read/cells.ts';
import type { Merged } from '../reshape/merge.ts';

/** Names rows of `umsteigeschluessel` without an entry at one of their ends, and structures with two that follow them. */
export function checkRenumbered(merged: Merged, problems: Problems): void {
  const [table, entries] = [merged.get('umsteigeschluessel'), merged.get('gliederung')];
  if (!entries.complete) return;
  const read = (column: string) => table.reader(column);
  const known = new Set(entries.rows.map(entries.keyReader(['struktur', 'ebene', 'schluessel'])));
  const followers = new Map<CellText, CellText>();
  const name = ({ file, record }: SourceRow, column: string, text: CellText, expected: string): void =>
    problems.add({ kind: 'Umsteigeschlüssel', file, record, column, text: text ?? '', expected });
  for (const row of table.rows) {
    for (const [structure, number] of [
      ['struktur', 'schluessel'],
      ['struktur_alt', 'schluessel_alt'],
    ] as const)
      if (!known.has(table.keyReader([structure, 'ebene', number])(row)))
        name(row, number, read(number)(row), `eine Nummer der Ebene ${read('ebene')(row)} in ${read(structure)(row)}`);
    const [now, then] = [read('struktur')(row), read('struktur_alt')(row)];
    const follower = followers.get(then) ?? now;
    followers.set(then, follower);
    if (follower !== now) name(row, 'struktur', now, `${follower}: auf ${then} folgt nur eine Gliederung`);
    else if (leadsTo(followers, now, then))
      name(row, 'struktur_alt', then, `eine frühere Gliederung als ${now}, nicht eine, die auf sie folgt`);
  }
}

/** Does a structure lead, step by step, to another one? */
function leadsTo(followers: ReadonlyMap<CellText, CellText>, from: CellText, to: CellText): boolean {
  const seen = new Set<CellText>();
  for (let at: CellText | undefined = from; at !== undefined && !seen.has(at); at = followers.get(at)) {
    if (at === to) return true;
    seen.add(at);
  }
  return false;
}
