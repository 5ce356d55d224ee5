import { site } from '../site.ts';
import type { Quelle } from '../sources.ts';
import { date } from '../text/format.ts';
import { atom, type FeedEntry, NEVER, startOf } from '../ui/atom.ts';
import { stableUrn } from '../ui/urn.ts';
import { INVESTMENT_FEED } from '../words/de/investments/pages.ts';
import { groupBy, type Investments, type Measure } from './measures.ts';
import type { Investition } from './queries.ts';
import { amountText, artOf, figureOf, period, scopeCell } from './words.ts';

/** Where the feed stands. */
export const FEED = '/investitionen/feed.xml';

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
    const when = quelle.stand ? ` (${date(day)})` : INVESTMENT_FEED.undated(date(day));
    const summary = INVESTMENT_FEED.summary(rows.map(figureText).join('; '), quelle.herausgeber, quelle.titel, when);
    return { id: stableId(measure.massnahme, quelle.quelle), title, path: measure.href, updated, summary };
  });
}

/** What a document brings to the figures that are known: a change is another figure of the same scope and period. */
function newsOf(rows: readonly Investition[], known: readonly Investition[]): string {
  if (known.length === 0) return INVESTMENT_FEED.fresh;
  const isSame = (a: Investition, b: Investition): boolean =>
    a.umfang === b.umfang &&
    artOf(a) === artOf(b) &&
    // an estimate is of the whole, whenever it was made
    (a.gesamtkosten !== null || (a.jahr === b.jahr && a.jahr_bis === b.jahr_bis));
  return rows.some((row) => known.some((other) => isSame(row, other)))
    ? INVESTMENT_FEED.changed
    : INVESTMENT_FEED.newFigure;
}

const figureText = (row: Investition): string =>
  `${amountText(figureOf(row), row.genauigkeit)} (${scopeCell(row.umfang)}, ${period(row)}, ${artOf(row)})`;

/** The date of the document, otherwise the day on which it came here. */
const dateOf = ({ stand, abruf }: Quelle): string | undefined => stand ?? abruf ?? site.investitionen?.aufgenommen;

/** The same for the same measure and document, wherever the site stands. */
const stableId = (massnahme: string, quelle: string): string => stableUrn([site.stadt.ags, massnahme, quelle]);

/** The feed of investments. */
export const atomFeed = (entries: readonly FeedEntry[]): string =>
  atom({
    id: stableId('', ''),
    title: INVESTMENT_FEED.title(site.titel),
    subtitle: INVESTMENT_FEED.subtitle,
    self: FEED,
    page: '/investitionen/',
    updated: entries[0]?.updated ?? NEVER,
    entries,
  });
