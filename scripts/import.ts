/**
 * `npm run import -- <file or folder> … [--to data/<dataset>]`: from foreign files to a tidy dataset.
 *
 * A budget is understood from the file itself (`import/budget/`); an OpenSpending package with a recipe of its own
 * (`data/<dataset>/import.json`) is read by `import/openspending.ts`. What imports the one kind is loaded when it is known.
 *
 * A recipe with `art: statistik` is for a statistical table (`<file.csv>`), which `import/statistics/` reads; one with
 * `art: investitionen` for a city's list of investments, which `import/investments/` reads; one with
 * `art: open-pvog` or `reifegradbericht` for a list of services, which `import/services/` reads. An Open-PVOG export is
 * known by its header and needs no recipe; so are a list of grants (`art: zuwendungen`), which `import/grants/`
 * reads, one of companies (`art: beteiligungen`), which `import/companies/` reads, one of posts
 * (`art: stellen`), which `import/staff/` reads, and one of cash and balance (`art: kasse`), which `import/cash/` reads.
 */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseTotal } from '../src/reader/dataset/totals.ts';
import { dataFolders } from '../src/schema/data-folders.mjs';
import { slug } from '../src/text/slug.ts';
import { runAsCommand } from './command.ts';
import { answerOf, askAtTerminal } from './import/budget/ask.ts';
import { kindOfSource } from './import/kind.ts';
import type { ImportedList, ListImport } from './import/lists/asking.ts';
import { parseListTotal } from './import/lists/totals.ts';

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
  const [to, services] = [values.to, () => import('./import/services/import.ts')];
  const kinds = {
    zuwendungen: async () => importList((await import('./import/grants/import.ts')).importGrants, file, to, values),
    beteiligungen: async () =>
      importList((await import('./import/companies/import.ts')).importCompanies, file, to, values),
    kasse: async () => importList((await import('./import/cash/import.ts')).importCash, file, to, values),
    stellen: async () => importList((await import('./import/staff/import.ts')).importStaff, positionals, to, values),
    openspending: async () => (await import('./import/openspending.ts')).importPackage(file, to),
    statistik: async () => (await import('./import/statistics/import.ts')).importStatistic(file, to),
    investitionen: async () => (await import('./import/investments/import.ts')).importInvestments(file, to),
    'open-pvog': async () => (await services()).importServices(file, to),
    reifegradbericht: async () => (await services()).importServices(file, to),
  };
  console.log(await kinds[kind]());
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

async function importList<Given>(
  read: (given: Given, said: ListImport) => Promise<ImportedList>,
  given: Given,
  to: string,
  { yes = false, total = [], answer = [] }: Values,
): Promise<string> {
  const { code, text } = await read(given, {
    to,
    answers: Object.fromEntries(answer.map(answerOf)),
    totals: Object.fromEntries(total.map(parseListTotal)),
    ask: !yes && process.stdin.isTTY === true ? askAtTerminal : undefined,
  });
  process.exitCode = code;
  return text;
}

async function importBudgetFiles(
  paths: readonly string[],
  { to, report, yes = false, total = [], answer = [] }: Values,
): Promise<void> {
  const [first = ''] = paths;
  const [{ importBudget }, { packedDataset, unpackDataset }] = await Promise.all([
    import('./import/budget/import.ts'),
    import('./import/budget/packed.ts'),
  ]);
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
