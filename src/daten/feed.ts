import { site } from '../site.ts';
import { date } from '../ui/format.ts';
import { escapeHtml } from '../ui/html.ts';
import { stableUrn } from '../ui/urn.ts';
import { type Changes, type State, sentence } from './changes.ts';

/** Where the feed stands, and its page. */
export const FEED = '/daten/aenderungen.xml';
const PAGE = '/daten/aenderungen/';

/** The feed of published states (RFC 4287): an entry for each, with what changed since the one before. The newest is first. */
export function atomFeed(states: readonly State[], changes: readonly Changes[]): string {
  const address = (path: string): string => escapeHtml(site.adresse ? new URL(path, site.adresse).href : path);
  const urn = (name: string): string => stableUrn([site.stadt.ags, 'daten', name]);
  const entry = ({ stand }: State): string => {
    const since = changes.find(({ bis }) => bis === stand);
    const summary = since
      ? `Gegenüber dem Stand vom ${date(since.von)}: ${sentence(since)}`
      : 'Der erste veröffentlichte Stand.';
    return `
  <entry>
    <id>${urn(stand)}</id>
    <title>${escapeHtml(`Daten, Stand ${date(stand)}`)}</title>
    <link rel="alternate" type="text/html" href="${address(`${PAGE}#stand-${stand}`)}"/>
    <updated>${stand}T00:00:00Z</updated>
    <summary>${escapeHtml(summary)}</summary>
  </entry>`;
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
  <id>${urn('')}</id>
  <title>${escapeHtml(`Änderungen der Daten: ${site.titel}`)}</title>
  <link rel="self" type="application/atom+xml" href="${address(FEED)}"/>
  <link rel="alternate" type="text/html" href="${address(PAGE)}"/>
  <author><name>${escapeHtml(site.betreiber.name ?? site.titel)}</name></author>
  <updated>${states[0]?.stand ?? '1970-01-01'}T00:00:00Z</updated>${states.map(entry).join('')}
</feed>
`;
}
