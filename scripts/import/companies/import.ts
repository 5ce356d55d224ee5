/**
 * `npm run import -- <list of companies> --to data/<city>/<name>`: reads, guesses, shows, asks, and only then writes.
 *
 * The form of the list is described in docs/vorlagen/beteiligungen.
 */
import { basename, join } from 'node:path';
import { groupBy } from '../../../src/reader/group.ts';
import { fromUnits, toUnits } from '../../../src/reader/numbers/decimal.ts';
import type { Question } from '../../../src/reader/questions.ts';
import { type Fault, Refused } from '../../../src/reader/refused.ts';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { TIDY } from '../../../src/schema/number.ts';
import type { WERTART } from '../../../src/schema/values.ts';
import { writeDatasetCsv } from '../../write/csv.ts';
import { writeJson } from '../../write/json.ts';
import { changeFolder } from '../../write/replace-folder.ts';
import { readSources } from '../budget/sources.ts';
import type { Row } from '../labels.ts';
import { saidMark } from '../lists/amounts.ts';
import { type AnswersById, askForCity, type ImportedList, type ListImport, settle, stopped } from '../lists/asking.ts';
import { readListRecipe } from '../lists/recipe.ts';
import { resource } from '../lists/resource.ts';
import { cityAnswers, sourceOf } from '../lists/source.ts';
import { namesSomebody } from '../people/texts.ts';
import { preview } from './preview.ts';
import { type CompanySheet, companySheetIn, MONEY } from './roles.ts';
import { type ShareRecord, sharesIn } from './shares.ts';

/** Imports the list; throws and writes nothing when something in it is wrong. */
export async function importCompanies(
  path: string,
  { to, answers: said, totals: named, ask }: ListImport,
): Promise<ImportedList> {
  const recipe = await readListRecipe(to, 'beteiligungen');
  const answers: Record<string, string> = { ...(await cityAnswers(to)), ...recipe.antworten, ...said };
  const { sources, sha256 } = await readSources([path]);
  const sheet = companySheetIn(sources, answers);
  if (!sheet) throw Refused.of(notAList(basename(path)));
  const { file } = sheet.source;

  const open = await settle(openQuestions(sheet, answers), answers, ask);
  if (open.length > 0) return stopped('', open);
  const faults: Fault[] = [];
  const forAll = { jahr: yearIn(answers), bruchteil: answers.anteil === 'bruchteil', mark: saidMark(answers) };
  const read = sharesIn(sheet, forAll, (fault) => faults.push({ file, ...fault }));
  if (faults.length > 0) throw new Refused(faults);
  const shares = read.map((share) => (namesInPurpose(share, answers) ? withoutPurpose(share) : share));

  const source = sourceOf(
    { to, file, sha256: sha256.get(basename(path)) ?? '', titel: `Beteiligungen (${file})` },
    answers,
  );
  const rows = shares.map((share) => rowOf(share, source, sheet, answers));
  const summen = { ...recipe.summen, ...named };
  const totals = totalsOf(shares);
  const wrong = Object.entries(summen).filter(([key, total]) => totals.get(key) !== toUnits(total));
  const hidden = read.filter((share) => namesInPurpose(share, answers)).map(({ record }) => record);
  const shown = preview(sheet, shares, { totals, checked: new Set(Object.keys(summen)), hidden });
  if (wrong.length > 0) {
    const lines = wrong.map(
      ([key, total]) => `${key}: gesagt ${total}, in der Liste ${fromUnits(totals.get(key) ?? 0n)}`,
    );
    throw new Error(`Die Summen der Liste stimmen nicht:\n  ${lines.join('\n  ')}`);
  }
  await changeFolder(to, async (fresh) => {
    await writeDatasetCsv(join(fresh, 'beteiligungen.csv'), fileTable('beteiligungen'), rows);
    await writeDatasetCsv(join(fresh, 'quellen.csv'), fileTable('quellen'), [source]);
    await writeJson(join(fresh, 'datapackage.json'), descriptor(basename(to), source, shares));
    await writeJson(join(fresh, 'import.json'), { art: 'beteiligungen', antworten: answers, summen });
  });
  return { code: 0, text: `${shown}\n\nGeschrieben nach ${to}: ${rows.length} Zeilen.` };
}

/** Does the purpose of a company seem to name somebody? */
const namesInPurpose = ({ record, texts }: ShareRecord, answers: AnswersById): boolean =>
  answers[`zweck:${record}`] !== 'ja' && namesSomebody(texts.zweck);

const withoutPurpose = (share: ShareRecord): ShareRecord => ({ ...share, texts: { ...share.texts, zweck: '' } });

const notAList = (file: string): Fault => ({
  kind: 'keine Beteiligungen gefunden',
  file,
  expected:
    'eine Spalte mit dem Unternehmen und eine mit dem Anteil; eine Spalte benennen: --answer "spalte:<Kopf>=name"',
});

