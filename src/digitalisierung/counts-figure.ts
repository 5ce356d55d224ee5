import { group } from 'd3-array';
import { type Lane, lanes } from '../charts/lanes.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { Quelle } from '../sources.ts';
import { valueOrigin } from '../ui/origins.ts';
import { COUNTS_FIGURE } from '../words/de/digital/figures.ts';
import { counted } from '../words/de/digital/sentences.ts';
import { datedNote, endOf, longDate, middle, shortDate } from './dates.ts';
import type { Zaehlung } from './queries.ts';

/** Counts of one delimitation, oldest first: the only ones that may be compared with each other. */
export interface Series {
  readonly name: string;
  readonly rows: readonly [Zaehlung, ...Zaehlung[]];
}

export const standOf = ({ anmerkung, jahr }: Zaehlung): string => datedNote(anmerkung, jahr).stand;

/** One series for each indicator, region and delimitation, in the order of the rows; `several` names the region too. */
export function seriesOf(rows: readonly Zaehlung[], several = false): Series[] {
  return [...group(rows, (row) => `${row.kennzahl}\n${row.ags}\n${scopeOf(row)}`).values()].map((own) => {
    const sorted = [...own].sort((a, b) => middle(standOf(a)) - middle(standOf(b)));
    const [first] = sorted as [Zaehlung];
    const forecast = first.wertart === 'prognose' ? COUNTS_FIGURE.forecast : '';
    const region = several ? COUNTS_FIGURE.region(first.region) : '';
    return { name: `${region}${first.name}, ${scopeOf(first)}${forecast}`, rows: sorted as [Zaehlung, ...Zaehlung[]] };
  });
}

/** The delimitation without its period: counts of several quarters are of one scope. */
export const scopeOf = ({ reihe }: Zaehlung): string => reihe.replace(/^\d\. Quartal \d{4}$/, COUNTS_FIGURE.quarterly);

/** A number that no source prints. */
export const isReckoned = ({ anmerkung }: Zaehlung): boolean => /eigene Rechnung/.test(anmerkung ?? '');

/** It says so, wherever it stands. */
const reckoned = (row: Zaehlung): string => (isReckoned(row) ? COUNTS_FIGURE.reckoned : '');

/** "30 (01/2024), dann 42 (06/2024)": the counts of one series in their order. */
const courseOf = ({ rows }: Series): string =>
  rows.map((row) => `${counted(row)} (${shortDate(standOf(row))}${reckoned(row)})`).join(COUNTS_FIGURE.next);

/** Where a count comes from. */
export const originOf = (row: Zaehlung | undefined): string | undefined =>
  row && valueOrigin(row.kennzahl, row.jahr, row.ags);

export interface CountsOptions {
  readonly id: string;
  readonly sentence: string;
  readonly subtitle: string;
  /** Does the figure hold several regions? Then each row names its own. */
  readonly several?: boolean;
}

/** Counts as steps, one lane a delimitation, with the table that says who counted what and when. */
export function countsFigure(
  rows: readonly Zaehlung[],
  quellen: ReadonlyMap<string, Quelle>,
  options: CountsOptions,
): Figure {
  const { id, sentence, subtitle, several = false } = options;
  const series = seriesOf(rows, several);
  const who = ({ quelle }: Zaehlung): string => quellen.get(quelle)?.herausgeber ?? quelle;
  return figure({
    id,
    sentence,
    subtitle,
    picture: {
      draw: (document, width) =>
        lanes(
          series.map((one) => laneOf(one, laneText)),
          { label: sentence, width },
          document,
        ),
    },
    view: 'picture',
    sources: rows.map(({ quelle }) => quelle),
    origin: originOf(rows[0]),
    notes: [...new Set(rows.flatMap(({ name, grenzen }) => (grenzen ? `${name}: ${grenzen}` : [])))],
    caption: COUNTS_FIGURE.caption(subtitle),
    rows: series.flatMap(({ name, rows: own }) => own.map((count) => ({ name, count }))),
    row: {
      key: ({ count }) => count.kennzahl,
      origin: ({ count }) => originOf(count),
      // under the name, where a narrow screen shows it too
      note: ({ count }) => COUNTS_FIGURE.according(who(count)),
    },
    columns: [
      { name: 'name', title: COUNTS_FIGURE.what, kind: 'text', value: ({ name }) => name },
      {
        name: 'angabe',
        title: COUNTS_FIGURE.number,
        kind: 'text',
        value: ({ count }) => `${counted(count)}${reckoned(count)}`,
      },
      { name: 'stand', title: COUNTS_FIGURE.date, kind: 'text', value: ({ count }) => narrowDate(standOf(count)) },
      { name: 'anmerkung', title: COUNTS_FIGURE.note, kind: 'text', value: ({ count }) => noteOf(count) },
      { name: 'wert', title: COUNTS_FIGURE.number, kind: 'count', fileOnly: true, value: ({ count }) => count.wert },
      { name: 'herausgeber', title: COUNTS_FIGURE.who, kind: 'text', fileOnly: true, value: ({ count }) => who(count) },
    ],
  });
}

/** A month in figures, so that the column fits a narrow screen; a day stays a day. */
const narrowDate = (text: string): string => (text.length === 7 ? shortDate(text) : longDate(text));

/** What else its source says. */
const noteOf = ({ anmerkung, jahr }: Zaehlung): string => datedNote(anmerkung, jahr).text;

/** A series as a lane; `text` is what stands at a point. */
export const laneOf = ({ name, rows }: Series, text: (row: Zaehlung) => string): Lane => ({
  name,
  /** Of ranks the first is the best. */
  lowIsBest: rows[0].einheit === 'Rang',
  /** A rank is of a year: where years are missing, so is the line. */
  maxGap: rows[0].einheit === 'Rang' ? 1.5 : undefined,
  points: rows.map((row) => ({
    x: middle(standOf(row)),
    wert: row.wert,
    text: text(row),
  })),
});

/** Where every point is a rank, none has to say so. */
const laneText = (row: Zaehlung): string => `${counted(row).replace(/^Rang\s/, '')}${reckoned(row)}`;

/** A headline from the newest count: "Online-Leistungen: 82 (2032); 9 weitere Zählungen grenzen anders ab". */
export function newestHeadline(rows: readonly Zaehlung[]): string {
  const newest = (one: Series): string => endOf(standOf(one.rows.at(-1) as Zaehlung));
  const [told, ...others] = seriesOf(rows).sort((a, b) => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0));
  if (!told) return '';
  const rest = others.length === 0 ? '' : COUNTS_FIGURE.othersDiffer(others.length);
  return `${told.name}: ${courseOf(told)}${rest}`;
}

/** A headline from the first series that has more than one count, otherwise from the first. */
export function countsHeadline(rows: readonly Zaehlung[], several = false): string {
  const series = seriesOf(rows, several);
  const told = series.find((one) => one.rows.length > 1) ?? series[0];
  if (!told) return '';
  const others = series.length - 1;
  const rest = others === 0 ? '' : COUNTS_FIGURE.othersApart(others);
  return `${told.name}: ${courseOf(told)}${rest}`;
}
