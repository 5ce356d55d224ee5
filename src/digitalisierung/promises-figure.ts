import { buildDocument } from '../charts/document.ts';
import { promisesChart } from '../charts/tracks.ts';
import type { Figure } from '../ui/figure.ts';
import { rowOrigin } from '../ui/origins.ts';
import { longDate, shortDate, yearOf } from './dates.ts';
import type { Outcome, Project } from './projects.ts';
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

const chartDocument = buildDocument();

/** Projects of one group as timeline and table; `id` is the anchor, `what` names the group in the subtitle. */
export function promisesFigure(id: string, projects: readonly Project[], headline: string, what: string): Figure {
  const chart = promisesChart(projects, { label: headline }, chartDocument).outerHTML;
  const quellen = [...new Set(projects.flatMap(({ rows }) => rows.map(({ quelle }) => quelle)))];
  return {
    id,
    headline,
    sub: what,
    charts: [chart],
    file: chart,
    tableOpen: false,
    quellen,
    origin: rowOrigin('vorhaben'),
    table: {
      caption: `${what}: was angekündigt war, zu wann, und was spätere Papiere sagen`,
      columns: [
        { name: 'name', title: 'Vorhaben', kind: 'text' },
        { name: 'stichtag', title: 'Zuerst genannt', kind: 'text' },
        { name: 'faellig', title: 'Termin', kind: 'text' },
        { name: 'ausgang', title: 'Was daraus wurde', kind: 'text' },
        { name: 'beleg', title: 'Letztes Papier dazu', kind: 'text' },
      ],
      rows: projects.map((project) => ({
        key: project.vorhaben,
        href: `#${project.vorhaben}`,
        origin: rowOrigin('vorhaben', project.vorhaben),
        cells: [
          project.name,
          shortDate(project.rows[0].stichtag),
          project.faellig ? shortDate(project.faellig) : 'keiner genannt',
          OUTCOME[project.outcome],
          lastWord(project),
        ],
      })),
    },
  };
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
