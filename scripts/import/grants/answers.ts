/** What only a person can say of a list of grants, and what they said. */
import { groupBy } from '../../../src/reader/group.ts';
import type { Question } from '../../../src/reader/questions.ts';
import { ZUWENDUNG_STAND } from '../../../src/schema/values.ts';
import { saidMark } from '../lists/amounts.ts';
import { type AnswersById, askForCity } from '../lists/asking.ts';
import type { ForAll } from './grants.ts';
import type { Said, Sorted } from './held-back.ts';
import type { GrantSheet } from './roles.ts';

/** Everything else that looks like a person, or proves nothing, is one. */
const HOLD = 'zurückhalten';

const yes = (answers: AnswersById, kind: string): string[] =>
  Object.entries(answers).flatMap(([id, answer]) =>
    id.startsWith(`${kind}:`) && answer === 'ja' ? id.slice(kind.length + 1) : [],
  );

/** What was said of recipients. */
export const saidOf = (answers: AnswersById): Said => ({
  organisationen: new Set(yes(answers, 'organisation')),
  menschen: new Set(yes(answers, 'mensch').map(Number)),
  zwecke: new Set(yes(answers, 'zweck').map(Number)),
});

/** What goes into the recipe: of recipients only that they are organisations, never whom somebody took for a person. */
export const keptAnswers = (answers: AnswersById): AnswersById =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([id, answer]) =>
        !/^(organisation|mensch|zweck):/.test(id) ||
        (answer === 'ja' && (id.startsWith('organisation:') || /:\d+$/.test(id))),
    ),
  );

/** Of the answers for one list those that hold for another, in which the same record tells of somebody else. */
export const ofAnyList = (answers: AnswersById): AnswersById =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !/^(mensch|zweck):|^personen$/.test(id)));

/** What was said for all records. */
export const forAllOf = ({ jahr, stand, ...answers }: AnswersById): ForAll => ({
  jahr: /^\d{4}$/.test(jahr ?? '') ? Number(jahr) : undefined,
  stand: ZUWENDUNG_STAND.find((one) => one === stand),
  mark: saidMark(answers),
});

/** What is open before the list can be read. */
export function openBefore({ source: { file }, roles, amounts }: GrantSheet, answers: AnswersById): Question[] {
  const { jahr, stand } = forAllOf(answers);
  const has = (kind: string): boolean => roles.some((role) => role.kind === kind);
  const questions = askForCity(file, answers);
  if (jahr === undefined && !has('jahr') && amounts.some((amount) => amount.jahr === undefined))
    questions.push({
      id: 'jahr',
      file,
      text: 'Für welches Jahr gelten die Beträge? Weder ein Kopf noch eine Spalte nennt es.',
    });
  if (stand === undefined && !has('stand') && amounts.some((amount) => amount.stand === undefined))
    questions.push({
      id: 'stand',
      file,
      text: 'Wie weit sind die Zuwendungen, wo die Liste es nicht selbst sagt?',
      options: ZUWENDUNG_STAND,
    });
  return questions;
}

/** What is open about people: asked name by name at a terminal, in one question elsewhere. */
export function openAboutPeople({ open }: Sorted, file: string, answers: AnswersById): Question[] {
  if (answers.personen === HOLD || open.length === 0) return [];
  const names = open.map(({ name, record }) => `    Datensatz ${record}: ${name}`).join('\n');
  const text =
    `${open.length} Empfänger sehen nach Menschen aus oder lassen offen, was sie sind. Ohne Antwort wird keiner gezeigt.\n${names}\n` +
    '    Organisationen einzeln nennen: --answer "organisation:<Name>=ja". Alle übrigen werden Einzelpersonen';
  return [{ id: 'personen', file, text, options: [HOLD] }];
}

/** Asks name by name, and text by text; what is a person is not written down, only what is none. */
export async function askAboutPeople(
  { open, hidden }: Sorted,
  file: string,
  ask: (question: Question) => Promise<string>,
): Promise<Record<string, string>> {
  const found: Record<string, string> = { personen: HOLD };
  for (const { name, record } of open) {
    const text = `Datensatz ${record}, „${name}“: ein Mensch, oder eine Organisation, deren Name gezeigt wird?`;
    const answer = await ask({ id: `organisation:${name}`, file, text, options: ['Mensch', 'Organisation'] });
    if (answer === 'Organisation') found[`organisation:${name}`] = 'ja';
  }
  // one answer holds for all texts of a record
  for (const [record, own] of groupBy(hidden, (one) => one.record)) {
    const texts = own.map(({ text }) => `„${text}“`).join(', ');
    const text = `Datensatz ${record}, ${texts}: nennt das einen Menschen? Wenn nicht, wird es gezeigt.`;
    if ((await ask({ id: `zweck:${record}`, file, text, options: ['Mensch', 'niemand'] })) === 'niemand')
      found[`zweck:${record}`] = 'ja';
  }
  return found;
}
