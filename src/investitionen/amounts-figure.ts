import { bars } from '../charts/bars.ts';
import { type PlanStroke, planStrokes } from '../charts/plan-strokes.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import type { Column } from '../figure/table.ts';
import { list } from '../text/format.ts';
import { isPlanned } from '../text/words.ts';
import { AMOUNTS_FIGURE, INVESTMENT_COLUMNS } from '../words/de/investments/figures.ts';
import { euroOf, figureRecord, isForYears, meanOf, meanOrigin } from './herkunft.ts';
import { groupBy, type Measure } from './measures.ts';
import type { Investition } from './queries.ts';
import { amountText, kindOf, mark, period, years } from './words.ts';

/** What a row brings for its year: the amount, or the city's own share alone. */

const isAmount = (row: Investition): boolean =>
  row.betrag !== null || (row.gesamtkosten === null && row.eigenanteil !== null);

/** What is planned or was spent, in figures that compare like with like: single years, and periods of several years. */
export function amountsFigures(measure: Measure): Figure[] {
  const rows = amountsOf(measure);
  const single = rows.filter(({ jahr_bis }) => jahr_bis === null);
  const longer = rows.filter(({ jahr_bis }) => jahr_bis !== null);
  const course = courseFigure(measure);
  return [
    ...(course ? [course] : []),
    ...(single.length > 0 ? [oneFigure(measure, single, 'betraege', AMOUNTS_FIGURE.singleYears)] : []),
    ...(longer.length > 0 && !course ? [oneFigure(measure, longer, 'zeitraeume', AMOUNTS_FIGURE.severalYears)] : []),
  ];
}

const amountsOf = ({ rows }: Measure): Investition[] =>
  rows
    .filter(isAmount)
    .sort((a, b) => (a.jahr ?? 0) - (b.jahr ?? 0) || (a.jahr_bis ?? 0) - (b.jahr_bis ?? 0) || euroOf(b) - euroOf(a));

