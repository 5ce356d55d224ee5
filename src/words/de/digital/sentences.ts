/** Sentences on digitalisation that count something, or say what the sources know of one service. */
import { number } from '../../../text/format.ts';
import type { Phrase } from '../../../text/phrase.ts';
import { accurately } from '../../published.ts';
import type { ANSWER_NAMES } from './outcomes.ts';

const NBSP = '\u00a0';
const UNIT: Readonly<Record<string, string>> = { Prozent: `${NBSP}%`, Anzahl: '', Rang: '', Punkte: `${NBSP}Punkte` };

/** A count as it is published. */
interface Count {
  readonly wert: number;
  readonly genauigkeit: string | null;
  readonly einheit: string;
}

/** A count as exact as its source gives it: "rund 300", "mindestens 78.000", "rund 90 %". */
export function counted({ wert, genauigkeit, einheit }: Count): string {
  const digits = String(wert).split('.')[1]?.length ?? 0;
  const unit = UNIT[einheit] ?? `${NBSP}${einheit.replace('EUR', '€')}`;
  return accurately(genauigkeit, `${einheit === 'Rang' ? `Rang${NBSP}` : ''}${number(wert, digits)}${unit}`);
}

/** What came of a project. */
interface Judged {
  readonly outcome: string;
  readonly verdict: string;
}

/**
 * "Von 24 Zielen mit Termin kam nachweislich eines pünktlich; bei 20 sagt kein Papier, wie es ausging". The words in colour are the legend
 * of the marks.
 */
export function aimsHeadline(projects: readonly Judged[]): Phrase {
  const count = (fits: (project: Judged) => boolean): number => projects.filter(fits).length;
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
export function reportsHeadline(reports: readonly Judged[]): string {
  const count = (verdict: string): number => reports.filter((report) => report.verdict === verdict).length;
  const parts = count('teils') > 0 ? `, ${count('teils')} nur zum Teil` : '';
  const whole = count('da');
  return `Berichte: ${reports.length} vorgesehen; belegt ist, dass ${whole} vorgelegt ${whole === 1 ? 'wurde' : 'wurden'}${parts}`;
}

/** "1 Ziel", "3 Ziele". */
export const manyAims = (many: number): string => (many === 1 ? '1 Ziel' : `${many} Ziele`);

/**
 * "Konnte ich das online beantragen? 11-mal heißt es ja, 13-mal genannt oder angekündigt, 2-mal nein; bei 24 sagt es niemand": together
 * they are all services.
 */
export function servicesPhrase(counts: Readonly<Record<keyof typeof ANSWER_NAMES, number>>): Phrase {
  const { ja, verzeichnet, angekuendigt, nein, untold } = counts;
  const between = [...(verzeichnet > 0 ? ['genannt'] : []), ...(angekuendigt > 0 ? ['angekündigt'] : [])].join(
    ' oder ',
  );
  const told: Phrase = [
    'Konnte ich das online beantragen? ',
    { text: `${ja}-mal`, role: 'ertrag' },
    ` heißt es ja, ${between && `${verzeichnet + angekuendigt}-mal ${between}, `}`,
    { text: `${nein}-mal`, role: 'aufwand' },
    ' nein',
  ];
  return untold > 0 ? [...told, `; bei ${untold} sagt es niemand`] : told;
}
