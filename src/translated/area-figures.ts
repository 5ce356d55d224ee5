/** Published expenditure by area in another language: the rows and origins of the German figures. */

import { bars } from '../charts/bars.ts';
import { percentBars } from '../charts/percent-bars.ts';
import type { Figure } from '../figure/figure.ts';
import type { TableRow } from '../figure/table.ts';
import { type Area, type Areas, comparable, comparableSince } from '../kennzahlen/bereiche/areas.ts';
import { GERMAN } from '../text/german.ts';
import { isPlanned } from '../text/words.ts';
import type { Words } from '../words/languages.ts';
import { measureOf, type Named } from './names.ts';
import { twinFigure } from './twin-figure.ts';

/** The name of an area; the German one where nobody has translated it. */
function areaName(words: Words, areas: Areas, german: string): Named {
  const area = areas.all.find(({ name }) => name === german);
  const row = area && areas.jahre.flatMap((jahr) => area.at(jahr) ?? [])[0];
  const found = row && measureOf(words.language.code, row);
  return found
    ? { name: words.areas.short(found.uebersetzt), german, lang: { note: GERMAN.code } }
    : { name: german, german: undefined, lang: { name: GERMAN.code } };
}

const common = (words: Words, areas: Areas) => ({
  name: (german: string): Named => areaName(words, areas, german),
  text: (_: string, german: string): string => words.areas.gaps[german] ?? german,
  title: (column: string, german: string): string =>
    ({ bereich: words.areas.area, aenderung: words.areas.change })[column] ?? german,
});

/** The newest year, then the course of all years. */
export function areaFigures(words: Words, areas: Areas, [newest, course]: readonly Figure[]): Figure[] {
  return [
    ...(newest ? [newestFigure(words, areas, newest)] : []),
    ...(course ? [courseFigure(words, areas, course)] : []),
  ];
}

function newestFigure(words: Words, areas: Areas, german: Figure): Figure {
  const { areas: said, language } = words;
  const year = areas.newest;
  const shown = areas.all.filter((area) => (area.at(year)?.wert ?? null) !== null);
  const [largest] = shown as [Area, ...Area[]];
  const row = largest.at(year);
  const planned = row ? isPlanned(row.wertart) : true;
  const name = areaName(words, areas, largest.name).name;
  const sentence = said.newest(year, planned, name, row?.wert ?? 0, shown.length);
  const amounts = shown.map((area) => ({
    name: areaName(words, areas, area.name).name,
    werte: [area.at(year)?.wert ?? null],
  }));
  const arten = [{ name: said.bar(year), farbe: 'var(--aufwand)' }];
  return twinFigure(words, german, {
    ...common(words, areas),
    sentence,
    subtitle: said.what,
    caption: said.newestCaption(year),
    picture: { draw: (document, width) => bars(amounts, { label: sentence, width, language, arten }, document) },
  });
}

function courseFigure(words: Words, areas: Areas, german: Figure): Figure {
  const said = words.areas;
  const since = comparableSince(areas);
  const pairs = areas.all
    .map((area) => [since === null ? undefined : area.at(since), area.at(areas.newest)] as const)
    .filter(([then, now]) => comparable(then, now));
  const having = (fits: (change: number) => boolean): number =>
    pairs.filter(([then, now]) => fits((now?.wert ?? 0) - (then?.wert ?? 0))).length;
  const [rose, fell] = [having((change) => change > 0), having((change) => change < 0)];
  return twinFigure(words, german, {
    ...common(words, areas),
    sentence: said.course(since, areas.newest, rose, fell, pairs.length),
    subtitle: said.what,
    caption: said.courseCaption,
    notes: areas.luecken.length > 0 ? [said.missing(areas.luecken)] : [],
    picture: null,
  });
}

/** Mandatory and voluntary tasks, year by year. */
export function dutyFigure(words: Words, german: Figure): Figure {
  const said = words.areas.duty;
  const shareOf = ({ cells }: TableRow): number | null => {
    const value = cells.pflicht?.value ?? null;
    return value === null ? null : Number(value);
  };
  const isRounded = ({ cells }: TableRow): boolean => /rund/.test(String(cells.wertart?.value ?? ''));
  const rows = german.table.rows.map((row) => ({
    year: Number(row.cells.jahr?.value),
    share: shareOf(row),
    rounded: isRounded(row),
    planned: !/^Ergebnis/.test(String(row.cells.wertart?.value ?? '')),
  }));
  const last = rows.findLast(({ share }) => share !== null);
  const share = last?.share ?? 0;
  const sentence = said.sentence(
    last?.year ?? 0,
    said.euros(share, last?.rounded ?? false),
    said.euros(100 - share, last?.rounded ?? false),
  );
  const drawn = rows.map(({ year, share: wert, rounded, planned }) => ({
    name: said.bar(year, wert !== null),
    wert,
    text: wert === null ? said.none : said.share(wert, rounded),
    geplant: planned,
  }));
  return twinFigure(words, german, {
    sentence,
    subtitle: said.subtitle,
    caption: said.caption,
    title: (column, other) => said.columns[column] ?? other,
    name: (year) => ({ name: year, german: undefined, lang: {} }),
    text: (_, other) => words.areas.gaps[other] ?? other,
    without: ['wertart'],
    picture: {
      draw: (document, width) => percentBars(drawn, { label: sentence, width, language: words.language }, document),
    },
  });
}
