/** An OpenSpending package as a dataset: what the source derived itself is checked, codes and amounts are written beside their label tables. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ALLOWED_WORDS } from '../../src/schema/file-tables.ts';
import { Problems } from '../problems.ts';
import { writeDatasetCsv } from '../write/csv.ts';
import { writeJson } from '../write/json.ts';
import { changeFolder } from '../write/replace-folder.ts';
import { checkDerived } from './derived.ts';
import { datasetDescriptor, importedTable, provenance } from './descriptor.ts';
import { factsOf } from './facts.ts';
import { Reviewed, type Row } from './labels.ts';
import { Ledger } from './ledger.ts';
import { eachOutsideRow } from './outside.ts';
import { findColumns, readPackage, type SourcePackage } from './package.ts';
import { type Recipe, readRecipe } from './recipe.ts';
import { summary } from './summary.ts';
import { labelTables } from './tables.ts';
import { checkTotals } from './totals.ts';

/** Tables that people keep; the import never writes them. */
const BY_HAND = ['produktbereiche', 'produktgruppen', ALLOWED_WORDS];

/**
 * Imports the package into `folder`, which holds the recipe; returns the summary.
 * Throws a DataError and writes nothing when anything is wrong.
 */
export async function importPackage(descriptor: string, folder: string): Promise<string> {
  const started = performance.now();
  const recipe = await readRecipe(folder);
  const source = await readPackage(descriptor);
  const file = basename(source.path);
  const problems = new Problems();
  const fault = problems.in(file);

  const { ledger, ...read } = await readLedger(source, recipe, problems);
  const checked = checkDerived(recipe, ledger, fault);
  const facts = factsOf(recipe, ledger);
  checkTotals(recipe, facts, fault);
  const reviewed = new Reviewed(folder);
  const labels = await labelTables(recipe, ledger, reviewed, fault);
  problems.throwIfAny();

  const tables = new Map<string, readonly Row[]>([
    ['haushalt', facts.rows],
    ['fassungen', versions(recipe)],
    [
      'quellen',
      [
        {
          ...recipe.quelle,
          fundort: recipe.quelle.fundort ?? '',
          abruf: recipe.quelle.abruf ?? '',
          datei: file,
          sha256: read.sha256,
        },
      ],
    ],
    ...labels,
  ]);
  const herkunft = provenance(facts, checked, { file, ...read });
  await changeFolder(folder, async (fresh) => {
    for (const [name, rows] of tables)
      await writeDatasetCsv(join(fresh, `${name}.csv`), importedTable(recipe, name), rows);
    const described = datasetDescriptor(recipe, [...tables.keys(), ...BY_HAND], facts, herkunft);
    await writeJson(join(fresh, 'datapackage.json'), described);
  });
  const seconds = (performance.now() - started) / 1000;
  return summary({ title: source.title, herkunft, tables, facts, open: reviewed.open, seconds });
}

async function readLedger(source: SourcePackage, recipe: Recipe, problems: Problems) {
  const bytes = await readFile(source.path);
  const fault = problems.in(basename(source.path));
  let ledger: Ledger | undefined;
  let width = 0;
  const records = eachOutsideRow(bytes, source, fault, (cells, record) => {
    if (record === 0) {
      width = cells.length;
      ledger = new Ledger(recipe, findColumns(source, recipe, cells), fault);
    } else if (cells.length === width) ledger?.take(cells, record);
    else fault({ kind: 'falsche Zahl der Felder', record, text: `${cells.length}`, expected: `${width}` });
  });
  if (!ledger) {
    problems.throwIfAny();
    throw new Error('a file without a header has to be a fault');
  }
  return { ledger, records, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function versions({ ags, struktur, rahmen = '', fassungen, quelle }: Recipe): Row[] {
  return fassungen.map(({ fassung, name, status, stand = '', drucksache = '', anmerkung = '' }) => ({
    ags,
    fassung,
    name,
    status,
    stand,
    drucksache,
    struktur,
    rahmen,
    quelle: quelle.quelle,
    anmerkung,
  }));
}
