/** Describes the published tables for machines: Frictionless, with column types of the Fiscal Data Package. */

import type { Column, Table } from '../../src/schema/column.ts';
import { openLicence } from '../../src/schema/licences.ts';
import { uniqueKey } from '../../src/schema/row-key.ts';
import { ANY_TABLE, TABLES, type TableName } from '../../src/schema/tables.ts';
import type { PublishedTable } from '../reshape/levels.ts';
import { COLUMN_TYPES } from './column-types.ts';
import type { Manifest, WrittenFile, WrittenPart, WrittenTable } from './published.ts';

/** A source as descriptions name it. */
interface Source {
  readonly quelle: string;
  readonly titel: string;
  readonly herausgeber: string;
  readonly url: string | null;
  readonly lizenz: string;
}

/** The datapackage.json that stands beside the published files: one resource for each CSV file. */
export function publishedDescriptor({ tables }: Manifest, published: readonly PublishedTable[]) {
  const sources = readSources(published);
  return {
    profile: 'tabular-data-package',
    name: 'klarhaushalt',
    title: 'Klarhaushalt: Tabellen',
    description:
      'Jede Tabelle als CSV (UTF-8 mit BOM, Semikolon, Dezimalkomma) und als Parquet mit demselben Inhalt; eine Tabelle, die für ' +
      'eine CSV-Datei zu groß ist, hat eine für jede Quelle. Woher eine Zahl stammt und unter welcher Lizenz, sagt ihre Quelle in der ' +
      'Tabelle quellen. Eine leere Zelle heißt: fehlt, nie 0. Text steht in Anführungszeichen. Beginnt er mit =, +, -, @, Tabulator ' +
      'oder Zeilenumbruch und ist keine Zahl, so steht in der CSV-Datei ein Apostroph davor, damit er in keiner Tabellenkalkulation als ' +
      'Formel läuft; ebenso vor Text, der schon so beginnt. Ein Apostroph abgezogen, ist es der Text.',
    resources: published.flatMap(({ table }) => {
      const written = tables[table.name];
      return written ? resourcesOf(table, written, (quelle) => sources.get(quelle)) : [];
    }),
  };
}

type Lookup = (quelle: string) => Source | undefined;

function resourcesOf(table: Table, written: WrittenTable, lookup: Lookup) {
  const { rows, csv, parquet, json, quellen = {}, parts = [] } = written;
  if (csv) {
    const files = { rows, csv, parquet, json };
    return [
      resourceOf(
        table,
        table.name,
        files,
        Object.keys(quellen).flatMap((quelle) => lookup(quelle) ?? []),
      ),
    ];
  }
  return parts.map((part) =>
    resourceOf(table, `${table.name}-${part.quelle}`, part, [lookup(part.quelle) ?? []].flat()),
  );
}

interface Files extends Pick<WrittenPart, 'rows' | 'csv' | 'parquet'> {
  readonly json?: WrittenFile | undefined;
}

function resourceOf(table: Table, name: string, { rows, csv, parquet, json }: Files, sources: readonly Source[]) {
  const licences = [...new Set(sources.map(({ lizenz }) => lizenz))];
  const [licence] = licences.length === 1 ? licences.map(openLicence) : [];
  const types = COLUMN_TYPES[table.name as TableName] ?? {};
  const key = uniqueKey(table);
  const required = (column: string): boolean => !table.columns.find((one) => one.name === column)?.optional;
  return {
    profile: 'tabular-data-resource',
    name,
    title: `${name}: Eine Zeile ist ${table.row}`,
    tabelle: table.name,
    path: csv.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ';', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    rows,
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    parquet: described(parquet),
    ...(json ? { json: described(json) } : {}),
    ...(licence ? { licenses: [{ name: licence.id, path: licence.url, title: licence.name }] } : {}),
    ...(sources.length > 0 ? { sources: sources.map(sourceOf) } : {}),
    schema: {
      fields: table.columns.map((column) => fieldOf(column, types[column.name])),
      // A primary key has no empty cell; where ours may have one, it is a key all the same.
      ...{ [key.every(required) ? 'primaryKey' : 'schluessel']: key },
      ...foreignKeys(table),
      missingValues: [''],
    },
  };
}

const described = ({ path, bytes, sha256 }: WrittenFile) => ({ path, bytes, hash: `sha256:${sha256}` });

const sourceOf = ({ quelle, titel, herausgeber, url, lizenz }: Source) => ({
  title: `${herausgeber}: ${titel}`,
  ...(url ? { path: url } : {}),
  quelle,
  lizenz,
});

function fieldOf(column: Column, columnType: string | undefined) {
  const { name, type, description, optional, values, pattern, unit } = column;
  return {
    name,
    type: { text: 'string', integer: 'integer', decimal: 'number' }[type],
    description,
    ...(type === 'decimal' ? { decimalChar: ',' } : {}),
    ...(unit ? { einheit: unit } : {}),
    ...(columnType ? { columnType } : {}),
    constraints: {
      required: !optional,
      ...(values ? { enum: values } : {}),
      ...(pattern ? { pattern: wholePattern(pattern) } : {}),
    },
  };
}

/** In a Table Schema a pattern holds for the whole text by itself, and a slash needs no mark. */
const wholePattern = ({ source }: RegExp): string => source.replace(/^\^|\$$/g, '').replaceAll('\\/', '/');

/** References that hold by the column alone; numbers of products and accounts hold within their structure only. */
function foreignKeys({ columns }: Table) {
  const keys = columns.flatMap(({ name, refers }) => {
    const [target, field] = refers?.split('.') ?? [];
    if (!target || !field || ANY_TABLE[target]?.key.join() !== field) return [];
    return [{ fields: name, reference: { resource: target, fields: field } }];
  });
  return keys.length > 0 ? { foreignKeys: keys } : {};
}

function readSources(published: readonly PublishedTable[]): ReadonlyMap<string, Source> {
  const { table, rows } = published.find((one) => one.table.name === 'quellen') ?? { table: TABLES.quellen, rows: [] };
  const cell = (row: PublishedTable['rows'][number], name: string): string | null =>
    row[table.columns.findIndex((column) => column.name === name)] ?? null;
  return new Map(
    rows.map((row) => [
      cell(row, 'quelle') ?? '',
      {
        quelle: cell(row, 'quelle') ?? '',
        titel: cell(row, 'titel') ?? '',
        herausgeber: cell(row, 'herausgeber') ?? '',
        url: cell(row, 'url'),
        lizenz: cell(row, 'lizenz') ?? '',
      },
    ]),
  );
}
