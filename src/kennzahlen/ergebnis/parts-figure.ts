import { signedBars } from '../../charts/signed-bars.ts';
import { type Figure, type FigureSpec, figure } from '../../figure/figure.ts';
import { allOf, type Role } from '../../roles.ts';
import { years as yearsPhrase } from '../../text/words.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { ORDINARY, RESULT_PARTS } from '../../words/de/kennzahlen/results.ts';
import { accuracy, exact, publishedMillions } from '../../words/published.ts';
import { type Angabe, angabeSources, said } from '../angaben.ts';
import type { Kennzahl } from '../queries.ts';
import { artOf, newestComplete, round } from './results.ts';
import { signed } from './sentences.ts';

/** A number as published: "rund 855". */
const barText = ({ wert, genauigkeit }: Angabe, text = exact(wert)): string =>
  [accuracy(genauigkeit), text].filter(Boolean).join(' ');

/** Where a single published figure comes from. */
const originOf = ({ kennzahl, jahr, ags }: Angabe): string => valueOrigin(kennzahl, jahr, ags);

/** The parts of the newest result that is published with them; null when there is none. */
export function partsFigure(rows: readonly Angabe[], kennzahlen: ReadonlyMap<string, Kennzahl>): Figure | null {
  const parts = newestComplete(rows, allOf(kennzahlen.values(), 'teil-des-ergebnisses'));
  const [first] = parts ?? [];
  if (!parts || !first) return null;
  const { jahr } = first;
  const name = (row: Angabe): string => kennzahlen.get(row.kennzahl)?.name ?? row.kennzahl;
  const total = rows.find(
    (row) => row.rolle === 'ergebnis-eines-jahres' && row.jahr === jahr && artOf(row) === 'ergebnis',
  );
  const sum = round(parts.reduce((soFar, { wert }) => soFar + wert, 0));
  const adds = total !== undefined && total.wert === sum;
  const sentence = RESULT_PARTS.headline(
    jahr,
    parts.map((row) => `${name(row)} ${barText(row, signed(row.wert))}\u00a0Mio.\u00a0€`),
  );
  const rest = total && !adds ? RESULT_PARTS.rest(publishedMillions(sum), publishedMillions(total.wert)) : '';
  const shown = parts.map((row) => ({
    name: name(row),
    wert: row.wert,
    text: barText(row, signed(row.wert)),
    farbe: 'var(--accent)',
  }));
  return figure({
    id: 'jahresergebnis-teile',
    sentence,
    subtitle: RESULT_PARTS.subtitle(
      jahr,
      [...new Set(parts.map(({ anmerkung }) => anmerkung ?? 'Ergebnis'))].join('; '),
    ),
    picture: { draw: (document, width) => signedBars(shown, { label: sentence, width }, document) },
    view: 'picture',
    sources: angabeSources([...parts, ...(total ? [total] : [])]),
    origin: originOf(total ?? first),
    notes: [parts.some(({ genauigkeit }) => genauigkeit === 'rund') && RESULT_PARTS.rounded, rest],
    caption: RESULT_PARTS.caption(jahr),
    rows: parts,
    row: { key: ({ kennzahl }) => kennzahl, origin: originOf },
    columns: [
      { name: 'name', title: 'Teil', kind: 'text', value: name },
      {
        name: 'wert',
        title: 'Mio. €',
        kind: 'dezimal',
        value: ({ wert }) => wert,
        mark: ({ genauigkeit }) => accuracy(genauigkeit),
        total: total?.wert,
        totalMark: total && accuracy(total.genauigkeit),
      },
    ],
    total: total && { name: RESULT_PARTS.result, origin: originOf(total) },
    adds,
    context: { jahr, einheit: 'Mio. EUR' },
  });
}

/** Results of years that have both, ordinary revenue and expenditure, and what lies between them. */
export function ordinaryPairs(rows: readonly Angabe[]) {
  const of = (role: Role) => rows.filter((row) => row.rolle === role && artOf(row) === 'ergebnis');
  const spent = of('aufwendungen-ordentlich');
  return of('ertraege-ordentlich').flatMap((ertrag) => {
    const aufwand = spent.find(({ jahr }) => jahr === ertrag.jahr);
    return aufwand ? [{ jahr: ertrag.jahr, ertrag, aufwand, saldo: round(ertrag.wert - aufwand.wert) }] : [];
  });
}

/** A year with ordinary revenue and expenditure. */
export type OrdinaryPair = ReturnType<typeof ordinaryPairs>[number];

/** Ordinary revenue and expenditure of the years that have both as results; null when none has. */
export function ordinaryFigure(rows: readonly Angabe[]): FigureSpec<OrdinaryPair> | null {
  const pairs = ordinaryPairs(rows);
  const last = pairs.at(-1);
  if (!last) return null;
  const sentence = ORDINARY.headline(last.jahr, said(last.ertrag), said(last.aufwand));
  const shown = pairs.flatMap(({ jahr, ertrag, aufwand }) => [
    { name: ORDINARY.revenueOf(jahr), wert: ertrag.wert, text: barText(ertrag), farbe: 'var(--ertrag)' },
    { name: ORDINARY.expenditureOf(jahr), wert: aufwand.wert, text: barText(aufwand), farbe: 'var(--aufwand)' },
  ]);
  return {
    id: 'ordentliche-ertraege-aufwendungen',
    sentence,
    subtitle: ORDINARY.subtitle(
      yearsPhrase(pairs.map(({ jahr }) => jahr)),
      pairs.some(({ ertrag }) => ertrag.genauigkeit === 'rund'),
    ),
    picture: { draw: (document, width) => signedBars(shown, { label: sentence, width }, document) },
    view: 'picture',
    sources: angabeSources(pairs.flatMap(({ ertrag, aufwand }) => [ertrag, aufwand])),
    caption: ORDINARY.caption,
    rows: pairs,
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      {
        name: 'ertraege',
        title: ORDINARY.revenue,
        kind: 'dezimal',
        value: ({ ertrag }) => ertrag.wert,
        mark: ({ ertrag }) => accuracy(ertrag.genauigkeit),
      },
      {
        name: 'aufwendungen',
        title: ORDINARY.expenditure,
        kind: 'dezimal',
        value: ({ aufwand }) => aufwand.wert,
        mark: ({ aufwand }) => accuracy(aufwand.genauigkeit),
      },
      {
        name: 'saldo',
        title: ORDINARY.balance,
        kind: 'dezimal',
        value: ({ saldo }) => saldo,
      },
    ],
    context: { einheit: 'Mio. EUR' },
  };
}
