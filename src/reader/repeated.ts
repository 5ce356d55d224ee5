/** Tables that repeat another: a whole file beside its yearly parts, one sheet of all beside a sheet for each. */
import { once } from './once.ts';
import { layoutOf } from './towns.ts';
import type { Understood } from './understand.ts';

export interface Repeated {
  readonly table: Understood;
  readonly of: Understood;
}

/** The tables without those each of whose rows another table of the same columns has too. */
export function repeatedTables(all: readonly Understood[]): { tables: Understood[]; repeated: Repeated[] } {
  if (all.length < 2) return { tables: [...all], repeated: [] };
  const [numbers, rows] = [once(rowNumbers), once(counted)];
  const repeated: Repeated[] = [];
  const larger = [...all].sort((a, b) => b.table.rows.length - a.table.rows.length);
  for (const [at, table] of larger.entries()) {
    const of = larger.slice(0, at).find(
      (other) =>
        layoutOf(table) === layoutOf(other) &&
        // of most tables the numbers tell that they are others, without a text for each of a million rows
        areAmong(numbers(table), numbers(other)) &&
        within(rows(table), rows(other)),
    );
    if (of) repeated.push({ table, of });
  }
  return { tables: all.filter((one) => !repeated.some(({ table }) => table === one)), repeated };
}

/** A number for each row, the same for rows with the same cells, sorted. */
function rowNumbers({ table }: Understood): Float64Array {
  const columns = table.cells.columns.map(({ texts, codes }) => ({
    codes,
    hashes: Int32Array.from(texts, (text) => hashOf(text.trim())),
  }));
  return Float64Array.from(table.rows, ({ at }) => {
    let [low, high] = [0, 1];
    for (const [place, { codes, hashes }] of columns.entries()) {
      const hash = hashes[codes[at] ?? 0] ?? 0;
      // empty cells at the end are none
      if (hash === 0) continue;
      low = Math.imul(low ^ hash ^ place, 0x01000193);
      high = Math.imul(high + hash, 0x85ebca6b) ^ (high >>> 13);
    }
    return (low >>> 0) * 2 ** 20 + (high & 0xfffff);
  }).sort();
}

/** 0 for the empty text alone. */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) + 7;
  return text === '' ? 0 : hash | 1;
}

/** Is each of the sorted numbers there as often as here? */
function areAmong(part: Float64Array, whole: Float64Array): boolean {
  let at = 0;
  for (const number of part) {
    while (at < whole.length && (whole[at] ?? 0) < number) at += 1;
    if (whole[at] !== number) return false;
    at += 1;
  }
  return true;
}

function counted({ table }: Understood): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { cells } of table.rows) {
    const row = cells
      .map((cell) => cell.trim())
      .join('\n')
      .replace(/\n+$/, '');
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  return rows;
}

const within = (part: ReadonlyMap<string, number>, whole: ReadonlyMap<string, number>): boolean =>
  [...part].every(([row, count]) => (whole.get(row) ?? 0) >= count);
