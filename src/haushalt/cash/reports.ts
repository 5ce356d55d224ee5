/** What one source says of one year, item by item, and what can be reckoned from it. */
import { group, rollup } from 'd3-array';
import { KASSE_UNBAR, ZAHLUNGSZWECK } from '../../schema/values.ts';
import { cents } from '../../text/cents.ts';
import { BALANCE_NAME, STEP, STEP_NAME } from '../../words/de/haushalt/cash.ts';
import type { Kasse, Posten } from './queries.ts';

export interface Report extends Pick<Kasse, 'jahr' | 'wertart' | 'quelle'> {
  /** By item, of the whole year or its end. */
  readonly items: ReadonlyMap<Posten, Kasse>;
  /** All payments of a Finanzhaushalt. */
  readonly together?: Together;
}

/** What comes in less what goes out, whatever for, and where it is told. */
export interface Together {
  readonly betrag: number;
  readonly origin: string;
}

/**
 * The years that sources tell of, the oldest first; a plan and a result of one year are two. A list of the next year often has the year
 * before as well: what it says all of stands for what the older one says.
 */
export function reportsOf(rows: readonly Kasse[]): Report[] {
  const last = rollup(
    rows,
    (own) => Math.max(...own.map(({ jahr }) => jahr)),
    ({ quelle }) => quelle,
  );
  const all = bySource(rows);
  return all.filter(
    (report) =>
      !all.some(
        (other) =>
          other.jahr === report.jahr &&
          other.wertart === report.wertart &&
          (last.get(other.quelle) ?? 0) > (last.get(report.quelle) ?? 0) &&
          [...report.items.keys()].every((posten) => other.items.has(posten)),
      ),
  );
}

const bySource = (rows: readonly Kasse[]): Report[] =>
  [
    ...group(
      rows.filter(({ monat }) => monat === null),
      ({ jahr, wertart, quelle }) => [jahr, wertart, quelle].join(' '),
    ).values(),
  ]
    .map((own): Report => {
      const [{ jahr, wertart, quelle }] = own as [Kasse];
      return { jahr, wertart, quelle, items: new Map(own.map((row) => [row.posten, row])) };
    })
    .sort((a, b) => a.jahr - b.jahr);

/** What a list says of a year's payments goes before what the budget does. */
export const withBudget = (lists: readonly Report[], budget: readonly Report[]): Report[] => {
  const tells = (report: Report): boolean => [...report.items.keys()].some((posten) => /zahlung_/.test(posten));
  const open = budget.filter(
    ({ jahr, wertart }) => !lists.some((one) => one.jahr === jahr && one.wertart === wertart && tells(one)),
  );
  return [...lists, ...open].sort((a, b) => a.jahr - b.jahr);
};

export const amountIn = ({ items }: Report, posten: Posten): number | null => items.get(posten)?.betrag ?? null;

export type Zweck = (typeof ZAHLUNGSZWECK)[number];

/** What comes in less what goes out; null where either is not told. */
export function balance(report: Report, zweck: Zweck): number | null {
  const [paidIn, paidOut] = [amountIn(report, `einzahlung_${zweck}`), amountIn(report, `auszahlung_${zweck}`)];
  return paidIn === null || paidOut === null ? null : cents(paidIn - paidOut);
}

/** A step from the result of a year to what is in the cash. */
export interface Step {
  readonly name: string;
  /** With its sign. */
  readonly betrag: number;
  /** The amounts that it is made of; none: what is left over. */
  readonly rows: readonly Kasse[];
  readonly what: 'ergebnis' | 'unbar' | 'rest' | 'zahlung' | 'summe';
  readonly zweck?: Zweck;
}

/**
 * Why result and cash differ: from the result by what is no payment to the balance of running payments, then what was invested and
 * borrowed, to what the cash has more or less. Null where result or running payments are not told.
 */
export function stepsOf(report: Report): Step[] | null {
  const result = report.items.get('ergebnis');
  const running = balance(report, 'laufend');
  if (!result || running === null) return null;
  const unpaid = KASSE_UNBAR.flatMap((posten): Step[] => {
    const row = report.items.get(posten);
    const sign = posten === 'sonderposten' ? -1 : 1;
    return row ? [{ name: STEP_NAME[posten], betrag: sign * row.betrag, rows: [row], what: 'unbar' }] : [];
  });
  const told = unpaid.reduce((sum, { betrag }) => sum + betrag, result.betrag);
  const rest = cents(running - told);
  const payments = ZAHLUNGSZWECK.flatMap((zweck): Step[] => {
    const betrag = balance(report, zweck);
    if (betrag === null) return [];
    const what = zweck === 'laufend' ? 'summe' : 'zahlung';
    return [{ name: BALANCE_NAME[zweck], betrag, rows: paymentsOf(report, zweck), what, zweck }];
  });
  return [
    { name: STEP.result, betrag: result.betrag, rows: [result], what: 'ergebnis' },
    ...unpaid,
    ...(rest === 0 ? [] : [{ name: STEP.rest, betrag: rest, rows: [], what: 'rest' } satisfies Step]),
    ...payments,
    ...changeOf(report, payments),
  ];
}

/** What the cash has more or less by all payments of a year; null where a purpose is not told. */
export function change(report: Report): number | null {
  if (report.together) return report.together.betrag;
  if ((['laufend', 'investition', 'finanzierung'] as const).some((zweck) => balance(report, zweck) === null))
    return null;
  return cents(ZAHLUNGSZWECK.reduce((sum, zweck) => sum + (balance(report, zweck) ?? 0), 0));
}

function changeOf(report: Report, payments: readonly Step[]): Step[] {
  const betrag = change(report);
  if (betrag === null) return [];
  return [{ name: STEP.change, betrag, rows: payments.flatMap(({ rows }) => rows), what: 'summe' }];
}

/** The two sides of a balance. */
export const paymentsOf = ({ items }: Report, zweck: Zweck): Kasse[] =>
  ([`einzahlung_${zweck}`, `auszahlung_${zweck}`] as const).flatMap((posten) => items.get(posten) ?? []);
