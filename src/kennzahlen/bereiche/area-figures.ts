import { bars } from '../../charts/bars.ts';
import { type PanelPoint, panels } from '../../charts/panels.ts';
import type { FigureSpec } from '../../figure/figure.ts';
import type { Column } from '../../figure/table.ts';
import { shortEuro } from '../../text/format.ts';
import { isPlanned, years } from '../../text/words.ts';
import { AREAS } from '../../words/de/kennzahlen/areas.ts';
import { type Area, type Areas, comparable, comparableSince } from './areas.ts';
import type { Bereichswert } from './queries.ts';

/** What these amounts are, in every subtitle: no part of a whole, and no continuation of the budget. */
const WHAT = AREAS.what;

const sourcesOf = (areas: Areas, jahre: readonly number[]): string[] => [
  ...new Set(areas.all.flatMap((area) => jahre.flatMap((jahr) => area.at(jahr)?.quelle ?? []))),
];

const isPlan = (row: Bereichswert | undefined): boolean => !row || isPlanned(row.wertart);

/** The kind of number, in a subtitle. */
const kindOf = (row: Bereichswert | undefined): string => (isPlan(row) ? AREAS.plan : AREAS.result);

/** The areas in the newest year, with the year before where the two may be compared. */
export function newestFigure(areas: Areas): FigureSpec<Area> {
  const { newest } = areas;
  const shown = areas.all.filter((area) => (area.at(newest)?.wert ?? null) !== null);
  const [largest] = shown as [Area, ...Area[]];
  const row = largest.at(newest);
  const before = newest - 1;
  const compared = shown.some((area) => comparable(area.at(before), area.at(newest)));
  const sentence = AREAS.newest({
    jahr: newest,
    name: largest.name,
    amount: shortEuro(row?.wert ?? 0),
    count: shown.length,
    planned: isPlan(row),
  });
  const amountOf = (area: Area, jahr: number): number | null => area.at(jahr)?.wert ?? null;
  const change = (area: Area): number | null =>
    comparable(area.at(before), area.at(newest)) ? (amountOf(area, newest) ?? 0) - (amountOf(area, before) ?? 0) : null;
  return {
    id: 'ausgaben-nach-bereich',
    sentence,
    subtitle: AREAS.newestSubtitle(WHAT, kindOf(row), newest),
    picture: {
      draw: (document, width) =>
        bars(
          shown.map((area) => ({ name: area.name, werte: [amountOf(area, newest)] })),
          { label: sentence, width, arten: [{ name: AREAS.mark(newest), farbe: 'var(--aufwand)' }] },
          document,
        ),
    },
    view: 'picture',
    sources: sourcesOf(areas, compared ? [before, newest] : [newest]),
    caption: AREAS.newestCaption(newest),
    rows: shown,
    columns: [
      { name: 'bereich', title: AREAS.area, kind: 'text', value: ({ name }) => name },
      {
        name: `betrag_${newest}`,
        title: String(newest),
        kind: 'euro',
        value: (area) => amountOf(area, newest),
      },
      compared && {
        name: `betrag_${before}`,
        title: String(before),
        kind: 'euro',
        value: (area) => amountOf(area, before),
        gap: 'keine Angabe',
      },
      compared && { name: 'aenderung', title: AREAS.change, kind: 'change', value: change, gap: AREAS.incomparable },
    ],
  };
}

/** The course of each area; lines break where years are missing or another series begins. */
export function courseFigure(areas: Areas): FigureSpec<Area> {
  const { jahre, luecken } = areas;
  const sentence = courseHeadline(areas);
  const panelsOf = areas.all.map((area) => ({ name: area.name, points: pointsOf(areas, area) }));
  return {
    id: 'ausgaben-nach-bereich-verlauf',
    sentence,
    subtitle: AREAS.courseSubtitle(
      WHAT,
      kindOf(areas.all[0]?.at(areas.newest)),
      years(jahre.filter((jahr) => !luecken.includes(jahr))),
    ),
    picture: { draw: (document, width) => panels(panelsOf, { label: sentence, width }, document) },
    view: 'picture',
    sources: sourcesOf(areas, jahre),
    caption: AREAS.courseCaption,
    rows: areas.all,
    columns: [
      { name: 'bereich', title: AREAS.area, kind: 'text', value: ({ name }) => name },
      jahre.map(
        (jahr): Column<Area> => ({
          name: `betrag_${jahr}`,
          title: String(jahr),
          kind: 'euro',
          value: (area) => area.at(jahr)?.wert ?? null,
          gap: 'keine Angabe',
        }),
      ),
    ],
    notes: [gapNote(areas)],
  };
}

/** The years of an area; a piece of its line ends where another series begins. */
function pointsOf({ jahre }: Areas, area: Area): PanelPoint[] {
  let stueck = '';
  return jahre.map((jahr) => {
    const row = area.at(jahr);
    if (row) stueck = `${row.wertart} ${row.reihe}`;
    return { jahr, wert: row?.wert ?? null, geplant: row ? isPlanned(row.wertart) : true, stueck };
  });
}

/** "Von 2020 bis 2022 stieg der Betrag in 7 von 8 Bereichen"; only over years of one series. */
export function courseHeadline(areas: Areas): string {
  const { newest } = areas;
  const since = comparableSince(areas);
  if (since === null) return AREAS.years(years(areas.jahre.filter((jahr) => !areas.luecken.includes(jahr))));
  const pairs = areas.all.map((area) => [area.at(since), area.at(newest)] as const);
  const both = pairs.filter(([then, now]) => comparable(then, now));
  const rose = both.filter(([then, now]) => (now?.wert ?? 0) > (then?.wert ?? 0)).length;
  const fell = both.filter(([then, now]) => (now?.wert ?? 0) < (then?.wert ?? 0)).length;
  return AREAS.course({ since, newest, all: both.length, rose, fell });
}

/** Which years are missing, and where a line breaks although none is. */
function gapNote(areas: Areas): string | undefined {
  const { jahre, luecken, newest } = areas;
  const since = comparableSince(areas);
  const other = jahre.filter((jahr) => !luecken.includes(jahr) && jahr < (since ?? newest));
  const parts = [
    luecken.length > 0 ? AREAS.gap(years(luecken)) : '',
    other.length > 0 ? AREAS.otherSeries(years(other), other.length, newest) : '',
  ];
  return parts.filter(Boolean).join(' ') || undefined;
}
