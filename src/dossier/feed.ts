/** What is told of a topic, as a feed: its numbers, what is built, what was announced, and the papers that say so. */
import { createHash } from 'node:crypto';
import { site } from '../site.ts';
import type { Quelle } from '../sources.ts';
import { date } from '../text/format.ts';
import { plainPhrase } from '../text/phrase.ts';
import { atom, type FeedEntry, NEVER, startOf } from '../ui/atom.ts';
import { stableUrn } from '../ui/urn.ts';
import { DOSSIER_FEED } from '../words/de/dossier.ts';
import type { Briefing } from './briefing.ts';
import type { Dossier } from './queries.ts';

/** Where the feed of a topic stands. */
export const feedPath = ({ href }: Pick<Dossier, 'href'>): string => `${href}feed.xml`;

type Topic = Pick<Dossier, 'dossier' | 'name' | 'href'>;

/** What is told, and of which day its newest paper is. */
interface Told {
  readonly title: string;
  readonly summary: string;
  readonly path: string;
  readonly day: string | null;
}

/**
 * An entry for everything that the sheet tells and that has a date, the newest first. Its id is made of what it says: another number is
 * another entry, so that a reader of feeds sees it.
 */
export function feedEntries(topic: Topic, briefing: Briefing, quellen: ReadonlyMap<string, Quelle>): FeedEntry[] {
  return tellings(topic, briefing, quellen)
    .flatMap(({ day, ...told }) => (day ? [{ ...told, id: idOf(topic, told), updated: startOf(day) }] : []))
    .sort((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id));
}

const idOf = ({ dossier }: Topic, { title, summary }: Pick<Told, 'title' | 'summary'>): string =>
  stableUrn([site.stadt.ags, 'dossier', dossier, title, summary]);

function tellings(topic: Topic, briefing: Briefing, quellen: ReadonlyMap<string, Quelle>): Told[] {
  const dayOf = (keys: readonly string[]): string | null =>
    keys
      .flatMap((key) => quellen.get(key)?.stand ?? [])
      .sort()
      .at(-1) ?? null;
  return [
    ...briefing.zahlen.map(({ name, jahr, zahl, stand, quellen: own }) => ({
      title: `${name}, ${jahr}: ${zahl}`,
      summary: stand,
      path: topic.href,
      day: dayOf(own),
    })),
    ...[...briefing.massnahmen, ...briefing.vorhaben].map(({ name, text, href, quelle }) => ({
      title: name,
      summary: plainPhrase(text),
      path: href,
      day: dayOf([quelle]),
    })),
    ...briefing.unterlagen.map(({ quelle, titel, herausgeber, stand }) => ({
      title: DOSSIER_FEED.paper(titel),
      summary: `${herausgeber}, ${stand ? date(stand) : DOSSIER_FEED.noDate}`,
      path: `/daten/quellen/${quelle}/`,
      day: stand,
    })),
  ];
}

/** Names what a sheet tells: another name means that it tells something else. */
export function fingerprint(topic: Topic, briefing: Briefing, quellen: ReadonlyMap<string, Quelle>): string {
  const said = [tellings(topic, briefing, quellen), briefing.aenderungen, briefing.vergleiche, briefing.offen];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}

/** The feed of a topic. */
export const topicFeed = (topic: Topic, entries: readonly FeedEntry[]): string =>
  atom({
    id: stableUrn([site.stadt.ags, 'dossier', topic.dossier]),
    title: `${topic.name}: ${site.titel}`,
    subtitle: DOSSIER_FEED.subtitle,
    self: feedPath(topic),
    page: topic.href,
    updated: entries[0]?.updated ?? NEVER,
    entries,
  });
