import { site } from '../site.ts';
import type { Quelle } from '../sources.ts';
import { date } from '../text/format.ts';
import { escapeHtml } from '../text/html.ts';
import { stableUrn } from '../ui/urn.ts';
import { groupBy, type Investments, type Measure } from './measures.ts';
import type { Investition } from './queries.ts';
import { amountText, artOf, figureOf, period, scopeCell } from './words.ts';

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

/**
 * An entry for each document of each measure, the newest first: its first one is new, a later one brings another figure
 * or changes one that is known. A document that has no date, and of which nobody says when it came, has no entry.
 */
export function feedEntries({ measures, quellen }: Pick<Investments, 'measures' | 'quellen'>): FeedEntry[] {
  return measures
    .flatMap((measure) => entriesOf(measure, quellen))
    .sort((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id));
}

function entriesOf(measure: Measure, quellen: Investments['quellen']): FeedEntry[] {
  const documents = [...groupBy(measure.rows, (row) => row.quelle)]
    .flatMap(([key, rows]) => {
      const quelle = quellen.get(key);
      const day = quelle && dateOf(quelle);
      return day ? [{ quelle, rows, day, updated: startOf(day) }] : [];
    })
    .sort((a, b) => a.updated.localeCompare(b.updated));
  const known: Investition[] = [];
  return documents.map(({ quelle, rows, day, updated }) => {
    const title = `${newsOf(rows, known)}: ${measure.name}`;
    known.push(...rows);
    const when = quelle.stand ? ` (${date(day)})` : `. Das Dokument nennt kein Datum; hier aufgenommen am ${date(day)}`;
    const summary = `${rows.map(figureText).join('; ')}. Quelle: ${quelle.herausgeber}, ${quelle.titel}${when}.`;
    return { id: stableId(measure.massnahme, quelle.quelle), title, path: measure.href, updated, summary };
  });
}

/** What a document brings to the figures that are known: a change is another figure of the same scope and period. */
function newsOf(rows: readonly Investition[], known: readonly Investition[]): string {
  if (known.length === 0) return 'Neu';
  const isSame = (a: Investition, b: Investition): boolean =>
    a.umfang === b.umfang &&
    artOf(a) === artOf(b) &&
    // an estimate is of the whole, whenever it was made
    (a.gesamtkosten !== null || (a.jahr === b.jahr && a.jahr_bis === b.jahr_bis));
  return rows.some((row) => known.some((other) => isSame(row, other))) ? 'Geändert' : 'Neue Zahl';
}

const figureText = (row: Investition): string =>
  `${amountText(figureOf(row), row.genauigkeit)} (${scopeCell(row.umfang)}, ${period(row)}, ${artOf(row)})`;

/** The date of the document, otherwise the day on which it came here. */
const dateOf = ({ stand, abruf }: Quelle): string | undefined => stand ?? abruf ?? site.investitionen?.aufgenommen;

/** The beginning of a day, month or year. */
function startOf(day: string): string {
  const [year, month = '01', of = '01'] = day.split('-');
  return `${year}-${month}-${of}T00:00:00Z`;
}

/** The same for the same measure and document, wherever the site stands. */
const stableId = (massnahme: string, quelle: string): string => stableUrn([site.stadt.ags, massnahme, quelle]);

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
  <subtitle>Neue und geänderte Maßnahmen und Zahlen, nach dem Datum ihrer Dokumente; ohne Datum nach dem Tag, an dem sie hier aufgenommen sind</subtitle>
  <link rel="self" type="application/atom+xml" href="${address(FEED)}"/>
  <link rel="alternate" type="text/html" href="${address('/investitionen/')}"/>
  <author><name>${escapeHtml(site.betreiber.name ?? site.titel)}</name></author>
  <updated>${entries[0]?.updated ?? '1970-01-01T00:00:00Z'}</updated>${entries.map(entry).join('')}
</feed>
`;
}
