/**
 * `npm run city -- --name "Moers" --from <file, folder or dataset> [--to <folder>]`: the folder of a city, of which its site is built.
 *
 * Questions are those of the import (docs/import.md) and which municipality is meant, where several have the name.
 */
import { parseArgs } from 'node:util';
import { parseTotal } from '../src/reader/dataset/totals.ts';
import { dataFolders } from '../src/schema/data-folders.mjs';
import { createCity } from './city/create.ts';
import { runAsCommand } from './command.ts';
import { answerOf, askAtTerminal } from './import/budget/ask.ts';

const USAGE =
  'Aufruf: npm run city -- --name <Stadt> --from <Datei, Ordner oder Datensatz> … [--to <Ordner>] [--ags <Schlüssel>] [--yes] ' +
  '[--answer <Frage>=<Antwort>] [--total 2024:plan:aufwand=675680300] [--report <Datei>]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      name: { type: 'string' },
      from: { type: 'string', multiple: true },
      to: { type: 'string' },
      ags: { type: 'string' },
      yes: { type: 'boolean', default: false },
      answer: { type: 'string', multiple: true, default: [] },
      total: { type: 'string', multiple: true, default: [] },
      report: { type: 'string' },
    },
    // `--from a.csv b.csv`
    allowPositionals: true,
  });
  const { name = values.ags, from = [], to, ags, report } = values;
  if (!name || from.length === 0) throw new Error(USAGE);
  const { code, text } = await createCity({
    name,
    from: [...from, ...positionals],
    to,
    report,
    general: dataFolders().general ?? 'data/general',
    answers: { ...Object.fromEntries(values.answer.map(answerOf)), ...(ags ? { ags } : {}) },
    totals: Object.fromEntries(values.total.map(parseTotal)),
    ask: !values.yes && process.stdin.isTTY ? askAtTerminal : undefined,
  });
  console.log(text);
  process.exitCode = code;
}

runAsCommand(import.meta.url, main);
