import { type Bar, type BarOptions, bars } from '../../charts/bars.ts';
import { buildDocument } from '../../charts/document.ts';
import { panels } from '../../charts/panels.ts';
import type { Figure } from '../../ui/figure.ts';
import { shortEuro } from '../../ui/format.ts';
import type { TableColumn } from '../../ui/table.ts';
import { isPlanned, years } from '../../ui/words.ts';
import { type Area, type Areas, comparable, comparableSince } from './areas.ts';
import type { Bereichswert } from './queries.ts';

const fileDocument = buildDocument();
const WIDTHS = ['schmal', 'breit'] as const;

/** What these amounts are, in every subtitle: no part of a whole, and no continuation of the budget. */
const WHAT =
  'Aufwand in Euro, wie veröffentlicht, in Preisen des jeweiligen Jahres; nur die genannten Bereiche, ohne Anspruch auf Vollständigkeit';

const sourcesOf = (areas: Areas, jahre: readonly number[]): string[] => [
  ...new Set(areas.all.flatMap((area) => jahre.flatMap((jahr) => area.at(jahr)?.quelle ?? []))),
];

const kindOf = (row: Bereichswert | undefined): string => (row && !isPlanned(row.wertart) ? 'Ergebnis' : 'Plan');

/** The areas in the newest year, with the year before where the two may be compared. */
export function newestFigure(areas: Areas): Figure {
  const { newest } = areas;
  const shown = areas.all.filter((area) => (area.at(newest)?.wert ?? null) !== null);
  const [largest] = shown as [Area, ...Area[]];
  const row = largest.at(newest);
  const before = newest - 1;
  const compared = shown.some((area) => comparable(area.at(before), area.at(newest)));
  const verb = kindOf(row) === 'Plan' ? 'waren' : 'wurden';
  const headline = `${newest} ${verb} für „${largest.name}“ ${shortEuro(row?.wert ?? 0)} ${verb === 'waren' ? 'vorgesehen' : 'aufgewendet'}, der größte Betrag der ${shown.length} genannten Bereiche`;
  const rows = shown.map((area): Bar => ({ name: area.name, werte: [area.at(newest)?.wert ?? null] }));
  const options = { label: headline, arten: [{ name: `Aufwand ${newest}`, farbe: 'var(--aufwand)' }] };
  const draw = (breite: BarOptions['breite']): string => bars(rows, { ...options, breite }, fileDocument).outerHTML;
  return {
    id: 'ausgaben-nach-bereich',
    headline,
    sub: `${WHAT}; ${kindOf(row)} ${newest}`,
    charts: WIDTHS.map(draw),
    file: draw('breit'),
    tableOpen: false,
    quellen: sourcesOf(areas, compared ? [before, newest] : [newest]),
    table: {
      caption: `Aufwand nach Bereich ${newest}, in Euro`,
      columns: [
        { name: 'bereich', title: 'Bereich', kind: 'text' },
        { name: `betrag_${newest}`, title: String(newest), kind: 'euro' },
        ...(compared
          ? ([
              { name: `betrag_${before}`, title: String(before), kind: 'euro' },
              { name: 'aenderung', title: 'Änderung', kind: 'change' },
            ] as const)
          : []),
      ],
      rows: shown.map((area) => {
        const [now, then] = [area.at(newest), area.at(before)];
        const both = comparable(then, now);
        return {
          cells: [
            area.name,
            now?.wert ?? null,
            ...(compared ? [then?.wert ?? null, both ? (now?.wert ?? 0) - (then?.wert ?? 0) : null] : []),
          ],
          gaps: { [`betrag_${before}`]: 'keine Angabe', aenderung: 'nicht vergleichbar' },
        };
      }),
    },
  };
}

/** The course of each area; lines break where years are missing or another series begins. */
export function courseFigure(areas: Areas): Figure {
  const { jahre, luecken } = areas;
  const headline = courseHeadline(areas);
  const draw = (breite: 'schmal' | 'breit'): string =>
    panels(areas, { label: headline, breite }, fileDocument).outerHTML;
  return {
    id: 'ausgaben-nach-bereich-verlauf',
    headline,
    sub: `${WHAT}; im Diagramm in Millionen Euro, jedes Feld mit eigener Skala ab 0; ${kindOf(areas.all[0]?.at(areas.newest))} ${years(jahre.filter((jahr) => !luecken.includes(jahr)))}`,
    charts: WIDTHS.map(draw),
    file: draw('breit'),
    tableOpen: false,
    quellen: sourcesOf(areas, jahre),
    table: {
      caption: 'Aufwand nach Bereich und Jahr, in Euro',
      columns: [
        { name: 'bereich', title: 'Bereich', kind: 'text' },
        ...jahre.map((jahr): TableColumn => ({ name: `betrag_${jahr}`, title: String(jahr), kind: 'euro' })),
      ],
      rows: areas.all.map((area) => ({
        cells: [area.name, ...jahre.map((jahr) => area.at(jahr)?.wert ?? null)],
        gaps: Object.fromEntries(jahre.map((jahr) => [`betrag_${jahr}`, 'keine Angabe'])),
      })),
    },
    note: gapNote(areas),
  };
}

/** "Von 2020 bis 2022 stieg der Betrag in 7 von 8 Bereichen"; only over years of one series. */
export function courseHeadline(areas: Areas): string {
  const { newest } = areas;
  const since = comparableSince(areas);
  if (since === null)
    return `Aufwand nach Bereich, ${years(areas.jahre.filter((jahr) => !areas.luecken.includes(jahr)))}`;
  const pairs = areas.all.map((area) => [area.at(since), area.at(newest)] as const);
  const both = pairs.filter(([then, now]) => comparable(then, now));
  const rose = both.filter(([then, now]) => (now?.wert ?? 0) > (then?.wert ?? 0)).length;
  const fell = both.filter(([then, now]) => (now?.wert ?? 0) < (then?.wert ?? 0)).length;
  const falls = fell > 0 ? `, in ${fell === 1 ? 'einem' : fell} sank er` : '';
  return `Von ${since} bis ${newest} stieg der Betrag in ${rose} von ${both.length} Bereichen${falls}`;
}

/** Which years are missing, and where a line breaks although none is. */
function gapNote(areas: Areas): string | undefined {
  const { jahre, luecken, newest } = areas;
  const since = comparableSince(areas);
  const other = jahre.filter((jahr) => !luecken.includes(jahr) && jahr < (since ?? newest));
  const parts = [
    luecken.length > 0
      ? `${years(luecken)}: keine Angabe; dazu haben wir keine Veröffentlichung gefunden, die Linie ist unterbrochen.`
      : '',
    other.length > 0
      ? `${years(other)} ${other.length > 1 ? 'gehören' : 'gehört'} zu einer anderen Reihe und ${other.length > 1 ? 'lassen' : 'lässt'} sich mit ${newest} nicht direkt vergleichen.`
      : '',
  ];
  return parts.filter(Boolean).join(' ') || undefined;
}
