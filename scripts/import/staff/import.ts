/**
 * `npm run import -- <lists of posts> … --to data/<city>/<name>`: reads, guesses, shows, asks, and only then writes.
 *
 * What is small in one year is put together in all (`together.ts`): the years that were imported before are looked through again with
 * those of the given lists (`kept.ts`). The form of the lists is described in docs/vorlagen/stellen.
 */
import { basename, join } from 'node:path';
import { groupBy } from '../../../src/reader/group.ts';
import { fromUnits, toUnits } from '../../../src/reader/numbers/decimal.ts';
import { type Fault, Refused } from '../../../src/reader/refused.ts';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { POST_COUNTS } from '../../../src/schema/values.ts';
import { writeDatasetCsv } from '../../write/csv.ts';
import { writeJson } from '../../write/json.ts';
import { changeFolder } from '../../write/replace-folder.ts';
import { readSources } from '../budget/sources.ts';
import { saidMark } from '../lists/amounts.ts';
import { type AnswersById, type ImportedList, type ListImport, settle, stopped } from '../lists/asking.ts';
import { readListRecipe } from '../lists/recipe.ts';
import { cityAnswers } from '../lists/source.ts';
import { datasetOf, rowOf, sourcesOf } from './dataset.ts';
import { besideKept, keptYears } from './kept.ts';
import { type Posts, postsIn, statusOf } from './posts.ts';
import { preview } from './preview.ts';
import { ofAnyList, openAboutAreas, openBefore, unplaced, yearIn } from './questions.ts';
import { type StaffSheet, staffSheetsIn } from './roles.ts';
import { added, isSmall, newestVersions, sumOf, together } from './together.ts';

/** Imports the lists; throws and writes nothing when something in them is wrong. */
export async function importStaff(
  paths: readonly string[],
  { to, answers: said, totals: named, ask }: ListImport,
): Promise<ImportedList> {
  const recipe = await readListRecipe(to, 'stellen');
  const { sources, sha256 } = await readSources(paths);
  const given = [...sha256.values()].sort().join(' ');
  const before = recipe.antworten ?? {};
  const again = recipe.sha256 === given ? before : ofAnyList(before);
  const answers: Record<string, string> = { ...(await cityAnswers(to)), ...again, ...said };
  const sheets = staffSheetsIn(sources, answers);
  if (sheets.length === 0) throw Refused.of(notAList(basename(paths[0] ?? '')));
  const open = await settle(openBefore(sheets, answers), answers, ask);
  if (open.length > 0) return stopped('', open);

  const read = allPosts(sheets, answers);
  const told = newestVersions(read);
  const kept = await keptYears(to, new Set(told.map(({ jahr }) => jahr)));
  const beside = besideKept(told, kept);
  const areas = await settle(openAboutAreas(told, [...kept.posts, ...beside], sheets, answers), answers, ask);
  if (areas.length > 0) return stopped('', areas);

  const placed = answers.eintrag === 'ohne' ? unplaced(beside) : beside;
  const shown = together([...kept.posts, ...added(placed)], answers.einzelne === 'zusammen');
  if (shown === null) throw Refused.of(tooFew(sheets[0]?.source.file ?? ''));
  const summen = { ...recipe.summen, ...named };
  const [totals, published] = [totalsOf([...kept.posts, ...added(told)]), totalsOf(shown)];
  checkTotals(summen, totals);
  const text = preview(sheets, {
    left: read.length - told.length,
    kept: new Set(kept.posts.map(({ jahr }) => jahr)),
    unnamed: unnamedIn(told, beside),
    shown,
    totals,
    checked: new Set(Object.keys(summen)),
  });

  const fresh = sourcesOf(
    to,
    sheets,
    sha256,
    answers,
    kept.quellen.map(({ quelle = '' }) => quelle),
  );
  const quellen = [...kept.quellen, ...fresh.values()];
  const rows = shown.map((posts) => rowOf(posts, fresh, sheets, answers));
  await changeFolder(to, async (folder) => {
    await writeDatasetCsv(join(folder, 'stellen.csv'), fileTable('stellen'), rows);
    await writeDatasetCsv(join(folder, 'quellen.csv'), fileTable('quellen'), quellen);
    await writeJson(join(folder, 'datapackage.json'), datasetOf(basename(to), quellen, rows, published));
    await writeJson(join(folder, 'import.json'), {
      art: 'stellen',
      sha256: given,
      antworten: answers,
      summen: keptOf(summen, published),
    });
  });
  return { code: 0, text: `${text}\n\nGeschrieben nach ${to}: ${rows.length} Zeilen.` };
}

/** The areas, and the groups in them, that could stand by themselves and go into what stands together in the years that stay. */
function unnamedIn(told: readonly Posts[], beside: readonly Posts[]): ReadonlySet<string> {
  const moved = told.filter((one, at) => beside[at] !== one);
  const gone = new Set(told.flatMap(({ bereich }, at) => (beside[at]?.bereich === bereich ? [] : bereich)));
  const areas = [
    ...groupBy(
      moved.filter(({ bereich }) => gone.has(bereich)),
      ({ kennung }) => kennung,
    ).values(),
  ];
  const large = [...areas.map(sumOf), ...added(moved.filter(({ bereich }) => !gone.has(bereich)))];
  const names = large.filter(({ counts }) => !isSmall(counts));
  return new Set(names.map(({ bereich, gruppe }) => (gone.has(bereich) ? bereich : `${bereich}: ${gruppe}`)));
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

/** The posts of all sheets; throws with everything that is wrong in them. */
function allPosts(sheets: readonly StaffSheet[], answers: AnswersById): Posts[] {
  const faults: Fault[] = [];
  const forAll = {
    jahr: yearIn(answers),
    fassung: statusOf(answers.fassung ?? ''),
    mark: saidMark(answers),
    names: new Set(Object.keys(answers).flatMap((id) => (id.startsWith('name:') ? [id.slice('name:'.length)] : []))),
  };
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
