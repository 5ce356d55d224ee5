import { buildDocument } from '../../charts/document.ts';
import { percentBars } from '../../charts/percent-bars.ts';
import { ask } from '../../engine/native.ts';
import { site } from '../../site.ts';
import type { Figure } from '../../ui/figure.ts';
import { number } from '../../ui/format.ts';
import { WERTART_NAME, years } from '../../ui/words.ts';
import { type Coverage, coverages, coverageText, decimals } from './coverage.ts';
import { SUMMENPAARE } from './queries.ts';

/** How far ordinary revenue covered ordinary expenditure in published results; null where none are published. */
export async function coverageFigure(): Promise<Figure | null> {
  const own = coverages((await ask(SUMMENPAARE)).filter(({ ags }) => ags === site.stadt.ags));
  return own.length === 0 ? null : figureOf(own);
}

/** Coverages in the order of their years. */
export function figureOf(all: readonly Coverage[]): Figure {
  const newest = all.at(-1) as Coverage;
  const before = all.at(-2);
  const rounded = all.some(({ gerundet }) => gerundet);
  const headline = `${newest.pair.jahr} deckten die ordentlichen Erträge ${coverageText(newest)} der ordentlichen Aufwendungen${before ? `, ${before.pair.jahr} ${coverageText(before)}` : ''}`;
  const bars = all.map((one) => ({
    name: `${one.pair.jahr}, ${WERTART_NAME[one.pair.wertart] ?? one.pair.wertart}`,
    wert: one.wert,
    text: coverageText(one),
    geplant: false,
  }));
  const svg = percentBars(bars, { label: headline }, buildDocument()).outerHTML;
  return {
    id: 'aufwandsdeckungsgrad-ergebnis',
    headline,
    sub: `Aufwandsdeckungsgrad in Prozent, Ergebnisse ${years(all.map(({ pair }) => pair.jahr))}; eigene Rechnung aus ${rounded ? 'gerundeten ' : ''}veröffentlichten Summen: ordentliche Erträge ÷ ordentliche Aufwendungen × 100`,
    charts: [svg],
    file: svg,
    tableOpen: true,
    quellen: [...new Set(all.flatMap(({ pair }) => [pair.ertraege_quelle, pair.aufwendungen_quelle]))],
    table: {
      caption: 'Veröffentlichte Summen und der Deckungsgrad daraus',
      columns: [
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        { name: 'wert', title: 'Deckungsgrad', kind: 'text' },
        { name: 'spanne', title: 'genau zwischen', kind: 'text' },
        { name: 'zaehler', title: 'Ordentliche Erträge', kind: 'text' },
        { name: 'nenner', title: 'Ordentliche Aufwendungen', kind: 'text' },
        { name: 'anmerkung', title: 'Hinweis', kind: 'text' },
      ],
      rows: all.map((one) => ({
        cells: [
          String(one.pair.jahr),
          coverageText(one),
          one.gerundet ? `${number(one.mindestens, 2)} und ${number(one.hoechstens, 2)}\u00a0%` : coverageText(one),
          printed(one.pair.ertraege, one.pair.ertraege_genauigkeit, one.pair.einheit),
          printed(one.pair.aufwendungen, one.pair.aufwendungen_genauigkeit, one.pair.einheit),
          one.pair.anmerkung ?? '',
        ],
      })),
    },
    note: `Zinsen, Gewinnanteile und Außerordentliches zählen nicht mit.${rounded ? ' Weil die Summen gerundet veröffentlicht sind, ist auch der Wert gerundet; die Tabelle nennt, wozwischen er genau liegt.' : ''} Ein Ergebnis sagt, was war, ein Plan, was sein soll: Beide stehen nicht in einem Diagramm.`,
  };
}

/** A total as it was published: "rund 976,3 Mio. €". */
const printed = (wert: number, genauigkeit: string | null, einheit: string): string =>
  `${genauigkeit === 'rund' ? 'rund ' : ''}${number(wert, decimals(wert))}\u00a0${einheit.replace(' EUR', '\u00a0€').replace('EUR', '€')}`;
