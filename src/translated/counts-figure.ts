/** What was counted of digitalisation in another language: the series, numbers and origins of the German figures. */
import { lanes } from '../charts/lanes.ts';
import {
  isReckoned,
  laneOf,
  originOf,
  type Series,
  scopeOf,
  seriesOf,
  standOf,
} from '../digitalisierung/counts-figure.ts';
import { endOf } from '../digitalisierung/dates.ts';
import type { CountGroup } from '../digitalisierung/groups.ts';
import type { Zaehlung } from '../digitalisierung/queries.ts';
import type { Figure } from '../figure/figure.ts';
import type { RowLang } from '../figure/table.ts';
import type { Quelle } from '../sources.ts';
import { GERMAN } from '../text/german.ts';
import type { Words } from '../words/languages.ts';
import { translated } from './lines.ts';
import { measureOf, sentenceOf } from './names.ts';

/** A series with its name in front of readers of the language; marked as German where nobody has translated it. */
interface NamedSeries {
  readonly name: string;
  readonly lang: RowLang;
  readonly rows: Series['rows'];
}

export interface CountsOptions {
  readonly id: string;
  /** What the group is called. */
  readonly title: string;
  /** Does the figure hold several regions? Then each row names its own. */
  readonly several: boolean;
  /** Is it told by its newest count, or by the first series that has several? */
  readonly newest: boolean;
}

/** Counts as steps, one lane a way of counting. */
export function countsFigureIn(
  words: Words,
  rows: readonly Zaehlung[],
  quellen: ReadonlyMap<string, Quelle>,
  { id, title, several, newest }: CountsOptions,
): Figure {
  const said = words.digitalPages.numbers;
  const series = seriesOf(rows, several).map((one) => named(words, one, several));
  const who = ({ quelle }: Zaehlung): string => quellen.get(quelle)?.herausgeber ?? quelle;
  const sentence = headline(words, series, newest);
  const limits = rows.flatMap((row) => limitOf(words, row) ?? []);
  return translated<{ one: NamedSeries; count: Zaehlung }>(words, {
    id,
    sentence,
    subtitle: title,
    picture: {
      draw: (document, width) =>
        lanes(
          series.map((one) => laneOf(one, (row) => numberOf(words, row, false))),
          { label: sentence, width },
          document,
        ),
    },
    view: 'picture',
    sources: rows.map(({ quelle }) => quelle),
    origin: originOf(rows[0]),
    notes: [...new Set(limits)],
    caption: said.caption(title),
    rows: series.flatMap((one) => one.rows.map((count) => ({ one, count }))),
    row: {
      key: ({ count }) => count.kennzahl,
      origin: ({ count }) => originOf(count),
      note: ({ count }) => said.according(who(count)),
      lang: ({ one }) => one.lang,
    },
    columns: [
      { name: 'name', title: said.what, kind: 'text', value: ({ one }) => one.name },
      { name: 'angabe', title: said.number, kind: 'text', value: ({ count }) => numberOf(words, count, true) },
      { name: 'stand', title: said.date, kind: 'text', value: ({ count }) => dateOf(words, standOf(count)) },
      { name: 'wert', title: said.number, kind: 'count', fileOnly: true, value: ({ count }) => count.wert },
      { name: 'herausgeber', title: said.who, kind: 'text', fileOnly: true, value: ({ count }) => who(count) },
    ],
  });
}

/** What a group of counts is called: its title in the data, or whose counts they are. */
export function groupTitle(words: Words, { id, titel, rows }: CountGroup): string {
  const said = words.digitalPages.numbers;
  const elsewhere: Readonly<Record<string, string>> = {
    land: said.state(rows[0]?.region ?? ''),
    bund: said.country,
    staedte: said.cities,
  };
  return elsewhere[id] ?? sentenceOf(words.language.code, titel) ?? titel;
}

function named(words: Words, { name: german, rows }: Series, several: boolean): NamedSeries {
  const [first] = rows;
  const { code } = words.language;
  const name = measureOf(code, first)?.uebersetzt;
  const scope = sentenceOf(code, scopeOf(first));
  if (!name || !scope) return { name: german, lang: { name: GERMAN.code }, rows };
  const announced = first.wertart === 'prognose' ? words.digitalPages.numbers.announced : '';
  return { name: `${several ? `${first.region}: ` : ''}${name}, ${scope}${announced}`, lang: {}, rows };
}

/** "about 300", "rank 29", "about 110,000 euros"; beside ranks alone none has to say that it is one. */
function numberOf(words: Words, row: Zaehlung, alone: boolean): string {
  const said = words.digitalPages.numbers;
  const { language, digital } = words;
  const text =
    row.einheit === 'Mio. EUR'
      ? digital.accurate(row.genauigkeit, language.millions(language.number(row.wert, digitsOf(row.wert))))
      : row.einheit.startsWith('EUR')
        ? digital.accurate(row.genauigkeit, language.euro(row.wert))
        : digital.counted(row);
  const rank = alone && row.einheit === 'Rang' ? said.rank(text) : text;
  return `${rank}${isReckoned(row) ? said.reckoned : ''}`;
}

const digitsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const limitOf = ({ language }: Words, row: Zaehlung): string | undefined => {
  const limit = row.grenzen && sentenceOf(language.code, row.grenzen);
  const name = measureOf(language.code, row)?.uebersetzt;
  return limit && name ? `${name}: ${limit}` : undefined;
};

/** "01/2024": as the German page has it, so that both are the same. */
function dateOf({ digital }: Words, text: string): string {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(text) ?? [];
  return month ? `${month}/${year}` : digital.when(text);
}

/** The counts of a series in their order, and how many others stand beside it. */
function headline(words: Words, series: readonly NamedSeries[], newest: boolean): string {
  const said = words.digitalPages.numbers;
  const end = ({ rows }: NamedSeries): string => endOf(standOf(rows.at(-1) as Zaehlung));
  const byDate = series.toSorted((a, b) => (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : 0));
  const told = newest ? byDate[0] : (series.find(({ rows }) => rows.length > 1) ?? series[0]);
  if (!told) return '';
  const course = told.rows
    .map((row) => `${numberOf(words, row, true)} (${dateOf(words, standOf(row))})`)
    .join(said.next);
  return `${told.name}: ${course}${said.others(series.length - 1)}`;
}
