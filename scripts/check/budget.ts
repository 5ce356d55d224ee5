/** Does a budget line agree with its part, its account and its sub-product, and a version with its structure? */
import { RICHTUNGEN_VON, type Teil } from '../../src/schema/values.ts';
import type { Problems } from '../problems.ts';
import type { CellText } from '../read/cells.ts';
import { chartReader, chartsOf } from '../reshape/chart.ts';
import type { Merged } from '../reshape/merge.ts';
import { structureReader } from '../reshape/structure.ts';

/**
 * Names every row whose direction is none of its part, or contradicts what the chart of its version says of the account, or
 * whose product is not that of its sub-product. Without a chart the direction of the file holds.
 */
export function checkBudget(merged: Merged, problems: Problems): void {
  checkCharts(merged, problems);
  const budget = merged.get('haushalt');
  const [structureOf, chartOf, charts] = [
    structureReader(budget, merged),
    chartReader(budget, merged),
    chartsOf(merged),
  ];
  const products = merged.get('unterprodukte').lookup(['struktur', 'unterprodukt'], 'produkt');
  const [account, subProduct, part] = [budget.reader('konto'), budget.reader('unterprodukt'), budget.reader('teil')];
  const [direction, product] = [budget.reader('richtung'), budget.reader('produkt')];

  for (const row of budget.rows) {
    const { file, record } = row;
    // What does not exist is named by the references; here only what exists is compared.
    const compare = (kind: string, column: string, text: string | null, expected: readonly string[]): void => {
      if (text !== null && expected.length > 0 && !expected.includes(text))
        problems.add({ kind, file, record, column, text, expected: expected.join(' oder ') });
    };
    compare('passt nicht zum Teil', 'richtung', direction(row), RICHTUNGEN_VON[part(row) as Teil] ?? []);
    const told = charts.told(chartOf(row), account(row), 'richtung', part(row));
    compare('passt nicht zum Konto', 'richtung', direction(row), told ? [told] : []);
    const parent = products.get(`${structureOf?.(row)}\n${subProduct(row)}`);
    compare('passt nicht zum Unterprodukt', 'produkt', product(row), parent === undefined ? [] : [parent]);
  }
}

/** Names every version whose structure another version counts in another chart: an account has one meaning in a structure. */
function checkCharts(merged: Merged, problems: Problems): void {
  const versions = merged.get('fassungen');
  const [struktur, rahmen] = [versions.reader('struktur'), versions.reader('rahmen')];
  const first = new Map<CellText, CellText>();
  for (const row of versions.rows) {
    const [structure, text] = [struktur(row), rahmen(row)];
    if (!first.has(structure)) first.set(structure, text);
    const expected = first.get(structure) ?? null;
    if (expected === text) continue;
    problems.add({
      kind: 'anderer Kontenrahmen',
      file: row.file,
      record: row.record,
      column: 'rahmen',
      text: text ?? '',
      expected: `${expected ?? 'keiner'}, wie die andere Fassung der Gliederung ${structure}`,
    });
  }
}
