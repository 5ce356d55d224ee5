import { amountUnit } from '../../charts/amount-unit.ts';
import { yearColumnsChart } from '../../charts/year-columns.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import type { Picture } from '../../figure/picture.ts';
import type { Columns } from '../../figure/table.ts';
import { ZAHLUNGSZWECK } from '../../schema/values.ts';
import { WERTART_NAME } from '../../text/words.ts';
import { CASH_COLUMNS, CASH_MONTHS, ITEM_NAME, MONTHS, PURPOSES, STOCKS } from '../../words/de/haushalt/cash.ts';
import { accuracy } from '../../words/published.ts';
import type { Cash } from './all.ts';
import { cashOrigin, type Kasse, type Posten } from './queries.ts';
import { amountIn, balance, change, type Report } from './reports.ts';
import { balanceOrigin, changeOrigin } from './sums.ts';

export const kindOf = ({ wertart }: Pick<Report, 'wertart'>): string => WERTART_NAME[wertart] ?? wertart;
/** "2028 (Ergebnis), 2030 (Plan)". */
const yearsIn = (reports: readonly Report[]): string =>
  reports.map((report) => `${report.jahr} (${kindOf(report)})`).join(', ');
const isNull = (value: number | null): value is null => value === null;

/** What is told of a year first: what is there, what running payments leave, or what all of them do. */
function headline(report: Report): string {
  const { jahr, together } = report;
  const [cash, running] = [amountIn(report, 'liquide_mittel'), balance(report, 'laufend')];
  if (cash !== null) return PURPOSES.lay(jahr, cash, kindOf(report));
  return PURPOSES.left(jahr, running ?? together?.betrag ?? 0, running === null ? 'all' : 'running', kindOf(report));
}

/** What comes in less what goes out, by purpose, and what is there at the end of each year; null where nothing of it is told. */
export function purposesFigure(
  city: string,
  reports: readonly Report[],
  { derived, unclear }: Pick<Cash, 'derived' | 'unclear'>,
): Figure | null {
  const rows = reports.filter(
    (report) =>
      amountIn(report, 'liquide_mittel') !== null ||
      report.together ||
      ZAHLUNGSZWECK.some((zweck) => !isNull(balance(report, zweck))),
  );
  const newest = rows.findLast((report) => amountIn(report, 'liquide_mittel') !== null) ?? rows.at(-1);
  if (!newest) return null;
  const cash = amountIn(newest, 'liquide_mittel');
  const sentence = headline(newest);
  const byPurpose = rows.filter((report) => derived.has(report) && report.items.size > 0);
  const picture = columnsPicture(
    rows
      .filter((report) => !derived.has(report))
      .map((report) => ({ name: `${report.jahr}`, value: amountIn(report, 'liquide_mittel') })),
    CASH_COLUMNS.ofYears,
    sentence,
  );
  return figure({
    id: 'kasse',
    lines: true,
    sentence,
    subtitle: PURPOSES.subtitle(city),
    picture,
    view: picture ? 'both' : 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [
      cash !== null && PURPOSES.spokenFor,
      byPurpose.length > 0 && PURPOSES.fromBudget(yearsIn(byPurpose)),
      unclear.length > 0 && PURPOSES.unclear([...new Set(unclear)]),
      rows.some((report) => change(report) !== null) && PURPOSES.formula,
    ],
    caption: PURPOSES.caption(city),
    rows,
    row: { note: kindOf },
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      ZAHLUNGSZWECK.filter((zweck) => rows.some((report) => !isNull(balance(report, zweck)))).map((zweck) => ({
        name: `saldo_${zweck}`,
        title: PURPOSES.titles[zweck],
        kind: 'change' as const,
        secondary: zweck !== 'laufend',
        value: (report: Report) => balance(report, zweck),
        gap: 'keine Angabe',
        origin: (report: Report) => balanceOrigin(report, zweck),
      })),
      rows.some((report) => change(report) !== null) && {
        name: 'saldo_zusammen',
        title: PURPOSES.together,
        kind: 'change' as const,
        value: change,
        gap: 'keine Angabe',
        origin: changeOrigin,
      },
      ...itemColumns(rows, ['liquide_mittel']),
      { name: 'wertart', title: 'Art', kind: 'text', fileOnly: true, value: ({ wertart }) => wertart },
    ],
  });
}

