import type { Figure } from '../../ui/figure.ts';
import { list } from '../../ui/format.ts';
import { valueOrigin } from '../../ui/origins.ts';
import type { Quelle } from '../../ui/sources.ts';
import type { TableRow } from '../../ui/table.ts';
import { type Angabe, angabeRow, angabeSources, ORIGIN, said } from '../angaben.ts';
import type { Kennzahl, Region } from '../queries.ts';
import { columnKind } from '../units.ts';
import type { Figures } from '../values.ts';

/** Who published the figures: "Landeshauptstadt Musterstadt und Zeitung". */
const publishers = (rows: readonly Angabe[], quellen: ReadonlyMap<string, Quelle>): string =>
  list([...new Set(rows.flatMap(({ quelle }) => quellen.get(quelle)?.herausgeber ?? []))]);

/** What is published of the city's debt beside the statistics, by itself and by others: single figures of several definitions. */
export function ownFigure(
  rows: readonly Angabe[],
  { home, kennzahlen, quellen }: Pick<Figures, 'home' | 'kennzahlen' | 'quellen'>,
): Figure | null {
  const [first] = rows;
  if (!first) return null;
  return {
    id: 'schulden-angaben-der-stadt',
    headline: `Was über die Schulden von ${home.name} sonst veröffentlicht ist: ${rows.length} Zahlen in mehreren Abgrenzungen`,
    sub: `Einzelne Angaben von: ${publishers(rows, quellen)}; jede mit ihrer Abgrenzung, keine Reihe`,
    charts: [],
    file: null,
    tableOpen: true,
    quellen: angabeSources(rows),
    origin: valueOrigin(first.kennzahl, first.jahr, first.ags),
    table: {
      caption: 'Angaben zu den Schulden, in der Einheit der Zeile',
      columns: [
        { name: 'name', title: 'Was gezählt ist', kind: 'text' },
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        { name: 'wert', title: 'Wert', kind: 'dezimal' },
        ...ORIGIN,
        { name: 'einheit', title: 'Einheit', kind: 'text', fileOnly: true },
      ],
      rows: rows.map((row) => ownRow(row, kennzahlen, quellen)),
    },
  };
}

function ownRow(
  row: Angabe,
  kennzahlen: ReadonlyMap<string, Kennzahl>,
  quellen: ReadonlyMap<string, Quelle>,
): TableRow {
  const name = kennzahlen.get(row.kennzahl)?.name ?? row.kennzahl;
  const unit = columnKind(row.einheit) === 'dezimal' ? 'Mio. €' : undefined;
  const base = angabeRow(row, quellen, [name, String(row.jahr)]);
  return {
    ...base,
    cells: [...base.cells, row.einheit],
    key: row.kennzahl,
    kinds: { wert: columnKind(row.einheit) },
    marks: { wert: [unit, base.marks?.wert].filter(Boolean).join(', ') },
  };
}

/** Whom the Land helped; null when it helped none of the cities. */
export function reliefFigure(
  relief: readonly Angabe[],
  cities: readonly Region[],
  { kennzahlen, quellen }: Pick<Figures, 'kennzahlen' | 'quellen'>,
): Figure | null {
  const found = cities.flatMap(({ ags, name }) =>
    relief.filter((row) => row.ags === ags).map((row) => ({ row, name })),
  );
  const [first] = found;
  if (!first) return null;
  const years = (row: Angabe) => (row.jahr_bis === null ? `${row.jahr}` : `${row.jahr} bis ${row.jahr_bis}`);
  const without = cities.filter(({ ags }) => !found.some(({ row }) => row.ags === ags)).map(({ name }) => name);
  return {
    id: 'teilentschuldung',
    headline: `Das Land half beim Tilgen: ${found.map(({ row, name }) => `${name} ${said(row)}`).join(', ')}`,
    sub: `${kennzahlen.get(first.row.kennzahl)?.name ?? ''}, ${years(first.row)}, zugesagte Summen in Millionen Euro`,
    charts: [],
    file: null,
    tableOpen: true,
    quellen: angabeSources(relief),
    origin: valueOrigin(first.row.kennzahl, first.row.jahr, first.row.ags),
    note: [
      kennzahlen.get(first.row.kennzahl)?.grenzen,
      without.length > 0 ? `Keine Zusage bekannt: ${without.join(', ')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'Teilentschuldung durch das Land, in Millionen Euro',
      columns: [
        { name: 'stadt', title: 'Stadt', kind: 'text' },
        { name: 'jahre', title: 'Jahre', kind: 'text' },
        { name: 'wert', title: 'Mio. €', kind: 'dezimal' },
        ...ORIGIN,
      ],
      rows: found.map(({ row, name }) => ({ ...angabeRow(row, quellen, [name, years(row)]), key: row.ags })),
    },
  };
}
