/** Atom feeds (RFC 4287). Addresses are absolute where the site has an address, else relative to the feed, which the format allows. */
import { site } from '../site.ts';
import { escapeHtml } from '../text/html.ts';

/** What a feed tells. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** Address of its page, below the site. */
  readonly path: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly summary: string;
  /** A CSV file that says the same row by row. */
  readonly file?: string | undefined;
  /** HTML. */
  readonly content?: string | undefined;
}

interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  /** Where it stands, and its page. */
  readonly self: string;
  readonly page: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** The beginning of a day, month or year, as an instant. */
export function startOf(day: string): string {
  const [year, month = '01', of = '01'] = day.split('-');
  return `${year}-${month}-${of}T00:00:00Z`;
}

/** Nothing has been told yet. */
export const NEVER = '1970-01-01T00:00:00Z';

const address = (path: string): string => escapeHtml(site.adresse ? new URL(path, site.adresse).href : path);

const entryXml = ({ id, title, path, updated, summary, file, content }: FeedEntry): string => `
  <entry>
    <id>${id}</id>
    <title>${escapeHtml(title)}</title>
    <link rel="alternate" type="text/html" href="${address(path)}"/>${file ? `\n    <link rel="related" type="text/csv" href="${address(file)}"/>` : ''}
    <updated>${updated}</updated>
    <summary>${escapeHtml(summary)}</summary>${content ? `\n    <content type="html">${escapeHtml(content)}</content>` : ''}
  </entry>`;

/** A feed as XML. */
export const atom = ({ id, title, subtitle, self, page, updated, entries }: Feed): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
  <id>${id}</id>
  <title>${escapeHtml(title)}</title>${subtitle ? `\n  <subtitle>${escapeHtml(subtitle)}</subtitle>` : ''}
  <link rel="self" type="application/atom+xml" href="${address(self)}"/>
  <link rel="alternate" type="text/html" href="${address(page)}"/>
  <author><name>${escapeHtml(site.betreiber.name ?? site.titel)}</name></author>
  <updated>${updated}</updated>${entries.map(entryXml).join('')}
</feed>
`;
