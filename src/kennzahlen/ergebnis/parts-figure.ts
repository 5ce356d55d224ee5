import { buildDocument } from '../../charts/document.ts';
import { type PartBar, partBars } from '../../charts/signed-bars.ts';
import type { Figure } from '../../ui/figure.ts';
import { list } from '../../ui/format.ts';
import { valueOrigin } from '../../ui/origins.ts';
import type { TableColumn } from '../../ui/table.ts';
import { years as yearsPhrase } from '../../ui/words.ts';
import { type Angabe, angabeSources, exact, millions, precision, said } from '../angaben.ts';
import type { Kennzahl } from '../queries.ts';
import { artOf, newestComplete, round } from './results.ts';
import { signed } from './sentences.ts';

const fileDocument = buildDocument();

/** What the result of a year is made of. */
const PARTS = ['ergebnis-verwaltungstaetigkeit', 'finanzergebnis', 'ausserordentliches-ergebnis'] as const;

/** The chart in the page and as a file; amounts in millions, as published. */
function drawn(rows: readonly PartBar[], label: string): Pick<Figure, 'charts' | 'file'> {
  const svg = partBars(rows, { label }, fileDocument).outerHTML;
  return { charts: [svg], file: svg };
}

/** A number as published: "rund 855". */
const barText = ({ wert, genauigkeit }: Angabe, text = exact(wert)): string =>
  [precision(genauigkeit), text].filter(Boolean).join(' ');

/** Where a single published figure comes from. */
const originOf = ({ kennzahl, jahr, ags }: Angabe): string => valueOrigin(kennzahl, jahr, ags);

/** The parts of the newest result that is published with them; null when there is none. */
export function partsFigure(rows: readonly Angabe[], kennzahlen: ReadonlyMap<string, Kennzahl>): Figure | null {
  const parts = newestComplete(rows, PARTS);
  const [first] = parts ?? [];
  if (!parts || !first) return null;
  const { jahr } = first;
  const name = (row: Angabe): string => kennzahlen.get(row.kennzahl)?.name ?? row.kennzahl;
  const total = rows.find((row) => row.kennzahl === 'jahresergebnis' && row.jahr === jahr && artOf(row) === 'ergebnis');
  const sum = round(parts.reduce((soFar, { wert }) => soFar + wert, 0));
  const adds = total !== undefined && total.wert === sum;
  const headline = `So kam das Ergebnis ${jahr} zustande: ${list(parts.map((row) => `${name(row)} ${barText(row, signed(row.wert))}\u00a0Mio.\u00a0€`))}`;
  const rest =
    total && !adds
      ? ` Die gerundeten Teile ergeben ${millions(sum)}, veröffentlicht sind ${millions(total.wert)}.`
      : '';
  return {
    id: 'jahresergebnis-teile',
    headline,
    sub: `Ergebnis ${jahr} in Millionen Euro, ${[...new Set(parts.map(({ anmerkung }) => anmerkung ?? 'Ergebnis'))].join('; ')}`,
    ...drawn(
      parts.map((row) => ({
        name: name(row),
        wert: row.wert,
        text: barText(row, signed(row.wert)),
        farbe: 'var(--accent)',
      })),
      headline,
    ),
    tableOpen: false,
    quellen: angabeSources([...parts, ...(total ? [total] : [])]),
    origin: originOf(total ?? first),
    note:
      `${parts.some(({ genauigkeit }) => genauigkeit === 'rund') ? 'Die Zahlen sind gerundet.' : ''}${rest}`.trim() ||
      undefined,
    table: {
      caption: `Teile des Jahresergebnisses ${jahr}, in Millionen Euro`,
      columns: [
        { name: 'name', title: 'Teil', kind: 'text' },
        { name: 'wert', title: 'Mio. €', kind: 'dezimal' },
      ],
      rows: parts.map((row) => ({
        key: row.kennzahl,
        cells: [name(row), row.wert],
        origin: originOf(row),
        marks: { wert: precision(row.genauigkeit) },
      })),
      ...(total
        ? {
            total: {
              cells: ['Jahresergebnis', total.wert],
              origin: originOf(total),
              marks: { wert: precision(total.genauigkeit) },
            },
          }
        : {}),
      ...(adds ? { adds: true } : {}),
      context: { jahr, einheit: 'Mio. EUR' },
    },
  };
}

/** Results of years that have both, ordinary revenue and expenditure, and what lies between them. */
export function ordinaryPairs(rows: readonly Angabe[]) {
  const of = (kennzahl: string) => rows.filter((row) => row.kennzahl === kennzahl && artOf(row) === 'ergebnis');
  const spent = of('ordentliche-aufwendungen');
  return of('ordentliche-ertraege').flatMap((ertrag) => {
    const aufwand = spent.find(({ jahr }) => jahr === ertrag.jahr);
    return aufwand ? [{ jahr: ertrag.jahr, ertrag, aufwand, saldo: round(ertrag.wert - aufwand.wert) }] : [];
  });
}

/** Ordinary revenue and expenditure of the years that have both as results; null when none has. */
export function ordinaryFigure(rows: readonly Angabe[]): Figure | null {
  const pairs = ordinaryPairs(rows);
  const last = pairs.at(-1);
  if (!last) return null;
  const headline = `${last.jahr} standen ${said(last.ertrag)} ordentlichen Erträgen ${said(last.aufwand)} ordentliche Aufwendungen gegenüber`;
  const columns: readonly TableColumn[] = [
    { name: 'jahr', title: 'Jahr', kind: 'text' },
    { name: 'ertraege', title: 'Erträge', kind: 'dezimal' },
    { name: 'aufwendungen', title: 'Aufwendungen', kind: 'dezimal' },
    { name: 'saldo', title: 'Erträge − Aufwendungen (eigene Rechnung)', kind: 'dezimal' },
  ];
  return {
    id: 'ordentliche-ertraege-aufwendungen',
    headline,
    sub: `Ordentliche Erträge und Aufwendungen in Millionen Euro, Ergebnis ${yearsPhrase(pairs.map(({ jahr }) => jahr))}${pairs.some(({ ertrag }) => ertrag.genauigkeit === 'rund') ? ', gerundet' : ''}`,
    ...drawn(
      pairs.flatMap(({ jahr, ertrag, aufwand }) => [
        { name: `${jahr}, Erträge`, wert: ertrag.wert, text: barText(ertrag), farbe: 'var(--ertrag)' },
        { name: `${jahr}, Aufwendungen`, wert: aufwand.wert, text: barText(aufwand), farbe: 'var(--aufwand)' },
      ]),
      headline,
    ),
    tableOpen: false,
    quellen: angabeSources(pairs.flatMap(({ ertrag, aufwand }) => [ertrag, aufwand])),
    table: {
      caption: 'Ordentliche Erträge und Aufwendungen, in Millionen Euro',
      columns,
      rows: pairs.map(({ jahr, ertrag, aufwand, saldo }) => ({
        cells: [String(jahr), ertrag.wert, aufwand.wert, saldo],
        marks: { ertraege: precision(ertrag.genauigkeit), aufwendungen: precision(aufwand.genauigkeit) },
      })),
      context: { einheit: 'Mio. EUR' },
    },
  };
}
