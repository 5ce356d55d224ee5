import { createHash } from 'node:crypto';
import { site } from '../site.ts';
import { date } from '../ui/format.ts';
import { escapeHtml } from '../ui/html.ts';
import type { Quelle } from '../ui/sources.ts';
import { groupBy, type Investments, type Measure } from './measures.ts';
import type { Investition } from './queries.ts';
import { amountText, figureOf, kindOf, period } from './words.ts';

/** Where the feed stands. */
export const FEED = '/investitionen/feed.xml';

/** What one document says of one measure. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** Address of the page of the measure, below the site. */
  readonly path: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly summary: string;
}

/** An entry for each document of each measure, the newest first: its first one is new, every later one a change. */
export function feedEntries({ measures, quellen }: Pick<Investments, 'measures' | 'quellen'>): FeedEntry[] {
  return measures
    .flatMap((measure) => entriesOf(measure, quellen))
    .sort((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id));
}

function entriesOf(measure: Measure, quellen: Investments['quellen']): FeedEntry[] {
  const documents = [...groupBy(measure.rows, (row) => row.quelle)]
    .map(([quelle, rows]) => ({ quelle: quellen.get(quelle), rows, updated: dateOf(quellen.get(quelle), rows) }))
    .sort((a, b) => a.updated.localeCompare(b.updated));
  return documents.map(({ quelle, rows, updated }, at) => ({
    id: stableId(measure.massnahme, quelle?.quelle ?? ''),
    title: `${at === 0 ? 'Neu' : 'Geändert'}: ${measure.name}`,
    path: measure.href,
    updated,
    summary: `${rows.map(figureText).join('; ')}. Quelle: ${quelle?.herausgeber}, ${quelle?.titel}${
      quelle?.stand
        ? ` (${date(quelle.stand)})`
        : '. Das Dokument nennt kein Datum; eingeordnet ist es unter dem ersten Jahr seiner Zahlen'
    }.`,
  }));
}

const figureText = (row: Investition): string =>
  `${amountText(figureOf(row), row.genauigkeit)} (${row.umfang}, ${period(row)}, ${kindOf(row)})`;

/** The date of the document, at the beginning of what it leaves open; without any, the first year of its figures. */
function dateOf(quelle: Quelle | undefined, rows: readonly Investition[]): string {
  const years = rows.flatMap(({ jahr }) => jahr ?? []);
  const [year, month = '01', day = '01'] = (quelle?.stand ?? `${Math.min(...years)}`).split('-');
  return `${/^\d{4}$/.test(year ?? '') ? year : '1970'}-${month}-${day}T00:00:00Z`;
}

/**
 * The same for the same measure and document, wherever the site stands: a UUID made from their names (RFC 9562,
 * version 8), as the site may have no address yet that a `tag:` could begin with.
 */
function stableId(massnahme: string, quelle: string): string {
  const hash = createHash('sha256').update([site.stadt.ags, massnahme, quelle].join('\n')).digest('hex');
  const [a, b, c, d, e] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(13, 16),
    hash.slice(17, 20),
    hash.slice(20, 32),
  ];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}

/**
 * The feed (RFC 4287). Addresses are absolute where the site has an address, otherwise relative to the feed, which
 * the format allows.
 */
export function atomFeed(entries: readonly FeedEntry[]): string {
  const address = (path: string): string => escapeHtml(site.adresse ? new URL(path, site.adresse).href : path);
  const entry = ({ id, title, path, updated, summary }: FeedEntry): string => `
  <entry>
    <id>${id}</id>
    <title>${escapeHtml(title)}</title>
    <link rel="alternate" type="text/html" href="${address(path)}"/>
    <updated>${updated}</updated>
    <summary>${escapeHtml(summary)}</summary>
  </entry>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
  <id>${stableId('', '')}</id>
  <title>${escapeHtml(`Investitionen: ${site.titel}`)}</title>
  <subtitle>Neue und geänderte Maßnahmen und Zahlen, nach dem Datum ihrer Dokumente</subtitle>
  <link rel="self" type="application/atom+xml" href="${address(FEED)}"/>
  <link rel="alternate" type="text/html" href="${address('/investitionen/')}"/>
  <author><name>${escapeHtml(site.betreiber.name ?? site.titel)}</name></author>
  <updated>${entries[0]?.updated ?? '1970-01-01T00:00:00Z'}</updated>${entries.map(entry).join('')}
</feed>
`;
}
