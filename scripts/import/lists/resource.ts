import type { Table } from '../../../src/schema/column.ts';
import { TIDY } from '../../../src/schema/number.ts';

/** A table of a dataset, as its datapackage.json describes it. */
export const resource = ({ name, columns, key }: Table) => ({
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
