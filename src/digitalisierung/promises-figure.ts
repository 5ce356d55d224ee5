import { type Track, type TrackMark, tracks } from '../charts/tracks.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { rowOrigin } from '../ui/origins.ts';
import { longDate, position, shortDate, yearOf } from './dates.ts';
import type { Outcome, Project, Verdict } from './projects.ts';
import { promisesHeadline } from './sentences.ts';

/** What came of it, in the words of the pages. */
export const OUTCOME: Readonly<Record<Outcome, string>> = {
  gekommen: 'gekommen',
  spaeter: 'gekommen, aber nach dem Termin',
  teilweise: 'zum Teil',
  'nicht-zum-termin': 'nach dem Termin noch in Arbeit',
  verschoben: 'auf später verschoben',
  gestoppt: 'gestoppt',
  pruefauftrag: 'Ausschuss empfiehlt einen Prüfauftrag',
  'in-arbeit': 'in Arbeit, kein Termin',
  offen: 'erwähnt, aber nicht, wie weit es ist',
  'zu-frueh': 'kein Beleg gefunden; der Termin liegt nach dem letzten Papier der Stadt',
  'kein-beleg': 'kein Beleg gefunden',
};

/** What the mark before a name says, by its form as well as by its colour. */
const MARKS = {
  da: { sign: '●', farbe: 'var(--ertrag)', text: 'gekommen' },
  spaet: { sign: '»', farbe: 'var(--ertrag)', text: 'gekommen, aber nach dem Termin' },
  teils: { sign: '◐', farbe: 'var(--accent)', text: 'zum Teil' },
  nicht: { sign: '✕', farbe: 'var(--aufwand)', text: 'kam nicht bis zum Termin' },
  unbekannt: { sign: '?', farbe: 'var(--soft)', text: 'unbekannt' },
} as const satisfies Record<Verdict | 'spaet', TrackMark>;

/** A project as a line of time: only the paper that decides has the colour of the outcome; one that announces again is a ring. */
function trackOf({ name, outcome, verdict, faellig, rows: [first, ...later] }: Project): Track {
  return {
    name,
    mark: MARKS[outcome === 'spaeter' ? 'spaet' : verdict],
    from: position(first.stichtag),
    due: faellig === null ? null : position(faellig),
    points: later.map((row) => ({
      x: position(row.stichtag),
      form: row.status === 'angekuendigt' ? 'ring' : row === later.at(-1) ? 'decides' : 'says',
    })),
  };
}

/** Projects of one group as lines of time and table; `id` is the anchor, `what` names the group in the subtitle. */
export function promisesFigure(id: string, projects: readonly Project[], sentence: string, what: string): Figure {
  return figure({
    id,
    sentence,
    subtitle: what,
    picture: {
      draw: (document, width) =>
        tracks(
          projects.map(trackOf),
          {
            label: sentence,
            width,
            marks: Object.values(MARKS),
            span: 'genannt (Ring) bis Termin (Strich)',
            point: 'spätere Aussage; farbig: sie sagt, wie es ausging',
          },
          document,
        ),
    },
    view: 'picture',
    sources: projects.flatMap(({ rows }) => rows.map(({ quelle }) => quelle)),
    origin: rowOrigin('vorhaben'),
    caption: `${what}: was angekündigt war, zu wann, und was spätere Papiere sagen`,
    rows: projects,
    row: {
      key: ({ vorhaben }) => vorhaben,
      href: ({ vorhaben }) => `#${vorhaben}`,
      origin: ({ vorhaben }) => rowOrigin('vorhaben', vorhaben),
    },
    columns: [
      { name: 'name', title: 'Vorhaben', kind: 'text', value: ({ name }) => name },
      { name: 'stichtag', title: 'Zuerst genannt', kind: 'text', value: ({ rows }) => shortDate(rows[0].stichtag) },
      {
        name: 'faellig',
        title: 'Termin',
        kind: 'text',
        value: ({ faellig }) => (faellig ? shortDate(faellig) : 'keiner genannt'),
      },
      { name: 'ausgang', title: 'Was daraus wurde', kind: 'text', value: ({ outcome }) => OUTCOME[outcome] },
      { name: 'beleg', title: 'Letztes Papier dazu', kind: 'text', value: lastWord },
    ],
  });
}

/** Day of the newest paper that says more than that it is planned; a single paper may say that it has come. */
function lastWord({ rows }: Project): string {
  const last = rows.at(-1) as Project['rows'][0];
  return rows.length > 1 || last.status !== 'angekuendigt' ? longDate(last.stichtag) : 'keins';
}

const isAim = ({ art }: Project): boolean => art === 'ziel' || art === 'projekt';

/** Aims and projects that no paper gives a date. */
export const undatedAims = (projects: readonly Project[]): Project[] =>
  projects.filter((project) => isAim(project) && project.faellig === null);

/** Aims and projects with a date, by the year in which they were due. */
export function aimsByYear(projects: readonly Project[]): { jahr: number; projects: Project[] }[] {
  const dated = projects.filter((project) => isAim(project) && project.faellig !== null);
  const years = [...new Set(dated.map(({ faellig }) => yearOf(faellig as string)))].sort();
  return years.map((jahr) => ({ jahr, projects: dated.filter(({ faellig }) => yearOf(faellig as string) === jahr) }));
}

/** One figure for each year in which something was due. */
export const yearFigures = (projects: readonly Project[]): { jahr: number; figure: Figure }[] =>
  aimsByYear(projects).map(({ jahr, projects: due }) => ({
    jahr,
    figure: promisesFigure(`ziele-${jahr}`, due, promisesHeadline(jahr, due), `Ziele mit Termin ${jahr}`),
  }));
