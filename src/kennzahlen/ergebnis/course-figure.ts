import { buildDocument } from '../../ui/document.ts';
import type { Figure } from '../../ui/figure.ts';
import { date } from '../../ui/format.ts';
import type { Quelle } from '../../ui/sources.ts';
import type { TableColumn, TableRow } from '../../ui/table.ts';
import { years as yearsPhrase } from '../../ui/words.ts';
import { results } from './course-chart.ts';
import type { Angabe } from './queries.ts';
import { type Abstand, artOf, type Jahr } from './results.ts';
import { gapHeadline, kindOf, precision, resultHeadline, sumPhrase } from './sentences.ts';

const fileDocument = buildDocument();

/** What stands behind every published figure: how sure it is, of when, and what the source adds. */
export const ORIGIN: readonly TableColumn[] = [
  { name: 'genauigkeit', title: 'Genauigkeit', kind: 'text' },
  { name: 'quelle', title: 'Quelle', kind: 'text', onlyInFile: true },
  { name: 'stand', title: 'Stand der Quelle', kind: 'text' },
  { name: 'anmerkung', title: 'Anmerkung', kind: 'text' },
];

export const origin = (row: Angabe, quellen: ReadonlyMap<string, Quelle>): string[] => {
  const stand = quellen.get(row.quelle)?.stand;
  return [
    precision(row.genauigkeit) || row.genauigkeit || 'keine Angabe',
    row.quelle,
    stand ? date(stand) : 'keine Angabe',
    row.anmerkung ?? '',
  ];
};

/** Sources in the order of first use. */
export const sourcesOf = (rows: readonly Angabe[]): string[] => [...new Set(rows.map(({ quelle }) => quelle))];

/** Planned, actual and expected result of each year. */
export function courseFigure(
  years: readonly Jahr[],
  sums: readonly Angabe[],
  quellen: ReadonlyMap<string, Quelle>,
): Figure {
  const headline = resultHeadline(years);
  const rows = years.flatMap(({ plan, ergebnis, prognose }) => [plan, ergebnis, prognose].flatMap((row) => row ?? []));
  const svg = results(years, sums, { label: headline }, fileDocument).outerHTML;
  const missing = years.filter(({ ergebnis }) => !ergebnis).map(({ jahr }) => jahr);
  const empty = (jahr: number): TableRow => ({
    cells: [String(jahr), null, 'keine Angabe', '', '', '', ''],
    gaps: { wert: 'keine Angabe' },
  });
  return {
    id: 'jahresergebnis',
    headline,
    sub: `Jahresergebnis in Millionen Euro, ${years[0]?.jahr} bis ${years.at(-1)?.jahr}: hohl geplant, gefüllt das Ergebnis; die Zahlen sind meist gerundet`,
    charts: [svg],
    file: svg,
    tableOpen: false,
    quellen: sourcesOf([...rows, ...sums]),
    note: [
      missing.length > 0 ? `Ein Ergebnis des einzelnen Jahres fehlt uns für ${yearsPhrase(missing)}.` : '',
      ...sums.map((row) => `Veröffentlicht ist nur ${sumPhrase(row)}; das lässt sich nicht auf die Jahre aufteilen.`),
      years.some(({ prognose }) => prognose) ? 'Eine Prognose ist kein Ergebnis.' : '',
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'Jahresergebnis: jede veröffentlichte Zahl, in Millionen Euro',
      columns: [
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        { name: 'wert', title: 'Mio. €', kind: 'dezimal' },
        { name: 'art', title: 'Art', kind: 'text' },
        ...ORIGIN,
      ],
      rows: [
        ...years.flatMap((jahr): TableRow[] => {
          const own = rows.filter((row) => row.jahr === jahr.jahr);
          if (own.length === 0) return [empty(jahr.jahr)];
          return own.map((row) => ({ cells: [String(jahr.jahr), row.wert, kindOf(row), ...origin(row, quellen)] }));
        }),
        ...sums.map((row) => ({
          cells: [`${row.jahr} bis ${row.jahr_bis}`, row.wert, `${kindOf(row)}, Summe`, ...origin(row, quellen)],
        })),
      ],
      context: { kennzahl: 'jahresergebnis', einheit: 'Mio. EUR' },
    },
  };
}

/** How far result and plan lay apart; null when no year has both. */
export function gapFigure(gaps: readonly Abstand[], years: readonly Jahr[]): Figure | null {
  if (gaps.length === 0) return null;
  const known = (art: 'plan' | 'ergebnis') => years.filter((jahr) => jahr[art]).length;
  const both = gaps.flatMap(({ plan, ergebnis }) => [plan, ergebnis]);
  return {
    id: 'jahresergebnis-abstand',
    headline: gapHeadline(gaps),
    sub: `Jahresergebnis in Millionen Euro, Jahre mit Plan und Ergebnis: ${gaps.length} von ${years.length}. Abstand: eigene Rechnung, Ergebnis − Plan`,
    charts: [],
    file: null,
    tableOpen: true,
    quellen: sourcesOf(both),
    note: `Ein Plan ist für ${known('plan')} Jahre bekannt, ein Ergebnis für ${known('ergebnis')}; nur wo beides da ist, lässt sich vergleichen. Warum ein Jahr anders ausging als geplant, sagen die Zahlen nicht.`,
    table: {
      caption: 'Geplantes und tatsächliches Jahresergebnis, in Millionen Euro',
      columns: [
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        { name: 'plan', title: 'geplant', kind: 'dezimal' },
        { name: 'ergebnis', title: 'Ergebnis', kind: 'dezimal' },
        { name: 'abstand', title: 'Abstand', kind: 'dezimal' },
        { name: 'anmerkung', title: 'Anmerkung', kind: 'text' },
      ],
      rows: gaps.map(({ jahr, plan, ergebnis, wert }) => ({
        cells: [
          String(jahr),
          plan.wert,
          ergebnis.wert,
          wert,
          [plan, ergebnis]
            .flatMap((row) =>
              row.anmerkung ? [`${artOf(row) === 'plan' ? 'Plan' : 'Ergebnis'}: ${row.anmerkung}`] : [],
            )
            .join('; '),
        ],
        marks: { plan: precision(plan.genauigkeit), ergebnis: precision(ergebnis.genauigkeit) },
      })),
      context: { kennzahl: 'jahresergebnis', einheit: 'Mio. EUR' },
    },
  };
}
