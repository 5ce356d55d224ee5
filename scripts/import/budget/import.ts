/** `npm run import -- <file or folder> …`: reads, guesses, shows, asks, and only then writes. */

import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import Papa from 'papaparse';
import { type Budget, combine } from '../../../src/reader/combine.ts';
import { equalKeys, equalPlaces } from '../../../src/reader/dataset/equal-keys.ts';
import type { BudgetRecipe } from '../../../src/reader/dataset/recipe.ts';
import { checkSums } from '../../../src/reader/dataset/totals.ts';
import { treesOf } from '../../../src/reader/dataset/trees.ts';
import { answerKey, openQuestions } from '../../../src/reader/open-questions.ts';
import type { Question } from '../../../src/reader/questions.ts';
import { Refused } from '../../../src/reader/refused.ts';
import { type ChartLine, chartsOf } from '../../../src/reader/roles/charts.ts';
import { understand } from '../../../src/reader/understand.ts';
import { dataFolders } from '../../../src/schema/data-folders.mjs';
import { slug } from '../../../src/text/slug.ts';
import { writeJson } from '../../write/json.ts';
import { answerByHint, contradicted, type Hint, hintsFor } from './hints.ts';
import { preview } from './preview.ts';
import { readBudgetRecipe } from './recipe.ts';
import { reportOf } from './report.ts';
import { readSources } from './sources.ts';
import { writeBudget } from './write-dataset.ts';

export interface ImportOptions {
  readonly to?: string;
  readonly report?: string;
  /** Answers from the command line; they go before those of the recipe. */
  readonly answers: Readonly<Record<string, string>>;
  readonly totals: Readonly<Record<string, string>>;
  /** Asks a person; undefined: nobody is there, what is no gamble is taken as guessed. */
  readonly ask?: (question: Question) => Promise<string>;
  /** What reads the files; whoever imports the same ones again may have them read already. */
  readonly read?: typeof readSources;
}

export interface Imported {
  /** What the terminal shows. */
  readonly text: string;
  /** 0: written; 2: stopped with questions, nothing written. */
  readonly code: 0 | 2;
  readonly budget: Budget;
  readonly questions: readonly Question[];
  readonly recipe: BudgetRecipe;
}

/** Imports the files; throws and writes nothing when something in them is wrong. */
export async function importBudget(paths: readonly string[], options: ImportOptions): Promise<Imported> {
  const [first = ''] = paths;
  const folder = options.to ?? join(dataFolders().city, slug(basename(first.replace(/\.gz$/, ''), extname(first))));
  const recipe = await readBudgetRecipe(folder);
  const { sources, sha256, skipped } = await (options.read ?? readSources)(paths);
  const charts = chartsOf(await chartLines());
  const hints = await hintsFor(paths);
  const summen = { ...recipe.summen, ...options.totals };
  const answers: Record<string, string> = { ...recipe.antworten, ...options.answers };

  const { budget, questions } = await settle(answers, hints, options.ask, (said) =>
    combine(understand(sources, said, { charts }), said),
  );
  if (budget.faults.length > 0 || budget.tables.length === 0) throw new Refused(budget.faults);
  const { sums, wrong } = checkSums(budget.sums, summen);
  const trees = treesOf(budget.tables, answers);
  const equal = equalPlaces(budget, trees);
  if (options.report) await writeJson(options.report, reportOf(budget, sums, equal, questions));
  const shown = [
    preview(budget, sums),
    ...contradicted(budget, hints).map((one) => `Hinweis: ${one}`),
    ...skipped.map((one) => `Nicht gelesen: ${one}`),
  ].join('\n');
  const done = { budget, questions, recipe: { antworten: answers, summen } };
  if (questions.length > 0) return { ...done, code: 2, text: `${shown}\n\n${asText(questions)}` };
  if (wrong.length > 0) throw new Error(`Die Summen des Plans stimmen nicht:\n  ${wrong.join('\n  ')}`);
  const ags = answers.ags ?? '';
  const rows = await writeBudget(folder, { ags, budget, trees, sums, recipe: done.recipe, sha256 });
  const written = [...rows].map(([name, count]) => `${name} ${count}`).join(', ');
  const kept = equal.length > 0 ? `\n${equalKeys(equal).join('\n')}\n` : '';
  return { ...done, code: 0, text: `${shown}${kept}\n\nGeschrieben nach ${folder}: ${written} Zeilen.` };
}

/** Asks until nothing is open; each answer may close others. Nothing is asked twice. */
async function settle(
  answers: Record<string, string>,
  hints: readonly Hint[],
  ask: ImportOptions['ask'],
  read: (said: Readonly<Record<string, string>>) => Budget,
): Promise<{ budget: Budget; questions: Question[] }> {
  // what the descriptor says is no answer of a person, and does not go into the recipe
  const hinted: Record<string, string> = {};
  for (;;) {
    const budget = read({ ...hinted, ...answers });
    const questions = openQuestions(budget, answers);
    const known = questions.find((question) => answerByHint(question, hints) !== undefined);
    if (known) {
      hinted[known.id] = answerByHint(known, hints) ?? '';
      continue;
    }
    const [next] = questions;
    if (!next || !ask) return { budget, questions };
    answers[answerKey(next, budget)] = await ask(next);
  }
}

/** Questions of one kind are listed together, with the answer that cures them. */
function asText(questions: readonly Question[]): string {
  const lines = questions.map(({ id, file, text, options }) => {
    const answer = options ? options.join(' | ') : '…';
    return `  ${file}: ${text}\n    --answer "${id}=${answer}"`;
  });
  return [`${questions.length} Fragen sind offen, nichts wurde geschrieben:`, ...lines].join('\n');
}

async function chartLines(): Promise<ChartLine[]> {
  const { general, city } = dataFolders();
  const content = await readFile(join(general ?? city, 'kontenrahmen/kontenrahmen.csv'), 'utf8');
  return Papa.parse<ChartLine>(content, { header: true, delimiter: ';', skipEmptyLines: true }).data;
}
