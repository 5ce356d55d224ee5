import type { Eckwert } from '../budget/descriptions.ts';
import { isPlanned } from '../budget/versions.ts';
import { bars } from '../charts/bars.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { Role } from '../roles.ts';
import { HEADLINES, headlineKind, publishedValue } from '../words/de/haushalt/courses.ts';

export const RESULT: Role = 'ergebnis-eines-jahres';

/** What came out in the year of a plan, where a result is published. */
export const resultOf = (eckwerte: readonly Eckwert[], jahr: number): Eckwert | undefined =>
  eckwerte.find((e) => e.rolle === RESULT && e.wertart === 'ergebnis' && e.jahr === jahr);

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
      .sort((a, b) => b.jahr - a.jahr || Number(b.rolle === RESULT) - Number(a.rolle === RESULT))
      .slice(0, count);
  const chosen = [
    ...newest((e) => e.reihe === 'entwurf', 2),
    ...newest((e) => e.reihe === 'beschlossen', 1),
    ...newest((e) => e.wertart === 'prognose', 1),
    ...newest((e) => e.wertart === 'ergebnis', 2),
  ];
  return chosen.map((eckwert) => ({ eckwert, planned: isPlanned(eckwert.wertart) }));
}

/** All published headline figures in one table, newest first. */
export function headlinesFigure(eckwerte: readonly Eckwert[]): Figure {
  const sorted = [...eckwerte].sort((a, b) => b.jahr - a.jahr || a.kennzahl.localeCompare(b.kennzahl));
  const results = sorted.filter((e) => e.rolle === RESULT);
  const sentence = HEADLINES.sentence(sorted.at(-1)?.jahr, sorted[0]?.jahr);
  return figure({
    id: 'eckwerte',
    lines: true,
    sentence,
    subtitle: HEADLINES.subtitle,
    picture: {
      draw: (document, width) =>
        bars(
          results.map((e) => ({ name: `${e.jahr}, ${headlineKind(e)}`, werte: [e.wert * 1e6] })),
          { label: sentence, width, arten: [{ name: HEADLINES.result, farbe: 'var(--accent)' }] },
          document,
        ),
    },
    view: 'table',
    sources: sorted.map((e) => e.quelle),
    caption: HEADLINES.caption,
    rows: sorted,
    columns: [
      { name: 'jahr', title: HEADLINES.columns.year, kind: 'text', value: (e) => String(e.jahr) },
      { name: 'kennzahl', title: HEADLINES.columns.what, kind: 'text', value: (e) => e.name },
      { name: 'wert', title: HEADLINES.columns.value, kind: 'text', value: publishedValue },
      { name: 'art', title: HEADLINES.columns.kind, kind: 'text', value: headlineKind },
      { name: 'anmerkung', title: HEADLINES.columns.remark, kind: 'text', value: (e) => e.anmerkung ?? '' },
    ],
  });
}