const yearIn = ({ jahr = '' }: AnswersById): number | undefined => (/^\d{4}$/.test(jahr) ? Number(jahr) : undefined);

/** What numbers of a company can be. */
const KINDS = [
  'ergebnis',
  'vorlaeufig',
  'ansatz',
  'planung',
  'prognose',
] as const satisfies readonly (typeof WERTART)[number][];
const kindIn = ({ wertart }: AnswersById): string | undefined => KINDS.find((kind) => kind === wertart);

function openQuestions({ source: { file }, roles }: CompanySheet, answers: AnswersById): Question[] {
  const questions = askForCity(file, answers);
  if (yearIn(answers) === undefined && !roles.some(({ kind }) => kind === 'jahr'))
    questions.push({ id: 'jahr', file, text: 'Für welches Jahr gilt die Liste? Keine Spalte nennt es.' });
  if (!kindIn(answers))
    questions.push({
      id: 'wertart',
      file,
      text: 'Was sind die Zahlen der Unternehmen: Ergebnisse vergangener Jahre oder ein Plan?',
      options: KINDS,
    });
  const share = roles.find(({ kind }) => kind === 'anteil')?.column;
  const parts = share && [...share.values.keys()].every((cell) => /^[01]?([.,]\d+)?$/.test(cell));
  if (parts && answers.anteil === undefined)
    questions.push({
      id: 'anteil',
      file,
      text: `Kein Anteil in „${share.name}“ ist größer als 1. Sind es Bruchteile (0,51 ist gut die Hälfte) oder Prozente?`,
      options: ['bruchteil', 'prozent'],
    });
  return questions;
}

const tidy = (units: bigint | undefined): string =>
  units === undefined ? '' : fromUnits(units).replace('.', TIDY.decimalChar);

function rowOf(
  { record, kennung, texts, jahr, ueber, numbers }: ShareRecord,
  { quelle = '' }: Row,
  { roles }: CompanySheet,
  answers: AnswersById,
): Row {
  const head = roles.find(({ kind }) => kind === 'schluessel')?.column.words ?? '';
  const level = answers.ebene ?? ['produktgruppe', 'produktbereich'].find((one) => head.startsWith(one)) ?? 'produkt';
  const placed = texts.schluessel !== '' && answers.struktur !== undefined;
  return {
    ags: answers.ags ?? '',
    kennung,
    name: texts.name,
    rechtsform: texts.rechtsform,
    zweck: texts.zweck,
    jahr: String(jahr),
    wertart: kindIn(answers) ?? '',
    ueber,
    anteil: tidy(numbers.get('anteil')),
    ...Object.fromEntries([...MONEY, 'beschaeftigte'].map((name) => [name, tidy(numbers.get(name))])),
    genauigkeit: 'genau',
    struktur: placed ? (answers.struktur ?? '') : '',
    ebene: placed ? level : '',
    schluessel: placed ? texts.schluessel : '',
    quelle,
    zeile: String(record),
    anmerkung: '',
  };
}

/** What each kind of money adds up to by year, every company once, by `2030:von_stadt`. */
function totalsOf(shares: readonly ShareRecord[]): Map<string, bigint> {
  const totals = new Map<string, bigint>();
  for (const own of groupBy(shares, ({ kennung, jahr }) => `${kennung} ${jahr}`).values()) {
    for (const name of MONEY) {
      const units = own.find(({ numbers }) => numbers.has(name))?.numbers.get(name);
      const key = `${own[0]?.jahr}:${name}`;
      if (units !== undefined) totals.set(key, (totals.get(key) ?? 0n) + units);
    }
  }
  return totals;
}

function descriptor(
  name: string,
  { quelle = '', titel = '', lizenz = '', datei = '', url = '' }: Row,
  shares: readonly ShareRecord[],
) {
  const sums = [...groupBy(shares, ({ jahr }) => jahr)].flatMap(([jahr, own]) =>
    MONEY.flatMap((spalte) => {
      const units = own.flatMap(({ numbers }) => numbers.get(spalte) ?? []);
      const summe = fromUnits(units.reduce((sum, one) => sum + one, 0n));
      return units.length > 0
        ? [{ tabelle: 'beteiligungen', spalte, filter: { quelle, jahr }, summe, zeilen: own.length }]
        : [];
    }),
  );
  return {
    name,
    title: titel,
    description: `Beteiligungen, eingelesen aus ${datei}.`,
    licenses: [{ name: lizenz }],
    sources: [{ title: titel, ...(url && { path: url }) }],
    resources: ['beteiligungen', 'quellen'].map((table) => resource(fileTable(table))),
    kontrollsummen: sums,
  };
}
