/** Tables that repeat another: a whole file beside its yearly parts, one sheet of all beside a sheet for each. */
import { layoutOf } from './towns.ts';
import type { Understood } from './understand.ts';

export interface Repeated {
  readonly table: Understood;
  readonly of: Understood;
}

/** The tables without those each of whose rows another table of the same columns has too. */
export function repeatedTables(all: readonly Understood[]): { tables: Understood[]; repeated: Repeated[] } {
  if (all.length < 2) return { tables: [...all], repeated: [] };
  const rows = new Map(all.map((one) => [one, counted(one)]));
  const repeated: Repeated[] = [];
  const larger = [...all].sort((a, b) => b.table.rows.length - a.table.rows.length);
  for (const [at, table] of larger.entries()) {
    const of = larger
      .slice(0, at)
      .find((other) => layoutOf(table) === layoutOf(other) && within(rows.get(table), rows.get(other)));
    if (of) repeated.push({ table, of });
  }
  return { tables: all.filter((one) => !repeated.some(({ table }) => table === one)), repeated };
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

const within = (
  part: ReadonlyMap<string, number> = new Map(),
  whole: ReadonlyMap<string, number> = new Map(),
): boolean => [...part].every(([row, count]) => (whole.get(row) ?? 0) >= count);
