/**
 * `npm run import -- <lists of posts> … --to data/<city>/<name>`: reads, guesses, shows, asks, and only then writes.
 *
 * All years of a city are read at once, because what is small in one of them is put together in all (`together.ts`). The form of the
 * lists is described in docs/vorlagen/stellen.
 */
import { basename, join } from 'node:path';
import { groupBy } from '../../../src/reader/group.ts';
import { fromUnits, toUnits } from '../../../src/reader/numbers/decimal.ts';
import type { Question } from '../../../src/reader/questions.ts';
import { type Fault, Refused } from '../../../src/reader/refused.ts';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { POST_COUNTS, STATUS } from '../../../src/schema/values.ts';
import { writeDatasetCsv } from '../../write/csv.ts';
import { writeJson } from '../../write/json.ts';
import { changeFolder } from '../../write/replace-folder.ts';
import { readSources } from '../budget/sources.ts';
import { type AnswersById, type ImportedList, type ListImport, settle, stopped } from '../lists/asking.ts';
import { readListRecipe } from '../lists/recipe.ts';
import { cityAnswers } from '../lists/source.ts';
import { datasetOf, rowOf, sourcesOf } from './dataset.ts';
import { type Posts, postsIn, statusOf } from './posts.ts';
import { preview } from './preview.ts';
import { countsOf, type StaffSheet, staffSheetsIn } from './roles.ts';
import { added, newestVersions, together } from './together.ts';

/** Imports the lists; throws and writes nothing when something in them is wrong. */
export async function importStaff(
  paths: readonly string[],
  { to, answers: said, totals: named, ask }: ListImport,
): Promise<ImportedList> {
  const recipe = await readListRecipe(to, 'stellen');
  const answers: Record<string, string> = { ...(await cityAnswers(to)), ...recipe.antworten, ...said };
  const { sources, sha256 } = await readSources(paths);
  const sheets = staffSheetsIn(sources, answers);
  if (sheets.length === 0) throw Refused.of(notAList(basename(paths[0] ?? '')));
  const open = await settle(openQuestions(sheets, answers), answers, ask);
  if (open.length > 0) return stopped('', open);

  const read = allPosts(sheets, answers);
  const told = newestVersions(read);
  const newest = added(told);
  const shown = together(newest);
  if (shown === null) throw Refused.of(tooFew(sheets[0]?.source.file ?? ''));
  const summen = { ...recipe.summen, ...named };
  const [totals, kept] = [totalsOf(newest), totalsOf(shown)];
  checkTotals(summen, totals);
  const text = preview(sheets, read.length - told.length, shown, totals, new Set(Object.keys(summen)));

  const quellen = sourcesOf(to, sheets, sha256, answers);
  const rows = shown.map((posts) => rowOf(posts, quellen, sheets, answers));
  await changeFolder(to, async (fresh) => {
    await writeDatasetCsv(join(fresh, 'stellen.csv'), fileTable('stellen'), rows);
    await writeDatasetCsv(join(fresh, 'quellen.csv'), fileTable('quellen'), [...quellen.values()]);
    await writeJson(join(fresh, 'datapackage.json'), datasetOf(basename(to), [...quellen.values()], rows, kept));
    await writeJson(join(fresh, 'import.json'), { art: 'stellen', antworten: answers, summen: keptOf(summen, kept) });
  });
  return { code: 0, text: `${text}\n\nGeschrieben nach ${to}: ${rows.length} Zeilen.` };
}

const notAList = (file: string): Fault => ({
  kind: 'kein Stellenplan gefunden',
  file,
  expected:
    'eine Spalte mit dem Bereich, eine mit der Gruppe und eine mit Stellen; eine Spalte benennen: --answer "spalte:<Kopf>=bereich"',
});

const tooFew = (file: string): Fault => ({
  kind: 'zu wenige Stellen',
  file,
  expected: 'in jedem Jahr mindestens drei Stellen, geplant und besetzt: Weniger lassen sich nicht zeigen',
});

const yearIn = ({ jahr = '' }: AnswersById): number | undefined => (/^\d{4}$/.test(jahr) ? Number(jahr) : undefined);

function openQuestions(sheets: readonly StaffSheet[], answers: AnswersById): Question[] {
  const file = sheets[0]?.source.file ?? '';
  const questions: Question[] = [];
  if (!/^\d{8}$/.test(answers.ags ?? ''))
    questions.push({
      id: 'ags',
      file,
      text: 'Zu welcher Gemeinde gehört die Liste? Ihr Gemeindeschlüssel, acht Ziffern.',
    });
  const undated = sheets.find(
    (sheet) => !sheet.roles.some(({ kind }) => kind === 'jahr') && countsOf(sheet).some(({ jahr }) => !jahr),
  );
  if (undated && yearIn(answers) === undefined)
    questions.push({
      id: 'jahr',
      file: undated.source.file,
      text: 'Für welches Jahr gilt die Liste? Kein Kopf nennt es.',
    });
  const unnamed = sheets.find(({ roles }) => !roles.some(({ kind }) => kind === 'fassung'));
  if (unnamed && !statusOf(answers.fassung ?? ''))
    questions.push({
      id: 'fassung',
      file: unnamed.source.file,
      text: 'Welche Fassung des Stellenplans ist es?',
      options: STATUS,
    });
  return questions;
}

/** The posts of all sheets; throws with everything that is wrong in them. */
function allPosts(sheets: readonly StaffSheet[], answers: AnswersById): Posts[] {
  const faults: Fault[] = [];
  const forAll = { jahr: yearIn(answers), fassung: statusOf(answers.fassung ?? '') };
  const posts = sheets.flatMap((sheet) =>
    postsIn(sheet, forAll, (fault) => faults.push({ file: sheet.source.file, ...fault })),
  );
  if (faults.length > 0) throw new Refused(faults);
  return posts;
}

/** What each count adds up to by year, by `2030:geplant`; a year in which it is not known everywhere has none. */
function totalsOf(posts: readonly Posts[]): Map<string, bigint> {
  const totals = new Map<string, bigint>();
  for (const [jahr, own] of groupBy(posts, (one) => one.jahr)) {
    for (const name of POST_COUNTS) {
      const known = own.flatMap(({ counts }) => counts.get(name) ?? []);
      if (known.length === own.length)
        totals.set(
          `${jahr}:${name}`,
          known.reduce((sum, one) => sum + one, 0n),
        );
    }
  }
  return totals;
}

function checkTotals(summen: Readonly<Record<string, string>>, totals: ReadonlyMap<string, bigint>): void {
  const wrong = Object.entries(summen).filter(([key, total]) => totals.get(key) !== toUnits(total));
  if (wrong.length === 0) return;
  const lines = wrong.map(([key, total]) => {
    const found = totals.get(key);
    return `${key}: gesagt ${total}, in der Liste ${found === undefined ? 'nicht überall genannt' : fromUnits(found)}`;
  });
  throw new Error(`Die Summen der Liste stimmen nicht:\n  ${lines.join('\n  ')}`);
}

/** A printed total of what is not all shown would tell what is not. */
const keptOf = (summen: Readonly<Record<string, string>>, kept: ReadonlyMap<string, bigint>): Record<string, string> =>
  Object.fromEntries(Object.entries(summen).filter(([key]) => kept.has(key)));
