/** Reads every dataset: each folder in `data/general` and in that of the city that holds a datapackage.json. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { shownFolder } from '../../src/schema/data-folders.mjs';
import { FILE_TABLES, fileTable } from '../../src/schema/file-tables.ts';
import { DataError, type Problems } from '../problems.ts';
import { readCells, type SourceRow } from './cells.ts';
import { readCsv } from './csv.ts';
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
  const found = (await Promise.all(roots.map(datasetsIn))).flat().sort((a, b) => (a.name < b.name ? -1 : 1));
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
    const file = roots.map(shownFolder).join(', ');
    throw DataError.of({ kind: 'kein Datensatz', file, expected: 'mindestens ein Ordner mit datapackage.json' });
  }
  return [...datasets.values()];
}

/** Key figures that the city defines in its own words stand in the place of the general ones; `own` are the datasets of the city. */
function withOwnWords(datasets: Map<string, Dataset>, own: ReadonlySet<string>): void {
  const TABLE = 'kennzahlen';
  const at = fileTable(TABLE).columns.findIndex(({ name }) => name === 'kennzahl');
  const rowsOf = (dataset: Dataset): readonly SourceRow[] => dataset.tables.get(TABLE)?.rows ?? [];
  const defined = new Set(
    [...datasets.values()]
      .filter(({ name }) => own.has(name))
      .flatMap(rowsOf)
      .map(({ cells }) => cells[at]),
  );
  for (const [name, dataset] of datasets) {
    const table = dataset.tables.get(TABLE);
    if (own.has(name) || !table) continue;
    const rows = table.rows.filter(({ cells }) => !defined.has(cells[at] ?? null));
    datasets.set(name, { ...dataset, tables: new Map(dataset.tables).set(TABLE, { ...table, rows }) });
  }
}

async function datasetsIn(root: string): Promise<{ root: string; name: string }[]> {
  const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => ({ root, name }))
    .filter(({ name }) => existsSync(join(root, name, 'datapackage.json')));
}

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
    const rows = await readResource(folder, shown, resource, problems);
    tables.set(resource.name, { rows, complete: problems.count === before });
  }
  const named = new Set(descriptor.resources.map(({ path }) => path));
  for (const entry of await readdir(folder)) {
    if (!entry.endsWith('.csv') || named.has(entry)) continue;
    problems.add({ kind: 'Datei nicht verzeichnet', file, text: entry, expected: 'jede CSV-Datei als Ressource' });
  }
  return { name: basename(folder), descriptor, file, tables };
}

async function readResource(
  folder: string,
  shown: string,
  resource: Resource,
  problems: Problems,
): Promise<SourceRow[]> {
  const file = `${shown}/${resource.path}`;
  const fault = problems.in(file);
  const table = FILE_TABLES.get(resource.name);
  if (!table) {
    fault({ kind: 'unbekannte Tabelle', text: resource.name, expected: [...FILE_TABLES.keys()].join(', ') });
    return [];
  }
  const bytes = await readFile(join(folder, resource.path)).catch(() => undefined);
  if (!bytes) {
    fault({ kind: 'Datei fehlt', expected: 'die Datei, die datapackage.json nennt' });
    return [];
  }
  const content = readCsv(bytes, resource.encoding ?? 'utf-8', resource.dialect?.delimiter ?? ',', fault);
  return readCells(table, resource, file, content, fault);
}
