import type { Entry } from '../search/entry.ts';
import { site } from '../site.ts';
import { DIGITAL_FRAME, SERVICES_PAGE } from '../words/de/digital/pages.ts';
import { DIGITAL_SEARCH } from '../words/de/digital/search.ts';
import { counted } from '../words/de/digital/sentences.ts';
import { longDate, yearOf } from './dates.ts';
import { efaList } from './efa.ts';
import { loadFacts } from './facts.ts';
import { countsOf } from './groups.ts';
import { answerOf, servicePage, splitRegister } from './services.ts';

/** Services, aims, counts and pages on digitalisation for the search; a city without papers on it has none. */
export async function digitalEntries(): Promise<Entry[]> {
  const facts = await loadFacts();
  const { services, projects, counts } = facts;
  const named = splitRegister(services).named;
  const shown = countsOf(counts).flatMap(({ rows }) => rows);
  if (services.length + projects.length + shown.length === 0) return [];
  const page = (h: string, k: string, w: string): Entry => ({ h, k, e: DIGITAL_FRAME.topic, w, y: '', g: 1.3 });
  return [
    page('/digitalisierung/', 'Digitalisierung', DIGITAL_SEARCH.topicWords),
    ...(services.length > 0
      ? [page('/digitalisierung/leistungen/', DIGITAL_SEARCH.services, DIGITAL_SEARCH.servicesWords)]
      : []),
    ...(projects.length > 0
      ? [page('/digitalisierung/versprechen/', DIGITAL_SEARCH.aims, DIGITAL_SEARCH.aimsWords)]
      : []),
    ...(site.digitalisierung?.reifegrad
      ? [page('/digitalisierung/reifegrad/', 'Reifegrad', DIGITAL_SEARCH.levelWords)]
      : []),
    ...(shown.length > 0 ? [page('/digitalisierung/zahlen/', DIGITAL_SEARCH.numbers, '')] : []),
    ...(efaList(services) ? [page('/digitalisierung/reifegrad/#efa', SERVICES_PAGE.efa, DIGITAL_SEARCH.efaWords)] : []),
    ...named.map((service): Entry => {
      const answer = answerOf(service);
      const dates = service.rows.map(({ stichtag }) => yearOf(stichtag));
      return {
        h: servicePage(service),
        k: service.name,
        n: DIGITAL_SEARCH.online(answer),
        e: DIGITAL_SEARCH.service,
        w: ['beantragen', 'melden', 'Antrag', 'online', ...service.suchworte].join(' '),
        y: longDate(service.rows[0].stichtag),
        j: [Math.min(...dates), Math.max(...dates)],
      };
    }),
    ...projects.map(({ vorhaben, name, bereich, rows, faellig }): Entry => {
      const last = rows.at(-1) ?? rows[0];
      return {
        h: `/digitalisierung/versprechen/#${vorhaben}`,
        k: name,
        ...(bereich && { n: bereich }),
        e: DIGITAL_SEARCH.aim,
        y: faellig ? DIGITAL_SEARCH.announced(longDate(faellig)) : longDate(last.stichtag),
        j: [yearOf(rows[0].stichtag), yearOf(last.stichtag)],
      };
    }),
    ...newestCounts(shown).map(
      (row): Entry => ({
        h: '/digitalisierung/zahlen/',
        k: row.name,
        e: DIGITAL_SEARCH.number,
        b: counted(row),
        y: String(row.jahr),
        g: 0.9,
      }),
    ),
  ];
}

/** The newest count of each thing that is counted. */
function newestCounts<R extends { kennzahl: string; jahr: number }>(rows: readonly R[]): R[] {
  const newest = new Map<string, R>();
  for (const row of rows) if (row.jahr >= (newest.get(row.kennzahl)?.jahr ?? 0)) newest.set(row.kennzahl, row);
  return [...newest.values()];
}
