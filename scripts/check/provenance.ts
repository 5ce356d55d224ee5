/** Does what an import says about the records of its source add up to the rows that stand in the dataset? */

import { fileTable } from '../../src/schema/file-tables.ts';
import type { Problems } from '../problems.ts';
import type { Dataset } from '../read/datasets.ts';

/** The tables of figures, and the column that may be empty. */
export const FIGURES = [
  { table: 'haushalt', column: 'betrag' },
  { table: 'werte', column: 'wert' },
  { table: 'investitionen', column: 'betrag' },
] as const;

/** Names every source that a dataset declares for its rows and that no file describes. */
export function checkDeclaredSources(datasets: readonly Dataset[], problems: Problems): void {
  const at = fileTable('quellen').columns.findIndex(({ name }) => name === 'quelle');
  const known = new Set(
    datasets.flatMap(({ tables }) => tables.get('quellen')?.rows.map(({ cells }) => cells[at]) ?? []),
  );
  for (const { descriptor, file } of datasets)
    for (const text of descriptor.quellen ?? [])
      if (!known.has(text)) problems.add({ kind: 'unbekannt', file, text, expected: 'eine Quelle aus quellen.csv' });
}

/** Records of the source = rows kept + what was left out, each part for its reason. */
export function checkProvenance(datasets: readonly Dataset[], problems: Problems): void {
  for (const { descriptor, file, tables } of datasets) {
    const { herkunft } = descriptor;
    const kind = FIGURES.find(({ table }) => tables.has(table));
    const figures = kind && tables.get(kind.table);
    if (!herkunft || !kind || !figures?.complete) continue;
    const amount = fileTable(kind.table).columns.findIndex(({ name }) => name === kind.column);
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
    const empty = figures.rows.filter(({ cells }) => cells[amount] === null).length;
    const leftOut = [...herkunft.nullzellen, ...herkunft.abgeleitet_geprueft, ...(herkunft.ausgelassen ?? [])].reduce(
      (sum, { anzahl }) => sum + anzahl,
      0,
    );
    expect('uebernommen', herkunft.uebernommen, figures.rows.length);
    expect('davon_leer', herkunft.davon_leer, empty);
    expect('datensaetze', herkunft.datensaetze, herkunft.uebernommen + leftOut);
  }
}
