/** Official lists: what an account number says of direction and part, chart by chart. Handed in, so that this floor reads no file. */
import { CERTAIN } from '../../schema/values.ts';
import type { Side, Teil } from './words.ts';

/** A line of `data/kontenrahmen/kontenrahmen.csv`. */
export interface ChartLine {
  readonly rahmen: string;
  readonly praefix: string;
  readonly richtung: string;
  readonly teil: string;
  readonly sicherheit: string;
}

export interface Meaning {
  readonly seite?: Side;
  readonly teil?: Teil;
  /** Was the line read in an official text, or seen in a real file? Other lines decide nothing about money alone. */
  readonly sure: boolean;
}

export interface Chart {
  readonly rahmen: string;
  /** What the longest known beginning of a number says; undefined: the chart does not know it. */
  meaningOf(number: string): Meaning | undefined;
}

const SIDES: Readonly<Record<string, Side>> = {
  ertrag: 'ein',
  einzahlung: 'ein',
  einnahme: 'ein',
  aufwand: 'aus',
  auszahlung: 'aus',
  ausgabe: 'aus',
};

const SURE: ReadonlySet<string> = new Set(CERTAIN);

/** The charts in the lines. */
export function chartsOf(lines: Iterable<ChartLine>): Chart[] {
  const charts = new Map<string, Map<string, Meaning>>();
  for (const { rahmen, praefix, richtung, teil, sicherheit } of lines) {
    const chart = charts.get(rahmen) ?? new Map<string, Meaning>();
    charts.set(rahmen, chart);
    const meaning: Meaning = {
      seite: SIDES[richtung],
      teil: (teil || undefined) as Teil | undefined,
      sure: SURE.has(sicherheit),
    };
    const other = chart.get(praefix);
    // a number that two parts share says of direction and part only what both agree in
    chart.set(praefix, other ? agreed(other, meaning) : meaning);
  }
  return [...charts].map(([rahmen, meanings]) => ({ rahmen, meaningOf: longest(meanings) }));
}

const agreed = (a: Meaning, b: Meaning): Meaning => ({
  seite: a.seite === b.seite ? a.seite : undefined,
  teil: a.teil === b.teil ? a.teil : undefined,
  sure: a.sure && b.sure,
});

function longest(meanings: ReadonlyMap<string, Meaning>): Chart['meaningOf'] {
  const known = new Map<string, Meaning | undefined>();
  return (number) => {
    if (!known.has(number)) {
      let length = number.length;
      while (length > 0 && !meanings.has(number.slice(0, length))) length -= 1;
      known.set(number, meanings.get(number.slice(0, length)));
    }
    return known.get(number);
  };
}
