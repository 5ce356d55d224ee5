import { amountUnit } from '../../charts/amount-unit.ts';
import { yearColumnsChart } from '../../charts/year-columns.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import type { Picture } from '../../figure/picture.ts';
import type { Columns } from '../../figure/table.ts';
import { ZAHLUNGSZWECK } from '../../schema/values.ts';
import { shortEuro } from '../../text/format.ts';
import { WERTART_NAME } from '../../text/words.ts';
import { accuracy } from '../../words/published.ts';
import type { Cash } from './all.ts';
import { ITEM_NAME, MONTHS } from './names.ts';
import { cashOrigin, type Kasse, type Posten } from './queries.ts';
import { amountIn, balance, change, type Report } from './reports.ts';
import { balanceOrigin, changeOrigin } from './sums.ts';

export const kindOf = ({ wertart }: Pick<Report, 'wertart'>): string => WERTART_NAME[wertart] ?? wertart;
/** "2028 (Ergebnis), 2030 (Plan)". */
const yearsIn = (reports: readonly Report[]): string =>
  reports.map((report) => `${report.jahr} (${kindOf(report)})`).join(', ');
const isNull = (value: number | null): value is null => value === null;

const BALANCE_TITLE = {
  laufend: 'laufend',
  investition: 'Investitionen',
  finanzierung: 'Kredite und Tilgung',
  fremd: 'fremde Mittel',
} as const;

/** What is told of a year first: what is there, what running payments leave, or what all of them do. */
function headline(report: Report): string {
  const { jahr, together } = report;
  const [cash, running] = [amountIn(report, 'liquide_mittel'), balance(report, 'laufend')];
  if (cash !== null) return `Ende ${jahr} lagen ${shortEuro(cash)} in der Kasse (${kindOf(report)})`;
  const left = running ?? together?.betrag ?? 0;
  const payments = running === null ? 'allen Zahlungen' : 'laufenden Zahlungen';
  return `${jahr}: ${shortEuro(Math.abs(left))} ${left < 0 ? 'fehlten bei' : 'blieben aus'} ${payments} (${kindOf(report)})`;
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
    'liquide Mittel am Ende des Jahres',
    sentence,
  );
  return figure({
    id: 'kasse',
    lines: true,
    sentence,
    subtitle: `${city}: Einzahlungen minus Auszahlungen nach Zweck, und was am Ende des Jahres da ist, in Euro`,
    picture,
    view: picture ? 'both' : 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [
      cash !== null && 'Was in der Kasse liegt, ist kein freies Geld: Ein Teil ist schon vergeben.',
      byPurpose.length > 0 &&
        `${yearsIn(byPurpose)}: aus dem Finanzhaushalt, die Konten nach dem Zweck zusammengezählt, den der Kontenrahmen nennt. Eigene Rechnung.`,
      unclear.length > 0 &&
        `${[...new Set(unclear)].join(', ')}: Der Kontenrahmen sagt nicht von jedem Konto sicher, wofür gezahlt wird. Nach Zweck ist darum nicht geteilt.`,
      rows.some((report) => change(report) !== null) &&
        'Zusammen = alle Einzahlungen − alle Auszahlungen, die die Quelle nennt. Eigene Rechnung.',
    ],
    caption: `${city}: Salden nach Zweck und liquide Mittel, in Euro`,
    rows,
    row: { note: kindOf },
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      ZAHLUNGSZWECK.filter((zweck) => rows.some((report) => !isNull(balance(report, zweck)))).map((zweck) => ({
        name: `saldo_${zweck}`,
        title: BALANCE_TITLE[zweck],
        kind: 'change' as const,
        secondary: zweck !== 'laufend',
        value: (report: Report) => balance(report, zweck),
        gap: 'keine Angabe',
        origin: (report: Report) => balanceOrigin(report, zweck),
      })),
      rows.some((report) => change(report) !== null) && {
        name: 'saldo_zusammen',
        title: 'zusammen',
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
    return betrag === null ? [] : [`${ITEM_NAME[one]} ${shortEuro(betrag)}`];
  });
  return figure({
    id: 'kasse-bestaende',
    lines: true,
    sentence: `Ende ${newest.jahr}: ${said.join(', ')}`,
    subtitle: `${city}: Kredite, Bürgschaften und Rücklagen am Ende des Jahres, in Euro`,
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [
      'Kassenkredite überbrücken, was in der Kasse fehlt; Bürgschaften werden nur gezahlt, wenn ein anderer nicht zahlt. Rücklagen sind frühere Überschüsse, kein Geld auf einem Konto.',
    ],
    caption: `${city}: Kredite, Bürgschaften und Rücklagen, in Euro`,
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
  const sentence = `${jahr} war Ende ${nameOf(lowest)} am wenigsten da: ${shortEuro(lowest.betrag)}`;
  const picture = columnsPicture(
    rows.map((row) => ({ name: nameOf(row).slice(0, 3), value: row.betrag })),
    'liquide Mittel am Ende des Monats',
    sentence,
  );
  return figure({
    id: 'kasse-monate',
    sentence,
    subtitle: `${city}: liquide Mittel am Ende der Monate ${jahr}, soweit genannt, in Euro`,
    picture,
    view: picture ? 'both' : 'table',
    sources: rows.map(({ quelle }) => quelle),
    caption: `${city}: liquide Mittel am Monatsende ${jahr}, in Euro`,
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
  const legend = `Säule: ${what}, in ${unit.name}`;
  return { draw: (document, width) => yearColumnsChart(drawn, { label, width, colour: 'netto', legend }, document) };
}
