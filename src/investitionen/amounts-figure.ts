import { bars } from '../charts/bars.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { figureRecord } from './herkunft.ts';
import type { Measure } from './measures.ts';
import type { Investition } from './queries.ts';
import { amountText, isPlanned, kindOf, mark, period, years } from './words.ts';

/** What a row brings for its year: the amount, or the city's own share alone. */
const euroOf = (row: Investition): number => row.betrag ?? row.eigenanteil ?? 0;

const isAmount = (row: Investition): boolean =>
  row.betrag !== null || (row.gesamtkosten === null && row.eigenanteil !== null);

/** What is planned or was spent, in figures that compare like with like: single years, and periods of several years. */
export function amountsFigures(measure: Measure): Figure[] {
  const rows = measure.rows
    .filter(isAmount)
    .sort((a, b) => (a.jahr ?? 0) - (b.jahr ?? 0) || (a.jahr_bis ?? 0) - (b.jahr_bis ?? 0) || euroOf(b) - euroOf(a));
  const single = rows.filter(({ jahr_bis }) => jahr_bis === null);
  const longer = rows.filter(({ jahr_bis }) => jahr_bis !== null);
  return [
    ...(single.length > 0 ? [oneFigure(measure, single, 'betraege', 'Beträge einzelner Jahre')] : []),
    ...(longer.length > 0 ? [oneFigure(measure, longer, 'zeitraeume', 'Beträge für mehrere Jahre')] : []),
  ];
}

function oneFigure(measure: Measure, rows: readonly Investition[], id: string, title: string): Figure {
  const scopes = [...new Set(rows.map((row) => row.umfang))];
  const last = rows.findLast((row) => row.umfang === rows[0]?.umfang) as Investition;
  const sentence = `${title}: ${amountText(euroOf(last), last.genauigkeit)} für ${period(last)}`;
  const name = (row: Investition): string =>
    [years(row), ...(scopes.length > 1 ? [row.umfang] : [])].join(', ') + (isPlanned(row.wertart) ? '' : ' (Ergebnis)');
  return figure({
    id: `investition-${measure.massnahme}-${id}`,
    sentence,
    subtitle: `${measure.name}: in Euro${scopes.length === 1 ? `; ${scopes[0]}` : ''}`,
    picture: {
      draw: (document, width) =>
        bars(
          rows.map((row) => ({ name: name(row), werte: [euroOf(row)] })),
          { label: sentence, width, arten: [{ name: 'Betrag', farbe: 'var(--accent)' }] },
          document,
        ),
    },
    view: rows.length > 1 ? 'both' : 'table',
    sources: rows.map(({ quelle }) => quelle),
    origin: figureRecord(last),
    notes: [overlaps(rows) && 'Zeiträume überschneiden sich: Die Beträge dürfen nicht zusammengezählt werden.'],
    caption: `${title}, in Euro`,
    rows,
    row: { origin: figureRecord },
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: years },
      {
        name: rows.every((row) => row.betrag === null) ? 'eigenanteil' : 'betrag',
        title: 'Euro',
        kind: 'euro',
        value: euroOf,
        mark,
      },
      { name: 'art', title: 'Art der Zahl', kind: 'text', value: kindOf },
      { name: 'umfang', title: 'Was sie umfasst', kind: 'text', value: ({ umfang }) => umfang },
      { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
      { name: 'anmerkung', title: 'Hinweis', kind: 'text', fileOnly: true, value: ({ anmerkung }) => anmerkung ?? '' },
    ],
    context: { massnahme: measure.massnahme, traeger: measure.traeger.join(', ') },
  });
}

/** Do two periods share a year? */
const overlaps = (rows: readonly Investition[]): boolean =>
  rows.some((a, at) =>
    rows.slice(at + 1).some((b) => (b.jahr ?? 0) <= (a.jahr_bis ?? 0) && (a.jahr ?? 0) <= (b.jahr_bis ?? 0)),
  );
