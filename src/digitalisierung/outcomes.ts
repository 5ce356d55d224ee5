/** What came of a project, in the words and the marks of the pages. */
import type { StatusMark } from '../charts/status-mark.ts';
import { OUTCOMES, RESULT_NAMES } from '../words/de/digital/outcomes.ts';
import type { Outcome, Project } from './projects.ts';

/** In full, behind a name. */
export const OUTCOME: Readonly<Record<Outcome, string>> = {
  gekommen: 'gekommen',
  spaeter: OUTCOMES.spaeter,
  teilweise: OUTCOMES.teilweise,
  'nicht-zum-termin': OUTCOMES['nicht-zum-termin'],
  verschoben: OUTCOMES.verschoben,
  gestoppt: 'gestoppt',
  verfehlt: OUTCOMES.verfehlt,
  'mit-ziel-verfehlt': OUTCOMES['mit-ziel-verfehlt'],
  pruefauftrag: OUTCOMES.pruefauftrag,
  'in-arbeit': OUTCOMES['in-arbeit'],
  offen: OUTCOMES.offen,
  'zu-frueh': OUTCOMES['zu-frueh'],
  'kein-beleg': OUTCOMES['kein-beleg'],
};

/** What a reader can choose; each with its mark. */
export const RESULTS = {
  da: { form: 'full', farbe: 'var(--ertrag)', text: RESULT_NAMES.da },
  spaet: { form: 'soft', farbe: 'var(--ertrag)', text: RESULT_NAMES.spaet },
  teils: { form: 'half', farbe: 'var(--ertrag)', text: RESULT_NAMES.teils },
  nicht: { form: 'cross', farbe: 'var(--aufwand)', text: RESULT_NAMES.nicht },
  unbekannt: { form: 'open', farbe: 'var(--soft)', text: RESULT_NAMES.unbekannt },
} as const satisfies Record<string, StatusMark>;

export type Result = keyof typeof RESULTS;

export const resultOf = ({ outcome, verdict }: Pick<Project, 'outcome' | 'verdict'>): Result =>
  outcome === 'spaeter' ? 'spaet' : verdict;
