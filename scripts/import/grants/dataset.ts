/** The dataset of an imported list of grants. */

import { fromUnits } from '../../../src/reader/numbers/decimal.ts';
import type { Table } from '../../../src/schema/column.ts';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { TIDY } from '../../../src/schema/number.ts';
import type { Row } from '../labels.ts';
import { wertartOf } from './rows.ts';
import type { GrantTotal } from './totals.ts';

/** What the dataset is, where it comes from, and what its years add up to. */
export function grantDescriptor(name: string, source: Row, rows: readonly Row[], totals: readonly GrantTotal[]) {
  const { quelle = '', titel = '', lizenz = '', datei = '', url = '' } = source;
  return {
    name,
    title: titel,
    description: `Zuwendungen, eingelesen aus ${datei}. Was Menschen bekommen, steht nur als Summe darin.`,
    licenses: [{ name: lizenz }],
    sources: [{ title: titel, ...(url && { path: url }) }],
    resources: ['zuwendungen', 'quellen'].map((table) => resource(fileTable(table))),
    kontrollsummen: totals.map(({ jahr, stand, units, geprueft }) => ({
      tabelle: 'zuwendungen',
      spalte: 'betrag',
      filter: { quelle, jahr, wertart: wertartOf(stand), stand },
      summe: fromUnits(units),
      zeilen: rows.filter((row) => row.jahr === String(jahr) && row.stand === stand).length,
      stand: geprueft ? 'geprüft' : 'ungeprüft',
    })),
  };
}

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
