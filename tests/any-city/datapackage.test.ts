/** The published description against its profile, and every file against its description. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Ajv from 'ajv';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ALL, onlyInAll } from '../../scripts/testing/extent.ts';
import { unprotectedText } from '../../src/schema/spreadsheet.ts';
import profile from '../fixtures/tabular-data-package.json';
import { DATEN } from '../site.ts';

interface Field {
  name: string;
  type: 'string' | 'integer' | 'number';
  decimalChar?: string;
  constraints: { required: boolean; enum?: string[]; pattern?: string };
}

interface FileOf {
  path: string;
  bytes: number;
  hash: string;
}

interface Resource extends FileOf {
  name: string;
  dialect: { delimiter: string; quoteChar: string; lineTerminator: string };
  rows: number;
  parquet: FileOf;
  json?: FileOf;
  licenses?: { name: string }[];
  sources?: { quelle: string; lizenz: string }[];
  schema: {
    fields: Field[];
    primaryKey?: string[];
    schluessel?: string[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

const read = (path: string): Buffer => readFileSync(join(DATEN, path));
const descriptor = JSON.parse(read('datapackage.json').toString()) as { resources: Resource[] };
const named = descriptor.resources.map((resource) => [resource.name, resource] as const);

/** Rows of a CSV file as its description says that they are to be read. */
function rowsOf({ path, dialect }: Resource): string[][] {
  const text = read(path).toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1), {
    delimiter: dialect.delimiter,
    quoteChar: dialect.quoteChar,
    newline: dialect.lineTerminator as '\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

/** Larger files, in bytes, are read cell by cell by the whole run alone; in SQL every run compares them with their Parquet. */
const LARGE = 3_000_000;

/** A check of one cell as Table Schema has it. */
function validator({ type, decimalChar = '.', constraints }: Field): (cell: string) => boolean {
  const { required, enum: values, pattern } = constraints;
  const form = {
    string: pattern ? new RegExp(`^(?:${pattern})$`) : /^/,
    integer: /^-?\d+$/,
    number: new RegExp(`^-?\\d+(\\${decimalChar}\\d+)?$`),
  }[type];
  return (cell) => (cell === '' ? !required : form.test(cell) && (!values || values.includes(cell)));
}

describe('the description of the tables', () => {
  it('is valid by the profile tabular-data-package', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(profile);
    expect(validate(descriptor) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...descriptor, resources: [{ ...descriptor.resources[0], schema: {} }] })).toBe(false);
  });

  it('names a licence only where every row has that one', () => {
    const claimed = descriptor.resources.filter(({ licenses }) => licenses);
    expect(claimed.flatMap(({ sources = [] }) => sources).filter(({ lizenz }) => lizenz === 'ungeklaert')).toEqual([]);
    expect(claimed.every(({ sources = [] }) => new Set(sources.map(({ lizenz }) => lizenz)).size === 1)).toBe(true);
  });
});

/** The columns of a resource in SQL: of a CSV, whose numbers are text, of Parquet and JSON, and as JSON is to be read. */
function columnsFor(fields: readonly Field[]): { csv: string; plain: string; columns: string } {
  const each = (number: (name: string, field: Field) => string, other: (name: string) => string): string =>
    fields.map((field) => (field.type === 'number' ? number(field.name, field) : other(field.name))).join(', ');
  return {
    csv: each(
      (name, { decimalChar }) => `replace("${name}", '${decimalChar}', '.')::DECIMAL(18, 3) AS "${name}"`,
      (name) => `"${name}"`,
    ),
    plain: each(
      (name) => `"${name}"::DECIMAL(18, 3) AS "${name}"`,
      (name) => `"${name}"::VARCHAR AS "${name}"`,
    ),
    columns: each(
      (name) => `"${name}": 'DECIMAL(18,3)'`,
      (name) => `"${name}": 'VARCHAR'`,
    ),
  };
}

describe('each file is as its description says', () => {
  const keys = new Map<string, Set<string>>();
  const columnOf = (resource: string, field: string): Set<string> => {
    const known = keys.get(`${resource}.${field}`);
    if (known) return known;
    const target = descriptor.resources.find(({ name }) => name === resource) as Resource;
    const [header = [], ...rows] = rowsOf(target);
    const cells = new Set(rows.map((row) => row[header.indexOf(field)] ?? ''));
    keys.set(`${resource}.${field}`, cells);
    return cells;
  };

  it.each(named)('%s: length, fingerprint', (_, resource) => {
    for (const file of [resource, resource.parquet, resource.json ?? []].flat()) {
      const bytes = read(file.path);
      expect(bytes.length).toBe(file.bytes);
      expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(file.hash);
    }
  });

  const isLarge = ([, { bytes }]: (typeof named)[number]): boolean => bytes > LARGE;

  it.each(named.filter((one) => !isLarge(one)))('%s: header, cells, keys', (_, resource) => expectCells(resource));

  it.skipIf(!ALL).each(named.filter(isLarge))(onlyInAll('%s: header, cells, keys'), (_, resource) =>
    expectCells(resource),
  );

  function expectCells(resource: Resource): void {
    const { fields, primaryKey, schluessel, foreignKeys = [] } = resource.schema;
    const [header = [], ...rows] = rowsOf(resource);
    expect(header).toEqual(fields.map(({ name }) => name));
    expect(rows).toHaveLength(resource.rows);
    const checks = fields.map(validator);
    const wrong = rows.filter((row) => !checks.every((check, at) => check(unprotectedText(row[at] ?? ''))));
    expect(wrong.slice(0, 5)).toEqual([]);
    const key = (primaryKey ?? schluessel ?? []).map((name) => header.indexOf(name));
    expect(new Set(rows.map((row) => key.map((at) => row[at]).join('\n'))).size).toBe(rows.length);
    for (const { fields: field, reference } of foreignKeys) {
      const known = columnOf(reference.resource, reference.fields);
      const at = header.indexOf(field);
      expect(rows.filter((row) => row[at] && !known.has(row[at])).slice(0, 3)).toEqual([]);
    }
  }

  it('and holds as CSV exactly what it holds as Parquet, and as JSON', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    /** Rows that differ when two files are laid side by side, row by row. */
    const differing = async (left: string, right: string) => {
      const result = await connection.runAndReadAll(`
        SELECT count(*)::INTEGER FROM (SELECT one AS a FROM (${left}) one) POSITIONAL JOIN (SELECT other AS b FROM (${right}) other)
        WHERE a IS DISTINCT FROM b`);
      return result.getRowsJS()[0]?.[0];
    };
    for (const { path, parquet, json, schema } of descriptor.resources) {
      const { csv, plain, columns } = columnsFor(schema.fields);
      const rows = `SELECT ${plain} FROM read_parquet('${join(DATEN, parquet.path)}')`;
      const types = schema.fields.map(({ name }) => `'${name}': 'VARCHAR'`).join(', ');
      const text = `SELECT ${csv} FROM read_csv('${join(DATEN, path)}', delim = ';', header = true, types = {${types}})`;
      expect([path, await differing(text, rows)]).toEqual([path, 0]);
      if (!json) continue;
      const list = `SELECT ${plain} FROM read_json('${join(DATEN, json.path)}', columns = {${columns}})`;
      expect([json.path, await differing(list, rows)]).toEqual([json.path, 0]);
    }
    connection.closeSync();
    instance.closeSync();
  });
});
