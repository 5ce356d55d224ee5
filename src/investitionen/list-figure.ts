import { bars } from '../charts/bars.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { Column } from '../figure/table.ts';
import { list as words } from '../text/format.ts';
import { INVESTMENT_COLUMNS, INVESTMENT_LIST_FIGURE } from '../words/de/investments/figures.ts';
import { figureRecord, measureSumOrigin, sumOrigin } from './herkunft.ts';
import type { SummableList } from './lists.ts';
import { bereichName, type Investments, type Measure } from './measures.ts';
import { amountOf, sum } from './purpose-figure.ts';
import type { Investition } from './queries.ts';
import { amountText } from './words.ts';

/** A measure of a list with its amounts. */
export interface Line {
  readonly measure: Measure;
  readonly bereich: string;
  readonly rows: readonly Investition[];
  readonly betrag: number;
}

/** The measures of one list with their areas, the largest area first. */
export function linesOf(investments: Investments, list: SummableList): Line[] {
  const lines = list.measures.map((measure): Line => {
    const rows = list.rows.filter(({ massnahme }) => massnahme === measure.massnahme);
    return { measure, bereich: bereichName(investments, measure.produktbereich), rows, betrag: sum(rows) };
  });
  const areas = new Map<string, number>();
  for (const { bereich, betrag } of lines) areas.set(bereich, (areas.get(bereich) ?? 0) + betrag);
  return lines.sort(
    (a, b) =>
      (areas.get(b.bereich) ?? 0) - (areas.get(a.bereich) ?? 0) ||
      a.bereich.localeCompare(b.bereich) ||
      b.betrag - a.betrag,
  );
}

/** Where the amounts of a line come from: its one row, or the sum of several. */
export const lineOrigin = (index: number, { measure, rows }: Line): string =>
  rows.length > 1 ? measureSumOrigin(index, measure.massnahme) : figureRecord(rows[0] as Investition);

/** The measures of one list, by area. */
export function listFigure(investments: Investments, list: SummableList, index: number): Figure {
  const years = words(list.jahre.map(String));
  const lines = linesOf(investments, list);
  const largest = lines.reduce((most, line) => (line.betrag > most.betrag ? line : most), lines[0] as Line);
  const sentence = INVESTMENT_LIST_FIGURE.sentence(
    list.measures.length,
    largest.measure.name,
    amountText(largest.betrag),
  );
  return figure({
    id: `investitionen-liste${index > 0 ? `-${index + 1}` : ''}`,
    sentence,
    subtitle: INVESTMENT_LIST_FIGURE.subtitle(list.umfang, years),
    picture: {
      draw: (document, width) =>
        bars(
          lines.map(({ measure: { name, href }, betrag }) => ({ name, href, werte: [betrag] })),
          { label: sentence, width, arten: [{ name: INVESTMENT_LIST_FIGURE.plan(years), farbe: 'var(--accent)' }] },
          document,
        ),
    },
    view: 'table',
    sources: [list.quelle],
    origin: sumOrigin(index, null),
    caption: INVESTMENT_LIST_FIGURE.caption,
    rows: lines,
    row: {
      key: ({ measure }) => measure.massnahme,
      href: ({ measure }) => measure.href,
      origin: (line) => lineOrigin(index, line),
      note: ({ bereich }) => bereich,
    },
    columns: [
      { name: 'name', title: INVESTMENT_COLUMNS.measure, kind: 'text', value: ({ measure }) => measure.name },
      {
        name: 'betrag',
        title: INVESTMENT_LIST_FIGURE.together,
        kind: 'euro',
        value: ({ betrag }) => betrag,
        total: list.summe,
      },
      list.jahre.map(
        (jahr): Column<Line> => ({
          name: `jahr_${jahr}`,
          title: `${jahr}`,
          kind: 'euro',
          secondary: true,
          value: ({ rows }) => amountOf(rows, jahr),
          gap: INVESTMENT_LIST_FIGURE.noAmount,
          total: amountOf(list.rows, jahr),
        }),
      ),
      {
        name: 'bereich',
        title: INVESTMENT_COLUMNS.area,
        kind: 'text',
        fileOnly: true,
        value: ({ bereich }) => bereich,
      },
    ],
    bars: [{ name: INVESTMENT_LIST_FIGURE.plan(years), role: 'neu', value: ({ betrag }) => betrag }],
    total: { name: INVESTMENT_LIST_FIGURE.together, origin: sumOrigin(index, null) },
    context: { traeger: list.traeger, umfang: list.umfang },
    adds: true,
  });
}
