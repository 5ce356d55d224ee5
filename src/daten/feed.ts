import type { Changes, State } from '../schema/archive.ts';
import { site } from '../site.ts';
import { date } from '../text/format.ts';
import { escapeHtml } from '../text/html.ts';
import { stableUrn } from '../ui/urn.ts';
import { formSentence, lines, sentence } from './changes.ts';

/** Where the feed stands, and its page. */
export const FEED = '/daten/aenderungen.xml';
const PAGE = '/daten/aenderungen/';

/**
 * The feed of published states (RFC 4287), the newest first: an entry for each, with what changed since the one before. What
 * has changed since the last state is an entry of its own, named by its content and dated by the day of the build.
 */
export function atomFeed(states: readonly State[], changes: readonly Changes[], today: string): string {
  const address = (path: string): string => escapeHtml(site.adresse ? new URL(path, site.adresse).href : path);
  const urn = (name: string): string => stableUrn([site.stadt.ags, 'daten', name]);
  const entry = (name: string, day: string, title: string, anchor: string, since: Changes | undefined): string => {
    const summary = since
      ? `Gegenüber dem Stand vom ${date(since.von)}: ${sentence(since)}`
      : 'Der erste veröffentlichte Stand.';
    return `
  <entry>
    <id>${urn(name)}</id>
    <title>${escapeHtml(title)}</title>
    <link rel="alternate" type="text/html" href="${address(`${PAGE}#${anchor}`)}"/>${
      since ? `\n    <link rel="related" type="text/csv" href="${address(`/daten/${since.datei.path}`)}"/>` : ''
    }
    <updated>${day}T00:00:00Z</updated>
    <summary>${escapeHtml(summary)}</summary>${since ? content(since) : ''}
  </entry>`;
  };
  const since = changes.find(({ bis, zahlen, form }) => bis === null && zahlen.length + form.length > 0);
  const pending = since
    ? [
        entry(
          `seit-${since.von}-${since.datei.sha256}`,
          today,
          `Daten, seit dem Stand vom ${date(since.von)}`,
          'seitdem',
          since,
        ),
      ]
    : [];
  const published = states.map(({ stand }) =>
    entry(
      stand,
      stand,
      `Daten, Stand vom ${date(stand)}`,
      `stand-${stand}`,
      changes.find(({ bis }) => bis === stand),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
  <id>${urn('')}</id>
  <title>${escapeHtml(`Änderungen der Daten: ${site.titel}`)}</title>
  <link rel="self" type="application/atom+xml" href="${address(FEED)}"/>
  <link rel="alternate" type="text/html" href="${address(PAGE)}"/>
  <author><name>${escapeHtml(site.betreiber.name ?? site.titel)}</name></author>
  <updated>${since ? today : (states[0]?.stand ?? '1970-01-01')}T00:00:00Z</updated>${[...pending, ...published].join('')}
</feed>
`;
}

/** Rows by table and source, as a list. */
function content(since: Changes): string {
  const counted = lines(since).map(({ tabelle, quelle, zeilen }) => {
    const counts = `${zeilen.hinzugekommen} hinzugekommen, ${zeilen.geaendert} geändert, ${zeilen.entfallen} entfallen`;
    return `${tabelle}${quelle ? `, Quelle ${quelle}` : ''}: ${counts}`;
  });
  const items = [...since.form.map(formSentence), ...counted].map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  return `\n    <content type="html">${escapeHtml(`<ul>${items}</ul>`)}</content>`;
}
