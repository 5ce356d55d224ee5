import { buildDocument } from '../ui/document.ts';
import type { Figure } from '../ui/figure.ts';
import { longDate, shortDate, yearOf } from './dates.ts';
import type { Outcome, Project } from './projects.ts';
import { promisesChart } from './promises-chart.ts';
import { promisesHeadline } from './sentences.ts';

/** What came of it, in the words of the pages. */
export const OUTCOME: Readonly<Record<Outcome, string>> = {
  gekommen: 'gekommen',
  spaeter: 'gekommen, aber nach dem Termin',
  teilweise: 'zum Teil',
  'nicht-zum-termin': 'nach dem Termin noch in Arbeit',
  verschoben: 'auf später verschoben',
  gestoppt: 'gestoppt',
  pruefauftrag: 'Prüfauftrag statt Beschluss',
  'in-arbeit': 'in Arbeit, kein Termin',
  offen: 'erwähnt, aber nicht, wie weit es ist',
  'zu-frueh': 'Termin nach dem letzten Papier',
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
    table: {
      caption: `${what}: was angekündigt war, zu wann, und was spätere Papiere sagen`,
      columns: [
        { name: 'name', title: 'Vorhaben', kind: 'text' },
        { name: 'stichtag', title: 'Angekündigt', kind: 'text' },
        { name: 'faellig', title: 'Termin', kind: 'text' },
        { name: 'ausgang', title: 'Was daraus wurde', kind: 'text' },
        { name: 'beleg', title: 'Letztes Papier dazu', kind: 'text' },
      ],
      rows: projects.map((project) => ({
        key: project.vorhaben,
        href: `#${project.vorhaben}`,
        cells: [
          project.name,
          shortDate(project.rows[0].stichtag),
          project.faellig ? shortDate(project.faellig) : 'keiner genannt',
          OUTCOME[project.outcome],
          project.rows.length > 1 ? longDate((project.rows.at(-1) as Project['rows'][0]).stichtag) : 'keins',
        ],
      })),
    },
  };
}

/** Aims with a date, by the year in which they were due. */
export function aimsByYear(projects: readonly Project[]): { jahr: number; projects: Project[] }[] {
  const dated = projects.filter(({ art, faellig }) => art === 'ziel' && faellig !== null);
  const years = [...new Set(dated.map(({ faellig }) => yearOf(faellig as string)))].sort();
  return years.map((jahr) => ({ jahr, projects: dated.filter(({ faellig }) => yearOf(faellig as string) === jahr) }));
}

/** One figure for each year in which something was due. */
export const yearFigures = (projects: readonly Project[]): { jahr: number; figure: Figure }[] =>
  aimsByYear(projects).map(({ jahr, projects: due }) => ({
    jahr,
    figure: promisesFigure(`ziele-${jahr}`, due, promisesHeadline(jahr, due), `Ziele mit Termin ${jahr}`),
  }));
