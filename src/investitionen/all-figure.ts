import { bars } from '../charts/bars.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { site } from '../site.ts';
import { rowOrigin } from '../ui/origins.ts';
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
  const sentence = `Alle Zahlen: ${rows.length} zu ${measures.length} Maßnahmen und Programmen`;
  const wer = ({ quelle }: Investition) => saidBy(quellen.get(quelle), site.stadt.verwaltung);
  return figure({
    id: 'investitionen-alle',
    sentence,
    subtitle:
      'Eine Zeile ist eine Zahl, so wie ihre Quelle sie nennt; Zahlen verschiedenen Umfangs sind nicht vergleichbar',
    picture: {
      draw: (document, width) =>
        bars(
          rows.map((row) => ({ name: `${row.massnahme}, ${period(row)}`, werte: [figureOf(row)] })),
          { label: sentence, width, arten: [{ name: 'Größte Zahl je Maßnahme', farbe: 'var(--accent)' }] },
          document,
        ),
    },
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    origin: rowOrigin('investitionen'),
    caption: 'Beträge und Kosten in Euro',
    rows,
    row: {
      href: ({ massnahme }) => `/investitionen/${massnahme}/`,
      key: ({ massnahme }) => massnahme,
      origin: figureRecord,
      note: ({ umfang }) => scopeCell(umfang),
    },
    bars: [{ name: 'Euro', role: 'neu', value: figureOf }],
    columns: [
      { name: 'name', title: 'Maßnahme', kind: 'text', value: ({ name }) => name },
      { name: 'jahr', title: 'Jahr', kind: 'text', value: years },
      { name: 'betrag', title: 'Euro', kind: 'euro', value: figureOf, mark },
      { name: 'art', title: 'Art der Zahl', kind: 'text', value: artOf, mark: wer },
      { name: 'traeger', title: 'Träger', kind: 'text', secondary: true, value: ({ traeger }) => traeger },
      {
        name: 'bereich',
        title: 'Bereich',
        kind: 'text',
        secondary: true,
        value: ({ produktbereich }) => bereichName(investments, produktbereich),
      },
      { name: 'umfang', title: 'Was sie umfasst', kind: 'text', fileOnly: true, value: ({ umfang }) => umfang },
      { name: 'wer', title: 'Wer sie nennt', kind: 'text', fileOnly: true, value: wer },
      { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
      { name: 'anmerkung', title: 'Hinweis', kind: 'text', fileOnly: true, value: ({ anmerkung }) => anmerkung ?? '' },
    ],
  });
}
