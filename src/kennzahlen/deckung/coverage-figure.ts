import { percentBars } from '../../charts/percent-bars.ts';
import type { FigureSpec } from '../../figure/figure.ts';
import { number } from '../../text/format.ts';
import { WERTART_NAME, years } from '../../text/words.ts';
import { COVERAGE } from '../../words/de/kennzahlen/coverage.ts';
import { type Coverage, coverageText, decimals } from './coverage.ts';

/** How far ordinary revenue covered ordinary expenditure, in the order of the years; at least one. */
export function coverageFigure(all: readonly Coverage[]): FigureSpec<Coverage> {
  const newest = all.at(-1) as Coverage;
  const before = all.at(-2);
  const rounded = all.some(({ gerundet }) => gerundet);
  const sentence = COVERAGE.headline(
    newest.pair.jahr,
    coverageText(newest),
    before ? COVERAGE.before(before.pair.jahr, coverageText(before)) : '',
  );
  const bars = all.map((one) => ({
    name: `${one.pair.jahr}, ${WERTART_NAME[one.pair.wertart] ?? one.pair.wertart}`,
    wert: one.wert,
    text: coverageText(one),
    geplant: false,
  }));
  return {
    id: 'aufwandsdeckungsgrad-ergebnis',
    sentence,
    subtitle: COVERAGE.subtitle(years(all.map(({ pair }) => pair.jahr)), rounded),
    picture: { draw: (document, width) => percentBars(bars, { label: sentence, width }, document) },
    view: 'both',
    status: COVERAGE.status,
    sources: all.flatMap(({ pair }) => [pair.ertraege_quelle, pair.aufwendungen_quelle]),
    notes: [COVERAGE.leftOut, rounded && COVERAGE.rounded, COVERAGE.noPlan],
    caption: COVERAGE.caption,
    rows: all,
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ pair }) => String(pair.jahr) },
      { name: 'wert', title: COVERAGE.share, kind: 'text', value: coverageText },
      { name: 'spanne', title: COVERAGE.between, kind: 'text', value: limits },
      {
        name: 'zaehler',
        title: COVERAGE.revenue,
        kind: 'text',
        value: ({ pair }) => printed(pair.ertraege, pair.ertraege_genauigkeit, pair.einheit),
      },
      {
        name: 'nenner',
        title: COVERAGE.expenditure,
        kind: 'text',
        value: ({ pair }) => printed(pair.aufwendungen, pair.aufwendungen_genauigkeit, pair.einheit),
      },
      { name: 'anmerkung', title: 'Hinweis', kind: 'text', value: ({ pair }) => pair.anmerkung ?? '' },
    ],
  };
}

/** Between which values the exact one lies. */
const limits = (one: Coverage): string =>
  one.gerundet ? COVERAGE.limits(number(one.mindestens, 2), number(one.hoechstens, 2)) : coverageText(one);

/** A total as it was published: "rund 976,3 Mio. €". */
const printed = (wert: number, genauigkeit: string | null, einheit: string): string =>
  `${genauigkeit === 'rund' ? 'rund ' : ''}${number(wert, decimals(wert))}\u00a0${einheit.replace(' EUR', '\u00a0€').replace('EUR', '€')}`;
