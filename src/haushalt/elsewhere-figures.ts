/** What other publications say of an entry, beside the plan: amounts of other years and versions, and key figures. */
import { type Abgleich, verdict } from '../budget/agreements.ts';
import { amounts, type Budget, type Column } from '../budget/budget.ts';
import type { Elsewhere } from '../budget/elsewhere.ts';
import type { Node } from '../budget/nodes.ts';
import { inReadingOrder, isPlanned, WERTART_NAME, years } from '../budget/versions.ts';
import { type CoursePoint, course } from '../charts/course.ts';
import { formatCell } from '../figure/cell.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { Picture } from '../figure/picture.ts';

import { euro } from '../text/format.ts';
import { valueOrigin } from '../ui/origins.ts';
import { fileName } from './course-figure.ts';

/** Both figures, where there is something to show. */
export const elsewhereFigures = (budget: Budget, node: Node, rows: readonly Elsewhere[]): Figure[] =>
  [amountsElsewhere(budget, node, rows), keyFigures(node, rows)].filter((one) => one !== null);

/** "Ansatz (Entwurf)": the kind of a published number, and how far its plan had come. */
const kindOf = ({ wertart, reihe }: Elsewhere): string =>
  `${WERTART_NAME[wertart] ?? wertart}${reihe === 'entwurf' ? ' (Entwurf)' : ''}`;

/** The comparison beside the number itself: where both differ, ours is told. */
const comparedTo = (abgleich: Abgleich): string =>
  abgleich.ergebnis === 'gleich' ? verdict(abgleich) : `in unseren Dateien ${euro(abgleich.hier)}`;

/** What a reader has to know of one number. */
const remarks = (row: Elsewhere): string =>
  [
    kindOf(row),
    row.abgleich && comparedTo(row.abgleich),
    row.abgleich?.ergebnis === 'verschieden' && row.abgleich.umfang,
    !row.alone && 'gilt für mehrere Einträge zusammen',
    row.anmerkung,
  ]
    .flatMap((text) => text || [])
    .map((text) => text.replace(/\.$/, ''))
    .join('. ');

