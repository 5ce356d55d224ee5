/** From rows of single sources to services: one entry for each, with everything that was said of it, newest first. */
import { group } from 'd3-array';
import { ANSWERS_SHORT } from '../words/de/digital/outcomes.ts';
import { shortDate } from './dates.ts';
import type { Leistung } from './queries.ts';

export interface Service {
  readonly leistung: string;
  readonly name: string;
  readonly suchworte: readonly string[];
  /** Newest first. */
  readonly rows: readonly [Leistung, ...Leistung[]];
}

const german = new Intl.Collator('de');

/** Services from A to Z, named as the newest source names them. */
export function servicesOf(rows: readonly Leistung[]): Service[] {
  return [...group(rows, ({ leistung }) => leistung).values()]
    .map((own): Service => {
      const sorted = [...own].sort((a, b) => compare(b.stichtag, a.stichtag) || compare(a.quelle, b.quelle));
      const [newest] = sorted as [Leistung];
      const words = sorted.flatMap(({ suchworte }) => suchworte?.split(' ') ?? []);
      return {
        leistung: newest.leistung,
        name: newest.name,
        suchworte: [...new Set(words)],
        rows: sorted as [Leistung, ...Leistung[]],
      };
    })
    .sort((a, b) => german.compare(a.name, b.name) || compare(a.leistung, b.leistung));
}

/**
 * The row that answers whether one can apply online: the newest that says how it is, and only without one the newest
 * announcement. An announcement for a new portal does not take back what was possible before.
 */
export const newestAnswer = ({ rows }: Service): Leistung | undefined =>
  rows.find(({ online }) => online !== null && online !== 'angekuendigt') ?? rows.find(({ online }) => online !== null);

/** The newest row with a level. */
export const newestLevel = ({ rows }: Service): Leistung | undefined =>
  rows.find(({ reifegrad }) => reifegrad !== null);

/** "ja (Stufe 2, 12/2022)": what the newest source says to the question whether one can apply online. */
export function answerOf(service: Service): string {
  const row = newestAnswer(service);
  if (!row) return ANSWERS_SHORT.untold;
  const level = row.reifegrad === null ? '' : ANSWERS_SHORT.level(row.reifegrad);
  return `${ANSWER[row.online ?? '']} (${level}${shortDate(row.stichtag)})`;
}

const ANSWER: Readonly<Record<string, string>> = {
  ja: ANSWERS_SHORT.ja,
  angekuendigt: ANSWERS_SHORT.angekuendigt,
  nein: ANSWERS_SHORT.nein,
  verzeichnet: ANSWERS_SHORT.verzeichnet,
};

/** Services that share a search word: a reader who looks for a car finds both names that the papers use for it. */
export const relatedTo = (service: Service, services: readonly Service[]): Service[] =>
  services.filter((other) => other !== service && other.suchworte.some((word) => service.suchworte.includes(word)));

/** More services of one source than this are a register: they get a list from A to Z instead of a page each. */
export const REGISTER = 250;

/** Services that somebody wrote about, and those that only stand in a register. */
export function splitRegister(services: readonly Service[]): { named: Service[]; register: Service[] } {
  const sizes = new Map<string, number>();
  for (const { rows } of services)
    for (const quelle of new Set(rows.map((row) => row.quelle))) sizes.set(quelle, (sizes.get(quelle) ?? 0) + 1);
  const small = (row: Leistung): boolean => (sizes.get(row.quelle) ?? 0) <= REGISTER;
  return {
    named: services.filter(({ rows }) => rows.some(small)),
    register: services.filter(({ rows }) => !rows.some(small)),
  };
}

/** Address of a service's page. */
export const servicePage = ({ leistung }: Service): string => `/digitalisierung/leistungen/${leistung}/`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
