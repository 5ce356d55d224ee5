/**
 * `npm run import -- <file or folder> … [--to data/<dataset>]`: from foreign files to a tidy dataset.
 *
 * A budget is understood from the file itself (`import/budget/`). An OpenSpending package with a recipe of its own
 * (`data/<dataset>/import.json`) is read here: what the source derived itself is checked, and codes and amounts are written
 * beside their label tables.
 *
 * A recipe with `art: statistik` is for a statistical table (`<file.csv>`), which `import/statistics/` reads; one with
 * `art: investitionen` for a city's list of investments, which `import/investments/` reads; one with
 * `art: open-pvog` or `reifegradbericht` for a list of services, which `import/services/` reads. An Open-PVOG export is
 * known by its header and needs no recipe; so are a list of grants (`art: zuwendungen`), which `import/grants/`
 * reads, one of companies (`art: beteiligungen`), which `import/companies/` reads, one of posts
 * (`art: stellen`), which `import/staff/` reads, and one of cash and balance (`art: kasse`), which `import/cash/` reads.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseTotal } from '../src/reader/dataset/totals.ts';
import { dataFolders } from '../src/schema/data-folders.mjs';
import { ALLOWED_WORDS } from '../src/schema/file-tables.ts';
import { slug } from '../src/text/slug.ts';
import { runAsCommand } from './command.ts';
import { answerOf, askAtTerminal } from './import/budget/ask.ts';
import { importBudget } from './import/budget/import.ts';
import { packedDataset, unpackDataset } from './import/budget/packed.ts';
import { importCash } from './import/cash/import.ts';
import { importCompanies } from './import/companies/import.ts';
import { checkDerived } from './import/derived.ts';
import { datasetDescriptor, importedTable, provenance } from './import/descriptor.ts';
import { factsOf } from './import/facts.ts';
import { importGrants } from './import/grants/import.ts';
import { importInvestments } from './import/investments/import.ts';
import { kindOfSource } from './import/kind.ts';
import { Reviewed, type Row } from './import/labels.ts';
import { Ledger } from './import/ledger.ts';
import type { ImportedList, ListImport } from './import/lists/asking.ts';
import { parseListTotal } from './import/lists/totals.ts';
import { eachOutsideRow } from './import/outside.ts';
import { findColumns, readPackage, type SourcePackage } from './import/package.ts';
import { type Recipe, readRecipe } from './import/recipe.ts';
import { importServices } from './import/services/import.ts';
import { importStaff } from './import/staff/import.ts';
import { importStatistic } from './import/statistics/import.ts';
import { summary } from './import/summary.ts';
import { labelTables } from './import/tables.ts';
import { checkTotals } from './import/totals.ts';
import { Problems } from './problems.ts';
import { writeDatasetCsv } from './write/csv.ts';
import { writeJson } from './write/json.ts';
import { changeFolder } from './write/replace-folder.ts';

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

const OPTIONS = {
  to: { type: 'string' },
  yes: { type: 'boolean' },
  report: { type: 'string' },
  total: { type: 'string', multiple: true },
  answer: { type: 'string', multiple: true },
} as const;

const USAGE =
  'Aufruf: npm run import -- <Datei oder Ordner> … [--to data/<Datensatz>] [--yes] [--report <Datei>] [--answer <Frage>=<Antwort>] ' +
  '[--total 2024:plan:aufwand=675680300]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [file] = positionals;
  if (!file) throw new Error(USAGE);
  const kind = await kindOfSource(file, values.to);
  if (kind === 'haushalt') return importBudgetFiles(positionals, values);
  if (!values.to) throw new Error(USAGE);
  if (kind === 'zuwendungen') return importList(importGrants, file, values.to, values);
  if (kind === 'beteiligungen') return importList(importCompanies, file, values.to, values);
  if (kind === 'kasse') return importList(importCash, file, values.to, values);
  if (kind === 'stellen') return importList(importStaff, positionals, values.to, values);
  const importers = {
    openspending: importPackage,
    statistik: importStatistic,
    investitionen: importInvestments,
    'open-pvog': importServices,
    reifegradbericht: importServices,
  };
  console.log(await importers[kind](file, values.to));
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

async function importList<Given>(
  read: (given: Given, said: ListImport) => Promise<ImportedList>,
  given: Given,
  to: string,
  { yes = false, total = [], answer = [] }: Values,
): Promise<void> {
  const { code, text } = await read(given, {
    to,
    answers: Object.fromEntries(answer.map(answerOf)),
    totals: Object.fromEntries(total.map(parseListTotal)),
    ask: !yes && process.stdin.isTTY === true ? askAtTerminal : undefined,
  });
  console.log(text);
  process.exitCode = code;
}

async function importBudgetFiles(
  paths: readonly string[],
  { to, report, yes = false, total = [], answer = [] }: Values,
): Promise<void> {
  const [first = ''] = paths;
  const packed = paths.length === 1 ? await packedDataset(first) : undefined;
  if (packed) {
    const folder = to ?? join(dataFolders().city, slug(basename(first, '.zip')));
    console.log(await unpackDataset(packed, first, folder));
    return;
  }
  const asking = !yes && process.stdin.isTTY === true;
  const { code, text } = await importBudget(paths, {
    to,
    report,
    answers: Object.fromEntries(answer.map(answerOf)),
    totals: Object.fromEntries(total.map(parseTotal)),
    ask: asking ? askAtTerminal : undefined,
  });
  console.log(text);
  process.exitCode = code;
}

runAsCommand(import.meta.url, main);
