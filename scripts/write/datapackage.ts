/** Describes the published tables for machines: Frictionless, with column types of the Fiscal Data Package. */
import { type Column, TABLES, type Table, type TableName } from '../../src/schema/tables.ts';
import type { Manifest, WrittenTable } from './published.ts';

const product = 'functional-classification:generic';
const account = 'economic-classification:generic';
const department = 'administrative-classification:generic';

/** Column types of the Fiscal Data Package (openspending/os-types). */
const COLUMN_TYPES: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  haushalt: {
    jahr: 'date:fiscal-year',
    wertart: 'phase',
    richtung: 'direction',
    betrag: 'value',
    produkt: `${product}:level3:code:full`,
    unterprodukt: `${product}:level4:code:full`,
    konto: `${account}:level3:code:full`,
    fachbereich: `${department}:level2:code:full`,
  },
  produkte: {
    produktbereich: `${product}:level1:code:full`,
    produktbereich_name: `${product}:level1:label`,
    produktgruppe: `${product}:level2:code:full`,
    produktgruppe_name: `${product}:level2:label`,
    produkt: `${product}:level3:code:full`,
    name: `${product}:level3:label`,
  },
  unterprodukte: {
    produkt: `${product}:level3:code:full`,
    unterprodukt: `${product}:level4:code:full`,
    name: `${product}:level4:label`,
  },
  konten: {
    kontenklasse: `${account}:level1:code:full`,
    kontenklasse_name: `${account}:level1:label`,
    kontengruppe: `${account}:level2:code:full`,
    kontengruppe_name: `${account}:level2:label`,
    konto: `${account}:level3:code:full`,
    name: `${account}:level3:label`,
  },
  investitionen: {
    jahr: 'date:fiscal-year',
    wertart: 'phase',
    betrag: 'value',
    produktbereich: `${product}:level1:code:full`,
  },
  organisation: {
    geschaeftsbereich: `${department}:level1:code:full`,
    geschaeftsbereich_name: `${department}:level1:label`,
    fachbereich: `${department}:level2:code:full`,
    name: `${department}:level2:label`,
  },
};

/** The datapackage.json that stands beside the published files. */
export function publishedDescriptor({ tables }: Manifest) {
  return {
    profile: 'tabular-data-package',
    name: 'klarhaushalt',
    title: 'Klarhaushalt: Tabellen',
    description:
      'Jede Tabelle als CSV (UTF-8 mit BOM, Semikolon, Dezimalkomma) und als Parquet mit demselben Inhalt. ' +
      'Woher eine Zahl stammt und unter welcher Lizenz, sagt ihre Quelle in der Tabelle quellen. ' +
      'Eine leere Zelle heißt: fehlt, nie 0.',
    resources: Object.entries(tables).map(([name, written]) => resourceOf(TABLES[name as TableName], written)),
  };
}

function resourceOf(table: Table, { rows, parquet, csv, csvParts }: WrittenTable) {
  const types = COLUMN_TYPES[table.name as TableName] ?? {};
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    title: `Eine Zeile ist ${table.row}`,
    path: csv ? csv.path : csvParts?.map(({ path }) => path),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ';', header: true },
    rows,
    ...(csv ? { bytes: csv.bytes, hash: `sha256:${csv.sha256}` } : {}),
    parquet: { path: parquet.path, bytes: parquet.bytes, hash: `sha256:${parquet.sha256}` },
    schema: {
      fields: table.columns.map((column) => fieldOf(column, types[column.name])),
      primaryKey: table.key,
      missingValues: [''],
    },
  };
}

function fieldOf({ name, type, description, optional, values, pattern }: Column, columnType: string | undefined) {
  return {
    name,
    type: { text: 'string', integer: 'integer', decimal: 'number' }[type],
    description,
    ...(type === 'decimal' ? { decimalChar: ',', groupChar: '' } : {}),
    ...(columnType ? { columnType } : {}),
    constraints: {
      required: !optional,
      ...(values ? { enum: values } : {}),
      ...(pattern ? { pattern: pattern.source } : {}),
    },
  };
}