function amountsElsewhere(budget: Budget, node: Node, all: readonly Elsewhere[]): Figure | null {
  const rows = all
    .filter(({ groesse }) => groesse !== null)
    .sort((a, b) => a.jahr - b.jahr || a.kennzahl.localeCompare(b.kennzahl));
  if (rows.length === 0) return null;
  const sentence = sentenceOf(rows);
  return figure({
    id: `${fileName(node)}-anderswo`,
    sentence,
    subtitle: `Beträge in Euro, wie sie anderswo veröffentlicht sind, daneben die Pläne unserer Dateien; ${years([...new Set(rows.map(({ jahr }) => jahr))])}`,
    picture: pictureOf(budget, node, rows, sentence),
    view: 'both',
    sources: rows.map(({ quelle }) => quelle),
    notes: [...new Set(rows.flatMap(({ zuordnung }) => zuordnung ?? []))],
    caption: `${node.kurzname}: was andere Veröffentlichungen nennen, in Euro`,
    rows,
    row: {
      key: ({ kennzahl }) => kennzahl,
      origin: ({ kennzahl, jahr, ags }) => valueOrigin(kennzahl, jahr, ags),
      note: remarks,
    },
    columns: [
      { name: 'was', title: 'Was', kind: 'text', value: ({ name, jahr }) => `${name} ${jahr}` },
      { name: 'jahr', title: 'Jahr', kind: 'text', fileOnly: true, value: ({ jahr }) => String(jahr) },
      { name: 'betrag', title: 'veröffentlicht', kind: 'euro', value: ({ wert }) => wert },
      {
        name: 'hier',
        title: 'hier',
        kind: 'euro',
        fileOnly: true,
        value: ({ abgleich }) => abgleich?.hier ?? null,
      },
      {
        name: 'abgleich',
        title: 'Abgleich',
        kind: 'text',
        fileOnly: true,
        value: ({ abgleich }) => (abgleich ? verdict(abgleich) : ''),
      },
      { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
    ],
  });
}

/** "2016 und 2017 stimmt der Plan mit der Seite der Stadt überein; 2018 weicht er von ihr ab." */
function sentenceOf(rows: readonly Elsewhere[]): string {
  const [first] = rows.flatMap(({ abgleich }) => abgleich ?? []);
  const all = [...new Set(rows.map(({ jahr }) => jahr))];
  if (!first) return `Was andere Veröffentlichungen nennen: ${years(all)}`;
  const differs = (jahr: number): boolean =>
    rows.some((row) => row.jahr === jahr && row.abgleich?.ergebnis === 'verschieden');
  const compared = all.filter((jahr) => rows.some((row) => row.jahr === jahr && row.abgleich));
  const [equal, apart] = [compared.filter((jahr) => !differs(jahr)), compared.filter(differs)];
  if (apart.length === 0) return `${years(equal)} stimmt der Plan mit ${first.womit} überein`;
  if (equal.length === 0) return `${years(apart)} weicht der Plan von ${first.womit} ab`;
  return `${years(equal)} stimmt der Plan mit ${first.womit} überein, ${years(apart)} weicht er ab`;
}

/** The amount that most published numbers are of; what speaks of several entries together is no point of one. */
function pictureOf(budget: Budget, node: Node, rows: readonly Elsewhere[], label: string): Picture | null {
  const own = rows.filter(({ alone, groesse }) => alone && groesse !== 'ertrag');
  const [groesse] = own.map((row) => row.groesse);
  const drawn = own.filter((row) => row.groesse === groesse);
  if (drawn.length === 0) return null;
  const ours = (column: Column): number | null => {
    const { aufwand, ergebnis } = amounts(node.summen, column);
    return groesse === 'zuschuss' ? (ergebnis === null ? null : -ergebnis) : aufwand;
  };
  const points = [
    ...budget.columns.map((column): CoursePoint => point(column, column.fassung.name, ours(column))),
    ...drawn.map((row): CoursePoint => point(row, ELSEWHERE_NAME, row.wert)),
  ];
  const versions = inReadingOrder(budget).filter((version) =>
    budget.columns.some(({ fassung }) => fassung === version),
  );
  const reihen = [
    { name: ELSEWHERE_NAME, farbe: 'var(--erste)' },
    ...versions.map(({ name }, at) => ({
      name,
      farbe: at === 0 ? 'var(--aufwand)' : 'var(--soft)',
      gestrichelt: true,
    })),
  ];
  return { draw: (document, width) => course(withGaps(points), { label, width, reihen }, document) };
}

const ELSEWHERE_NAME = 'anderswo veröffentlicht';

const point = (
  { jahr, wertart }: { jahr: number; wertart: string },
  reihe: string,
  wert: number | null,
): CoursePoint => ({
  jahr,
  reihe,
  wert,
  geplant: isPlanned(wertart),
});

/** A year between two points that a series does not have stays open: no line runs over it. */
function withGaps(points: readonly CoursePoint[]): CoursePoint[] {
  const jahre = points.map(({ jahr }) => jahr);
  const [from, to] = [Math.min(...jahre), Math.max(...jahre)];
  return [...new Set(points.map(({ reihe }) => reihe))].flatMap((reihe) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at).map(
      (jahr) =>
        points.find((one) => one.reihe === reihe && one.jahr === jahr) ?? { jahr, reihe, wert: null, geplant: true },
    ),
  );
}

/** Published key figures of the entry that are no amounts of it. */
function keyFigures(node: Node, all: readonly Elsewhere[]): Figure | null {
  const rows = all.filter(({ groesse }) => groesse === null);
  const inEuro = rows.filter(({ einheit }) => einheit.startsWith('EUR'));
  const [first] = [...(inEuro.length > 0 ? inEuro : rows)].sort((a, b) => b.jahr - a.jahr || b.wert - a.wert);
  if (!first) return null;
  return figure({
    id: `${fileName(node)}-kennzahlen`,
    sentence: `${first.name} ${first.jahr}: ${formatCell(first.wert, 'dezimal')} ${first.einheit.startsWith('EUR') ? '€' : first.einheit.replace('EUR', '€')}`,
    subtitle: `Kennzahlen, wie sie veröffentlicht sind; ${years([...new Set(rows.map(({ jahr }) => jahr))].sort())}`,
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [...new Set(rows.flatMap(({ zuordnung }) => zuordnung ?? []))],
    caption: `${node.kurzname}: veröffentlichte Kennzahlen, jede in ihrer Einheit`,
    rows,
    row: {
      key: ({ kennzahl }) => kennzahl,
      origin: ({ kennzahl, jahr, ags }) => valueOrigin(kennzahl, jahr, ags),
      note: (row) => [row.einheit.replace('EUR', 'Euro'), remarks(row)].join('; '),
    },
    columns: [
      { name: 'kennzahl', title: 'Kennzahl', kind: 'text', value: ({ name }) => name },
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      { name: 'wert', title: 'Wert', kind: 'dezimal', value: ({ wert }) => wert },
      { name: 'einheit', title: 'Einheit', kind: 'text', fileOnly: true, value: ({ einheit }) => einheit },
      { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
    ],
  });
}
