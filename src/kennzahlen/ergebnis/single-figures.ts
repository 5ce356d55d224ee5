import { type Figure, figure } from '../../figure/figure.ts';
import type { Quelle } from '../../sources.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { BUDGET_VOLUME, RESULT_OTHERS } from '../../words/de/kennzahlen/results.ts';
import { type Angabe, angabeColumns, angabeRow, angabeSources, kindOf, said } from '../angaben.ts';
import type { Kennzahl } from '../queries.ts';
import { columnKind } from '../units.ts';

/** The volumes that the city gave for its budgets: a table, because the sources count different things. */
export function volumeFigure(rows: readonly Angabe[], quellen: ReadonlyMap<string, Quelle>): Figure | null {
  const own = rows.filter(({ rolle }) => rolle === 'volumen');
  const last = own.at(-1);
  if (!last) return null;
  return figure({
    id: 'haushaltsvolumen',
    sentence: BUDGET_VOLUME.headline(said(last), last.jahr, kindOf(last)),
    subtitle: BUDGET_VOLUME.subtitle,
    picture: null,
    view: 'table',
    sources: angabeSources(own),
    origin: valueOrigin(last.kennzahl, last.jahr, last.ags),
    caption: BUDGET_VOLUME.caption,
    rows: own,
    row: angabeRow<Angabe>((row) => row, quellen),
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      angabeColumns<Angabe>('Mio. €', (row) => row, quellen),
    ],
    context: { kennzahl: last.kennzahl, einheit: 'Mio. EUR' },
  });
}

/** What is published beside it, once or twice: too little for a course. */
export function remainingFigure(
  rows: readonly Angabe[],
  kennzahlen: ReadonlyMap<string, Kennzahl>,
  quellen: ReadonlyMap<string, Quelle>,
): Figure | null {
  const [first] = rows;
  if (!first) return null;
  const name = ({ kennzahl }: Angabe): string => kennzahlen.get(kennzahl)?.name ?? kennzahl;
  const say = (row: Angabe) => `${name(row)} ${row.jahr}: ${said(row)}`;
  const [number, ...behind] = angabeColumns<Angabe>('Wert', (row) => row, quellen);
  return figure({
    id: 'ergebnis-weitere-angaben',
    sentence: rows.length <= 3 ? rows.map(say).join('; ') : RESULT_OTHERS.title,
    subtitle: RESULT_OTHERS.subtitle,
    picture: null,
    view: 'table',
    sources: angabeSources(rows),
    origin: valueOrigin(first.kennzahl, first.jahr, first.ags),
    caption: RESULT_OTHERS.caption,
    rows,
    row: { ...angabeRow<Angabe>((row) => row, quellen), key: ({ kennzahl }) => kennzahl },
    columns: [
      { name: 'name', title: 'Kennzahl', kind: 'text', value: name },
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      { name: 'einheit', title: 'Einheit', kind: 'text', value: ({ einheit }) => einheit.replace('EUR', 'Euro') },
      number && { ...number, kindOf: ({ einheit }) => columnKind(einheit) },
      behind,
    ],
  });
}
