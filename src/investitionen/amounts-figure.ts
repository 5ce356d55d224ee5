import { bars } from '../ui/bars.ts';
import { buildDocument } from '../ui/document.ts';
import type { Figure } from '../ui/figure.ts';
import type { TableRow } from '../ui/table.ts';
import { mark } from './all-figure.ts';
import type { Measure } from './measures.ts';
import type { Investition } from './queries.ts';
import { amountText, isPlanned, kindOf, period } from './words.ts';

const OWN = 'eigenanteil';

/** What is planned or was spent, by year and period; undefined where a measure has no such amount. */
export function amountsFigure(measure: Measure): Figure | undefined {
  const rows = measure.rows
    .filter((row) => row.betrag !== null || (row.gesamtkosten === null && row.eigenanteil !== null))
    .sort(
      (a, b) =>
        (a.jahr ?? 0) - (b.jahr ?? 0) || (a.jahr_bis ?? 0) - (b.jahr_bis ?? 0) || a.umfang.localeCompare(b.umfang),
    );
  if (rows.length === 0) return undefined;
  const scopes = [...new Set(rows.map((row) => row.umfang))];
  const name = (row: Investition): string => [period(row), ...(scopes.length > 1 ? [row.umfang] : [])].join(', ');
  const value = (row: Investition): number => row.betrag ?? row.eigenanteil ?? 0;
  const headline = `Beträge nach Jahren: ${rows.length === 1 ? amountText(value(rows[0] as Investition), rows[0]?.genauigkeit) : yearsText(rows)}`;
  const chart = (breite: 'schmal' | 'breit'): string =>
    bars(
      rows.map((row) => ({
        name: `${name(row)}${isPlanned(row.wertart) ? '' : ' (Ergebnis)'}`,
        werte: [value(row)],
      })),
      { label: headline, arten: [{ name: 'Betrag', farbe: 'var(--accent)' }], breite },
      buildDocument(),
    ).outerHTML;
  return {
    id: `investition-${measure.massnahme}-betraege`,
    headline,
    sub: `${measure.name}: in Euro${scopes.length === 1 ? `; ${scopes[0]}` : ''}`,
    charts: [chart('schmal'), chart('breit')],
    file: chart('breit'),
    tableOpen: true,
    quellen: [...new Set(rows.map(({ quelle }) => quelle))],
    note: rows.some((row) => row.jahr_bis !== null)
      ? 'Zeiträume überschneiden sich: Die Beträge dürfen nicht zusammengezählt werden.'
      : undefined,
    table: {
      caption: 'Beträge in Euro',
      columns: [
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        { name: rows.every((row) => row.betrag === null) ? OWN : 'betrag', title: 'Euro', kind: 'euro' },
        { name: 'art', title: 'Art der Zahl', kind: 'text' },
        { name: 'umfang', title: 'Was sie umfasst', kind: 'text' },
        { name: 'anmerkung', title: 'Hinweis', kind: 'text' },
      ],
      rows: rows.map(
        (row): TableRow => ({
          cells: [period(row), value(row), kindOf(row), row.umfang, row.anmerkung ?? ''],
          marks: { betrag: mark(row), eigenanteil: mark(row) },
        }),
      ),
      context: { massnahme: measure.massnahme, traeger: measure.traeger.join(', ') },
    },
  };
}

const yearsText = (rows: readonly Investition[]): string => {
  const years = rows.flatMap(({ jahr, jahr_bis }) => [jahr, jahr_bis]).filter((year) => year !== null);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `${first}` : `${first} bis ${last}`;
};
