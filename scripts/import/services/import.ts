/** From a list of services (Open-PVOG export or maturity report) to a tidy dataset: sheet → rows → check → dataset. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Table } from '../../../src/schema/column.ts';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { levelFault } from '../../check/services.ts';
import { DataError, type Fault, Problems } from '../../problems.ts';
import { readCells } from '../../read/cells.ts';
import { writeDatasetCsv } from '../../write/csv.ts';
import { writeJson } from '../../write/json.ts';
import { changeFolder } from '../../write/replace-folder.ts';
import type { Row } from '../labels.ts';
import { type Regions, readRegions } from '../statistics/regions.ts';
import { REPORT_COLUMNS, reportRows } from './maturity.ts';
import { PVOG_COLUMNS, pvogRows, type ServiceRows } from './pvog.ts';
import { readServiceRecipe, type ServiceRecipe } from './recipe.ts';
import { readSheet } from './sheet.ts';

/** Imports the file into `folder`, which may hold a recipe; returns the summary. Throws a DataError and writes nothing when anything is wrong. */
export async function importServices(path: string, folder: string): Promise<string> {
  const recipe = await readServiceRecipe(folder);
  const regions = await readRegions(folder);
  const file = basename(path);
  const bytes = await readFile(path).catch(() => {
    throw DataError.of({ kind: 'Datei fehlt', file: path, expected: 'eine lesbare CSV-Datei' });
  });
  const problems = new Problems();
  const services = readServices(bytes, recipe, regions, problems.in(file));
  problems.throwIfAny();
  if (!services) throw new Error('a file without services has to be a fault');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const quelle = sourceOf(recipe, services, { file, sha256 });
  const rows = services.rows.map((row) => ({ ...row, quelle: quelle.quelle ?? '' }));
  await changeFolder(folder, async (fresh) => {
    await writeDatasetCsv(join(fresh, 'leistungen.csv'), fileTable('leistungen'), rows);
    await writeDatasetCsv(join(fresh, 'quellen.csv'), fileTable('quellen'), [quelle]);
    await writeJson(join(fresh, 'datapackage.json'), descriptor(basename(folder), recipe, quelle));
  });
  const count = (value: number): string => value.toLocaleString('de-DE').padStart(13);
  return [
    `${quelle.titel} (${file})`,
    `${count(services.read)}  Datensätze gelesen`,
    `${count(rows.length)}  Leistungen übernommen für ${services.ags}`,
    ...[...services.leftOut].map(([reason, number]) => `${count(number)}  ausgelassen: ${reason}`),
  ].join('\n');
}

/** The services of a file; what is wrong with it goes to `fault`. Undefined: no such list, or none for the city. */
export function readServices(
  bytes: Uint8Array,
  { art, ags }: Pick<ServiceRecipe, 'art' | 'ags'>,
  regions: Regions,
  fault: Fault,
): ServiceRows | undefined {
  const sheet = readSheet(bytes, art === 'open-pvog' ? PVOG_COLUMNS : REPORT_COLUMNS, fault);
  if (!sheet) return undefined;
  if (art === 'open-pvog') return pvogRows(sheet, ags, regions, fault);
  const rows = reportRows(sheet, ags ?? '', fault);
  checkForm(
    rows,
    sheet.records.map(({ record }) => record),
    fault,
  );
  return { read: rows.length, rows, leftOut: new Map(), ags: ags ?? '', ars: '' };
}

/** Has every cell the form that the table asks for, and every level its model? Names record and column of the report. */
function checkForm(rows: readonly Row[], records: readonly number[], fault: Fault): void {
  const table = fileTable('leistungen');
  const header = table.columns.map(({ name }) => name);
  const cellsOf = (row: Row): string[] => header.map((name) => (name === 'quelle' ? '-' : (row[name] ?? '')));
  const content = { header, records: rows.map((row, at) => ({ record: records[at] ?? 0, cells: cellsOf(row) })) };
  readCells(table, { name: table.name, path: '' } as Parameters<typeof readCells>[1], '', content, fault);
  rows.forEach((row, at) => {
    const expected = levelFault(row.reifegrad || null, row.modell || null);
    if (expected)
      fault({ kind: 'Reifegrad', record: records[at] ?? 0, column: 'reifegrad', text: row.reifegrad ?? '', expected });
  });
}

interface SourceFile {
  readonly file: string;
  readonly sha256: string;
}

/** The one row of `quellen`; what the recipe does not say is known of an Open-PVOG export. */
function sourceOf({ quelle }: ServiceRecipe, services: ServiceRows, { file, sha256 }: SourceFile): Row {
  const { ags, ars, rows } = services;
  const export_ = `https://api.ozg-umsetzung.de/api/public/v1/dash/open-pvog/${ars}/export?filetype=csv`;
  return {
    quelle: quelle?.quelle ?? `open-pvog-${ags.toLowerCase()}`,
    titel: quelle?.titel ?? `Open-PVOG: Onlinedienste im Portalverbund für den Regionalschlüssel ${ars}`,
    herausgeber: quelle?.herausgeber ?? 'Dashboard Digitale Verwaltung (Bund)',
    url: quelle?.url ?? (ars ? export_ : ''),
    stand:
      rows
        .map(({ stichtag = '' }) => stichtag)
        .sort()
        .at(-1) ?? '',
    fundort: quelle?.fundort ?? '',
    abruf: quelle?.abruf ?? '',
    lizenz: quelle?.lizenz ?? 'ungeklaert',
    datei: file,
    sha256,
    anmerkung: quelle?.anmerkung ?? '',
  };
}

function descriptor(name: string, { datensatz }: ServiceRecipe, quelle: Row) {
  const resource = (table: Table) => ({
    name: table.name,
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ';' },
    schema: {
      fields: table.columns.map((column) => ({
        name: column.name,
        type: column.type === 'integer' ? 'integer' : 'string',
      })),
      primaryKey: table.key,
    },
  });
  return {
    name,
    title: datensatz?.titel ?? quelle.titel,
    description: datensatz?.beschreibung ?? `Eingelesen aus ${quelle.datei}, Stand ${quelle.stand}.`,
    licenses: [{ name: quelle.lizenz }],
    sources: [{ title: quelle.titel, path: quelle.url }],
    resources: ['leistungen', 'quellen'].map((table) => resource(fileTable(table))),
  };
}
