/** What the newest source says to the question whether one could apply for a service online: its words and its mark. */
import type { StatusMark } from '../charts/status-mark.ts';
import { ANSWER_NAMES } from '../words/de/digital/outcomes.ts';
import { newestAnswer, type Service } from './services.ts';

export const ANSWERS = {
  ja: { form: 'full', farbe: 'var(--ertrag)', text: ANSWER_NAMES.ja },
  verzeichnet: { form: 'soft', farbe: 'var(--ertrag)', text: ANSWER_NAMES.verzeichnet },
  angekuendigt: { form: 'ring', farbe: 'var(--ertrag)', text: ANSWER_NAMES.angekuendigt },
  nein: { form: 'cross', farbe: 'var(--aufwand)', text: ANSWER_NAMES.nein },
  'nicht gesagt': { form: 'open', farbe: 'var(--soft)', text: ANSWER_NAMES.untold },
} as const satisfies Record<string, StatusMark>;

export type Answer = keyof typeof ANSWERS;

const isAnswer = (online: string | null | undefined): online is Answer => (online ?? '') in ANSWERS;

/** The answer to a service; a word of the table that has no mark is none. */
export function answerKey(service: Service): Answer {
  const online = newestAnswer(service)?.online;
  return isAnswer(online) ? online : 'nicht gesagt';
}

/** The services of each answer that there is, in the order of the answers. */
export const byAnswer = (services: readonly Service[]): { answer: Answer; services: Service[] }[] =>
  (Object.keys(ANSWERS) as Answer[])
    .map((answer) => ({ answer, services: services.filter((service) => answerKey(service) === answer) }))
    .filter((group) => group.services.length > 0);
