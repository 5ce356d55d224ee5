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
import { ELSEWHERE } from '../words/de/haushalt/courses.ts';
import { fileName } from './course-figure.ts';

/** Both figures, where there is something to show. */
export const elsewhereFigures = (budget: Budget, node: Node, rows: readonly Elsewhere[]): Figure[] =>
  [amountsElsewhere(budget, node, rows), keyFigures(node, rows)].filter((one) => one !== null);

/** "Ansatz (Entwurf)": the kind of a published number, and how far its plan had come. */
const kindOf = ({ wertart, reihe }: Elsewhere): string => {
  const kind = WERTART_NAME[wertart] ?? wertart;
  return reihe === 'entwurf' ? ELSEWHERE.draft(kind) : kind;
};

/** The comparison beside the number itself: where both differ, ours is told. */
const comparedTo = (abgleich: Abgleich): string =>
  abgleich.ergebnis === 'gleich' ? verdict(abgleich) : ELSEWHERE.here(euro(abgleich.hier));

/** What a reader has to know of one number. */
const remarks = (row: Elsewhere): string =>
  [
    kindOf(row),
    row.abgleich && comparedTo(row.abgleich),
    row.abgleich?.ergebnis === 'verschieden' && row.abgleich.umfang,
    !row.alone && ELSEWHERE.severalEntries,
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
    subtitle: ELSEWHERE.amountsSubtitle(years([...new Set(rows.map(({ jahr }) => jahr))])),
    picture: pictureOf(budget, node, rows, sentence),
    view: 'both',
    sources: rows.map(({ quelle }) => quelle),
    notes: [...new Set(rows.flatMap(({ zuordnung }) => zuordnung ?? []))],
    caption: ELSEWHERE.amountsCaption(node.kurzname),
    rows,
    row: {
      key: ({ kennzahl }) => kennzahl,
      origin: ({ kennzahl, jahr, ags }) => valueOrigin(kennzahl, jahr, ags),
      note: remarks,
    },
    columns: [
      { name: 'was', title: ELSEWHERE.columns.what, kind: 'text', value: ({ name, jahr }) => `${name} ${jahr}` },
      { name: 'jahr', title: ELSEWHERE.columns.year, kind: 'text', fileOnly: true, value: ({ jahr }) => String(jahr) },
      { name: 'betrag', title: ELSEWHERE.columns.published, kind: 'euro', value: ({ wert }) => wert },
      {
        name: 'hier',
        title: ELSEWHERE.columns.here,
        kind: 'euro',
        fileOnly: true,
        value: ({ abgleich }) => abgleich?.hier ?? null,
      },
      {
        name: 'abgleich',
        title: ELSEWHERE.columns.comparison,
        kind: 'text',
        fileOnly: true,
        value: ({ abgleich }) => (abgleich ? verdict(abgleich) : ''),
      },
      { name: 'quelle', title: ELSEWHERE.columns.source, kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
    ],
  });
}

/** "2016 und 2017 stimmt der Plan mit der Seite der Stadt überein; 2018 weicht er von ihr ab." */
function sentenceOf(rows: readonly Elsewhere[]): string {
  const [first] = rows.flatMap(({ abgleich }) => abgleich ?? []);
  const all = [...new Set(rows.map(({ jahr }) => jahr))];
  if (!first) return ELSEWHERE.named(years(all));
  const differs = (jahr: number): boolean =>
    rows.some((row) => row.jahr === jahr && row.abgleich?.ergebnis === 'verschieden');
  const compared = all.filter((jahr) => rows.some((row) => row.jahr === jahr && row.abgleich));
  const [equal, apart] = [compared.filter((jahr) => !differs(jahr)), compared.filter(differs)];
  return ELSEWHERE.compared(first.womit, years(equal), years(apart));
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
    ...drawn.map((row): CoursePoint => point(row, ELSEWHERE.series, row.wert)),
  ];
  const versions = inReadingOrder(budget).filter((version) =>
    budget.columns.some(({ fassung }) => fassung === version),
  );
  const reihen = [
    { name: ELSEWHERE.series, farbe: 'var(--erste)' },
    ...versions.map(({ name }, at) => ({
      name,
      farbe: at === 0 ? 'var(--aufwand)' : 'var(--soft)',
      gestrichelt: true,
    })),
  ];
  return { draw: (document, width) => course(withGaps(points), { label, width, reihen }, document) };
}

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
    sentence: ELSEWHERE.keyFigure(first.name, first.jahr, formatCell(first.wert, 'dezimal'), first.einheit),
    subtitle: ELSEWHERE.keyFiguresSubtitle(years([...new Set(rows.map(({ jahr }) => jahr))].sort())),
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [...new Set(rows.flatMap(({ zuordnung }) => zuordnung ?? []))],
    caption: ELSEWHERE.keyFiguresCaption(node.kurzname),
    rows,
    row: {
      key: ({ kennzahl }) => kennzahl,
      origin: ({ kennzahl, jahr, ags }) => valueOrigin(kennzahl, jahr, ags),
      note: (row) => [ELSEWHERE.unit(row.einheit), remarks(row)].join('; '),
    },
    columns: [
      { name: 'kennzahl', title: ELSEWHERE.columns.keyFigure, kind: 'text', value: ({ name }) => name },
      { name: 'jahr', title: ELSEWHERE.columns.year, kind: 'text', value: ({ jahr }) => String(jahr) },
      { name: 'wert', title: ELSEWHERE.columns.value, kind: 'dezimal', value: ({ wert }) => wert },
      { name: 'einheit', title: ELSEWHERE.columns.unit, kind: 'text', fileOnly: true, value: ({ einheit }) => einheit },
      { name: 'quelle', title: ELSEWHERE.columns.source, kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
    ],
  });
}
