import { number } from '../text/format.ts';
import { FORMULA } from '../words/de/kennzahlen/sheets.ts';
import type { Region, Wert } from './queries.ts';
import { newest, type Statistic } from './statistics.ts';
import type { Figures } from './values.ts';

/** One number of a formula, as it stands in its source. */
export interface Term {
  readonly wert: number;
  readonly text: string;
  readonly quelle: string;
  /** "71517-02-03-4.csv, Datensatz 1.234". */
  readonly fundstelle: string;
}

/** The formula of one city with its numbers put in; null where a number is missing. */
export interface Working {
  readonly city: Region;
  readonly jahr: number;
  readonly zaehler: Term | null;
  readonly nenner: Term | null;
  readonly ergebnis: string | null;
}

/** The formula of a derived indicator with the numbers of the newest year of the home city, for each named city. */
export function workings({ home, peers, quellen }: Figures, statistic: Statistic): Working[] {
  const { herkunft } = statistic.measure;
  const last = newest(statistic, home.ags);
  if (!last || herkunft.art === 'gedruckt') return [];
  const share = herkunft.art === 'anteil';
  const term = (value: number | null, unit: string, quelle: string | null, zeile: number | null): Term | null => {
    if (value === null || quelle === null) return null;
    const file = quellen.get(quelle)?.datei ?? quelle;
    const fundstelle = zeile === null ? file : FORMULA.row(file, number(zeile));
    return { wert: value, text: `${number(value)}\u00a0${unit}`, quelle, fundstelle };
  };
  return [home, ...peers].flatMap((city): Working[] => {
    const row: Wert | undefined = statistic.at(city.ags, last.jahr);
    if (!row || row.reihe !== last.reihe) return [];
    return [
      {
        city,
        jahr: last.jahr,
        zaehler: term(row.zaehler, '€', row.quelle, row.zeile),
        nenner: term(row.nenner, share ? '€' : FORMULA.people, row.nenner_quelle, row.nenner_zeile),
        ergebnis: row.wert === null ? null : share ? `${number(row.wert, 2)}\u00a0%` : `${number(row.wert, 2)}\u00a0€`,
      },
    ];
  });
}
