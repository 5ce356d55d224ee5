/** What a build did, as one table for the terminal. */
import type { Reconciliation } from './check/reconcile.ts';
import type { Manifest } from './write/published.ts';

const german = (value: number): string => value.toLocaleString('de-DE');

/** Datasets first, then the files that were made from them. */
export function report({ kontrollsummen, datensaetze }: Reconciliation, { tables }: Manifest, seconds: number): string {
  const datasets = datensaetze.map(({ datensatz, gelesen, geschrieben, ...counts }) => {
    const totals = kontrollsummen.filter((total) => total.datensatz === datensatz);
    const right = totals.filter(
      ({ differenz, zeilen, zeilen_quelle }) => differenz === '0' && zeilen === zeilen_quelle,
    );
    const controlled = totals.length === 0 ? 'keine' : `${right.length} von ${totals.length} gleich`;
    return [datensatz, german(gelesen), german(geschrieben), leftOut(counts), controlled];
  });
  const files = Object.entries(tables).map(([name, { rows, parquet, csv, parts = [] }]) => {
    const bytes = csv?.bytes ?? parts.reduce((sum, part) => sum + part.csv.bytes, 0);
    return [name, german(rows), `${german(parquet.bytes)} B`, `${german(bytes)} B`];
  });
  return [
    ...columns([['Datensatz', 'in der Quelle', 'übernommen', 'ausgelassen', 'Kontrollsummen'], ...datasets], [1, 2]),
    '',
    ...columns([['Tabelle', 'Zeilen', 'Parquet', 'CSV'], ...files], [1, 2, 3]),
    '',
    `fertig in ${seconds.toFixed(1)} s, höchstens ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  ].join('\n');
}

function leftOut(
  counts: Pick<
    Reconciliation['datensaetze'][number],
    'nullzellen' | 'abgeleitet_geprueft' | 'ausgelassen' | 'davon_leer'
  >,
): string {
  const sum = (parts: readonly { anzahl: number }[]): number => parts.reduce((total, { anzahl }) => total + anzahl, 0);
  const reasons: [number, string][] = [
    [sum(counts.nullzellen), 'mit 0'],
    [sum(counts.abgeleitet_geprueft), 'abgeleitet (nachgerechnet)'],
    ...counts.ausgelassen.map(({ grund, anzahl }): [number, string] => [anzahl, grund]),
    [counts.davon_leer, 'leer (als fehlend behalten)'],
  ];
  const named = reasons.filter(([count]) => count > 0).map(([count, reason]) => `${german(count)} ${reason}`);
  return named.join(', ') || 'nichts';
}

/** Aligns cells to columns, those of `right` to the right. */
function columns(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const align = (cell: string, at: number): string =>
    right.includes(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  return rows.map((row) => row.map(align).join('  ').trimEnd());
}
