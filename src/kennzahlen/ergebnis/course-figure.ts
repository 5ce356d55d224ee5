import { buildDocument } from '../../charts/document.ts';
import { results } from '../../charts/outcomes.ts';
import type { Figure } from '../../ui/figure.ts';
import { valueOrigin } from '../../ui/origins.ts';
import type { Quelle } from '../../ui/sources.ts';
import type { TableRow } from '../../ui/table.ts';
import { years as yearsPhrase } from '../../ui/words.ts';
import { type Angabe, angabeRow, angabeSources, ORIGIN, precision } from '../angaben.ts';
import type { Kennzahl } from '../queries.ts';
import { type Abstand, artOf, type Jahr } from './results.ts';
import { gapHeadline, resultHeadline, sumPhrase } from './sentences.ts';

const fileDocument = buildDocument();

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
    cells: [String(jahr), null, ...ORIGIN.map(() => '')],
    gaps: { wert: 'keine Angabe' },
  });
  return {
    id: 'jahresergebnis',
    headline,
    sub: `Jahresergebnis in Millionen Euro, ${years[0]?.jahr} bis ${years.at(-1)?.jahr}: hohl geplant, gefüllt das Ergebnis; die Zahlen sind meist gerundet`,
    charts: [svg],
    file: svg,
    tableOpen: false,
    quellen: angabeSources([...rows, ...sums]),
    origin: newestOrigin(rows),
    note: [
      missing.length > 0 ? `Kein Ergebnis des einzelnen Jahres liegt uns vor für ${yearsPhrase(missing)}.` : '',
      ...sums.map((row) => `Veröffentlicht ist ${sumPhrase(row)}; sie lässt sich nicht auf die Jahre aufteilen.`),
      years.some(({ prognose }) => prognose) ? 'Eine Prognose ist kein Ergebnis.' : '',
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'Jahresergebnis: jede veröffentlichte Zahl, in Millionen Euro',
      columns: [
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        { name: 'wert', title: 'Mio. €', kind: 'dezimal' },
        ...ORIGIN,
      ],
      rows: [
        ...years.flatMap(({ jahr }): TableRow[] => {
          const own = rows.filter((row) => row.jahr === jahr);
          if (own.length === 0) return [empty(jahr)];
          return own.map((row) => angabeRow(row, quellen, [String(jahr)]));
        }),
        ...sums.map((row) => angabeRow(row, quellen, [`${row.jahr} bis ${row.jahr_bis} zusammen`])),
      ],
      context: { kennzahl: 'jahresergebnis', einheit: 'Mio. EUR' },
    },
  };
}

/** Where the newest of some figures comes from. */
const newestOrigin = (rows: readonly Angabe[]): string | undefined => {
  const last = rows.at(-1);
  return last && valueOrigin(last.kennzahl, last.jahr, last.ags);
};

/** How far result and plan lay apart; null when no year has both. */
export function gapFigure(gaps: readonly Abstand[], years: readonly Jahr[], carried?: Kennzahl): Figure | null {
  if (gaps.length === 0) return null;
  const known = (art: 'plan' | 'ergebnis') => years.filter((jahr) => jahr[art]).length;
  const both = gaps.flatMap(({ plan, ergebnis, ohneUebertragungen }) => [
    plan,
    ergebnis,
    ...(ohneUebertragungen ? [ohneUebertragungen.ergebnis] : []),
  ]);
  return {
    id: 'jahresergebnis-abstand',
    headline: gapHeadline(gaps),
    sub: `Jahresergebnis in Millionen Euro, Jahre mit Plan und Ergebnis: ${gaps.length} von ${years.length}. Abstand: eigene Rechnung, Ergebnis − Plan`,
    charts: [],
    file: null,
    tableOpen: true,
    quellen: angabeSources(both),
    note: [
      `Ein Plan ist für ${known('plan')} Jahre bekannt, ein Ergebnis für ${known('ergebnis')}; nur wo beides da ist, lässt sich vergleichen.`,
      ...gaps.flatMap(({ jahr, plan, ergebnis }) => {
        const said = remarks(plan, ergebnis);
        return said ? [`${jahr}: ${said}.`] : [];
      }),
      ...(carried && gaps.some(({ ohneUebertragungen }) => ohneUebertragungen)
        ? [`${carried.name}: ${carried.erklaerung}`]
        : []),
      'Warum ein Jahr anders ausging als geplant, sagen die Zahlen nicht.',
    ].join(' '),
    table: {
      caption: 'Geplantes und tatsächliches Jahresergebnis, in Millionen Euro',
      columns: [
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        { name: 'plan', title: 'geplant', kind: 'dezimal' },
        { name: 'ergebnis', title: 'Ergebnis', kind: 'dezimal' },
        { name: 'abstand', title: 'Abstand', kind: 'dezimal' },
        { name: 'anmerkung', title: 'Anmerkung', kind: 'text', fileOnly: true },
      ],
      rows: gaps.flatMap(({ jahr, plan, ergebnis, wert, ohneUebertragungen: other }) => [
        gapRow(String(jahr), plan, ergebnis, wert),
        ...(other ? [gapRow(`${jahr}, ohne Haushaltsübertragungen`, plan, other.ergebnis, other.wert)] : []),
      ]),
      context: { kennzahl: 'jahresergebnis', einheit: 'Mio. EUR' },
    },
  };
}

/** Plan, result and what lies between them. */
const gapRow = (name: string, plan: Angabe, ergebnis: Angabe, wert: number): TableRow => ({
  cells: [name, plan.wert, ergebnis.wert, wert, remarks(plan, ergebnis)],
  marks: { plan: precision(plan.genauigkeit), ergebnis: precision(ergebnis.genauigkeit) },
});

/** "Plan: …; Ergebnis: …", what the sources add. */
const remarks = (...rows: readonly Angabe[]): string =>
  rows
    .flatMap((row) => (row.anmerkung ? [`${artOf(row) === 'plan' ? 'Plan' : 'Ergebnis'}: ${row.anmerkung}`] : []))
    .join('; ');
