/** The datapackage.json of an imported investment list. */

import type { Table } from '../../../src/schema/column.ts';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { TIDY } from '../../../src/schema/number.ts';
import type { YearTotal } from './import.ts';
import type { InvestmentRecipe } from './recipe.ts';
import type { ListRows } from './rows.ts';

/** What the dataset is, where it comes from, what became of the list's cells, and what its years add up to. */
export function listDescriptor(
  { datensatz, quelle }: InvestmentRecipe,
  list: ListRows,
  totals: readonly YearTotal[],
  { file, sha256 }: { readonly file: string; readonly sha256: string },
) {
  return {
    name: datensatz.name,
    title: datensatz.titel,
    description: datensatz.beschreibung,
    licenses: [{ name: quelle.lizenz }],
    sources: [{ title: quelle.titel, path: quelle.url }],
    resources: ['investitionen', 'quellen'].map((name) => resource(fileTable(name))),
    kontrollsummen: totals.map(({ jahr, summe, zeilen }) => ({
      tabelle: 'investitionen',
      spalte: 'betrag',
      filter: { quelle: quelle.quelle, jahr, wertart: kindOf(list, jahr) },
      summe,
      zeilen,
    })),
    herkunft: {
      datei: file,
      sha256,
      datensaetze: list.read,
      uebernommen: list.rows.length,
      davon_leer: list.rows.filter(({ betrag }) => betrag === '').length,
      nullzellen: [],
      abgeleitet_geprueft: [],
      ausgelassen: [...list.leftOut].map(([grund, anzahl]) => ({ grund, anzahl })),
    },
  };
}

/** The kind of the amounts of a year; the costs, which the list names for a year too, have another. */
const kindOf = ({ rows }: ListRows, jahr: number): string =>
  rows.find((row) => row.betrag !== '' && row.jahr === String(jahr))?.wertart ?? '';

const resource = ({ name, columns, key }: Table) => ({
  name,
  path: `${name}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ';' },
  schema: {
    fields: columns.map(({ name: column, type }) => ({
      name: column,
      type: { text: 'string', integer: 'integer', decimal: 'number' }[type],
      ...(type === 'decimal' ? { decimalChar: TIDY.decimalChar, groupChar: TIDY.groupChar } : {}),
    })),
    primaryKey: key,
  },
});
