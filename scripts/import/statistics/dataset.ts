/** What an imported statistical table is written as: `werte` without the columns that never change, and its datapackage.json. */

import type { Table } from '../../../src/schema/column.ts';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { TIDY } from '../../../src/schema/number.ts';
import type { Row } from '../labels.ts';
import { varyingTable } from '../varying.ts';
import type { StatisticRecipe } from './recipe.ts';
import type { Values } from './values.ts';

export interface SourceFile {
  readonly file: string;
  readonly sha256: string;
}

/** What a row is about; these stand in every file. */
const OWN = ['ags', 'jahr', 'kennzahl', 'wert', 'zeile'];

/** Other columns with the same text in every row: said once in datapackage.json instead of a hundred thousand times. */
export function constantColumns(rows: readonly Row[]): Record<string, string> {
  const [first = {}, ...others] = rows;
  const entries = Object.entries(first).filter(([name]) => !OWN.includes(name));
  return Object.fromEntries(entries.filter(([name, text]) => others.every((row) => row[name] === text)));
}

/** The one row of `quellen`. */
export function sourceRow({ quelle }: StatisticRecipe, { file, sha256 }: SourceFile): Row {
  const { url = '', fundort = '', abruf = '', anmerkung = '' } = quelle;
  return { ...quelle, url, fundort, abruf, anmerkung, datei: file, sha256 };
}

/** `byHand` are tables of the folder that people keep. */
export function statisticDescriptor(
  recipe: StatisticRecipe,
  values: Values,
  constant: Readonly<Record<string, string>>,
  { file, sha256 }: SourceFile,
  byHand: readonly string[],
) {
  const { datensatz, quelle, kontrollsummen, jahre } = recipe;
  const resource = (name: string, table: Table) => ({
    name,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ';' },
    schema: { fields: table.columns.map(fieldOf), ...(name === 'werte' ? {} : { primaryKey: table.key }) },
  });
  return {
    name: datensatz.name,
    title: datensatz.titel,
    description: datensatz.beschreibung,
    licenses: [{ name: quelle.lizenz }],
    sources: [{ title: quelle.titel, path: quelle.url }],
    resources: [
      { ...resource('werte', varyingTable('werte', constant)), jahre, konstant: constant },
      ...['quellen', ...byHand].map((name) => resource(name, fileTable(name))),
    ],
    kontrollsummen: kontrollsummen.map(({ kennzahl, summe, zeilen }) => ({
      tabelle: 'werte',
      spalte: 'wert',
      filter: { kennzahl, quelle: quelle.quelle },
      summe,
      zeilen,
    })),
    herkunft: {
      datei: file,
      sha256,
      datensaetze: values.read,
      uebernommen: values.rows.length,
      davon_leer: values.rows.filter(({ wert }) => wert === '').length,
      nullzellen: [],
      abgeleitet_geprueft: [],
      ausgelassen: [...values.leftOut].map(([grund, anzahl]) => ({ grund, anzahl })),
    },
  };
}

function fieldOf({ name, type }: Table['columns'][number]) {
  const { decimalChar, groupChar } = TIDY;
  return {
    name,
    type: { text: 'string', integer: 'integer', decimal: 'number' }[type],
    ...(type === 'decimal' ? { decimalChar, groupChar } : {}),
  };
}
