/** The budget as one flat table: every amount with the names of all levels above it, for people who open it in a spreadsheet. */
import type { Column, Table } from './column.ts';
import { TABLES } from './tables.ts';
import { KLASSIFIKATION, type Klassifikation } from './values.ts';

export const FLAT_BUDGET = 'haushalt_mit_namen';

/** A level whose numbers and names are columns. */
export interface FlatLevel {
  readonly klassifikation: Klassifikation;
  readonly ebene: string;
  readonly name: string;
}

const text = (name: string, description: string, more: Partial<Column> = {}): Column => ({
  name,
  type: 'text',
  description,
  ...more,
});

/** Columns of `haushalt` as they are. */
const kept = (...names: readonly string[]): Column[] =>
  TABLES.haushalt.columns.filter(({ name }) => names.includes(name));
const OPTIONAL = { optional: true } as const;

/** The name of the column with the names of a level. */
export const nameColumn = ({ ebene }: Pick<FlatLevel, 'ebene'>): string => `${ebene}_name`;

/**
 * Which columns the table has depends on how the budgets are divided.
 * @param levels by classification, from the top down; levels of several structures that have one id are one column
 */
export function flatBudget(levels: readonly FlatLevel[]): Table {
  const { row, key, sort } = TABLES.haushalt;
  return {
    name: FLAT_BUDGET,
    row: `${row}, mit den Namen aller Ebenen`,
    key,
    sort,
    columns: [
      ...kept('ags'),
      text('ort', 'Name der Stadt oder des Kreises'),
      ...kept('jahr', 'fassung'),
      text('fassung_name', 'Name der Fassung'),
      text('status', 'Stand des Verfahrens, etwa Entwurf oder beschlossen (fassungen.status)'),
      ...kept('wertart', 'teil', 'richtung'),
      ...levels.flatMap((level) => [
        text(level.ebene, `${level.name}: Nummer; leer: Der Betrag steht auf einer höheren Ebene`, OPTIONAL),
        text(nameColumn(level), `${level.name}: Name`, OPTIONAL),
      ]),
      text('intern', 'ja: interne Verrechnung zwischen Teilen der Verwaltung; leer: nicht bekannt', {
        ...OPTIONAL,
        values: ['ja', 'nein'],
      }),
      ...kept('betrag'),
      ...kept(...KLASSIFIKATION, 'quelle', 'zeile'),
    ],
  };
}
