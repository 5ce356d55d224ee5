import * as Plot from '@observablehq/plot';
import { buildDocument } from '../../ui/document.ts';
import type { Figure } from '../../ui/figure.ts';
import { list } from '../../ui/format.ts';
import { lineStyle } from '../../ui/lines.ts';
import { finish } from '../../ui/svg.ts';
import type { TableRow } from '../../ui/table.ts';
import { groupName } from '../groups.ts';
import type { Region } from '../queries.ts';
import { isKnown, type Place, type Spread } from '../rules.ts';
import { groupPlace, groupSpread, type Statistic } from '../statistics.ts';
import type { Figures } from '../values.ts';
import { rate } from './amounts.ts';
import type { Steuer } from './rates.ts';

const fileDocument = buildDocument();

/** One tax among all cities of the home city's kind, in the year that most of them report. */
interface Placed {
  readonly steuer: Steuer;
  readonly statistic: Statistic;
  readonly jahr: number;
  readonly wert: number;
  readonly place: Place;
  readonly spread: Spread;
}

/** The newest year in which enough cities report for a place to mean something; null when there is none. */
function placed(figures: Figures, steuer: Steuer, statistic: Statistic): Placed | null {
  for (const jahr of [...statistic.jahre].reverse()) {
    const wert = statistic.at(figures.home.ags, jahr)?.wert;
    const place = groupPlace(statistic, figures.home.ags, 'alle', jahr, figures);
    const spread = groupSpread(statistic, 'alle', jahr, figures);
    if (wert != null && place && isKnown(place) && isKnown(spread))
      return { steuer, statistic, jahr, wert, place, spread };
  }
  return null;
}

/** Where the rates of the home city lie among those of all cities of its kind; null when too few report. */
export function placeFigure(
  figures: Figures,
  taxes: readonly { readonly steuer: Steuer; readonly statistic: Statistic }[],
): Figure | null {
  const rows = taxes.flatMap(({ steuer, statistic }) => placed(figures, steuer, statistic) ?? []);
  if (rows.length === 0) return null;
  const { home, peers } = figures;
  const cities = [home, ...peers];
  const phrase = ({ steuer, place }: Placed) => `${steuer.name} Platz ${place.platz} von ${place.n}`;
  const years = [...new Set(rows.map(({ jahr }) => jahr))];
  const headline = `Hebesätze ${list(years.map(String))} in ${home.name}, vom höchsten an gezählt: ${list(rows.map(phrase))}`;
  const svg = strip(rows, cities, headline).outerHTML;
  return {
    id: 'hebesatz-platz',
    headline,
    sub: `Hebesatz in Prozent, ${list(years.map(String))}, ${groupName('alle', home.art)} mit Angabe (${list([...new Set(rows.map(({ place }) => `n = ${place.n}`))])}). Jeder Strich ist eine Stadt; gleiche Sätze teilen sich den Platz.`,
    charts: [svg],
    file: svg,
    tableOpen: false,
    quellen: [...new Set(rows.map(({ statistic, jahr }) => statistic.at(home.ags, jahr)?.quelle ?? ''))],
    note: 'Ein hoher Satz heißt nicht, dass viel Steuer gezahlt wird: Es kommt ebenso auf den Messbetrag an.',
    table: {
      caption: `Platz unter den Städten mit Angabe; Platz 1 hat den höchsten Satz. Dazu die Sätze, unter denen ein Viertel, die Hälfte und drei Viertel der Städte liegen, in Prozent`,
      columns: [
        { name: 'steuer', title: 'Steuer', kind: 'text' },
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        ...cities.map((city) => ({ name: `hebesatz_${city.ags}`, title: city.name, kind: 'prozent' as const })),
        { name: 'platz', title: `Platz ${home.name}`, kind: 'count' },
        { name: 'n', title: 'Städte', kind: 'count' },
        { name: 'unteres', title: 'ein Viertel', kind: 'prozent', secondary: true },
        { name: 'mitte', title: 'Mitte', kind: 'prozent', secondary: true },
        { name: 'oberes', title: 'drei Viertel', kind: 'prozent', secondary: true },
      ],
      rows: rows.map((row) => tableRow(row, cities)),
      context: { gruppe: groupName('alle', home.art) },
    },
  };
}

