/** What came of a project, in the words and the marks of the pages. */
import type { StatusMark } from '../charts/status-mark.ts';
import type { Outcome, Project } from './projects.ts';

/** In full, behind a name. */
export const OUTCOME: Readonly<Record<Outcome, string>> = {
  gekommen: 'gekommen',
  spaeter: 'gekommen, aber nach dem Termin',
  teilweise: 'zum Teil',
  'nicht-zum-termin': 'nach dem Termin noch in Arbeit',
  verschoben: 'auf später verschoben',
  gestoppt: 'gestoppt',
  verfehlt: 'zum Termin nicht da',
  'mit-ziel-verfehlt': 'zum Termin des Ziels, zu dem es gehört, nicht da',
  pruefauftrag: 'Ausschuss empfiehlt einen Prüfauftrag',
  'in-arbeit': 'in Arbeit, kein Termin',
  offen: 'erwähnt, aber nicht, wie weit es ist',
  'zu-frueh': 'kein Beleg gefunden; der Termin liegt nach dem letzten Papier der Stadt',
  'kein-beleg': 'kein Beleg gefunden',
};

/** What a reader can choose; each with its mark. */
export const RESULTS = {
  da: { form: 'full', farbe: 'var(--ertrag)', text: 'gekommen' },
  spaet: { form: 'soft', farbe: 'var(--ertrag)', text: 'nach dem Termin' },
  teils: { form: 'half', farbe: 'var(--ertrag)', text: 'zum Teil' },
  nicht: { form: 'cross', farbe: 'var(--aufwand)', text: 'nicht, oder nicht zum Termin' },
  unbekannt: { form: 'open', farbe: 'var(--soft)', text: 'unbekannt' },
} as const satisfies Record<string, StatusMark>;

export type Result = keyof typeof RESULTS;

export const resultOf = ({ outcome, verdict }: Pick<Project, 'outcome' | 'verdict'>): Result =>
  outcome === 'spaeter' ? 'spaet' : verdict;
