/** Reads every dataset: each folder in `data/general` and in that of the city that holds a datapackage.json. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { USUAL_FORM } from '../../src/schema/csv-records.ts';
import { shownFolder } from '../../src/schema/data-folders.mjs';
import { FILE_TABLES, fileTable } from '../../src/schema/file-tables.ts';
import { DataError, type Fault, type Problems } from '../problems.ts';
import { type CellText, rowReader, type SourceRow } from './cells.ts';
import { eachCsvRecord } from './csv.ts';
import { type Descriptor, type Resource, readDescriptor } from './descriptor.ts';

export interface Dataset {
  readonly name: string;
  readonly descriptor: Descriptor;
  /** What messages call its datapackage.json. */
  readonly file: string;
  readonly tables: ReadonlyMap<string, SourceTable>;
}

/** What one file of a dataset holds. */
export interface SourceTable {
  readonly rows: readonly SourceRow[];
  /** false: something in the file could not be read. */
  readonly complete: boolean;
}

/** Datasets of all folders in the order of their names; what is wrong with their files goes to `problems`. */
export async function readDatasets(
  roots: readonly string[],
  problems: Problems,
  progress: (step: string) => void,
): Promise<Dataset[]> {
  const found = (await Promise.all(roots.map((root) => datasetsIn(root, problems))))
    .flat()
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const datasets = new Map<string, Dataset>();
  for (const { root, name } of found) {
    progress(`lese ${name}`);
    const dataset = await readDataset(join(root, name), `${shownFolder(root)}/${name}`, problems);
    const other = datasets.get(name);
    if (other)
      problems.add({
        kind: 'Datensatz doppelt',
        file: dataset.file,
        text: other.file,
        expected: 'ein anderer Ordnername',
      });
    datasets.set(name, dataset);
  }
  withOwnWords(datasets, new Set(found.filter(({ root }) => root === roots.at(-1)).map(({ name }) => name)));
  if (datasets.size === 0) {
    problems.throwIfAny();
    const file = roots.map(shownFolder).join(', ');
    throw DataError.of({ kind: 'kein Datensatz', file, expected: 'mindestens ein Ordner mit datapackage.json' });
  }
  return [...datasets.values()];
}

/**
 * Key figures that the city defines in its own words stand in the place of the general ones; how they are made is not the city's to
 * say, and stays. `own` are the datasets of the city.
 */
function withOwnWords(datasets: Map<string, Dataset>, own: ReadonlySet<string>): void {
  const TABLE = 'kennzahlen';
  const { columns } = fileTable(TABLE);
  const at = columns.findIndex(({ name }) => name === 'kennzahl');
  const rowsOf = (isOwn: boolean): ReadonlyMap<CellText, SourceRow> =>
    new Map(
      [...datasets.values()]
        .filter(({ name }) => own.has(name) === isOwn)
        .flatMap(({ tables }) => tables.get(TABLE)?.rows ?? [])
        .map((row) => [row.cells[at] ?? null, row]),
    );
  const [defined, general] = [rowsOf(true), rowsOf(false)];
  const made = (row: SourceRow): SourceRow => {
    const other = general.get(row.cells[at] ?? null);
    return {
      ...row,
      cells: row.cells.map((cell, index) => (columns[index]?.omissible ? (cell ?? other?.cells[index] ?? null) : cell)),
    };
  };
  for (const [name, dataset] of datasets) {
    const table = dataset.tables.get(TABLE);
    if (!table) continue;
    const rows = own.has(name)
      ? table.rows.map(made)
      : table.rows.filter(({ cells }) => !defined.has(cells[at] ?? null));
    datasets.set(name, { ...dataset, tables: new Map(dataset.tables).set(TABLE, { ...table, rows }) });
  }
}

/** What lies in the folder of a city beside its datasets. */
const BESIDE = new Set(['archiv']);

/** The folders of datasets. What is none, and looks as if it should be one, is named: nobody misses rows without a word. */
async function datasetsIn(root: string, problems: Problems): Promise<{ root: string; name: string }[]> {
  const found: { root: string; name: string }[] = [];
  for (const entry of await readdir(root, { withFileTypes: true })) {
    const { name } = entry;
    const fault = (text: string, expected: string): void =>
      problems.add({ kind: 'kein Datensatz', file: `${shownFolder(root)}/${name}`, text, expected });
    if (name.startsWith('.') || BESIDE.has(name)) continue;
    if (entry.isSymbolicLink()) fault('Verknüpfung', 'der Ordner selbst, oder nichts');
    if (!entry.isDirectory()) continue;
    const files = await readdir(join(root, name));
    if (files.includes(DESCRIPTOR)) found.push({ root, name });
    else fault(files.find((file) => file.toLowerCase() === DESCRIPTOR) ?? 'Ordner', `eine Datei ${DESCRIPTOR}`);
  }
  return found;
}

const DESCRIPTOR = 'datapackage.json';

/** Reads one dataset; `shown` is what messages call its folder. Throws a DataError when it has no usable datapackage.json. */
export async function readDataset(folder: string, shown: string, problems: Problems): Promise<Dataset> {
  const file = `${shown}/datapackage.json`;
  const descriptor = await readDescriptor(join(folder, 'datapackage.json'), file);
  const tables = new Map<string, SourceTable>();
  for (const resource of descriptor.resources) {
    const before = problems.count;
    if (tables.has(resource.name)) {
      problems.add({ kind: 'Ressource doppelt', file, text: resource.name, expected: 'eine Datei je Tabelle' });
    }
    const rows = readResource(folder, shown, resource, problems);
    tables.set(resource.name, { rows, complete: problems.count === before });
  }
  const named = new Set(descriptor.resources.map(({ path }) => path));
  for (const entry of await readdir(folder)) {
    if (!/\.csv$/i.test(entry) || named.has(entry)) continue;
    problems.add({ kind: 'Datei nicht verzeichnet', file, text: entry, expected: 'jede CSV-Datei als Ressource' });
  }
  return { name: basename(folder), descriptor, file, tables };
}

function readResource(folder: string, shown: string, resource: Resource, problems: Problems): SourceRow[] {
  const file = `${shown}/${resource.path}`;
  const fault = problems.in(file);
  const table = FILE_TABLES.get(resource.name);
  if (!table) {
    fault({ kind: 'unbekannte Tabelle', text: resource.name, expected: [...FILE_TABLES.keys()].join(', ') });
    return [];
  }
  const bytes = bytesOf(join(folder, resource.path));
  if (!bytes) {
    fault({ kind: 'Datei fehlt', expected: 'die Datei, die datapackage.json nennt' });
    return [];
  }
  const rows: SourceRow[] = [];
  // what is wrong with the file is told before what is wrong with its cells
  const inCells: Parameters<Fault>[0][] = [];
  const { encoding = USUAL_FORM.encoding, dialect } = resource;
  eachCsvRecord(bytes, encoding, dialect?.delimiter ?? USUAL_FORM.delimiter, fault, (header) => {
    const read = rowReader(table, resource, file, header, (problem) => inCells.push(problem));
    return read && ((one) => void rows.push(read(one)));
  });
  for (const problem of inCells) fault(problem);
  return rows;
}

/** At once and without waiting: of hundreds of files each would come in pieces. */
function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
