/** Sentences that the data say; each names its date or year. */
import { number } from '../text/format.ts';
import type { Project } from './projects.ts';
import type { Zaehlung } from './queries.ts';

const NBSP = '\u00a0';
const ACCURACY: Readonly<Record<string, string>> = { rund: 'rund ', mindestens: 'mehr als ', hoechstens: 'höchstens ' };
const UNIT: Readonly<Record<string, string>> = { Prozent: `${NBSP}%`, Anzahl: '', Rang: '', Punkte: `${NBSP}Punkte` };

/** A count as exact as its source gives it: "rund 300", "mehr als 78.000", "rund 90 %". */
export function counted({ wert, genauigkeit, einheit }: Pick<Zaehlung, 'wert' | 'genauigkeit' | 'einheit'>): string {
  const digits = String(wert).split('.')[1]?.length ?? 0;
  const unit = UNIT[einheit] ?? `${NBSP}${einheit.replace('EUR', '€')}`;
  return `${ACCURACY[genauigkeit ?? ''] ?? ''}${einheit === 'Rang' ? `Rang${NBSP}` : ''}${number(wert, digits)}${unit}`;
}

/** "Für 2023 waren 14 Ziele genannt: 2 kamen nach dem Termin, 3 waren am Termin nicht da, bei 9 ist unbekannt …" */
export function promisesHeadline(jahr: number, projects: readonly Project[]): string {
  const count = (fits: (project: Project) => boolean): number => projects.filter(fits).length;
  const parts = [
    [count(({ outcome }) => outcome === 'gekommen'), 'kam', 'kamen', ''],
    [count(({ outcome }) => outcome === 'spaeter'), 'kam', 'kamen', ' erst nach dem Termin'],
    [count(({ verdict }) => verdict === 'teils'), 'kam', 'kamen', ' zum Teil'],
    [count(({ verdict }) => verdict === 'nicht'), 'war', 'waren', ' zum Termin nicht fertig'],
  ] as const;
  const said = parts
    .filter(([many]) => many > 0)
    .map(([many, one, more, rest]) => `${many} ${many === 1 ? one : more}${rest}`);
  const unknown = count(({ verdict }) => verdict === 'unbekannt');
  const open = unknown > 0 ? [openPart(unknown, projects.length)] : [];
  const all = projects.length === 1 ? 'war 1 Ziel' : `waren ${projects.length} Ziele`;
  return `Für ${jahr} ${all} genannt: ${[...said, ...open].join(', ')}`;
}

function openPart(unknown: number, all: number): string {
  if (all === 1) return 'kein Papier sagt, wie es ausging';
  if (unknown === all) return 'bei keinem sagt ein Papier, wie es ausging';
  return `bei ${unknown === 1 ? 'einem' : unknown} sagt kein Papier, wie es ausging`;
}

/** "Berichte: 7 vorgesehen; belegt ist, dass 1 vorgelegt wurde, 1 nur zum Teil" */
export function reportsHeadline(reports: readonly Project[]): string {
  const count = (verdict: Project['verdict']): number => reports.filter((report) => report.verdict === verdict).length;
  const parts = count('teils') > 0 ? `, ${count('teils')} nur zum Teil` : '';
  const whole = count('da');
  return `Berichte: ${reports.length} vorgesehen; belegt ist, dass ${whole} vorgelegt ${whole === 1 ? 'wurde' : 'wurden'}${parts}`;
}
