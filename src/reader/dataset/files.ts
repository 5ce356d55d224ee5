/** An understood budget as the files of a dataset: positions, trees, versions, sources, and what they have to add up to. */
import { datasetCsv } from '../../schema/dataset-csv.ts';
import { formatJson } from '../../schema/format-json.ts';
import { TAKEN_FOLDERS } from '../../schema/taken.ts';
import { slug } from '../../text/slug.ts';
import type { Kind } from '../budget/facts.ts';
import type { Budget } from '../combine.ts';
import { fromUnits } from '../numbers/decimal.ts';
import { once } from '../once.ts';
import type { Understood } from '../understand.ts';
import { budgetDescriptor, type Row, yearsOf } from './descriptor.ts';
import { type BudgetRecipe, recipeFile } from './recipe.ts';
import { BUDGET_TABLES } from './tables.ts';
import type { CheckedSum } from './totals.ts';
import type { Trees } from './trees.ts';

export interface Dataset {
  /** Of its folder. */
  readonly name: string;
  readonly ags: string;
  readonly budget: Budget;
  readonly trees: Trees;
  readonly sums: readonly CheckedSum[];
  readonly recipe: BudgetRecipe;
  /** Checksums of the files as stored. */
  readonly sha256: ReadonlyMap<string, string>;
}

/** The text of each file of the dataset, and how many rows each table has. */
export interface DatasetFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly counts: ReadonlyMap<string, number>;
}

/** @param before the entries as the dataset has them already */
export function datasetFiles(dataset: Dataset, before: readonly Row[] = []): DatasetFiles {
  const tables = datasetRows(dataset, before);
  const csv = [...BUDGET_TABLES].map(
    ([name, table]) => [`${name}.csv`, datasetCsv(table, tables.get(name) ?? [])] as const,
  );
  return {
    files: new Map([
      ...csv,
      ['datapackage.json', formatJson(budgetDescriptor(dataset, tables))],
      ['import.json', formatJson(recipeFile(dataset.recipe))],
    ]),
    counts: new Map([...tables].map(([name, rows]) => [name, rows.length])),
  };
}

/**
 * The rows of each file.
 * @param before the entries as the dataset has them already: names that people wrote stay
 */
export function datasetRows(
  { name, ags, budget, trees, sha256, recipe }: Dataset,
  before: readonly Row[] = [],
): Map<string, Row[]> {
  const sourceOf = sourceIds(name, budget.tables);
  const versionOf = once((kind: Kind) => [name, budget.versionOf(kind)].filter(Boolean).join('-'));
  const textOf = once((units: bigint | null) => (units === null ? '' : fromUnits(units).replace('.', ',')));
  const haushalt: Row[] = [];
  const versions = new Map<string, Understood>();
  for (const table of budget.tables) {
    const quelle = sourceOf(table);
    const yearOf = once(String);
    for (const { kind, units, row, record } of table.facts) {
      const fassung = versionOf(kind);
      versions.set(fassung, table);
      if (units === 0n) continue;
      haushalt.push({
        ags,
        jahr: yearOf(kind.jahr),
        fassung,
        wertart: kind.wertart,
        teil: kind.teil,
        richtung: kind.richtung,
        aufgabe: trees.keyOf(table, row, 'aufgabe'),
        art: trees.keyOf(table, row, 'art'),
        organisation: trees.keyOf(table, row, 'organisation'),
        betrag: textOf(units),
        quelle,
        zeile: String(record),
      });
    }
  }
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
      keepNames(
        trees.entries.map((entry): Row => ({ ...entry, struktur: name, kurzname: '', suchworte: '' })),
        before,
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
function keepNames(rows: readonly Row[], before: readonly Row[]): Row[] {
  const known = new Map(before.map((row) => [entryKey(row), row]));
  return rows.map((row) => {
    const old = known.get(entryKey(row));
    return old ? { ...row, name: old.name ?? '', kurzname: old.kurzname ?? '', suchworte: old.suchworte ?? '' } : row;
  });
}

const entryKey = ({ klassifikation, ebene, schluessel }: Row): string => [klassifikation, ebene, schluessel].join(' ');
