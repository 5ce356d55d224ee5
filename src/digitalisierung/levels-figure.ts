import { buildDocument } from '../charts/document.ts';
import { chartOf, drawer, wrap } from '../charts/draw.ts';
import type { Figure } from '../ui/figure.ts';
import { list } from '../ui/format.ts';
import { rowOrigin } from '../ui/origins.ts';
import { onDate } from './dates.ts';
import { type Service, servicePage } from './services.ts';

/** The services of one level at one date. */
export interface LevelList {
  readonly stufe: number;
  readonly services: readonly { readonly service: Service /** As the report names it. */; readonly name: string }[];
}

/** The newest report on maturity: its date, model and the services it names for each level. */
export interface Levels {
  readonly stichtag: string;
  readonly modell: string;
  readonly quellen: readonly string[];
  readonly lists: readonly LevelList[];
}

const chartDocument = buildDocument();

/** The newest date with levels; null when no service has one. Dates are never mixed: a report is a whole. */
export function newestLevels(services: readonly Service[]): Levels | null {
  const rows = services.flatMap((service) =>
    service.rows.filter(({ reifegrad }) => reifegrad !== null).map((row) => ({ service, row })),
  );
  const stichtag = rows
    .map(({ row }) => row.stichtag)
    .sort()
    .at(-1);
  if (!stichtag) return null;
  const newest = rows.filter(({ row }) => row.stichtag === stichtag);
  const stufen = [...new Set(newest.map(({ row }) => row.reifegrad as number))].sort((a, b) => a - b);
  return {
    stichtag,
    modell: newest[0]?.row.modell ?? '',
    quellen: [...new Set(newest.map(({ row }) => row.quelle))],
    lists: stufen.map((stufe) => ({
      stufe,
      services: newest
        .filter(({ row }) => row.reifegrad === stufe)
        .map(({ service, row }) => ({ service, name: row.name })),
    })),
  };
}

/** More names than this do not fit a chart that is to be read. */
const NAMED = 60;

/** `note` names the whole that the lists are a part of. The services by level as lists of names: no bars, because the paper names single services and counts no whole. */
export function levelsFigure({ stichtag, modell, quellen, lists }: Levels, note?: string): Figure {
  const headline = `${list(
    lists.map(
      ({ stufe, services }) =>
        `${services.length} ${services.length === 1 ? 'Leistung' : 'Leistungen'} auf Stufe ${stufe}`,
    ),
  )}, so stand es ${onDate(stichtag)}`;
  const chart = namesChart(lists, headline);
  return {
    id: 'reifegrad',
    headline,
    sub: `Mit Namen genannte Leistungen, Stufen nach dem Modell ${modell.replace('-', ' bis ')}, ein Stichtag`,
    charts: [chart],
    file: chart,
    tableOpen: false,
    quellen,
    origin: rowOrigin('leistungen'),
    note,
    table: {
      caption: `Leistungen nach Stufe, ${onDate(stichtag)}`,
      columns: [
        { name: 'name', title: 'Leistung', kind: 'text' },
        { name: 'reifegrad', title: 'Stufe', kind: 'count' },
      ],
      rows: lists.flatMap(({ stufe, services }) =>
        services.map(({ service, name }) => ({
          key: service.leistung,
          href: servicePage(service),
          origin: rowOrigin('leistungen', service.leistung),
          cells: [name, stufe],
        })),
      ),
      context: { stichtag, modell },
    },
  };
}

function namesChart(lists: readonly LevelList[], label: string): string {
  const draw = drawer(chartDocument);
  const parts: SVGElement[] = [];
  let top = 6;
  for (const { stufe, services } of [...lists].reverse()) {
    parts.push(draw('text', { x: 4, y: top + 13, 'font-weight': 600, fill: 'var(--accent)' }, `Stufe ${stufe}`));
    top += 22;
    const shown = services.slice(0, NAMED).map(({ name }) => name);
    const rest = services.length > NAMED ? [`und ${services.length - NAMED} weitere`] : [];
    for (const name of [...shown, ...rest]) {
      for (const [at, text] of wrap(name, 46).entries()) {
        if (at === 0) parts.push(draw('circle', { cx: 9, cy: top + 8, r: 3, fill: 'var(--accent)' }));
        parts.push(draw('text', { x: 20, y: top + 12 }, text));
        top += 18;
      }
    }
    parts.push(draw('line', { x1: 4, x2: 356, y1: top + 4, y2: top + 4, stroke: 'var(--rule)' }));
    top += 12;
  }
  return chartOf(chartDocument, 360, top, parts, { label }).outerHTML;
}
