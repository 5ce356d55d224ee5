import { bars } from '../charts/bars.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { site } from '../site.ts';
import { rowOrigin } from '../ui/origins.ts';
import { ALL_FIGURES_FIGURE, INVESTMENT_COLUMNS } from '../words/de/investments/figures.ts';
import { figureRecord } from './herkunft.ts';
import { bereichName, type Investments, type Measure } from './measures.ts';
import type { Investition } from './queries.ts';
import { artOf, figureOf, mark, period, saidBy, scopeCell, years } from './words.ts';

/** Rows of the table of all figures, in its order; the filter of the page needs the same order. */
export const allRows = (measures: readonly Measure[]): Investition[] => measures.flatMap(({ rows }) => rows);

/** Every figure of the home city in one table, the largest measures first. */
export function allFigure(investments: Investments): Figure {
  const { measures, quellen } = investments;
  const rows = allRows(measures);
  const sentence = ALL_FIGURES_FIGURE.sentence(rows.length, measures.length);
  const wer = ({ quelle }: Investition) => saidBy(quellen.get(quelle), site.stadt.verwaltung);
  return figure({
    id: 'investitionen-alle',
    sentence,
    subtitle: ALL_FIGURES_FIGURE.subtitle,
    picture: {
      draw: (document, width) =>
        bars(
          rows.map((row) => ({ name: `${row.massnahme}, ${period(row)}`, werte: [figureOf(row)] })),
          { label: sentence, width, arten: [{ name: ALL_FIGURES_FIGURE.series, farbe: 'var(--accent)' }] },
          document,
        ),
    },
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    origin: rowOrigin('investitionen'),
    caption: ALL_FIGURES_FIGURE.caption,
    rows,
    row: {
      href: ({ massnahme }) => `/investitionen/${massnahme}/`,
      key: ({ massnahme }) => massnahme,
      origin: figureRecord,
      note: ({ umfang }) => scopeCell(umfang),
    },
    bars: [{ name: 'Euro', role: 'neu', value: figureOf }],
    columns: [
      { name: 'name', title: INVESTMENT_COLUMNS.measure, kind: 'text', value: ({ name }) => name },
      { name: 'jahr', title: INVESTMENT_COLUMNS.year, kind: 'text', value: years },
      { name: 'betrag', title: INVESTMENT_COLUMNS.euro, kind: 'euro', value: figureOf, mark },
      { name: 'art', title: INVESTMENT_COLUMNS.kind, kind: 'text', value: artOf, mark: wer },
      {
        name: 'traeger',
        title: INVESTMENT_COLUMNS.traeger,
        kind: 'text',
        secondary: true,
        value: ({ traeger }) => traeger,
      },
      {
        name: 'bereich',
        title: INVESTMENT_COLUMNS.area,
        kind: 'text',
        secondary: true,
        value: ({ produktbereich }) => bereichName(investments, produktbereich),
      },
      { name: 'umfang', title: INVESTMENT_COLUMNS.scope, kind: 'text', fileOnly: true, value: ({ umfang }) => umfang },
      { name: 'wer', title: INVESTMENT_COLUMNS.who, kind: 'text', fileOnly: true, value: wer },
      { name: 'quelle', title: INVESTMENT_COLUMNS.source, kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
      {
        name: 'anmerkung',
        title: INVESTMENT_COLUMNS.note,
        kind: 'text',
        fileOnly: true,
        value: ({ anmerkung }) => anmerkung ?? '',
      },
    ],
  });
}
