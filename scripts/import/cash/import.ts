/**
 * `npm run import -- <list of cash and balance> --to data/<city>/<name>`: reads, guesses, shows, asks, and only then writes.
 *
 * The form of the list is described in docs/vorlagen/kasse.
 */
import { basename, join } from 'node:path';
import { groupBy } from '../../../src/reader/group.ts';
import { fromUnits, toUnits } from '../../../src/reader/numbers/decimal.ts';
import type { Question } from '../../../src/reader/questions.ts';
import { type Fault, Refused } from '../../../src/reader/refused.ts';
import { yearOf } from '../../../src/reader/roles/words.ts';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { TIDY } from '../../../src/schema/number.ts';
import { KASSE_POSTEN } from '../../../src/schema/values.ts';
import { writeDatasetCsv } from '../../write/csv.ts';
import { writeJson } from '../../write/json.ts';
import { changeFolder } from '../../write/replace-folder.ts';
import { readSources } from '../budget/sources.ts';
import type { Row } from '../labels.ts';
import { type AnswersById, askForCity, type ImportedList, type ListImport, settle, stopped } from '../lists/asking.ts';
import { readListRecipe } from '../lists/recipe.ts';
import { resource } from '../lists/resource.ts';
import { cityAnswers, sourceOf } from '../lists/source.ts';
import { type CashEntry, entriesIn, kindOf, unknownItems } from './entries.ts';
import { amountsOf, type CashSheet, cashSheetIn } from './roles.ts';

/** Imports the list; throws and writes nothing when something in it is wrong. */
export async function importCash(
  path: string,
  { to, answers: said, totals: named, ask }: ListImport,
): Promise<ImportedList> {
  const recipe = await readListRecipe(to, 'kasse');
  const answers: Record<string, string> = { ...(await cityAnswers(to)), ...recipe.antworten, ...said };
  const { sources, sha256 } = await readSources([path]);
  const sheet = cashSheetIn(sources, answers);
  if (!sheet) throw Refused.of(notAList(basename(path)));
  const { file } = sheet.source;
  const open = await settle(openQuestions(sheet, answers), answers, ask);
  if (open.length > 0) return stopped('', open);

  const faults: Fault[] = [];
  const entries = entriesIn(sheet, answers, (fault) => faults.push({ file, ...fault }));
  if (faults.length > 0) throw new Refused(faults);
  const summen = { ...recipe.summen, ...named };
  checkTotals(summen, entries);
  const source = sourceOf(
    { to, file, sha256: sha256.get(basename(path)) ?? '', titel: `Kasse und Bilanz (${file})` },
    answers,
  );
  const rows = entries.map((entry) => rowOf(entry, source.quelle ?? '', answers.ags ?? ''));
  await changeFolder(to, async (fresh) => {
    await writeDatasetCsv(join(fresh, 'kasse.csv'), fileTable('kasse'), rows);
    await writeDatasetCsv(join(fresh, 'quellen.csv'), fileTable('quellen'), [source]);
    await writeJson(join(fresh, 'datapackage.json'), descriptor(basename(to), source, entries));
    await writeJson(join(fresh, 'import.json'), { art: 'kasse', antworten: answers, summen });
  });
  return { code: 0, text: `${preview(sheet, entries)}\n\nGeschrieben nach ${to}: ${rows.length} Zeilen.` };
}

const notAList = (file: string): Fault => ({
  kind: 'keine Kassenzahlen gefunden',
  file,
  expected: 'eine Spalte mit dem Posten und eine mit Beträgen; eine Spalte benennen: --answer "spalte:<Kopf>=posten"',
});

