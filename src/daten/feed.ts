import type { Changes, State } from '../schema/archive.ts';
import { site } from '../site.ts';
import { date } from '../text/format.ts';
import { escapeHtml } from '../text/html.ts';
import { atom, type FeedEntry, startOf } from '../ui/atom.ts';
import { stableUrn } from '../ui/urn.ts';
import { ARCHIVE_PAGES, CHANGES_FEED } from '../words/de/data/published.ts';
import { formSentence, lines, sentence } from './changes.ts';

/** Where the feed stands, and its page. */
export const FEED = '/daten/aenderungen.xml';
const PAGE = '/daten/aenderungen/';

const urn = (name: string): string => stableUrn([site.stadt.ags, 'daten', name]);

/**
 * The feed of published states, the newest first: an entry for each, with what changed since the one before. What has changed since the
 * last state is an entry of its own, named by its content and dated by the day of the build.
 */
export function atomFeed(states: readonly State[], changes: readonly Changes[], today: string): string {
  const since = changes.find(({ bis, zahlen, form }) => bis === null && zahlen.length + form.length > 0);
  const pending = since
    ? [
        entryOf(since, {
          name: `seit-${since.von}-${since.datei.sha256}`,
          day: today,
          title: CHANGES_FEED.since(date(since.von)),
          anchor: 'seitdem',
        }),
      ]
    : [];
  const published = states.map(({ stand }) =>
    entryOf(
      changes.find(({ bis }) => bis === stand),
      { name: stand, day: stand, title: ARCHIVE_PAGES.stateTitle(date(stand)), anchor: `stand-${stand}` },
    ),
  );
  return atom({
    id: urn(''),
    title: CHANGES_FEED.title(site.titel),
    self: FEED,
    page: PAGE,
    updated: startOf(since ? today : (states[0]?.stand ?? '1970')),
    entries: [...pending, ...published],
  });
}

function entryOf(
  since: Changes | undefined,
  { name, day, title, anchor }: { name: string; day: string; title: string; anchor: string },
): FeedEntry {
  return {
    id: urn(name),
    title,
    path: `${PAGE}#${anchor}`,
    updated: startOf(day),
    summary: since ? ARCHIVE_PAGES.since(date(since.von), sentence(since)) : ARCHIVE_PAGES.first,
    file: since && `/daten/${since.datei.path}`,
    content: since && content(since),
  };
}

/** Rows by table and source, as a list. */
function content(since: Changes): string {
  const counted = lines(since).map(({ tabelle, quelle, zeilen }) => {
    const counts = CHANGES_FEED.counts(zeilen.hinzugekommen, zeilen.geaendert, zeilen.entfallen);
    return `${tabelle}${quelle ? CHANGES_FEED.source(quelle) : ''}: ${counts}`;
  });
  const items = [...since.form.map(formSentence), ...counted].map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  return `<ul>${items}</ul>`;
}
