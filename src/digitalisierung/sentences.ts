/** Sentences that the data say; each names its date or year. */
import { number } from '../text/format.ts';
import type { Phrase } from '../text/phrase.ts';
import { accurately } from '../words/published.ts';
import type { Project } from './projects.ts';
import type { Zaehlung } from './queries.ts';

const NBSP = '\u00a0';
const UNIT: Readonly<Record<string, string>> = { Prozent: `${NBSP}%`, Anzahl: '', Rang: '', Punkte: `${NBSP}Punkte` };

/** A count as exact as its source gives it: "rund 300", "mindestens 78.000", "rund 90 %". */
export function counted({ wert, genauigkeit, einheit }: Pick<Zaehlung, 'wert' | 'genauigkeit' | 'einheit'>): string {
  const digits = String(wert).split('.')[1]?.length ?? 0;
  const unit = UNIT[einheit] ?? `${NBSP}${einheit.replace('EUR', '€')}`;
  return accurately(genauigkeit, `${einheit === 'Rang' ? `Rang${NBSP}` : ''}${number(wert, digits)}${unit}`);
}

/**
 * "Von 24 Zielen mit Termin kam nachweislich eines pünktlich; bei 20 sagt kein Papier, wie es ausging". The words in colour are the legend
 * of the marks.
 */
export function aimsHeadline(projects: readonly Project[]): Phrase {
  const count = (fits: (project: Project) => boolean): number => projects.filter(fits).length;
  const came = count(({ outcome }) => outcome === 'gekommen');
  const unknown = count(({ verdict }) => verdict === 'unbekannt');
  const all = projects.length;
  const first: Phrase =
    all === 1
      ? [
          'Das eine Ziel mit Termin kam nachweislich ',
          { text: came === 1 ? 'pünktlich' : 'nicht pünktlich', role: came === 1 ? 'ertrag' : 'aufwand' },
        ]
      : came === 0
        ? [`Von ${all} Zielen mit Termin kam nachweislich `, { text: 'keines', role: 'aufwand' }, ' pünktlich']
        : [
            `Von ${all} Zielen mit Termin ${came === 1 ? 'kam' : 'kamen'} nachweislich `,
            { text: came === 1 ? 'eines' : `${came}`, role: 'ertrag' },
            ' pünktlich',
          ];
  if (unknown === 0) return first;
  if (all === 1) return ['Für das eine Ziel mit Termin sagt kein Papier, wie es ausging'];
  if (unknown === all) return [`Bei keinem von ${all} Zielen mit Termin sagt ein Papier, wie es ausging`];
  return [...first, `; bei ${unknown === 1 ? 'einem' : unknown} sagt kein Papier, wie es ausging`];
}

/** "Berichte: 7 vorgesehen; belegt ist, dass 1 vorgelegt wurde, 1 nur zum Teil" */
export function reportsHeadline(reports: readonly Project[]): string {
  const count = (verdict: Project['verdict']): number => reports.filter((report) => report.verdict === verdict).length;
  const parts = count('teils') > 0 ? `, ${count('teils')} nur zum Teil` : '';
  const whole = count('da');
  return `Berichte: ${reports.length} vorgesehen; belegt ist, dass ${whole} vorgelegt ${whole === 1 ? 'wurde' : 'wurden'}${parts}`;
}
