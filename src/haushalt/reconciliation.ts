import type { Budget, Column } from '../budget/budget.ts';
import type { Part } from '../budget/part.ts';
import { type ControlTotal, type Report, report } from '../budget/report.ts';
import { sourcesOf, WERTART_NAME } from '../budget/versions.ts';
import { formatCell } from '../figure/cell.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { RICHTUNG_NAME } from '../text/words.ts';
import { RECONCILIATION } from '../words/de/haushalt/courses.ts';
import { coursePicture } from './course-picture.ts';
import { wholeOrigin } from './herkunft/addresses.ts';

/** What the report says of the city's own budget: the tables may hold others. */
export function ownReport(budget: Budget): Pick<Report, 'kontrollsummen' | 'datensaetze'> {
  const own = new Set(sourcesOf(budget));
  const isOwn = (row: { readonly tabelle: string | null; readonly quellen: readonly string[] }): boolean =>
    row.tabelle === 'haushalt' && row.quellen.some((quelle) => own.has(quelle));
  const { kontrollsummen, datensaetze } = report();
  return {
    kontrollsummen: kontrollsummen.filter(
      (total) => isOwn(total) && (total.filter.ags ?? budget.fassung.ags) === budget.fassung.ags,
    ),
    datensaetze: datensaetze.filter(isOwn),
  };
}

/** The part of the budget whose amounts a total adds up. */
const partOf = ({ part, parts }: Budget, { teil, richtung }: ControlTotal['filter']): Part =>
  parts.find(({ id, ein, aus }) => (teil ? id === teil : ein.id === richtung || aus.id === richtung)) ?? part;

/** Source total, our total and their difference, per version, year, kind and direction. */
export function reconciliationFigure(budget: Budget): Figure | null {
  const totals = ownReport(budget).kontrollsummen;
  const versions = new Map(budget.columns.map((column) => [column.fassung.fassung, column.fassung.name]));
  const rows = totals.filter((total) => versions.has(total.filter.fassung ?? ''));
  if (rows.length === 0) return null;
  const exact = rows.every((total) => Number(total.differenz) === 0);
  const sentence = exact ? RECONCILIATION.equal(formatCell(rows.length, 'count')) : RECONCILIATION.differs;
  const expenditure = ({ fassung, jahr }: Column): number | null => {
    const found = rows.find(
      ({ filter }) =>
        filter.fassung === fassung.fassung && filter.jahr === String(jahr) && filter.richtung === budget.part.aus.id,
    );
    return found ? Number(found.summe) : null;
  };
  return figure({
    id: 'abgleich',
    lines: true,
    sentence,
    subtitle: RECONCILIATION.subtitle,
    picture: coursePicture(budget, sentence, 'aufwand', expenditure),
    view: 'table',
    origin: wholeOrigin(budget, budget.tree.top('art')),
    sources: sourcesOf(budget),
    caption: RECONCILIATION.caption,
    rows,
    row: { origin: ({ filter }) => wholeOrigin({ ...budget, part: partOf(budget, filter) }, budget.tree.top('art')) },
    columns: [
      {
        name: 'fassung',
        title: RECONCILIATION.columns.version,
        kind: 'text',
        value: ({ filter }) => versions.get(filter.fassung ?? '') ?? '',
      },
      { name: 'jahr', title: RECONCILIATION.columns.year, kind: 'text', value: ({ filter }) => filter.jahr ?? '' },
      {
        name: 'wertart',
        title: RECONCILIATION.columns.kind,
        kind: 'text',
        value: ({ filter }) => named(WERTART_NAME, filter.wertart),
      },
      {
        name: 'richtung',
        title: RECONCILIATION.columns.direction,
        kind: 'text',
        value: ({ filter }) => named(RICHTUNG_NAME, filter.richtung),
      },
      {
        name: 'summe_quelle',
        title: RECONCILIATION.columns.source,
        kind: 'euro',
        value: (total) => Number(total.summe_quelle),
      },
      { name: 'summe', title: RECONCILIATION.columns.published, kind: 'euro', value: (total) => Number(total.summe) },
      {
        name: 'differenz',
        title: RECONCILIATION.columns.difference,
        kind: 'euro',
        value: (total) => Number(total.differenz),
      },
      { name: 'zeilen', title: RECONCILIATION.columns.rows, kind: 'count', value: (total) => total.zeilen },
    ],
  });
}

const named = (names: Readonly<Record<string, string>>, key = ''): string => names[key] ?? key;
