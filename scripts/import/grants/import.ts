/**
 * `npm run import -- <list of grants> --to data/<city>/<name>`: reads, guesses, shows, asks, and only then writes.
 *
 * The form of the list is described in docs/vorlagen/zuwendungen.
 */
import { basename, join } from 'node:path';
import { groupBy } from '../../../src/reader/group.ts';
import { type Fault, Refused } from '../../../src/reader/refused.ts';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { slug } from '../../../src/text/slug.ts';
import { writeDatasetCsv } from '../../write/csv.ts';
import { writeJson } from '../../write/json.ts';
import { changeFolder } from '../../write/replace-folder.ts';
import { readSources } from '../budget/sources.ts';
import type { Row } from '../labels.ts';
import { type AnswersById, type ImportedList, type ListImport, settle, stopped } from '../lists/asking.ts';
import { readListRecipe } from '../lists/recipe.ts';
import { cityAnswers, sourceOf } from '../lists/source.ts';
import { askAboutPeople, forAllOf, keptAnswers, ofAnyList, openAboutPeople, openBefore, saidOf } from './answers.ts';
import { grantDescriptor } from './dataset.ts';
import { grantsIn } from './grants.ts';
import { sortPeople } from './held-back.ts';
import { preview } from './preview.ts';
import { type GrantSheet, grantSheetIn } from './roles.ts';
import { type ListFacts, rowsOf } from './rows.ts';
import { totalsOf } from './totals.ts';

/** Imports the list; throws and writes nothing when something in it is wrong. */
export async function importGrants(
  path: string,
  { to, answers: said, totals: named, ask }: ListImport,
): Promise<ImportedList> {
  const recipe = await readListRecipe(to, 'zuwendungen');
  const read = await readSources([path]);
  const sha256 = read.sha256.get(basename(path)) ?? '';
  const kept = recipe.antworten ?? {};
  const again = recipe.sha256 === sha256 ? kept : ofAnyList(kept);
  const answers: Record<string, string> = { ...(await cityAnswers(to)), ...again, ...said };
  const sheet = grantSheetIn(read.sources, answers);
  if (!sheet) throw Refused.of(notAList(basename(path)));
  const { file } = sheet.source;

  const before = await settle(openBefore(sheet, answers), answers, ask);
  if (before.length > 0) return stopped('', before);
  const faults: Fault[] = [];
  const grants = grantsIn(sheet, forAllOf(answers), (fault) => faults.push({ file, ...fault }));
  if (faults.length > 0) throw new Refused(faults);
  if (grants.grants.length === 0)
    throw Refused.of({ kind: 'keine Beträge', file, expected: 'mindestens eine Zuwendung' });

  let sorted = sortPeople(grants.grants, saidOf(answers));
  if (ask && answers.personen === undefined && sorted.open.length + sorted.hidden.length > 0) {
    Object.assign(answers, await askAboutPeople(sorted, file, ask));
    sorted = sortPeople(grants.grants, saidOf(answers));
  }
  const source = sourceOf({ to, file, sha256, titel: `Zuwendungen (${file})` }, answers);
  const rows = rowsOf(sorted, factsOf(sheet, source, answers));
  const summen = { ...recipe.summen, ...named };
  const { totals, wrong } = totalsOf(grants.grants, summen);
  const shown = preview(sheet, grants, sorted, rows, totals);
  const open = openAboutPeople(sorted, file, answers);
  if (open.length > 0) return stopped(shown, open);
  if (wrong.length > 0) throw new Error(`Die Summen der Liste stimmen nicht:\n  ${wrong.join('\n  ')}`);
  refuseTwoNames(rows, file);

  await changeFolder(to, async (fresh) => {
    await writeDatasetCsv(join(fresh, 'zuwendungen.csv'), fileTable('zuwendungen'), rows);
    await writeDatasetCsv(join(fresh, 'quellen.csv'), fileTable('quellen'), [source]);
    await writeJson(join(fresh, 'datapackage.json'), grantDescriptor(basename(to), source, rows, totals));
    await writeJson(join(fresh, 'import.json'), {
      art: 'zuwendungen',
      sha256,
      antworten: keptAnswers(answers),
      summen,
    });
  });
  return { code: 0, text: `${shown}\n\nGeschrieben nach ${to}: ${rows.length} Zeilen.` };
}

const notAList = (file: string): Fault => ({
  kind: 'keine Zuwendungen gefunden',
  file,
  expected:
    'eine Spalte mit dem Empfänger und eine mit dem Betrag; eine Spalte benennen: --answer "spalte:<Kopf>=empfaenger"',
});

function factsOf({ roles }: GrantSheet, { quelle = '', titel = '' }: Row, answers: AnswersById): ListFacts {
  const head = roles.find(({ kind }) => kind === 'schluessel')?.column.words ?? '';
  const level = ['produktgruppe', 'produktbereich'].find((one) => head.startsWith(one)) ?? 'produkt';
  return {
    ags: answers.ags ?? '',
    quelle,
    liste: answers.liste ?? titel,
    struktur: answers.struktur,
    ebene: answers.ebene ?? level,
  };
}

/** Two records of one recipient have one name in addresses: a number of the list's own that stands for two is a slip. */
function refuseTwoNames(rows: readonly Row[], file: string): void {
  const named = groupBy(
    rows.filter(({ kennung }) => kennung),
    ({ kennung }) => kennung,
  );
  const faults = [...named].flatMap(([kennung = '', own]): Fault[] => {
    const names = [...new Set(own.map(({ empfaenger = '' }) => slug(empfaenger, Number.POSITIVE_INFINITY)))];
    const record = Number(own.at(-1)?.zeile);
    return names.length > 1
      ? [
          {
            kind: 'Kennung doppelt',
            file,
            record,
            column: 'kennung',
            text: kennung,
            expected: 'ein Empfänger je Kennung',
          },
        ]
      : [];
  });
  if (faults.length > 0) throw new Refused(faults);
}
