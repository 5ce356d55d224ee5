/** How a list is imported: what is said before, what is asked, and what comes back. */
import type { Question } from '../../../src/reader/questions.ts';

export type AnswersById = Readonly<Record<string, string>>;

export interface ListImport {
  /** Folder of the dataset. */
  readonly to: string;
  /** Answers from the command line; they go before those of the recipe. */
  readonly answers: AnswersById;
  /** Totals as they are printed; decimal text. */
  readonly totals: Readonly<Record<string, string>>;
  /** Asks a person; undefined: nobody is there. */
  readonly ask?: ((question: Question) => Promise<string>) | undefined;
}

export interface ImportedList {
  /** What the terminal shows. */
  readonly text: string;
  /** 0: written; 2: stopped with questions, nothing written. */
  readonly code: 0 | 2;
}

/** Asks what is open, where somebody is there; returns what stays open. */
export async function settle(
  open: readonly Question[],
  answers: Record<string, string>,
  ask: ListImport['ask'],
): Promise<readonly Question[]> {
  if (!ask) return open;
  for (const question of open) answers[question.id] = await ask(question);
  return [];
}

/** Stopped with questions; each with the answer that closes it. */
export function stopped(shown: string, questions: readonly Question[]): ImportedList {
  const lines = questions.map(
    ({ id, file, text: asked, options }) =>
      `  ${file}: ${asked}\n    --answer "${id}=${options ? options.join(' | ') : '…'}"`,
  );
  const head = questions.length === 1 ? 'Eine Frage ist offen' : `${questions.length} Fragen sind offen`;
  return { code: 2, text: [shown, '', `${head}, nichts wurde geschrieben:`, ...lines].join('\n').trimStart() };
}

/** Whose list it is, where nobody has said. */
export const askForCity = (file: string, { ags = '' }: AnswersById): Question[] =>
  /^\d{8}$/.test(ags)
    ? []
    : [
        {
          id: 'ags',
          file,
          text: 'Zu welcher Gemeinde gehört die Liste? Ihr amtlicher Gemeindeschlüssel, acht Ziffern.',
        },
      ];
