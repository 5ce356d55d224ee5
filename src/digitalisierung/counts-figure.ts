import { group } from 'd3';
import { buildDocument } from '../ui/document.ts';
import type { Figure } from '../ui/figure.ts';
import type { Quelle } from '../ui/sources.ts';
import { datedNote, longDate, middle, shortDate } from './dates.ts';
import type { Zaehlung } from './queries.ts';
import { counted } from './sentences.ts';
import { type Lane, steps } from './steps.ts';

/** Counts of one delimitation, oldest first: the only ones that may be compared with each other. */
export interface Series {
  readonly name: string;
  readonly rows: readonly [Zaehlung, ...Zaehlung[]];
}

const chartDocument = buildDocument();

export const standOf = ({ anmerkung, jahr }: Zaehlung): string => datedNote(anmerkung, jahr).stand;

/** One series for each indicator, region and delimitation, in the order of the rows; `several` names the region too. */
export function seriesOf(rows: readonly Zaehlung[], several = false): Series[] {
  return [...group(rows, ({ kennzahl, ags, reihe }) => `${kennzahl}\n${ags}\n${reihe}`).values()].map((own) => {
    const sorted = [...own].sort((a, b) => middle(standOf(a)) - middle(standOf(b)));
    const [first] = sorted as [Zaehlung];
    const forecast = first.wertart === 'prognose' ? ' (Ankündigung)' : '';
    const region = several ? `${first.region}: ` : '';
    return { name: `${region}${first.name}, ${first.reihe}${forecast}`, rows: sorted as [Zaehlung, ...Zaehlung[]] };
  });
}

/** "30 (01/2024), dann 42 (06/2024)": the counts of one series in their order. */
export const courseOf = ({ rows }: Series): string =>
  rows.map((row) => `${counted(row)} (${shortDate(standOf(row))})`).join(', dann ');

export interface CountsOptions {
  readonly id: string;
  readonly headline: string;
  readonly sub: string;
  /** Does the figure hold several regions? Then each row names its own. */
  readonly several?: boolean;
  /** Is the table the figure itself? */
  readonly tableOpen?: boolean;
}

/** Counts as steps, one lane a delimitation, with the table that says who counted what and when. */
export function countsFigure(
  rows: readonly Zaehlung[],
  quellen: ReadonlyMap<string, Quelle>,
  options: CountsOptions,
): Figure {
  const { id, headline, sub, several = false, tableOpen = false } = options;
  const series = seriesOf(rows, several);
  const chart = steps(series.map(laneOf), { label: headline }, chartDocument).outerHTML;
  return {
    id,
    headline,
    sub,
    charts: tableOpen ? [] : [chart],
    file: chart,
    tableOpen,
    quellen: [...new Set(rows.map(({ quelle }) => quelle))],
    note:
      [...new Set(rows.flatMap(({ name, grenzen }) => (grenzen ? `${name}: ${grenzen}` : [])))].join(' ') || undefined,
    table: {
      caption: `${sub}: was gezählt wurde, wie viel, zu welchem Stand`,
      columns: [
        { name: 'name', title: 'Was gezählt wurde', kind: 'text' },
        { name: 'wert', title: 'Zahl', kind: 'count' },
        { name: 'stand', title: 'Stand', kind: 'text' },
        { name: 'herausgeber', title: 'Wer es sagt', kind: 'text' },
        { name: 'anmerkung', title: 'Hinweis', kind: 'text' },
      ],
      rows: series.flatMap(({ name, rows: own }) =>
        own.map((row) => ({
          key: row.kennzahl,
          cells: [
            name,
            row.wert,
            longDate(standOf(row)),
            quellen.get(row.quelle)?.herausgeber ?? row.quelle,
            noteOf(row),
          ],
        })),
      ),
    },
  };
}

/** How exact the number is, where it is not exact, and what else its source says. */
const noteOf = ({ genauigkeit, anmerkung, jahr }: Zaehlung): string =>
  [genauigkeit === 'genau' ? null : genauigkeit, datedNote(anmerkung, jahr).text].filter(Boolean).join('; ');

const laneOf = ({ name, rows }: Series): Lane => ({
  name,
  /** Of ranks the first is the best. */
  lowIsBest: rows[0].einheit === 'Rang',
  points: rows.map((row) => ({ x: middle(standOf(row)), wert: row.wert, text: counted(row).replace(/^Rang\s/, '') })),
});

/** A headline from the first series that has more than one count, otherwise from the first. */
export function countsHeadline(rows: readonly Zaehlung[], several = false): string {
  const series = seriesOf(rows, several);
  const told = series.find((one) => one.rows.length > 1) ?? series[0];
  if (!told) return '';
  const others = series.length - 1;
  const rest =
    others === 0
      ? ''
      : `; ${others === 1 ? 'eine weitere Zählung steht' : `${others} weitere Zählungen stehen`} für sich`;
  return `${told.name}: ${courseOf(told)}${rest}`;
}
