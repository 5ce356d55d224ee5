/** What is still to be said of a budget before it can be written, and under which key an answer counts. */
import type { Budget } from './combine.ts';
import type { Question } from './questions.ts';

/** What the tables ask, and whose budget it is. */
export function openQuestions(budget: Budget, answers: Readonly<Record<string, string>>): Question[] {
  const open = new Map(budget.questions.map((question) => [`${question.id}@${question.file}`, question]));
  const file = budget.tables[0]?.file ?? '';
  if (!answers.ags && budget.tables.length > 0)
    open.set('ags', {
      id: 'ags',
      file,
      text: 'Zu welcher Gemeinde gehört der Haushalt? Ihr amtlicher Gemeindeschlüssel, acht Ziffern.',
    });
  return [...open.values()];
}

/** Several files may each have a year or a direction of their own. */
export function answerKey({ id, file }: Question, { tables }: Budget): string {
  return tables.length > 1 && (id === 'jahr' || id === 'richtung') ? `${id}@${file}` : id;
}
