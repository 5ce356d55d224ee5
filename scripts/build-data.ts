/**
 * Everything in the folder of a city and in that of the general data through read → reshape → check → write, into `public/daten`.
 *
 * Stops with all faults of the run when anything is wrong, and then leaves the earlier result as it was.
 */
import { join } from 'node:path';
import { TABLES_FOLDER } from '../src/schema/folders.ts';
import { readStates } from './archive/state.ts';
import { writeArchive } from './archive/write.ts';
import { checkBudget } from './check/budget.ts';
import { checkCash } from './check/cash.ts';
import { checkCompanies } from './check/companies.ts';
import { checkDossiers } from './check/dossiers.ts';
import { checkInvestments } from './check/investments.ts';
import { checkKeys } from './check/keys.ts';
import { checkLabels } from './check/labels.ts';
import { checkDeclaredSources, checkProvenance } from './check/provenance.ts';
import { checkRatios } from './check/ratios.ts';
import { reconcile } from './check/reconcile.ts';
import { checkReferences } from './check/references.ts';
import { checkRenumbered } from './check/renumbered.ts';
import { checkServices } from './check/services.ts';
import { checkStaff } from './check/staff.ts';
import { checkTrees } from './check/trees.ts';
import { checkValues } from './check/values.ts';
import { runAsCommand } from './command.ts';
import { applyCorrections, correctionRows } from './correct/apply.ts';
import { readCorrections } from './correct/read.ts';
import { buildFolders } from './folders.ts';
import { Problems } from './problems.ts';
import { readDatasets } from './read/datasets.ts';
import { readSite } from './read/site.ts';
import { report } from './report.ts';
import { withEntries } from './reshape/booked-on.ts';
import { flatBudgetOf } from './reshape/flat-budget.ts';
import { publishedTables } from './reshape/levels.ts';
import { licensedTables } from './reshape/licensed.ts';
import { mergeDatasets } from './reshape/merge.ts';
import { withTrees } from './reshape/trees.ts';
import { writeDatasets } from './write/by-dataset.ts';
import { publishedDescriptor } from './write/datapackage.ts';
import { withDuckDB } from './write/duckdb.ts';
import { writeJson } from './write/json.ts';
import { type Manifest, writeComplete, writePublished } from './write/published.ts';
import { replaceFolder } from './write/replace-folder.ts';

export interface Build {
  /** Folder of the city: its datasets, corrections and archive. */
  readonly data: string;
  /** Folder of the datasets that hold for any city; without it the city brings all that it needs. */
  readonly general?: string;
  /** Folder that is replaced as a whole by what is published. */
  readonly out: string;
  /**
   * Folder for the complete tables that the pages are made from, where `site.json` keeps figures without a licence out of
   * what is published. Not used otherwise.
   */
  readonly complete?: string;
  readonly log: (line: string) => void;
  /** Told what is being done, for a line that overwrites itself. */
  readonly progress?: (step: string) => void;
}

/** Throws a DataError, with `out` unchanged, when the data is at fault. */
export async function buildData({
  data,
  general,
  out,
  complete = TABLES_FOLDER,
  log,
  progress = () => {},
}: Build): Promise<void> {
  const started = performance.now();
  const problems = new Problems();

  const settings = await readSite(data);
  const datasets = await readDatasets(general ? [general, data] : [data], problems, progress);
  const { datasets: corrected, corrections } = applyCorrections(
    withEntries(datasets),
    await readCorrections(data, problems),
    problems,
  );

  const merged = withTrees(mergeDatasets(corrected));
  const contract = publishedTables(merged, correctionRows(corrections));
  const flat = flatBudgetOf(contract);
  const all = flat ? [...contract, flat.table] : contract;

  progress('prüfe');
  checkKeys(merged, problems);
  checkReferences(merged, problems);
  checkTrees(merged, problems);
  checkRenumbered(merged, problems);
  checkBudget(merged, problems);
  checkValues(merged, problems);
  checkInvestments(merged, problems);
  checkServices(merged, problems);
  checkCompanies(merged, problems);
  checkStaff(merged, problems);
  checkCash(merged, problems);
  checkDossiers(merged, problems);
  checkLabels(merged, problems);
  checkProvenance(datasets, problems);
  checkDeclaredSources(datasets, problems);
  problems.throwIfAny();

  // may figures whose source states no licence be taken away in bulk? Yes, unless the city says no
  const everything = settings?.massendownload_ungeklaert ?? true;
  const published = everything ? all : licensedTables(all);

  await replaceFolder(out, async (folder) => {
    const manifest = await withDuckDB(async (connection, beside): Promise<Manifest> => {
      const tables = await writePublished(connection, beside, published, folder, progress);
      const datensaetze = await writeDatasets(beside, corrected, tables, folder, published);
      return { mit_ungeklaerten: everything, ebenen: flat?.levels ?? [], tables, datensaetze };
    });
    if (!everything) await writeComplete(all, complete, progress);
    const states = await readStates(data);
    progress('gleiche mit den Quellen ab, vergleiche mit den veröffentlichten Ständen');
    const tables = everything ? folder : complete;
    const [reconciliation] = await besideEachOther(
      withDuckDB(async (connection) => {
        await checkRatios(connection, merged, tables, problems);
        return reconcile(connection, datasets, merged, tables, corrections, problems);
      }),
      writeArchive(data, states, manifest, folder),
    );
    problems.throwIfAny();
    await writeJson(join(folder, 'manifest.json'), manifest);
    await writeJson(join(folder, 'datapackage.json'), publishedDescriptor(manifest, published));
    await writeJson(join(folder, 'abgleich.json'), reconciliation);
    progress('');
    log(report(reconciliation, manifest, (performance.now() - started) / 1000));
  });
}

/** Waits for both, also where one has failed: nothing may go on writing into a folder that is given up. */
async function besideEachOther<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** Builds where the environment says, and tells the terminal. */
export async function buildHere(): Promise<void> {
  const { stderr } = process;
  const progress = stderr.isTTY ? (step: string) => stderr.write(`\r\u001b[K${step}`) : undefined;
  await buildData({ ...buildFolders(), log: console.log, progress }).finally(() => progress?.(''));
}

runAsCommand(import.meta.url, buildHere);
