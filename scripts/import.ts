/**
 * `npm run import -- <datapackage.json> --to data/<dataset>`: from an OpenSpending Fiscal Data Package to a tidy dataset.
 *
 * Streams the records, checks what the source derived itself, and writes codes and amounts beside their label tables.
 * What is special about the source stands in the recipe `data/<dataset>/import.json`.
 */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { checkDerived } from './import/derived.ts';
import { controlTotals, datasetDescriptor, provenance, totalsOf } from './import/descriptor.ts';
import { factsOf } from './import/facts.ts';
import { Reviewed, type Row } from './import/labels.ts';
import { Ledger } from './import/ledger.ts';
import { findColumns, readPackage } from './import/package.ts';
import { type Recipe, readRecipe } from './import/recipe.ts';
import { streamRecords } from './import/records.ts';
import { summary } from './import/summary.ts';
import { labelTables } from './import/tables.ts';
import { DataError } from './problems.ts';
import { ALLOWED_WORDS, fileTable } from './read/fileTables.ts';
import { writeDatasetCsv } from './write/csv.ts';

/** Tables that people keep by hand; the import never writes them. */
const BY_HAND = ['produktbereiche', 'produktgruppen', ALLOWED_WORDS];

/** Imports the package into `folder`, which holds the recipe; returns the summary for the terminal. */
export async function importPackage(descriptor: string, folder: string): Promise<string> {
  const started = performance.now();
  const recipe = await readRecipe(folder);
  const source = await readPackage(descriptor);
  const file = basename(source.path);

  let ledger: Ledger | undefined;
  const { sha256, records } = await streamRecords(source, {
    header: (cells) => {
      ledger = new Ledger(recipe, findColumns(source, recipe, cells), file);
    },
    record: (cells, record) => ledger?.take(cells, record),
  });
  if (!ledger) throw DataError.of({ kind: 'leere Datei', file, expected: 'eine Kopfzeile und Datensätze' });

  const { problems } = ledger;
  const checked = checkDerived(recipe, ledger, file, problems);
  const totals = totalsOf(recipe, ledger);
  for (const { summe, ...filter } of recipe.kontrollsummen) {
    const name = Object.values(filter).join(' ');
    if (totals.get(name) !== summe)
      problems.add({ kind: `Kontrollsumme ${name}`, file, text: totals.get(name) ?? 'fehlt', expected: summe });
  }
  const reviewed = new Reviewed(folder);
  const labels = await labelTables(recipe, ledger, reviewed, file, problems);
  problems.throwIfAny();

  const facts = factsOf(recipe, ledger);
  const tables = new Map<string, readonly Row[]>([
    ['haushalt', facts.rows],
    ['fassungen', versions(recipe)],
    ['quellen', [{ ...recipe.quelle, abruf: recipe.quelle.abruf ?? '', datei: file, sha256 }]],
    ...labels,
  ]);
  for (const [name, rows] of tables) await writeDatasetCsv(join(folder, `${name}.csv`), fileTable(name), rows);
  const herkunft = provenance(recipe, facts, checked, { file, sha256, records });
  const written = datasetDescriptor(recipe, [...tables.keys(), ...BY_HAND], controlTotals(recipe, facts), herkunft);
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(written, null, 2)}\n`);
  return summary({
    source,
    herkunft,
    tables,
    totals,
    open: reviewed.open,
    seconds: (performance.now() - started) / 1000,
  });
}

function versions({ ags, struktur, fassungen, quelle }: Recipe): Row[] {
  return fassungen.map(({ fassung, name, status, stand = '', drucksache = '', anmerkung = '' }) => ({
    ags,
    fassung,
    name,
    status,
    stand,
    drucksache,
    struktur,
    quelle: quelle.quelle,
    anmerkung,
  }));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { to: { type: 'string' } }, allowPositionals: true });
  const [descriptor] = positionals;
  if (!descriptor || !values.to) throw new Error('Aufruf: npm run import -- <datapackage.json> --to data/<Datensatz>');
  console.log(await importPackage(descriptor, values.to));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
