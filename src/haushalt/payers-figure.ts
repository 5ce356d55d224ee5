import { amount, amounts, type Budget } from '../budget/budget.ts';
import { withoutInternal } from '../budget/internal.ts';
import type { Node } from '../budget/nodes.ts';
import { contextOf, isPlanned, planned, sourcesOf, statusOf } from '../budget/versions.ts';
import { type Share, shareBar } from '../charts/share-bar.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import { PAYERS, TABLE } from '../words/de/haushalt/figures.ts';
import type { AmountPart } from './amounts-figure.ts';
import { fileName } from './course-figure.ts';
import { CALCULATION, nodeOrigin } from './herkunft/addresses.ts';

/** An account with what comes in on it. */
interface IncomeRow {
  readonly name: string;
  readonly href?: string | undefined;
  /** Its number, and that with its word. */
  readonly key?: string;
  readonly note?: string;
  readonly betrag: number;
  readonly origin: string;
}

/** So many kinds of revenue are named; the rest is one row. */
const NAMED = 3;
const COLOURS = [
  { colour: 'e5', on: 'on-deep' },
  { colour: 'e3', on: 'on-light' },
  { colour: 'e2', on: 'on-light' },
  { colour: 'e1', on: 'on-light' },
] as const;

/**
 * Who covers what is spent: what comes in by account, and what the city adds. Null where it adds nothing, or nothing comes in, or a
 * deduction would have to be drawn.
 * @param parts the accounts with their sums
 */
export function payersFigure(budget: Budget, node: Node, parts: readonly AmountPart[], city: string): Figure | null {
  const { selected, part } = budget;
  const { ertrag, aufwand, ergebnis } = amounts(node.summen, selected);
  const origin = `${nodeOrigin(node)}${CALCULATION}`;
  const rows = parts
    .map(
      (one): IncomeRow => ({
        ...one,
        origin: one.origin ?? origin,
        betrag: amount(one.summen, 'ertrag', selected) ?? 0,
      }),
    )
    .filter(({ betrag }) => betrag !== 0)
    .sort((a, b) => b.betrag - a.betrag);
  if (!aufwand || aufwand <= 0 || ergebnis === null || ergebnis >= 0) return null;
  if (rows.length === 0 || rows.some(({ betrag }) => betrag < 0)) return null;
  const own = -ergebnis;
  const sentence = PAYERS.sentence(aufwand, own, rows[0], isPlanned(selected.wertart));
  const shares = sharesOf(rows, aufwand, { name: PAYERS.city(city, part.lacks), betrag: own });
  return figure<IncomeRow>({
    id: `${fileName(node)}-wer-zahlt`,
    sentence,
    subtitle: PAYERS.subtitle(part.aus.many, `${withoutInternal(budget)}, ${planned(budget)}`),
    picture: { draw: (document, width) => shareBar(shares, { label: plain(sentence), width }, document) },
    view: 'picture',
    origin,
    sources: sourcesOf(budget).filter((quelle) => quelle === budget.fassung.quelle),
    status: statusOf(selected),
    notes: [PAYERS.note(part.lacks, own, part.ein.many)],
    caption: PAYERS.caption(node.kurzname),
    rows,
    row: {
      href: ({ href }) => href,
      key: ({ key }) => key,
      note: ({ note }) => note,
      origin: ({ origin: from }) => from,
    },
    columns: [
      { name: 'name', title: PAYERS.whence, kind: 'text', value: ({ name }) => name },
      { name: 'betrag', title: PAYERS.euro, kind: 'euro', value: ({ betrag }) => betrag, total: ertrag },
    ],
    total: { name: TABLE.total, origin },
    context: contextOf(budget),
    adds: true,
  });
}

/** The largest accounts by name, the rest as one, and the city last. */
function sharesOf(rows: readonly IncomeRow[], whole: number, city: { name: string; betrag: number }): Share[] {
  const named = rows.length > NAMED + 1 ? rows.slice(0, NAMED) : rows;
  const rest = rows.slice(named.length).reduce((sum, { betrag }) => sum + betrag, 0);
  const share = (
    { name, betrag }: Pick<IncomeRow, 'name' | 'betrag'>,
    colour: Pick<Share, 'colour' | 'on'>,
  ): Share => ({
    name,
    value: betrag,
    shown: PAYERS.share(betrag, whole),
    ...colour,
  });
  return [
    ...[...named, ...(rest > 0 ? [{ name: PAYERS.rest, betrag: rest }] : [])].map((row, index) =>
      share(row, COLOURS[index % COLOURS.length] as (typeof COLOURS)[number]),
    ),
    share(city, { colour: 'n5', on: 'on-deep' }),
  ];
}