function openQuestions(sheet: CashSheet, answers: AnswersById): Question[] {
  const { file } = sheet.source;
  const has = (kind: string): boolean => sheet.roles.some((role) => role.kind === kind);
  const amounts = amountsOf(sheet);
  const questions = askForCity(file, answers);
  if (!has('jahr') && amounts.some(({ jahr }) => !jahr) && yearOf(answers.jahr ?? '') === undefined)
    questions.push({ id: 'jahr', file, text: 'Für welches Jahr gilt die Liste? Keine Spalte und kein Kopf nennt es.' });
  if (!has('wertart') && amounts.some(({ wertart }) => !wertart) && !kindOf(answers.wertart ?? ''))
    questions.push({
      id: 'wertart',
      file,
      text: 'Sind es Ergebnisse vergangener Jahre oder ein Plan?',
      options: ['ergebnis', 'vorlaeufig', 'ansatz', 'planung', 'prognose'],
    });
  for (const text of unknownItems(sheet, answers))
    questions.push({
      id: `posten:${text}`,
      file,
      text: `Welcher Posten ist „${text}“?`,
      options: [...KASSE_POSTEN, 'ohne'],
    });
  return questions;
}

const keyOf = ({ jahr, posten }: CashEntry): string => `${jahr}:${posten}`;

function checkTotals(summen: Readonly<Record<string, string>>, entries: readonly CashEntry[]): void {
  const found = new Map(
    entries.filter(({ monat }) => monat === undefined).map((entry) => [keyOf(entry), entry.betrag]),
  );
  const wrong = Object.entries(summen).filter(([key, total]) => found.get(key) !== toUnits(total));
  if (wrong.length === 0) return;
  const lines = wrong.map(([key, total]) => `${key}: gesagt ${total}, in der Liste ${fromUnits(found.get(key) ?? 0n)}`);
  throw new Error(`Die Summen der Liste stimmen nicht:\n  ${lines.join('\n  ')}`);
}

const rowOf = ({ record, jahr, monat, posten, wertart, betrag }: CashEntry, quelle: string, ags: string): Row => ({
  ags,
  jahr: String(jahr),
  monat: monat === undefined ? '' : String(monat),
  posten,
  wertart,
  betrag: fromUnits(betrag).replace('.', TIDY.decimalChar),
  genauigkeit: 'genau',
  quelle,
  zeile: String(record),
  anmerkung: '',
});

/** Columns with their reasons, and every amount of a year. */
function preview({ source, table, roles }: CashSheet, entries: readonly CashEntry[]): string {
  const width = Math.min(40, Math.max(...roles.map(({ column }) => column.name.length)));
  const months = entries.filter(({ monat }) => monat !== undefined).length;
  return [
    `${source.file}: ${source.encoding ?? 'Arbeitsmappe'}, ${table.rows.length} Datensätze`,
    ...roles.map(
      ({ column, kind, reason }) => `  ${column.name.slice(0, width).padEnd(width)}  ${kind.padEnd(8)}  ${reason}`,
    ),
    '',
    ...entries
      .filter(({ monat }) => monat === undefined)
      .map(
        ({ jahr, posten, wertart, betrag }) =>
          `  ${jahr}  ${posten.padEnd(24)}${fromUnits(betrag).padStart(18)}  ${wertart}`,
      ),
    ...(months > 0 ? [`  dazu ${months} Bestände am Ende von Monaten`] : []),
  ].join('\n');
}

function descriptor(
  name: string,
  { quelle = '', titel = '', lizenz = '', datei = '', url = '' }: Row,
  entries: readonly CashEntry[],
) {
  return {
    name,
    title: titel,
    description: `Kasse und Bilanz, eingelesen aus ${datei}.`,
    licenses: [{ name: lizenz }],
    sources: [{ title: titel, ...(url && { path: url }) }],
    resources: ['kasse', 'quellen'].map((table) => resource(fileTable(table))),
    kontrollsummen: [...groupBy(entries, ({ jahr }) => jahr)].map(([jahr, own]) => ({
      tabelle: 'kasse',
      spalte: 'betrag',
      filter: { quelle, jahr },
      summe: fromUnits(own.reduce((sum, { betrag }) => sum + betrag, 0n)),
      zeilen: own.length,
    })),
  };
}
