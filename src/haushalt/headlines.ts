import type { Eckwert } from '../budget/descriptions.ts';
import { isPlanned, WERTART_NAME } from '../budget/versions.ts';
import { bars } from '../charts/bars.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { accurately, exact, publishedMillions } from '../words/published.ts';

const NBSP = '\u00a0';

/** A published value as exact as its source gives it: "−33,93 Mio. €", "mindestens 1,1 Mrd. €". */
export function published({ wert, einheit, genauigkeit }: Pick<Eckwert, 'wert' | 'einheit' | 'genauigkeit'>): string {
  const written =
    einheit === 'Mio. EUR' ? publishedMillions(wert) : `${exact(wert)}${NBSP}${einheit.replace('EUR', '€')}`;
  return accurately(genauigkeit, written);
}

/** "Entwurf", "beschlossener Plan", "Ergebnis" …: what kind of number it is. */
export function kindOf({ wertart, reihe }: Pick<Eckwert, 'wertart' | 'reihe'>): string {
  if (wertart === 'ansatz')
    return reihe === 'entwurf' ? 'Entwurf' : reihe === 'beschlossen' ? 'beschlossener Plan' : 'Plan';
  return WERTART_NAME[wertart] ?? wertart;
}

/** What came out in the year of a plan, where a result is published. */
export const resultOf = (eckwerte: readonly Eckwert[], jahr: number): Eckwert | undefined =>
  eckwerte.find((e) => e.kennzahl === 'jahresergebnis' && e.wertart === 'ergebnis' && e.jahr === jahr);

/** One headline for the start page: the value, what it is, and whether it is planned. */
export interface Headline {
  readonly eckwert: Eckwert;
  readonly planned: boolean;
}

/**
 * The newest of each kind: the last draft, the last decided plan, the last expectation, the last two results.
 * Only one value a kind and year, the result before the volume, so that the cards do not repeat themselves.
 */
export function newestHeadlines(eckwerte: readonly Eckwert[]): Headline[] {
  const newest = (fits: (eckwert: Eckwert) => boolean, count: number): Eckwert[] =>
    [...eckwerte]
      .filter(fits)
      .sort(
        (a, b) => b.jahr - a.jahr || Number(b.kennzahl === 'jahresergebnis') - Number(a.kennzahl === 'jahresergebnis'),
      )
      .slice(0, count);
  const chosen = [
    ...newest((e) => e.reihe === 'entwurf', 2),
    ...newest((e) => e.reihe === 'beschlossen', 1),
    ...newest((e) => e.wertart === 'prognose', 1),
    ...newest((e) => e.wertart === 'ergebnis', 2),
  ];
  return chosen.map((eckwert) => ({ eckwert, planned: isPlanned(eckwert.wertart) }));
}

export const NAME: Readonly<Record<string, string>> = {
  jahresergebnis: 'Jahresergebnis',
  haushaltsvolumen: 'Volumen des Haushalts',
};

/** All published headline figures in one table, newest first. */
export function headlinesFigure(eckwerte: readonly Eckwert[]): Figure {
  const sorted = [...eckwerte].sort((a, b) => b.jahr - a.jahr || a.kennzahl.localeCompare(b.kennzahl));
  const results = sorted.filter((e) => e.kennzahl === 'jahresergebnis');
  const sentence = `Eckwerte ${sorted.at(-1)?.jahr} bis ${sorted[0]?.jahr}: einzelne veröffentlichte Zahlen, keine lückenlose Reihe`;
  return figure({
    id: 'eckwerte',
    lines: true,
    sentence,
    subtitle: 'Wie veröffentlicht, mit Genauigkeit und Art der Zahl',
    picture: {
      draw: (document, width) =>
        bars(
          results.map((e) => ({ name: `${e.jahr}, ${kindOf(e)}`, werte: [e.wert * 1e6] })),
          { label: sentence, width, arten: [{ name: 'Jahresergebnis', farbe: 'var(--accent)' }] },
          document,
        ),
    },
    view: 'table',
    sources: sorted.map((e) => e.quelle),
    caption: 'Veröffentlichte Eckwerte, neueste zuerst',
    rows: sorted,
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: (e) => String(e.jahr) },
      { name: 'kennzahl', title: 'Was', kind: 'text', value: (e) => NAME[e.kennzahl] ?? e.kennzahl },
      { name: 'wert', title: 'Wert', kind: 'text', value: published },
      { name: 'art', title: 'Art', kind: 'text', value: kindOf },
      { name: 'anmerkung', title: 'Hinweis', kind: 'text', value: (e) => e.anmerkung ?? '' },
    ],
  });
}
