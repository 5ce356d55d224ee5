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
  const products = merged.get('unterprodukte').lookup(['struktur', 'unterprodukt'], 'produkt');
  const [account, subProduct] = [budget.reader('konto'), budget.reader('unterprodukt')];
  const [direction, product] = [budget.reader('richtung'), budget.reader('produkt')];

  for (const row of budget.rows) {
    const { file, record } = row;
    // What does not exist is named by the references; here only what exists is compared.
    const compare = (kind: string, column: string, text: string | null, expected: string | undefined): void => {
      if (text !== null && expected !== undefined && text !== expected)
        problems.add({ kind, file, record, column, text, expected });
    };
    const structure = structureOf?.(row);
    const group = groups.get(`${structure}\n${account(row)}`);
    const expected = DIRECTION_OF_CLASS.get(classes.get(`${structure}\n${group}`) ?? '');
    compare('passt nicht zum Konto', 'richtung', direction(row), expected);
    compare('passt nicht zum Unterprodukt', 'produkt', product(row), products.get(`${structure}\n${subProduct(row)}`));
  }
}
