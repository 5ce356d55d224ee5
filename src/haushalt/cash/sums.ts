/** What is reckoned from cash, with its parts, for the page that tells where numbers come from. */
import { ZAHLUNGSZWECK } from '../../schema/values.ts';
import { euro } from '../../text/format.ts';
import { WERTART_NAME } from '../../text/words.ts';
import { sumHtml } from '../../ui/origin/sum.ts';
import { recordAnchor, rowOrigin } from '../../ui/origins.ts';
import { ITEM_NAME } from '../../words/de/haushalt/cash.ts';
import { cashKey, cashOrigin, type Kasse } from './queries.ts';
import { balance, paymentsOf, type Report, type Step, stepsOf, type Zweck } from './reports.ts';

const keyOf = ({ jahr, wertart, quelle }: Report, what: string): string =>
  ['summe', what, jahr, wertart, quelle].join('-');

/** Where a balance is told. */
export const balanceOrigin = (report: Report, zweck: Zweck): string => rowOrigin('kasse', keyOf(report, zweck));

/** Where a step is told: an amount of the source by its record, all else as a sum. */
export function stepOrigin(report: Report, { what, zweck, rows }: Step): string {
  const [only] = rows;
  if (only && (what === 'ergebnis' || what === 'unbar')) return cashOrigin(only);
  if (zweck) return balanceOrigin(report, zweck);
  return rowOrigin('kasse', keyOf(report, what === 'rest' ? 'rest' : 'veraenderung'));
}

/** Where all payments of a year are told together; undefined: nowhere. */
export const changeOrigin = (report: Report): string | undefined =>
  report.together?.origin ??
  (stepsOf(report)?.some(({ what, zweck }) => what === 'summe' && !zweck)
    ? rowOrigin('kasse', keyOf(report, 'veraenderung'))
    : undefined);

/** All of them as HTML. */
export const sumsHtml = (reports: readonly Report[]): string =>
  reports
    .flatMap((report) => [
      ...[...report.items.values()].flatMap(fromBudget),
      ...ZAHLUNGSZWECK.flatMap((zweck) => {
        const zahl = balance(report, zweck);
        return zahl === null
          ? []
          : sum(report, zweck, `Saldo ${zweck} ${report.jahr}`, zahl, paymentsOf(report, zweck).map(signed));
      }),
      ...(stepsOf(report) ?? []).flatMap((step) => {
        if (step.what === 'rest')
          return sum(report, 'rest', `${step.name} ${report.jahr}`, step.betrag, restParts(report));
        if (step.what !== 'summe' || step.zweck) return [];
        return sum(report, 'veraenderung', `${step.name} ${report.jahr}`, step.betrag, step.rows.map(signed));
      }),
    ])
    .join('');

/** Payments that the budget has, by its accounts. */
const fromBudget = (row: Kasse): string[] =>
  row.parts && row.parts.length > 0
    ? [
        sumHtml({
          id: recordAnchor(cashKey(row)),
          name: `${ITEM_NAME[row.posten]} ${row.jahr} im Finanzhaushalt (${WERTART_NAME[row.wertart] ?? row.wertart})`,
          zahl: row.betrag,
          shown: euro(row.betrag),
          parts: row.parts.map((part) => ({ ...part, shown: euro(part.zahl) })),
        }),
      ]
    : [];

interface Part {
  readonly row: Kasse;
  readonly zahl: number;
}

/** What goes out is taken off. */
const signed = (row: Kasse): Part => ({ row, zahl: row.posten.startsWith('auszahlung') ? -row.betrag : row.betrag });

/** Running payments less all that is told between the result and them. */
const restParts = (report: Report): Part[] => [
  ...paymentsOf(report, 'laufend').map(signed),
  ...(stepsOf(report) ?? []).flatMap(({ what, betrag, rows: [row] }) =>
    row && (what === 'ergebnis' || what === 'unbar') ? [{ row, zahl: -betrag }] : [],
  ),
];

const sum = (report: Report, what: string, name: string, zahl: number, parts: readonly Part[]): string =>
  sumHtml({
    id: recordAnchor(keyOf(report, what)),
    name,
    zahl,
    shown: euro(zahl),
    parts: parts.map(({ row, zahl: part }) => ({
      name: ITEM_NAME[row.posten],
      zahl: part,
      shown: euro(part),
      href: cashOrigin(row),
    })),
  });
