/** Does what an import says about the records of its source add up to the rows that stand in the dataset? */
import type { Problems } from '../problems.ts';
import type { Dataset } from '../read/datasets.ts';
import { fileTable } from '../read/file-tables.ts';

/** Records read = rows kept + zero cells left out + derived records checked. */
export function checkProvenance(datasets: readonly Dataset[], problems: Problems): void {
  const amount = fileTable('haushalt').columns.findIndex(({ name }) => name === 'betrag');
  for (const { descriptor, file, tables } of datasets) {
    const { herkunft } = descriptor;
    const budget = tables.get('haushalt');
    if (!herkunft || !budget?.complete) continue;
    const leftOut = [...herkunft.nullzellen, ...herkunft.abgeleitet_geprueft].reduce(
      (sum, { anzahl }) => sum + anzahl,
      0,
    );
    const expect = (column: string, found: number, expected: number): void => {
      if (found !== expected)
        problems.add({ kind: 'Zahl der Datensätze', file, column, text: String(found), expected: String(expected) });
    };
    expect('herkunft.uebernommen', herkunft.uebernommen, budget.rows.length);
    expect(
      'herkunft.davon_leer',
      herkunft.davon_leer,
      budget.rows.filter(({ cells }) => cells[amount] === null).length,
    );
    expect('herkunft.datensaetze', herkunft.datensaetze, herkunft.uebernommen + leftOut);
  }
}
