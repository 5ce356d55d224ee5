import { buildDocument } from '../../charts/document.ts';
import { percentBars } from '../../charts/percent-bars.ts';
import type { Figure } from '../../ui/figure.ts';
import { number } from '../../ui/format.ts';
import { isPlanned, WERTART_NAME, years } from '../../ui/words.ts';
import type { Pflichtanteil } from './queries.ts';

const NBSP = '\u00a0';

/** "rund 89 %"; a share is told as exactly as its source gives it. */
const told = (wert: number, genauigkeit: string | null, unit: string): string =>
  `${genauigkeit === 'rund' ? 'rund ' : ''}${number(wert, Number.isInteger(wert) ? 0 : 1)}${NBSP}${unit}`;

/** "Ansatz, rund": what kind of number it is, and how exact. */
const kindOf = ({ wertart, genauigkeit }: Pflichtanteil): string =>
  [WERTART_NAME[wertart] ?? wertart, genauigkeit].filter(Boolean).join(', ');

/** Obligatory tasks in the expenditure, year by year; what is left is voluntary. Null where nothing is published. */
export function dutyFigure(rows: readonly Pflichtanteil[]): Figure | null {
  const known = rows.flatMap((row) => (row.wert === null ? [] : [{ ...row, wert: row.wert }]));
  const newest = known.at(-1);
  if (!newest) return null;
  const first = known[0]?.jahr ?? newest.jahr;
  const jahre = Array.from({ length: newest.jahr - first + 1 }, (_, index) => first + index);
  const at = (jahr: number) => known.find((row) => row.jahr === jahr);
  const { wert, genauigkeit } = newest;
  const headline = `${newest.jahr} entfielen von 100${NBSP}€ Aufwand ${told(wert, genauigkeit, '€')} auf Pflichtaufgaben, ${told(100 - wert, genauigkeit, '€')} waren freiwillig`;
  const bars = jahre.map((jahr) => {
    const row = at(jahr);
    return {
      name: row ? `${jahr}: Pflichtaufgaben, der Rest ist freiwillig` : `${jahr}`,
      wert: row?.wert ?? null,
      text: row ? told(row.wert, row.genauigkeit, '%') : 'keine Angabe',
      geplant: row ? isPlanned(row.wertart) : true,
    };
  });
  const svg = percentBars(bars, { label: headline }, buildDocument()).outerHTML;
  return {
    id: 'anteil-pflichtaufgaben',
    headline,
    sub: `${newest.name} an den Aufwendungen in Prozent, wie veröffentlicht, ${years(known.map(({ jahr }) => jahr))}`,
    charts: [svg],
    file: svg,
    tableOpen: true,
    quellen: [...new Set(known.map(({ quelle }) => quelle))],
    table: {
      caption: 'Pflichtaufgaben und Freiwilliges in Prozent der Aufwendungen',
      columns: [
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        { name: 'wertart', title: 'Art', kind: 'text' },
        { name: 'pflicht', title: 'Pflicht', kind: 'prozent' },
        { name: 'freiwillig', title: 'Freiwillig', kind: 'prozent' },
      ],
      rows: jahre.map((jahr) => {
        const row = at(jahr);
        return {
          cells: [String(jahr), row ? kindOf(row) : '', row?.wert ?? null, row ? 100 - row.wert : null],
          gaps: { pflicht: 'keine Angabe', freiwillig: 'keine Angabe' },
        };
      }),
    },
    note: newest.grenzen ?? undefined,
  };
}
