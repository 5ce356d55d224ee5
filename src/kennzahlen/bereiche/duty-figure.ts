import { type PercentBar, percentBars } from '../../charts/percent-bars.ts';
import type { FigureSpec } from '../../figure/figure.ts';
import { number } from '../../text/format.ts';
import { isPlanned, WERTART_NAME, years } from '../../text/words.ts';
import { DUTY } from '../../words/de/kennzahlen/areas.ts';
import { accuracy, accurately } from '../../words/published.ts';
import type { Pflichtanteil } from './queries.ts';

const NBSP = '\u00a0';

/** "rund 89 %"; a share is told as exactly as its source gives it. */
const told = (wert: number, genauigkeit: string | null, unit: string): string =>
  accurately(genauigkeit, `${number(wert, Number.isInteger(wert) ? 0 : 1)}${NBSP}${unit}`);

/** "Ansatz, rund": what kind of number it is, and how exact. */
const kindOf = ({ wertart, genauigkeit }: Pflichtanteil): string =>
  [WERTART_NAME[wertart] ?? wertart, accuracy(genauigkeit)].filter(Boolean).join(', ');

/** A year with its share; null where none is published. */
export interface DutyRow {
  readonly jahr: number;
  readonly anteil: (Pflichtanteil & { readonly wert: number }) | null;
}

/** Obligatory tasks in the expenditure, year by year; what is left is voluntary. Null where nothing is published. */
export function dutyFigure(shares: readonly Pflichtanteil[]): FigureSpec<DutyRow> | null {
  const known = shares.flatMap((row) => (row.wert === null ? [] : [{ ...row, wert: row.wert }]));
  const newest = known.at(-1);
  if (!newest) return null;
  const first = known[0]?.jahr ?? newest.jahr;
  const jahre = Array.from({ length: newest.jahr - first + 1 }, (_, index) => first + index);
  const { wert, genauigkeit } = newest;
  const sentence = DUTY.headline(newest.jahr, told(wert, genauigkeit, '€'), told(100 - wert, genauigkeit, '€'));
  const rows = jahre.map((jahr): DutyRow => ({ jahr, anteil: known.find((row) => row.jahr === jahr) ?? null }));
  return {
    id: 'anteil-pflichtaufgaben',
    sentence,
    subtitle: DUTY.subtitle(newest.name, years(known.map(({ jahr }) => jahr))),
    picture: { draw: (document, width) => percentBars(rows.map(barOf), { label: sentence, width }, document) },
    view: 'both',
    sources: known.map(({ quelle }) => quelle),
    caption: DUTY.caption,
    rows,
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      { name: 'wertart', title: 'Art', kind: 'text', value: ({ anteil }) => (anteil ? kindOf(anteil) : '') },
      {
        name: 'pflicht',
        title: DUTY.duty,
        kind: 'prozent',
        value: ({ anteil }) => anteil?.wert ?? null,
        gap: 'keine Angabe',
      },
      {
        name: 'freiwillig',
        title: DUTY.voluntary,
        kind: 'prozent',
        value: ({ anteil }) => (anteil ? 100 - anteil.wert : null),
        gap: 'keine Angabe',
      },
    ],
    notes: [newest.grenzen],
  };
}

const barOf = ({ jahr, anteil }: DutyRow): PercentBar => ({
  name: anteil ? DUTY.bar(jahr) : `${jahr}`,
  wert: anteil?.wert ?? null,
  text: anteil ? told(anteil.wert, anteil.genauigkeit, '%') : 'keine Angabe',
  geplant: anteil ? isPlanned(anteil.wertart) : true,
});