/** Columns that all figures of amounts have. */
const columnsOf = (rows: readonly Investition[]): Column<Investition>[] => [
  { name: 'jahr', title: INVESTMENT_COLUMNS.year, kind: 'text', value: years },
  {
    name: rows.every((row) => row.betrag === null) ? 'eigenanteil' : 'betrag',
    title: INVESTMENT_COLUMNS.euro,
    kind: 'euro',
    value: euroOf,
    mark,
  },
  { name: 'art', title: INVESTMENT_COLUMNS.kind, kind: 'text', value: kindOf },
  { name: 'umfang', title: INVESTMENT_COLUMNS.scope, kind: 'text', value: ({ umfang }) => umfang },
  { name: 'quelle', title: INVESTMENT_COLUMNS.source, kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
  {
    name: 'anmerkung',
    title: INVESTMENT_COLUMNS.note,
    kind: 'text',
    fileOnly: true,
    value: ({ anmerkung }) => anmerkung ?? '',
  },
];

const contextOf = ({ massnahme, traeger }: Measure) => ({ massnahme, traeger: traeger.join(', ') });

function oneFigure(measure: Measure, rows: readonly Investition[], id: string, title: string): Figure {
  const scopes = [...new Set(rows.map((row) => row.umfang))];
  const last = rows.findLast((row) => row.umfang === rows[0]?.umfang) as Investition;
  const sentence = AMOUNTS_FIGURE.sentence(title, amountsPhrase(rows.filter((row) => row.umfang === last.umfang)));
  const name = (row: Investition): string =>
    [years(row), ...(scopes.length > 1 ? [row.umfang] : [])].join(', ') +
    (isPlanned(row.wertart) ? '' : AMOUNTS_FIGURE.result);
  return figure({
    id: `investition-${measure.massnahme}-${id}`,
    sentence,
    subtitle: AMOUNTS_FIGURE.subtitle(measure.name, scopes.length === 1 ? scopes[0] : undefined),
    picture: {
      draw: (document, width) =>
        bars(
          rows.map((row) => ({ name: name(row), werte: [euroOf(row)] })),
          { label: sentence, width, arten: [{ name: AMOUNTS_FIGURE.amount, farbe: 'var(--accent)' }] },
          document,
        ),
    },
    view: rows.length > 1 ? 'both' : 'table',
    sources: rows.map(({ quelle }) => quelle),
    origin: figureRecord(last),
    notes: [overlaps(rows) && OVERLAP],
    caption: AMOUNTS_FIGURE.caption(title),
    rows,
    row: { origin: figureRecord },
    columns: columnsOf(rows),
    context: contextOf(measure),
  });
}

/** So many amounts are named one by one. */
const NAMED = 3;

/** "3,1 Mio. € für 2023 und 5,2 Mio. € für 2024"; of many the last one, said to be that. */
function amountsPhrase(rows: readonly Investition[]): string {
  const said = rows.map((row) => AMOUNTS_FIGURE.of(amountText(euroOf(row), row.genauigkeit), period(row)));
  return said.length <= NAMED ? list(said) : AMOUNTS_FIGURE.last(said.at(-1) ?? '');
}

const OVERLAP = AMOUNTS_FIGURE.overlap;

/** The scope of most plans for several years; undefined where it has not at least two of them. */
function plannedScope(rows: readonly Investition[]): string | undefined {
  const longer = rows.filter(({ jahr, jahr_bis }) => jahr !== null && jahr_bis !== null);
  const [scope, own] = [...groupBy(longer, (row) => row.umfang)].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return (own?.length ?? 0) > 1 ? scope : undefined;
}

/**
 * How the plans for several years followed each other: each at its yearly mean, beside what is known of single years of the same scope.
 * Undefined where there are not two plans of one scope.
 */
export function courseFigure(measure: Measure): Figure | undefined {
  const amounts = amountsOf(measure);
  const scope = plannedScope(amounts);
  if (scope === undefined) return undefined;
  const drawn = amounts.filter(({ umfang, jahr }) => umfang === scope && jahr !== null);
  const rows = amounts.filter((row) => row.jahr_bis !== null || drawn.includes(row));
  const plans = drawn.filter(({ jahr_bis }) => jahr_bis !== null);
  const [before, last] = plans.slice(-2) as [Investition, Investition];
  const mean = (row: Investition): string => amountText(Math.round(meanOf(row) / 1e5) * 1e5, row.genauigkeit);
  const said = (row: Investition) => ({ amount: mean(row), period: period(row) });
  const sentence = AMOUNTS_FIGURE.course(measure.name, said(last), said(before));
  return figure({
    id: `investition-${measure.massnahme}-zeitraeume`,
    sentence,
    subtitle: AMOUNTS_FIGURE.courseSubtitle(scope),
    picture: {
      draw: (document, width) => planStrokes(drawn.map(strokeOf), { label: plain(sentence), width }, document),
    },
    view: 'picture',
    sources: rows.map(({ quelle }) => quelle),
    origin: figureRecord(last),
    notes: [overlaps(rows) && OVERLAP, AMOUNTS_FIGURE.replaced],
    caption: AMOUNTS_FIGURE.courseCaption,
    rows,
    row: { origin: (row) => (isForYears(row) ? meanOrigin(row) : figureRecord(row)) },
    columns: [
      ...columnsOf(rows),
      {
        name: 'je_jahr',
        title: AMOUNTS_FIGURE.perYear,
        kind: 'euro',
        secondary: true,
        value: meanOf,
      },
    ],
    context: contextOf(measure),
  });
}

const strokeOf = (row: Investition): PlanStroke => ({
  von: row.jahr as number,
  bis: row.jahr_bis ?? (row.jahr as number),
  wert: euroOf(row),
  geplant: isPlanned(row.wertart),
  title: `${period(row)}: ${amountText(euroOf(row), row.genauigkeit)} (${kindOf(row)})`,
});

/** Do two periods share a year? */
const overlaps = (rows: readonly Investition[]): boolean =>
  rows.some((a, at) =>
    rows.slice(at + 1).some((b) => (b.jahr ?? 0) <= (a.jahr_bis ?? 0) && (a.jahr ?? 0) <= (b.jahr_bis ?? 0)),
  );
