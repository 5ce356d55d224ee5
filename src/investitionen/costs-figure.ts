import { buildDocument } from '../ui/document.ts';
import type { Figure } from '../ui/figure.ts';
import { difference } from '../ui/format.ts';
import type { TableColumn, TableRow } from '../ui/table.ts';
import { groupBy, type Measure } from './measures.ts';
import type { Investition } from './queries.ts';
import { scopes } from './scopes.ts';
import { amountText, kindOf, mark, period, years } from './words.ts';

/** Further amounts that a row of costs may bring. */
const MORE = [
  { name: 've', title: 'Verpflichtungsermächtigung' },
  { name: 'foerderung', title: 'Förderung' },
  { name: 'eigenanteil', title: 'Eigenanteil' },
] as const;

/** What a measure is to cost, by what the figures cover; undefined where no costs are named. */
export function costsFigure(measure: Measure): Figure | undefined {
  const rows = measure.rows.filter((row) => row.gesamtkosten !== null);
  if (rows.length === 0) return undefined;
  const groups = [...groupBy(rows, (row) => row.umfang)].sort(
    ([, a], [, b]) => newest(b) - newest(a) || largest(b) - largest(a),
  );
  const headline = costsHeadline(groups.map(([, own]) => own));
  const chart = scopes(
    groups.map(([umfang, own]) => ({ umfang, punkte: own.map(pointOf) })),
    { label: headline },
    buildDocument(),
  ).outerHTML;
  const more = MORE.filter(({ name }) => rows.some((row) => row[name] !== null));
  const amounts: TableColumn[] = more.map(({ name, title }) => ({ name, title, kind: 'euro' }));
  return {
    id: `investition-${measure.massnahme}-kosten`,
    headline,
    sub: `${measure.name}: Kosten im Ganzen, jede Zeile mit dem, was sie umfasst`,
    // one figure alone has nothing to be held against
    charts: rows.length > 1 ? [chart] : [],
    file: chart,
    tableOpen: true,
    quellen: [...new Set(rows.map(({ quelle }) => quelle))],
    note:
      groups.length > 1
        ? 'Verschiedenes darf nicht verglichen werden: Nur Schätzungen, die dasselbe umfassen, sind durch eine Linie verbunden.'
        : undefined,
    table: {
      caption: 'Kosten in Euro',
      columns: [
        { name: 'umfang', title: 'Was die Zahl umfasst', kind: 'text' },
        { name: 'jahr', title: 'Genannt', kind: 'text' },
        { name: 'gesamtkosten', title: 'Kosten', kind: 'euro' },
        ...amounts,
        { name: 'art', title: 'Art der Zahl', kind: 'text' },
        { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true },
        { name: 'anmerkung', title: 'Hinweis', kind: 'text', fileOnly: true },
      ],
      rows: groups
        .flatMap(([, own]) => own)
        .map((row) =>
          tableRow(
            row,
            more.map(({ name }) => name),
          ),
        ),
      context: { massnahme: measure.massnahme, traeger: measure.traeger.join(', ') },
    },
  };
}

const newest = (rows: readonly Investition[]): number => Math.max(...rows.map(({ jahr }) => jahr ?? 0));
const largest = (rows: readonly Investition[]): number => Math.max(...rows.map((row) => row.gesamtkosten ?? 0));

const pointOf = (row: Investition, at: number, own: readonly Investition[]) => ({
  wert: row.gesamtkosten ?? 0,
  text: `${row.jahr ?? (at < own.length - 1 ? 'zuvor' : 'ohne Jahr')}: ${amountText(row.gesamtkosten ?? 0, row.genauigkeit)}`,
});

const tableRow = (row: Investition, more: readonly (typeof MORE)[number]['name'][]): TableRow => ({
  cells: [
    row.umfang,
    years(row),
    row.gesamtkosten,
    ...more.map((name) => row[name]),
    kindOf(row),
    row.quelle,
    row.anmerkung ?? '',
  ],
  gaps: Object.fromEntries(more.map((name) => [name, 'nicht genannt'])),
  marks: { gesamtkosten: mark(row) },
});

/** A change, where two figures have one scope; otherwise the newest figure with its scope. */
function costsHeadline(groups: readonly (readonly Investition[])[]): string {
  const changed = groups.find((own) => own.length > 1);
  const [first, last] = [changed?.[0], changed?.at(-1)];
  if (first && last) {
    const change = (last.gesamtkosten ?? 0) - (first.gesamtkosten ?? 0);
    const exact = [first, last].every(({ genauigkeit }) => genauigkeit === null || genauigkeit === 'genau');
    const by = exact ? ` (${difference(change, amountText)})` : '';
    return `Kosten für „${last.umfang}“: ${amountText(last.gesamtkosten ?? 0, last.genauigkeit)}, zuvor ${amountText(first.gesamtkosten ?? 0, first.genauigkeit)}${by}`;
  }
  const [own] = groups[0] as [Investition];
  const others = groups.length - 1;
  return `Kosten: ${amountText(own.gesamtkosten ?? 0, own.genauigkeit)} (${own.umfang}, ${period(own)})${others > 0 ? `, und ${others} Zahlen mit anderem Umfang` : ''}`;
}
