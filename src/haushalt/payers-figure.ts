import { amount, amounts, type Budget } from '../budget/budget.ts';
import type { Node } from '../budget/nodes.ts';
import { contextOf, isPlanned, planned, sourcesOf, statusOf, withoutInternal } from '../budget/versions.ts';
import { type Share, shareBar } from '../charts/share-bar.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import { percent, shortEuro } from '../text/format.ts';
import type { Phrase } from '../text/phrase.ts';
import type { AmountPart } from './amounts-figure.ts';
import { fileName } from './course-figure.ts';
import { CALCULATION, nodeOrigin } from './herkunft/addresses.ts';

/** Who pays a part of what is spent; the city comes last. */
interface PayerRow {
  readonly name: string;
  readonly href?: string | undefined;
  readonly betrag: number;
  readonly origin: string;
  readonly city: boolean;
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
  const { told, part } = budget;
  const { aufwand, ergebnis } = amounts(node.summen, told);
  const income = parts
    .map(({ name, href, origin, summen }) => ({ name, href, origin, betrag: amount(summen, 'ertrag', told) ?? 0 }))
    .filter(({ betrag }) => betrag !== 0)
    .sort((a, b) => b.betrag - a.betrag);
  if (!aufwand || aufwand <= 0 || ergebnis === null || ergebnis >= 0) return null;
  if (income.length === 0 || income.some(({ betrag }) => betrag < 0)) return null;
  const origin = `${nodeOrigin(node)}${CALCULATION}`;
  const named = income.length > NAMED + 1 ? income.slice(0, NAMED) : income;
  const rest = income.slice(named.length);
  const rows: PayerRow[] = [
    ...named.map((row) => ({ ...row, origin: row.origin ?? origin, city: false })),
    ...(rest.length > 0
      ? [{ name: 'übrige Erträge', betrag: rest.reduce((sum, { betrag }) => sum + betrag, 0), origin, city: false }]
      : []),
    { name: `${city} (${part.lacks})`, betrag: -ergebnis, origin, city: true },
  ];
  const sentence = payersSentence(aufwand, -ergebnis, named[0], isPlanned(told.wertart));
  const shares = rows.map(
    ({ name, betrag, city: own }, index): Share => ({
      name,
      value: betrag,
      shown: `${shortEuro(betrag)} · ${percent(betrag / aufwand, 0)}`,
      ...(own ? { colour: 'n5', on: 'on-deep' } : (COLOURS[index % COLOURS.length] as (typeof COLOURS)[number])),
    }),
  );
  return figure<PayerRow>({
    id: `${fileName(node)}-wer-zahlt`,
    sentence,
    subtitle: `Wer die ${part.aus.many} deckt, ${withoutInternal(budget)}, ${planned(budget)}`,
    picture: { draw: (document, width) => shareBar(shares, { label: plain(sentence), width }, document) },
    view: 'picture',
    origin,
    sources: sourcesOf(budget).filter((quelle) => quelle === budget.fassung.quelle),
    status: statusOf(told),
    notes: [
      `${part.lacks}: was über die ${part.ein.many} hinausgeht. Die Stadt deckt es aus Steuern und allgemeinen Zuweisungen.`,
    ],
    caption: `${node.kurzname}: wer es bezahlt, in Euro`,
    rows,
    row: { href: ({ href }) => href, origin: ({ origin: from }) => from },
    columns: [
      { name: 'name', title: 'Wer, oder woher', kind: 'text', value: ({ name }) => name },
      { name: 'betrag', title: 'Euro', kind: 'euro', value: ({ betrag }) => betrag, total: aufwand },
      { name: 'anteil', title: 'Anteil', kind: 'share', value: ({ betrag }) => betrag / aufwand, total: 1 },
    ],
    total: { name: part.aus.mass, origin },
    context: contextOf(budget),
    adds: true,
  });
}

/** "Von 90,5 Mio. € trägt die Stadt 56,7 Mio. €; am meisten kommt aus „…“: 29,8 Mio. €". */
function payersSentence(
  whole: number,
  own: number,
  first: { name: string; betrag: number } | undefined,
  plan: boolean,
): Phrase {
  return [
    `Von ${shortEuro(whole)} ${plan ? 'trägt' : 'trug'} die Stadt `,
    { text: shortEuro(own), role: 'netto' },
    ...(first
      ? [
          `, „${first.name}“ ${plan ? 'bringt' : 'brachte'} `,
          { text: shortEuro(first.betrag), role: 'ertrag' } as const,
        ]
      : []),
  ];
}
