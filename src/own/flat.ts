/** All amounts of a budget that was read as one table: a row an amount, with number and name of every level, for a spreadsheet or SQL. */
import { csvText } from '../figure/csv.ts';
import type { Budget } from '../reader/combine.ts';
import type { Entry, TreeLevel, Trees } from '../reader/dataset/trees.ts';
import { groupBy } from '../reader/group.ts';
import { fromUnits } from '../reader/numbers/decimal.ts';
import { KLASSIFIKATION, type Klassifikation } from '../schema/values.ts';

/** Columns beside those of the levels. */
const BEFORE = ['jahr', 'wertart', 'fassung', 'teil', 'richtung'] as const;
const BEHIND = ['betrag', 'datei', 'datensatz', 'kennzeichen'] as const;

/** @param mark says whose file it is, in every row */
export function flatCsv({ tables, versionOf }: Budget, trees: Trees, mark: string): string {
  const levels = [...trees.levels].sort(byTree);
  const names = namesOf(levels);
  const head = [...BEFORE, ...names.flatMap((name) => [name, `${name}_name`]), ...BEHIND];
  const pathOf = paths(trees, levels);
  const lines = [head.join(';')];
  for (const table of tables)
    for (const { kind, units, row, record } of table.facts) {
      const { jahr, wertart, teil, richtung } = kind;
      const keys = trees.keysOf(table, row);
      const places = KLASSIFIKATION.map((one) => pathOf(one, keys[one])).filter((cells) => cells !== '');
      const amount = units === null ? '' : fromUnits(units).replace('.', ',');
      const before = [jahr, wertart, versionOf(kind), teil, richtung].join(';');
      lines.push([before, ...places, amount, csvText(table.file), record, csvText(mark)].join(';'));
    }
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

const byTree = (a: TreeLevel, b: TreeLevel): number =>
  KLASSIFIKATION.indexOf(a.klassifikation) - KLASSIFIKATION.indexOf(b.klassifikation) || a.rang - b.rang;

/** The ids of the levels; one that two trees have says which. */
function namesOf(levels: readonly TreeLevel[]): string[] {
  const same = groupBy(levels, ({ ebene }) => ebene);
  return levels.map(({ klassifikation, ebene }) =>
    (same.get(ebene)?.length ?? 0) > 1 ? `${klassifikation}_${ebene}` : ebene,
  );
}

/** Number and name of the entries of a tree down to a finest one, as cells of all its levels; '' where the budget has no such tree. */
function paths(trees: Trees, levels: readonly TreeLevel[]): (tree: Klassifikation, key: string) => string {
  const entries = new Map(trees.entries.map((entry) => [`${entry.klassifikation} ${entry.schluessel}`, entry]));
  const known = new Map<string, string>();
  return (tree, key) => {
    const id = `${tree} ${key}`;
    const before = known.get(id);
    if (before !== undefined) return before;
    const at = new Map<string, Entry>();
    for (let entry = entries.get(id); entry; entry = entries.get(`${tree} ${entry.ueber}`)) at.set(entry.ebene, entry);
    const cells = levels
      .filter(({ klassifikation }) => klassifikation === tree)
      .flatMap(({ ebene }) => {
        const entry = at.get(ebene);
        return [csvText(entry?.schluessel ?? ''), csvText(entry?.name ?? '')];
      })
      .join(';');
    known.set(id, cells);
    return cells;
  };
}
