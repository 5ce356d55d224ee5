/** Writes an understood budget as a dataset: positions, trees, versions, sources, and what they have to add up to. */
import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import type { Fact } from '../../../src/reader/budget/facts.ts';
import type { Budget } from '../../../src/reader/combine.ts';
import { fromUnits } from '../../../src/reader/numbers/decimal.ts';
import type { Understood } from '../../../src/reader/understand.ts';
import { TAKEN_FOLDERS } from '../../check/trees.ts';
import { writeDatasetCsv } from '../../write/csv.ts';
import { writeJson } from '../../write/json.ts';
import { replaceFolder } from '../../write/replace-folder.ts';
import { budgetDescriptor, type Row } from './descriptor.ts';
import { type BudgetRecipe, writeBudgetRecipe } from './recipe.ts';
import { BUDGET_TABLES } from './tables.ts';
import type { CheckedSum } from './totals.ts';
import { slug, type Trees } from './trees.ts';

export interface Dataset {
  readonly folder: string;
  readonly ags: string;
  readonly budget: Budget;
  readonly trees: Trees;
  readonly sums: readonly CheckedSum[];
  readonly recipe: BudgetRecipe;
  /** Checksums of the files as stored. */
  readonly sha256: ReadonlyMap<string, string>;
}

/** Writes the folder as a whole; what people keep in it stays. Returns how many rows each file has. */
export async function writeBudget(dataset: Dataset): Promise<ReadonlyMap<string, number>> {
  const { folder, recipe } = dataset;
  const tables = await rowsOf(dataset);
  await replaceFolder(folder, async (fresh) => {
    for (const name of await foreignFiles(folder)) await copyFile(join(folder, name), join(fresh, name));
    for (const [name, table] of BUDGET_TABLES)
      await writeDatasetCsv(join(fresh, `${name}.csv`), table, tables.get(name) ?? []);
    await writeJson(join(fresh, 'datapackage.json'), budgetDescriptor(dataset, tables));
    await writeBudgetRecipe(fresh, recipe);
  });
  return new Map([...tables].map(([name, rows]) => [name, rows.length]));
}

/** Files in the folder that the import does not write. */
async function foreignFiles(folder: string): Promise<string[]> {
  const written = new Set(
    [...BUDGET_TABLES.keys()].map((name) => `${name}.csv`).concat('datapackage.json', 'import.json'),
  );
  return existsSync(folder) ? (await readdir(folder)).filter((name) => !written.has(name)) : [];
}

async function rowsOf({ folder, ags, budget, trees, sha256, recipe }: Dataset): Promise<Map<string, Row[]>> {
  const name = basename(folder);
  const sourceOf = sourceIds(name, budget.tables);
  const haushalt = budget.tables.flatMap((table) =>
    table.facts
      .filter(({ units }) => units !== 0n)
      .map(
        (fact): Row => ({
          ags,
          jahr: String(fact.jahr),
          fassung: versionId(name, budget, fact),
          wertart: fact.wertart,
          teil: fact.teil,
          richtung: fact.richtung,
          ...trees.keysOf(table, fact.row),
          betrag: fact.units === null ? '' : fromUnits(fact.units).replace('.', ','),
          quelle: sourceOf(table),
          zeile: String(fact.record),
        }),
      ),
  );
  const versions = new Map(
    budget.tables.flatMap((table) => table.facts.map((fact) => [versionId(name, budget, fact), table] as const)),
  );
  return new Map([
    ['haushalt', haushalt],
    [
      'ebenen',
      trees.levels.map(
        (level): Row => ({
          ...level,
          struktur: name,
          rang: String(level.rang),
          pfad: folderOf(level.ebene),
        }),
      ),
    ],
    [
      'gliederung',
      await keepNames(
        folder,
        trees.entries.map((entry): Row => ({ ...entry, struktur: name, kurzname: '', suchworte: '' })),
      ),
    ],
    [
      'fassungen',
      [...versions].map(
        ([fassung, table]): Row => ({
          ags,
          fassung,
          name: recipe.antworten.name ?? `Haushalt ${yearsOf(budget)}`,
          status: 'nicht angegeben',
          struktur: name,
          rahmen: table.rahmen.length === 1 ? (table.rahmen[0] ?? '') : (recipe.antworten.rahmen ?? ''),
          quelle: sourceOf(table),
        }),
      ),
    ],
    ['quellen', sourceRows(budget.tables, sourceOf, sha256, recipe)],
  ]);
}

/** The folder of a level's pages: its name, also where a column cannot have it. */
function folderOf(ebene: string): string {
  const folder = ebene.replace(/^ebene_/, '').replaceAll('_', '-');
  return TAKEN_FOLDERS.has(folder) ? ebene.replaceAll('_', '-') : folder;
}

const versionId = (name: string, budget: Budget, fact: Fact): string =>
  [name, budget.versionOf(fact)].filter(Boolean).join('-');

/** `2016 bis 2020` */
export function yearsOf({ sums }: Budget): string {
  const years = sums.map(({ jahr }) => jahr);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first} bis ${last}`;
}

function sourceIds(name: string, tables: readonly Understood[]): (table: Understood) => string {
  const files = [...new Set(tables.map(({ table }) => table.file))];
  return ({ table }) => (files.length === 1 ? slug(name) : `${slug(name)}-${files.indexOf(table.file) + 1}`);
}

function sourceRows(
  tables: readonly Understood[],
  sourceOf: (table: Understood) => string,
  sha256: ReadonlyMap<string, string>,
  { antworten }: BudgetRecipe,
): Row[] {
  const first = new Map(tables.map((table) => [sourceOf(table), table]));
  return [...first].map(([quelle, { table }]) => ({
    quelle,
    titel: antworten.titel ?? table.file,
    herausgeber: antworten.herausgeber ?? 'nicht angegeben',
    url: antworten.url ?? '',
    lizenz: antworten.lizenz ?? 'ungeklaert',
    datei: table.file,
    sha256: sha256.get(table.file.split('/')[0] ?? '') ?? '',
  }));
}

/** Names that people wrote stay, as long as the entry is there. */
async function keepNames(folder: string, rows: readonly Row[]): Promise<Row[]> {
  const content = await readFile(join(folder, 'gliederung.csv'), 'utf8').catch(() => '');
  const { data } = Papa.parse<Row>(content, { header: true, delimiter: ';', skipEmptyLines: true });
  const known = new Map(data.map((row) => [entryKey(row), row]));
  return rows.map((row) => {
    const before = known.get(entryKey(row));
    return before
      ? { ...row, name: before.name ?? '', kurzname: before.kurzname ?? '', suchworte: before.suchworte ?? '' }
      : row;
  });
}

const entryKey = ({ klassifikation, ebene, schluessel }: Row): string => [klassifikation, ebene, schluessel].join(' ');
