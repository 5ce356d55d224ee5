import type { Figure } from '../../ui/figure.ts';
import { valueOrigin } from '../../ui/origins.ts';
import type { Quelle } from '../../ui/sources.ts';
import { type Angabe, angabeRow, angabeSources, kindOf, ORIGIN, said } from '../angaben.ts';
import type { Kennzahl } from '../queries.ts';
import { columnKind } from '../units.ts';

/** The volumes that the city gave for its budgets: a table, because the sources count different things. */
export function volumeFigure(rows: readonly Angabe[], quellen: ReadonlyMap<string, Quelle>): Figure | null {
  const own = rows.filter(({ kennzahl }) => kennzahl === 'haushaltsvolumen');
  const last = own.at(-1);
  if (!last) return null;
  return {
    id: 'haushaltsvolumen',
    headline: `Volumen des Haushalts: zuletzt ${said(last)} für ${last.jahr}, ${kindOf(last)}`,
    sub: 'Summen in Millionen Euro, wie die Quellen sie nennen: eine Tabelle und keine Linie, denn gezählt sein kann Verschiedenes',
    charts: [],
    file: null,
    tableOpen: true,
    quellen: angabeSources(own),
    origin: valueOrigin(last.kennzahl, last.jahr, last.ags),
    table: {
      caption: 'Volumen des Haushalts, in Millionen Euro',
      columns: [
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        { name: 'wert', title: 'Mio. €', kind: 'dezimal' },
        ...ORIGIN,
      ],
      rows: own.map((row) => angabeRow(row, quellen, [String(row.jahr)])),
      context: { kennzahl: 'haushaltsvolumen', einheit: 'Mio. EUR' },
    },
  };
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
  return {
    id: 'ergebnis-weitere-angaben',
    headline: rows.length <= 3 ? rows.map(say).join('; ') : 'Weitere Angaben zum Haushalt',
    sub: 'Einzelne Angaben; für einen Verlauf sind es zu wenige',
    charts: [],
    file: null,
    tableOpen: true,
    quellen: angabeSources(rows),
    origin: valueOrigin(first.kennzahl, first.jahr, first.ags),
    table: {
      caption: 'Weitere veröffentlichte Zahlen, in der Einheit der Zeile',
      columns: [
        { name: 'name', title: 'Kennzahl', kind: 'text' },
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        { name: 'einheit', title: 'Einheit', kind: 'text' },
        { name: 'wert', title: 'Wert', kind: 'dezimal' },
        ...ORIGIN,
      ],
      rows: rows.map((row) => ({
        ...angabeRow(row, quellen, [name(row), String(row.jahr), row.einheit.replace('EUR', 'Euro')]),
        key: row.kennzahl,
        kinds: { wert: columnKind(row.einheit) },
      })),
    },
  };
}