/** Loans, guarantees and reserves at the end of each year; null where none is told. */
export function stocksFigure(city: string, reports: readonly Report[]): Figure | null {
  const items: readonly Posten[] = ['kassenkredite', 'investitionskredite', 'buergschaften', 'ruecklagen'];
  const rows = reports.filter((report) => items.some((one) => !isNull(amountIn(report, one))));
  const newest = rows.at(-1);
  if (!newest) return null;
  const said = items.flatMap((one) => {
    const betrag = amountIn(newest, one);
    return betrag === null ? [] : [{ name: ITEM_NAME[one], betrag }];
  });
  return figure({
    id: 'kasse-bestaende',
    lines: true,
    sentence: STOCKS.sentence(newest.jahr, said),
    subtitle: STOCKS.subtitle(city),
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [STOCKS.explained],
    caption: STOCKS.caption(city),
    rows,
    row: { note: kindOf },
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      ...itemColumns(rows, items),
      { name: 'wertart', title: 'Art', kind: 'text', fileOnly: true, value: ({ wertart }) => wertart },
    ],
  });
}

const itemColumns = (rows: readonly Report[], items: readonly Posten[]): Columns<Report> =>
  items
    .filter((one) => rows.some((report) => !isNull(amountIn(report, one))))
    .map((one, at) => ({
      name: one,
      title: ITEM_NAME[one],
      kind: 'euro' as const,
      secondary: at > 1,
      value: (report: Report) => amountIn(report, one),
      gap: 'keine Angabe',
      mark: (report: Report) => accuracy(report.items.get(one)?.genauigkeit),
      origin: (report: Report) => {
        const row = report.items.get(one);
        return row && cashOrigin(row);
      },
    }));

/** What is there at the end of the months of the newest year that has some; null where none has. */
export function monthsFigure(city: string, all: readonly Kasse[]): Figure | null {
  const months = all.filter(({ monat, posten }) => monat !== null && posten === 'liquide_mittel');
  const jahr = Math.max(...months.map((row) => row.jahr));
  const rows = months.filter((row) => row.jahr === jahr).sort((a, b) => (a.monat ?? 0) - (b.monat ?? 0));
  const lowest = rows.reduce<Kasse | undefined>((low, row) => (low && low.betrag <= row.betrag ? low : row), undefined);
  if (!lowest) return null;
  const nameOf = ({ monat }: Kasse): string => MONTHS[(monat ?? 1) - 1] ?? '';
  const sentence = CASH_MONTHS.sentence(jahr, nameOf(lowest), lowest.betrag);
  const picture = columnsPicture(
    rows.map((row) => ({ name: nameOf(row).slice(0, 3), value: row.betrag })),
    CASH_COLUMNS.ofMonths,
    sentence,
  );
  return figure({
    id: 'kasse-monate',
    sentence,
    subtitle: CASH_MONTHS.subtitle(city, jahr),
    picture,
    view: picture ? 'both' : 'table',
    sources: rows.map(({ quelle }) => quelle),
    caption: CASH_MONTHS.caption(city, jahr),
    rows,
    row: { origin: cashOrigin, note: kindOf },
    columns: [
      { name: 'monat', title: 'Monat', kind: 'text', value: nameOf },
      {
        name: 'betrag',
        title: 'Euro',
        kind: 'euro',
        value: ({ betrag }) => betrag,
        mark: ({ genauigkeit }) => accuracy(genauigkeit),
      },
    ],
  });
}

/** Columns with their amounts; one alone is no course. */
function columnsPicture(
  values: readonly { readonly name: string; readonly value: number | null }[],
  what: string,
  label: string,
): Picture | null {
  if (values.filter(({ value }) => value !== null).length < 2) return null;
  const unit = amountUnit(values.map(({ value }) => value));
  const drawn = values.map(({ name, value }) => ({ name, value, shown: value === null ? '' : unit.text(value) }));
  const legend = CASH_COLUMNS.legend(what, unit.name);
  const options = { label, colour: 'netto', legend, unit: unit.name };
  return { draw: (document, width) => yearColumnsChart(drawn, { ...options, width }, document) };
}
