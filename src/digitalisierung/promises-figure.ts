import { waffle } from '../charts/waffle.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { plain, type Sentence } from '../figure/sentence.ts';
import { rowOrigin } from '../ui/origins.ts';
import { AIMS_FIGURE } from '../words/de/digital/figures.ts';
import { aimsHeadline, manyAims, reportsHeadline } from '../words/de/digital/sentences.ts';
import { longDate, shortDate, yearOf } from './dates.ts';
import { OUTCOME, RESULTS, resultOf } from './outcomes.ts';
import type { Project } from './projects.ts';

/** Projects that stand together in a figure and on the page. */
export interface AimGroup {
  /** Where the list of its projects stands on the page. */
  readonly anchor: string;
  /** Its heading there. */
  readonly title: string;
  /** What stands beside its squares: a year or a number, and a few words. */
  readonly head: string;
  readonly name: string;
  readonly projects: readonly Project[];
}

/** Where all that the papers say of a project stands. */
export const aimPage = ({ vorhaben }: Pick<Project, 'vorhaben'>): string => `/digitalisierung/versprechen/#${vorhaben}`;

/** "Portal starten: Termin 2031, gekommen, aber nach dem Termin". */
const titleOf = ({ name, faellig, outcome }: Project): string =>
  `${name}: ${faellig ? AIMS_FIGURE.due(shortDate(faellig)) : AIMS_FIGURE.noDate}, ${OUTCOME[outcome]}`;

/** What came of it first; what nobody knows last. */
export const byResult = (projects: readonly Project[]): Project[] => {
  const order = Object.keys(RESULTS);
  return [...projects].sort((a, b) => order.indexOf(resultOf(a)) - order.indexOf(resultOf(b)));
};

function promisesFigure(id: string, groups: readonly AimGroup[], sentence: Sentence, subtitle: string): Figure {
  const projects = groups.flatMap((group) => group.projects);
  return figure({
    id,
    sentence,
    subtitle,
    picture: {
      draw: (document, width) =>
        waffle(
          groups.map(({ head, name, projects: own }) => ({
            head,
            name,
            entries: byResult(own).map((one) => ({
              name: one.name,
              title: titleOf(one),
              href: aimPage(one),
              mark: RESULTS[resultOf(one)],
            })),
          })),
          { label: plain(sentence), width, named: false, marks: Object.values(RESULTS) },
          document,
        ),
    },
    view: 'picture',
    sources: projects.flatMap(({ rows }) => rows.map(({ quelle }) => quelle)),
    origin: rowOrigin('vorhaben'),
    caption: AIMS_FIGURE.caption,
    rows: projects,
    row: {
      key: ({ vorhaben }) => vorhaben,
      href: aimPage,
      origin: ({ vorhaben }) => rowOrigin('vorhaben', vorhaben),
    },
    columns: [
      { name: 'name', title: AIMS_FIGURE.aim, kind: 'text', value: ({ name }) => name },
      { name: 'stichtag', title: AIMS_FIGURE.first, kind: 'text', value: ({ rows }) => shortDate(rows[0].stichtag) },
      {
        name: 'faellig',
        title: AIMS_FIGURE.dueColumn,
        kind: 'text',
        value: ({ faellig }) => (faellig ? shortDate(faellig) : AIMS_FIGURE.none),
      },
      { name: 'ausgang', title: AIMS_FIGURE.outcome, kind: 'text', value: ({ outcome }) => OUTCOME[outcome] },
      { name: 'beleg', title: AIMS_FIGURE.last, kind: 'text', value: lastWord },
    ],
  });
}

/** Day of the newest paper that says more than that it is planned; a single paper may say that it has come. */
function lastWord({ rows }: Project): string {
  const last = rows.at(-1) as Project['rows'][0];
  return rows.length > 1 || last.status !== 'angekuendigt' ? longDate(last.stichtag) : 'keins';
}

const isAim = ({ art }: Project): boolean => art === 'ziel' || art === 'projekt';

/** Aims and projects with a date, by the year in which they were due. */
export function aimsByYear(projects: readonly Project[]): AimGroup[] {
  const dated = projects.filter((project) => isAim(project) && project.faellig !== null);
  const years = [...new Set(dated.map(({ faellig }) => yearOf(faellig as string)))].sort();
  return years.map((jahr) => {
    const own = dated.filter(({ faellig }) => yearOf(faellig as string) === jahr);
    const name = manyAims(own.length);
    return { anchor: `ziele-${jahr}`, title: AIMS_FIGURE.year(jahr, name), head: `${jahr}`, name, projects: own };
  });
}

/** Aims and projects that no paper gives a date; undefined when all have one. */
export function undatedAims(projects: readonly Project[]): AimGroup | undefined {
  const own = projects.filter((project) => isAim(project) && project.faellig === null);
  return groupOf('ohne-termin-wortlaut', AIMS_FIGURE.undated, own);
}

/** Reports that somebody was to get; undefined where none is known. */
export const reportsOf = (projects: readonly Project[]): AimGroup | undefined =>
  groupOf(
    'berichte-wortlaut',
    'Berichte',
    projects.filter(({ art }) => art === 'bericht'),
  );

/** Proposals of citizens; undefined where none is known. */
export const proposalsOf = (projects: readonly Project[]): AimGroup | undefined =>
  groupOf(
    'buergerhaushalt',
    AIMS_FIGURE.proposals,
    projects.filter(({ art }) => art === 'buergervorschlag'),
  );

const groupOf = (anchor: string, name: string, projects: readonly Project[]): AimGroup | undefined =>
  projects.length === 0 ? undefined : { anchor, title: name, head: `${projects.length}`, name, projects };

/** All aims with a date in one figure, a row a year; undefined where no aim has one. */
export function aimsFigure(projects: readonly Project[]): Figure | undefined {
  const groups = aimsByYear(projects);
  if (groups.length === 0) return undefined;
  const all = groups.flatMap((group) => group.projects);
  const subtitle = AIMS_FIGURE.subtitle;
  return promisesFigure('ziele', groups, aimsHeadline(all), subtitle);
}

/** Figures of what has no date to be measured by. */
export function otherFigures(projects: readonly Project[]): Figure[] {
  const [reports, undated] = [reportsOf(projects), undatedAims(projects)];
  return [
    ...(reports
      ? [promisesFigure('berichte', [reports], reportsHeadline(reports.projects), AIMS_FIGURE.reportsSubtitle)]
      : []),
    ...(undated
      ? [
          promisesFigure(
            'ohne-termin',
            [undated],
            AIMS_FIGURE.undatedSentence(undated.projects.length),
            AIMS_FIGURE.undatedSubtitle,
          ),
        ]
      : []),
  ];
}
