import { bars } from '../charts/bars.ts';
import { buildDocument } from '../charts/document.ts';
import { site } from '../site.ts';
import type { Figure } from '../ui/figure.ts';
import { rowOrigin } from '../ui/origins.ts';
import type { TableColumn, TableRow } from '../ui/table.ts';
import { figureRecord } from './herkunft.ts';
import { bereichName, type Investments, type Measure } from './measures.ts';
import type { Investition } from './queries.ts';
import { artOf, figureOf, mark, period, saidBy, scopeCell, years } from './words.ts';

const COLUMNS: readonly TableColumn[] = [
  { name: 'name', title: 'Maßnahme', kind: 'text' },
  { name: 'jahr', title: 'Jahr', kind: 'text' },
  { name: 'betrag', title: 'Euro', kind: 'euro' },
  { name: 'art', title: 'Art der Zahl', kind: 'text' },
  { name: 'traeger', title: 'Träger', kind: 'text' },
  { name: 'bereich', title: 'Bereich', kind: 'text' },
  { name: 'umfang', title: 'Was sie umfasst', kind: 'text', fileOnly: true },
  { name: 'wer', title: 'Wer sie nennt', kind: 'text', fileOnly: true },
  { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true },
  { name: 'anmerkung', title: 'Hinweis', kind: 'text', fileOnly: true },
];

/** Rows of the table of all figures, in its order; the filter of the page needs the same order. */
export const allRows = (measures: readonly Measure[]): Investition[] => measures.flatMap(({ rows }) => rows);

/** Every figure of the home city in one table, the largest measures first. */
export function allFigure(investments: Investments): Figure {
  const { measures, quellen } = investments;
  const rows = allRows(measures);
  const headline = `Alle Zahlen: ${rows.length} zu ${measures.length} Maßnahmen und Programmen`;
  const row = (investition: Investition): TableRow => {
    const { massnahme, name, traeger, umfang, produktbereich, quelle, anmerkung } = investition;
    const wer = saidBy(quellen.get(quelle), site.stadt.verwaltung);
    const bereich = bereichName(investments, produktbereich);
    return {
      href: `/investitionen/${massnahme}/`,
      key: massnahme,
      origin: figureRecord(investition),
      note: scopeCell(umfang),
      cells: [
        name,
        years(investition),
        figureOf(investition),
        artOf(investition),
        traeger,
        bereich,
        umfang,
        wer,
        quelle,
        anmerkung ?? '',
      ],
      marks: { betrag: mark(investition), art: wer },
    };
  };
  return {
    id: 'investitionen-alle',
    headline,
    sub: 'Eine Zeile ist eine Zahl, so wie ihre Quelle sie nennt; Zahlen verschiedenen Umfangs sind nicht vergleichbar',
    charts: [],
    file: largestBars(measures, headline),
    tableOpen: true,
    quellen: [...new Set(rows.map(({ quelle }) => quelle))],
    origin: rowOrigin('investitionen'),
    table: { caption: 'Beträge und Kosten in Euro', columns: COLUMNS, rows: rows.map(row) },
  };
}

const largestBars = (measures: readonly Measure[], label: string): string =>
  bars(
    allRows(measures).map((row) => ({ name: `${row.massnahme}, ${period(row)}`, werte: [figureOf(row)] })),
    { label, arten: [{ name: 'Größte Zahl je Maßnahme', farbe: 'var(--accent)' }], breite: 'breit' },
    buildDocument(),
  ).outerHTML;
