/** Does what an import says about the records of its source add up to the rows that stand in the dataset? */
import type { Problems } from '../problems.ts';
import type { Dataset } from '../read/datasets.ts';
import { fileTable } from '../read/file-tables.ts';

/** Records of the source = rows kept + zero cells left out + derived records checked. */
export function checkProvenance(datasets: readonly Dataset[], problems: Problems): void {
  const amount = fileTable('haushalt').columns.findIndex(({ name }) => name === 'betrag');
  for (const { descriptor, file, tables } of datasets) {
    const { herkunft } = descriptor;
    const budget = tables.get('haushalt');
    if (!herkunft || !budget?.complete) continue;
    const expect = (part: string, stated: number, counted: number): void => {
      if (stated === counted) return;
      problems.add({
        kind: 'geht nicht auf',
        file,
        column: `herkunft.${part}`,
        text: `${stated}`,
        expected: `${counted}`,
      });
    };
    const empty = budget.rows.filter(({ cells }) => cells[amount] === null).length;
    const leftOut = [...herkunft.nullzellen, ...herkunft.abgeleitet_geprueft].reduce(
      (sum, { anzahl }) => sum + anzahl,
      0,
    );
    expect('uebernommen', herkunft.uebernommen, budget.rows.length);
    expect('davon_leer', herkunft.davon_leer, empty);
    expect('datensaetze', herkunft.datensaetze, herkunft.uebernommen + leftOut);
  }
}
