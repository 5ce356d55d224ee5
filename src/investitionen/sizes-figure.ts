import { squares } from '../charts/squares.ts';
import type { StatusMark } from '../charts/status-mark.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { list as words } from '../text/format.ts';
import { rowOrigin } from '../ui/origins.ts';
import { INVESTMENT_COLUMNS, SIZES_FIGURE } from '../words/de/investments/figures.ts';
import type { Investments } from './measures.ts';
import type { Investition } from './queries.ts';
import { largestSizes, type Size, type SizeKind } from './sizes.ts';
import { amountText, artOf, kindOf, mark, period, scopeCell } from './words.ts';

/** The colour of each kind of amount. */
export const SIZE_COLOURS: Readonly<Record<SizeKind, string>> = {
  longer: 'var(--aufwand)',
  whole: 'var(--netto)',
  list: 'var(--ertrag)',
  single: 'var(--rest)',
};

const markOf = (kind: SizeKind, text: string): StatusMark => ({ form: 'full', farbe: SIZE_COLOURS[kind], text });

const KINDS = {
  longer: markOf('longer', SIZES_FIGURE.longer),
  whole: markOf('whole', SIZES_FIGURE.whole),
  list: markOf('list', SIZES_FIGURE.list),
  single: markOf('single', SIZES_FIGURE.single),
} as const;

interface Row {
  readonly size: Size;
  readonly name: string;
  readonly href: string | undefined;
  readonly note: string;
  readonly umfang: string;
}

const amount = ({ size }: Row): string => amountText(size.betrag, size.genauigkeit);

/** Which is the largest; undefined where there are not two to choose from. */
function sentenceOf(rows: readonly Row[]): string | undefined {
  const [largest, second] = rows;
  return largest && second ? SIZES_FIGURE.sentence(largest.name, amount(largest)) : undefined;
}

/** What the figure says, for who asks the search. */
export const largestSentence = (measures: Investments['measures']): string | undefined =>
  sentenceOf(largestSizes(measures).map(rowOf));

/** The largest amounts side by side, because they cannot be added; a list that can be added is one of them. Undefined below two. */
export function sizesFigure({ measures }: Pick<Investments, 'measures'>): Figure | undefined {
  const rows = largestSizes(measures).map(rowOf);
  const sentence = sentenceOf(rows);
  if (sentence === undefined) return undefined;
  return figure({
    id: 'investitionen-groesse',
    sentence,
    subtitle: SIZES_FIGURE.subtitle(rows.length),
    picture: {
      draw: (document, width) =>
        squares(
          rows.map((row) => ({
            name: row.name,
            note: row.note,
            value: row.size.betrag,
            shown: amount(row),
            kind: KINDS[row.size.kind],
            title: `${row.name}: ${amount(row)} (${row.note}; ${row.umfang})`,
            href: row.href,
          })),
          { label: sentence, width },
          document,
        ),
    },
    view: 'picture',
    sources: rows.map(({ size }) => size.quelle),
    origin: rowOrigin('investitionen'),
    notes: [SIZES_FIGURE.note],
    caption: SIZES_FIGURE.caption,
    rows,
    row: { href: ({ href }) => href, origin: ({ size }) => size.origin, note: ({ umfang }) => umfang },
    columns: [
      { name: 'name', title: SIZES_FIGURE.what, kind: 'text', value: ({ name }) => name },
      {
        name: 'betrag',
        title: INVESTMENT_COLUMNS.euro,
        kind: 'euro',
        value: ({ size }) => size.betrag,
        mark: ({ size }) => mark(size),
      },
      { name: 'art', title: INVESTMENT_COLUMNS.kind, kind: 'text', value: ({ note }) => note },
      { name: 'umfang', title: INVESTMENT_COLUMNS.scope, kind: 'text', fileOnly: true, value: ({ umfang }) => umfang },
    ],
  });
}

function rowOf(size: Size): Row {
  const { of } = size;
  if (of.list)
    return {
      size,
      name: SIZES_FIGURE.together(of.list.measures.length),
      href: undefined,
      note: `${kindOf(of.list.rows[0] as Investition)}, ${words(of.list.jahre.map(String))}`,
      umfang: SIZES_FIGURE.listScope(of.list.umfang, of.list.traeger),
    };
  return {
    size,
    name: of.measure.name,
    href: of.measure.href,
    note: `${artOf(of.row)}, ${period(of.row)}`,
    umfang: scopeCell(of.row.umfang),
  };
}
