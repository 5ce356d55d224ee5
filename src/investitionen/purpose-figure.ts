import { bars } from '../charts/bars.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { Column } from '../figure/table.ts';
import { percent, list as words } from '../text/format.ts';
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
  const sentence = `${largest === parts[0] ? 'Das meiste für' : 'Größter zugeordneter Bereich:'} „${largest.name}“: ${amountText(largest.betrag)} in ${years}, ${percent(largest.betrag / list.summe)} dieser Liste`;
  const gap = 'kein Betrag';
  return figure({
    id: `investitionen-bereiche${index > 0 ? `-${index + 1}` : ''}`,
    sentence,
    subtitle: `${list.measures.length} Maßnahmen, Träger: ${list.traeger}${isAssigned(list.rows, 'Träger') ? ' (von uns zugeordnet)' : ''}; ${list.umfang}; in Euro, ${years}`,
    picture: {
      draw: (document, width) =>
        bars(
          parts.map(({ name, betrag }) => ({ name, werte: [betrag] })),
          { label: sentence, width, arten: [{ name: `Plan ${years}`, farbe: 'var(--accent)' }] },
          document,
        ),
    },
    view: 'picture',
    sources: [list.quelle],
    origin: sumOrigin(index, null),
    notes: [
      'Zusammengezählt ist nur, was von demselben Träger kommt, dasselbe umfasst und in derselben Quelle steht.',
      'Wo der Bereich von uns zugeordnet ist, steht das bei der Maßnahme.',
      investments.quellen.get(list.quelle)?.anmerkung,
    ],
    caption: 'Beträge der Liste nach Bereich, in Euro',
    rows: parts,
    row: { origin: ({ key }) => sumOrigin(index, key), key: ({ key }) => key },
    columns: [
      { name: 'produktbereich', title: 'Bereich', kind: 'text', value: ({ name }) => name },
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
      { name: 'betrag', title: 'Zusammen', kind: 'euro', value: ({ betrag }) => betrag, total: list.summe },
    ],
    total: { name: 'Zusammen', origin: sumOrigin(index, null) },
    context: { traeger: list.traeger, umfang: list.umfang },
    adds: true,
  });
}

/** What rows have in one year; null where the list has no amount in this year: missing, not 0. */
export const amountOf = (rows: readonly Investition[], jahr: number): number | null => {
  const own = rows.filter((row) => row.jahr === jahr);
  return own.length === 0 ? null : sum(own);
};
