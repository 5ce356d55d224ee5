import type { Entry } from './overview.ts';
import { loadPages, type Sheet, THEMEN } from './sheets.ts';

/** The indicators of a page, each with its place on it: of the plan, what came of it, of the statistics. */
export function entriesOn({ href, eigen, plan, statistik, gedeckt }: Sheet): Entry[] {
  const at = (anchor: string): string => (eigen ? href : `${href}#${anchor}`);
  return [
    ...plan.map((kennzahl): Entry => ({ kennzahl, href: at(`plan-${kennzahl}`), plan: true })),
    ...(gedeckt === null ? [] : [{ kennzahl: gedeckt, href, abschluss: true as const }]),
    ...statistik.map((kennzahl): Entry => ({ kennzahl, href: at(kennzahl) })),
  ];
}

/** The indicators of a topic, each with the page that tells of it. */
export const entriesOf = async (thema: string): Promise<Entry[]> =>
  (await loadPages()).filter((page) => page.thema === thema).flatMap(entriesOn);

/** The indicators of all topics, in the order of reading. */
export const allEntries = async (): Promise<Entry[]> => (await Promise.all(Object.keys(THEMEN).map(entriesOf))).flat();
