import { bars } from '../charts/bars.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { Column } from '../figure/table.ts';
import { percent, list as words } from '../text/format.ts';
import { INVESTMENT_COLUMNS, INVESTMENT_LIST_FIGURE, PURPOSE_FIGURE } from '../words/de/investments/figures.ts';
import { sumOrigin } from './herkunft.ts';
import type { SummableList } from './lists.ts';
import { bereichName, groupBy, type Investments } from './measures.ts';
import type { Investition } from './queries.ts';
import { amountText, isAssigned } from './words.ts';

/** What rows have together, in euro. */
export const sum = (rows: readonly Investition[]): number => rows.reduce((total, row) => total + (row.betrag ?? 0), 0);

/** An area of a list. */
export interface Part {
  /** Its number; empty for what belongs to none. */
  readonly key: string;
  readonly rows: readonly Investition[];
  readonly betrag: number;
}

/** The areas of a list, the largest first. */
export const partsOf = ({ rows: all }: SummableList): Part[] =>
  [...groupBy(all, (row) => row.produktbereich ?? '')]
    .map(([key, rows]): Part => ({ key, rows, betrag: sum(rows) }))
    .sort((a, b) => b.betrag - a.betrag || a.key.localeCompare(b.key));

/**
 * What one list is for: its amounts by area of the budget. Sums stay within the list, which has one Träger and one scope.
 * Undefined where the list has not at least two areas, one of them named.
 */
export function purposeFigure(investments: Investments, list: SummableList, index: number): Figure | undefined {
  const years = words(list.jahre.map(String));
  const parts = partsOf(list).map((part) => ({ ...part, name: bereichName(investments, part.key || null) }));
  const largest = parts.find(({ key }) => key !== '');
  if (!largest || parts.length < 2) return undefined;
  const sentence = PURPOSE_FIGURE.sentence({
    first: largest === parts[0],
    area: largest.name,
    amount: amountText(largest.betrag),
    years,
    share: percent(largest.betrag / list.summe),
  });
  const gap = INVESTMENT_LIST_FIGURE.noAmount;
  return figure({
    id: `investitionen-bereiche${index > 0 ? `-${index + 1}` : ''}`,
    sentence,
    subtitle: PURPOSE_FIGURE.subtitle({
      measures: list.measures.length,
      traeger: list.traeger,
      assigned: isAssigned(list.rows, 'Träger'),
      scope: list.umfang,
      years,
    }),
    picture: {
      draw: (document, width) =>
        bars(
          parts.map(({ name, betrag }) => ({ name, werte: [betrag] })),
          { label: sentence, width, arten: [{ name: INVESTMENT_LIST_FIGURE.plan(years), farbe: 'var(--accent)' }] },
          document,
        ),
    },
    view: 'picture',
    sources: [list.quelle],
    origin: sumOrigin(index, null),
    notes: [PURPOSE_FIGURE.added, PURPOSE_FIGURE.assigned, investments.quellen.get(list.quelle)?.anmerkung],
    caption: PURPOSE_FIGURE.caption,
    rows: parts,
    row: { origin: ({ key }) => sumOrigin(index, key), key: ({ key }) => key },
    columns: [
      { name: 'produktbereich', title: INVESTMENT_COLUMNS.area, kind: 'text', value: ({ name }) => name },
      list.jahre.map(
        (jahr): Column<Part & { readonly name: string }> => ({
          name: `jahr_${jahr}`,
          title: `${jahr}`,
          kind: 'euro',
          value: ({ rows }) => amountOf(rows, jahr),
          gap,
          total: amountOf(list.rows, jahr),
        }),
      ),
      {
        name: 'betrag',
        title: INVESTMENT_LIST_FIGURE.together,
        kind: 'euro',
        value: ({ betrag }) => betrag,
        total: list.summe,
      },
    ],
    total: { name: INVESTMENT_LIST_FIGURE.together, origin: sumOrigin(index, null) },
    context: { traeger: list.traeger, umfang: list.umfang },
    adds: true,
  });
}

/** What rows have in one year; null where the list has no amount in this year: missing, not 0. */
export const amountOf = (rows: readonly Investition[], jahr: number): number | null => {
  const own = rows.filter((row) => row.jahr === jahr);
  return own.length === 0 ? null : sum(own);
};
