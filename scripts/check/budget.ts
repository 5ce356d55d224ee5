/** Does a budget line agree with its own account and its own sub-product? */
import type { Problems } from '../problems.ts';
import type { Merged } from '../reshape/merge.ts';
import { structureReader } from '../reshape/structure.ts';

/** The account class says what an amount is (Kommunaler Kontenrahmen). */
const DIRECTION_OF_CLASS: ReadonlyMap<string, string> = new Map([
  ['4', 'ertrag'],
  ['5', 'aufwand'],
  ['6', 'einzahlung'],
  ['7', 'auszahlung'],
]);

/** Names every row whose direction contradicts its account, or whose product is not that of its sub-product. */
export function checkBudget(merged: Merged, problems: Problems): void {
  const budget = merged.get('haushalt');
  const structureOf = structureReader(budget, merged);
  const groups = merged.get('konten').lookup(['struktur', 'konto'], 'kontengruppe');
  const classes = merged.get('kontengruppen').lookup(['struktur', 'kontengruppe'], 'kontenklasse');
  const parents = merged.get('unterprodukte').lookup(['struktur', 'unterprodukt'], 'produkt');
  const [account, direction, subProduct, product] = ['konto', 'richtung', 'unterprodukt', 'produkt'].map((column) =>
    budget.reader(column),
  );
  for (const row of budget.rows) {
    const structure = structureOf?.(row);
    const { file, record } = row;
    const group = groups.get(`${structure}\n${account?.(row)}`);
    const expected = DIRECTION_OF_CLASS.get(classes.get(`${structure}\n${group}`) ?? '');
    const found = direction?.(row) ?? null;
    if (expected && found && found !== expected) {
      problems.add({ kind: 'Richtung passt nicht zum Konto', file, record, column: 'richtung', text: found, expected });
    }
    const parent = parents.get(`${structure}\n${subProduct?.(row)}`);
    const named = product?.(row) ?? null;
    if (parent && named && named !== parent) {
      problems.add({
        kind: 'Produkt passt nicht zum Unterprodukt',
        file,
        record,
        column: 'produkt',
        text: named,
        expected: parent,
      });
    }
  }
}
