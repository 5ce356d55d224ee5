import { type Span, type TimelineRow, timeline } from '../charts/timeline.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { isPlanned } from '../text/words.ts';
import { rowOrigin } from '../ui/origins.ts';
import { INVESTMENT_COLUMNS, TIMELINE_FIGURE } from '../words/de/investments/figures.ts';
import { figureRecord } from './herkunft.ts';
import { groupBy, type Investments, type Measure } from './measures.ts';
import { isPart } from './newest.ts';
import type { Investition } from './queries.ts';
import { amountText, artOf, figureOf, isFunding, millions, years } from './words.ts';

/** What is planned when, a row a measure. Undefined when no figure names a year. */
export function timelineFigure({ measures }: Investments): Figure | undefined {
  const dated = measures.filter(({ rows }) => rows.some(({ jahr }) => jahr !== null));
  const ends = dated.flatMap(({ rows }) => rows.flatMap(({ jahr, jahr_bis }) => jahr_bis ?? jahr ?? []));
  const starts = dated.flatMap(({ rows }) => rows.flatMap(({ jahr }) => jahr ?? []));
  if (starts.length === 0) return undefined;
  const [first, last] = [Math.min(...starts), Math.max(...ends)];
  const sentence = TIMELINE_FIGURE.sentence(dated.length, first, last);
  const rows = dated.flatMap(({ rows: own }) => own.filter(({ jahr }) => jahr !== null));
  return figure({
    id: 'investitionen-zeitstrahl',
    sentence,
    subtitle: TIMELINE_FIGURE.subtitle,
    picture: { draw: (document, width) => timeline(dated.map(rowOf), { label: sentence, width }, document) },
    view: 'picture',
    sources: dated.flatMap((measure) => measure.rows.map(({ quelle }) => quelle)),
    origin: rowOrigin('investitionen'),
    notes: [TIMELINE_FIGURE.note],
    caption: TIMELINE_FIGURE.caption,
    rows,
    row: { key: ({ massnahme }) => massnahme, origin: figureRecord },
    columns: [
      { name: 'name', title: INVESTMENT_COLUMNS.measure, kind: 'text', value: ({ name }) => name },
      { name: 'jahr', title: INVESTMENT_COLUMNS.year, kind: 'text', value: years },
      { name: 'betrag', title: INVESTMENT_COLUMNS.euro, kind: 'euro', value: figureOf },
      { name: 'art', title: INVESTMENT_COLUMNS.kind, kind: 'text', value: artOf },
    ],
  });
}

function rowOf({ name, href, rows }: Measure): TimelineRow {
  const whole = rows.filter((row) => row.jahr !== null && !isFunding(row) && !isPart(row, rows));
  const amounts = whole.filter((row) => row.gesamtkosten === null || row.betrag !== null);
  return {
    name,
    href,
    spans: [...amounts.map(spanOf), ...estimates(whole)],
  };
}

const spanOf = (row: Investition): Span => ({
  von: row.jahr as number,
  bis: row.jahr_bis ?? (row.jahr as number),
  text: millions(Math.round(figureOf(row) / 1e5) * 1e5),
  form: 'betrag',
  geplant: isPlanned(row.wertart),
});

/** Estimates of one year share a dot: they have different scopes, and the page of the measure tells them apart. */
function estimates(rows: readonly Investition[]): Span[] {
  const costs = rows.filter((row) => row.betrag === null && row.gesamtkosten !== null);
  return [...groupBy(costs, (row) => `${row.jahr}`).values()].map((own) => {
    const [only] = own as [Investition];
    const text = own.length === 1 ? amountText(only.gesamtkosten as number) : TIMELINE_FIGURE.estimates(own.length);
    return { von: only.jahr as number, bis: only.jahr as number, text, form: 'kosten', geplant: true };
  });
}