const tableRow = ({ steuer, statistic, jahr, place, spread }: Placed, cities: readonly Region[]): TableRow => ({
  cells: [
    steuer.name,
    String(jahr),
    ...cities.map(({ ags }) => statistic.at(ags, jahr)?.wert ?? null),
    place.platz,
    place.n,
    spread.unteres,
    spread.mitte,
    spread.oberes,
  ],
  gaps: Object.fromEntries(cities.map(({ ags }) => [`hebesatz_${ags}`, 'keine Angabe'])),
});

const ROW = 74;
const LEGEND = 19;

/** A tick for each city, marks for the named ones; one strip for each tax. */
function strip(rows: readonly Placed[], cities: readonly Region[], label: string): SVGSVGElement {
  const ticks = rows.flatMap(({ steuer, statistic, jahr }) =>
    statistic.rows.flatMap((row) =>
      row.jahr === jahr && row.wert !== null ? [{ steuer: steuer.name, wert: row.wert }] : [],
    ),
  );
  const named = rows.flatMap(({ steuer, statistic, jahr }) =>
    cities.flatMap(({ ags }, index) => {
      const wert = statistic.at(ags, jahr)?.wert;
      return wert == null ? [] : [{ steuer: steuer.name, wert, index }];
    }),
  );
  const marginTop = 14 + LEGEND * cities.length;
  const svg = Plot.plot({
    document: fileDocument,
    width: 360,
    height: marginTop + ROW * rows.length + 26,
    marginTop,
    marginLeft: 10,
    marginRight: 18,
    marginBottom: 26,
    x: { domain: [0, Math.max(...ticks.map(({ wert }) => wert))], nice: true, axis: null },
    fy: { domain: rows.map(({ steuer }) => steuer.name), axis: null, padding: 0.1 },
    marks: [
      Plot.axisX({ ticks: 5, tickSize: 0, label: null, tickFormat: rate, fill: 'var(--soft)', anchor: 'bottom' }),
      Plot.ruleX(ticks, { x: 'wert', fy: 'steuer', stroke: 'var(--soft)', strokeOpacity: 0.35, insetTop: 22 }),
      ...cities
        .map((_, index) =>
          Plot.dot(
            named.filter((dot) => dot.index === index),
            {
              x: 'wert',
              fy: 'steuer',
              frameAnchor: 'middle',
              dy: 11,
              r: index === 0 ? 6.5 : 5,
              symbol: lineStyle(index).marke,
              fill: lineStyle(index).farbe,
              stroke: 'var(--paper)',
            },
          ),
        )
        .reverse(),
      ...cities.flatMap((city, index) => legendEntry(city, index, rows[0] as Placed, marginTop)),
      Plot.text(rows, {
        fy: ({ steuer }: Placed) => steuer.name,
        text: ({ steuer }: Placed) => steuer.name,
        frameAnchor: 'top-left',
        dy: 3,
        fontSize: 13,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', '12');
  return finish(svg, { label });
}

/** A line of the legend, above the first strip. */
function legendEntry({ name }: Region, index: number, { steuer }: Placed, above: number): Plot.Markish[] {
  const { farbe, marke } = lineStyle(index);
  const common = { fy: () => steuer.name, frameAnchor: 'top-left', dy: 8 + index * LEGEND - above } as const;
  return [
    Plot.dot([name], { ...common, dx: 8, r: index === 0 ? 6.5 : 5, symbol: marke, fill: farbe }),
    Plot.text([name], { ...common, text: [name], dx: 20, fill: farbe, fontWeight: 600, lineAnchor: 'middle' }),
  ];
}
