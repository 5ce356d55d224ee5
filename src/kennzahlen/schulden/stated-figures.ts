import { type Figure, figure } from '../../figure/figure.ts';
import type { Quelle } from '../../sources.ts';
import { list } from '../../text/format.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { RELIEF, STATED_DEBT } from '../../words/de/kennzahlen/debt.ts';
import { accuracy } from '../../words/published.ts';
import { type Angabe, angabeColumns, angabeRow, angabeSources, said } from '../angaben.ts';
import type { Region } from '../queries.ts';
import { columnKind } from '../units.ts';
import type { Figures } from '../values.ts';
import { yearsOf } from './sentences.ts';

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
  const [number, ...behind] = angabeColumns<Angabe>('Wert', (row) => row, quellen);
  return figure({
    id: 'schulden-angaben-der-stadt',
    sentence: STATED_DEBT.headline(home.name, rows.length),
    subtitle: STATED_DEBT.subtitle(publishers(rows, quellen)),
    picture: null,
    view: 'table',
    sources: angabeSources(rows),
    origin: valueOrigin(first.kennzahl, first.jahr, first.ags),
    caption: STATED_DEBT.caption,
    rows,
    row: { ...angabeRow<Angabe>((row) => row, quellen), key: ({ kennzahl }) => kennzahl },
    columns: [
      {
        name: 'name',
        title: STATED_DEBT.counted,
        kind: 'text',
        value: ({ kennzahl }) => kennzahlen.get(kennzahl)?.name ?? kennzahl,
      },
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      number && {
        ...number,
        kindOf: ({ einheit }) => columnKind(einheit),
        mark: ({ einheit, genauigkeit }) =>
          [columnKind(einheit) === 'dezimal' && 'Mio. €', accuracy(genauigkeit)].filter(Boolean).join(', '),
      },
      behind,
      { name: 'einheit', title: 'Einheit', kind: 'text', fileOnly: true, value: ({ einheit }) => einheit },
    ],
  });
}

/** What the Land promised a city. */
interface Promised {
  readonly row: Angabe;
  readonly name: string;
}

/** Whom the Land helped; null when it helped none of the cities. */
export function reliefFigure(
  relief: readonly Angabe[],
  cities: readonly Region[],
  { kennzahlen, quellen }: Pick<Figures, 'kennzahlen' | 'quellen'>,
): Figure | null {
  const found = cities.flatMap(({ ags, name }) =>
    relief.filter((row) => row.ags === ags).map((row): Promised => ({ row, name })),
  );
  const [first] = found;
  if (!first) return null;
  const without = cities.filter(({ ags }) => !found.some(({ row }) => row.ags === ags)).map(({ name }) => name);
  return figure({
    id: 'teilentschuldung',
    sentence: RELIEF.headline(found.map(({ row, name }) => `${name} ${said(row)}`)),
    subtitle: RELIEF.subtitle(kennzahlen.get(first.row.kennzahl)?.name ?? '', yearsOf(first.row)),
    picture: null,
    view: 'table',
    sources: angabeSources(relief),
    origin: valueOrigin(first.row.kennzahl, first.row.jahr, first.row.ags),
    notes: [kennzahlen.get(first.row.kennzahl)?.grenzen, without.length > 0 && RELIEF.without(without.join(', '))],
    caption: RELIEF.caption,
    rows: found,
    row: { ...angabeRow<Promised>(({ row }) => row, quellen), key: ({ row }) => row.ags },
    columns: [
      { name: 'stadt', title: 'Stadt', kind: 'text', value: ({ name }) => name },
      {
        name: 'jahre',
        title: 'Jahre',
        kind: 'text',
        value: ({ row }) => (row.jahr_bis === null ? `${row.jahr}` : `${row.jahr}–${row.jahr_bis}`),
      },
      angabeColumns<Promised>('Mio. €', ({ row }) => row, quellen),
    ],
  });
}
