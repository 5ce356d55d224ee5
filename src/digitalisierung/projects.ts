/** From what the papers say of a project to what came of it. Only papers count: without one, the outcome is unknown. */
import { group } from 'd3-array';
import { endOf } from './dates.ts';
import type { Vorhaben } from './queries.ts';

/** What the papers say of the outcome. */
export type Outcome =
  | 'gekommen'
  | 'spaeter'
  | 'teilweise'
  | 'nicht-zum-termin'
  | 'verschoben'
  | 'gestoppt'
  | 'verfehlt'
  | 'mit-ziel-verfehlt'
  | 'pruefauftrag'
  | 'in-arbeit'
  | 'offen'
  | 'zu-frueh'
  | 'kein-beleg';

/** Did it come? `unbekannt` is an answer of its own and never counted as no. */
export type Verdict = 'da' | 'teils' | 'nicht' | 'unbekannt';

export interface Project {
  readonly vorhaben: string;
  readonly name: string;
  readonly art: string;
  readonly bereich: string | null;
  /** The first date that was promised; null when no paper names one. */
  readonly faellig: string | null;
  /** In the order of their dates; the first is the promise. */
  readonly rows: readonly [Vorhaben, ...Vorhaben[]];
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

const VERDICT: Readonly<Record<Outcome, Verdict>> = {
  gekommen: 'da',
  spaeter: 'da',
  teilweise: 'teils',
  'nicht-zum-termin': 'nicht',
  verschoben: 'nicht',
  gestoppt: 'nicht',
  verfehlt: 'nicht',
  'mit-ziel-verfehlt': 'nicht',
  pruefauftrag: 'nicht',
  'in-arbeit': 'unbekannt',
  offen: 'unbekannt',
  'zu-frueh': 'unbekannt',
  'kein-beleg': 'unbekannt',
};

/** The projects in the order of their first date; `lastPaper` is the day of the newest paper of the city. */
export function projectsOf(rows: readonly Vorhaben[], lastPaper: string | null): Project[] {
  const projects = [...group(rows, ({ vorhaben }) => vorhaben).values()].map((own): Project => {
    // A less exact date comes first: "2023-12" before "2023-12-29".
    const sorted = [...own].sort((a, b) => compare(a.stichtag, b.stichtag) || compare(a.quelle, b.quelle));
    const [first, ...later] = sorted as [Vorhaben, ...Vorhaben[]];
    const { vorhaben, name, art, bereich } = first;
    const faellig = sorted.find((row) => row.faellig !== null)?.faellig ?? null;
    const outcome = outcomeOf(first, later, faellig, lastPaper);
    return { vorhaben, name, art, bereich, faellig, rows: [first, ...later], outcome, verdict: VERDICT[outcome] };
  });
  return projects.sort((a, b) => compare(a.rows[0].stichtag, b.rows[0].stichtag) || compare(a.name, b.name));
}

function outcomeOf(
  first: Vorhaben,
  later: readonly Vorhaben[],
  faellig: string | null,
  lastPaper: string | null,
): Outcome {
  const last = later.at(-1) ?? first;
  switch (last.status) {
    case 'eingetreten':
      return 'gekommen';
    case 'verspaetet':
      return 'spaeter';
    case 'teilweise':
    case 'gestoppt':
    case 'pruefauftrag':
    case 'offen':
      return last.status;
    case 'verfehlt':
      // what has no date of its own missed that of the goal that it is a part of
      return faellig ? 'verfehlt' : 'mit-ziel-verfehlt';
    case 'laeuft':
      return faellig && endOf(last.stichtag) > endOf(faellig) ? 'nicht-zum-termin' : 'in-arbeit';
  }
  // Only announced, once or again: put off is only what got a later date.
  const again = last !== first && faellig !== null && last.faellig !== null;
  if (again && endOf(last.faellig as string) > endOf(faellig as string)) return 'verschoben';
  return faellig && lastPaper && endOf(faellig) > lastPaper ? 'zu-frueh' : 'kein-beleg';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
