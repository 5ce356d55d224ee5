import { nameLists } from '../charts/name-lists.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { list } from '../text/format.ts';
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

/**
 * The services by level as lists of names: no bars, because the paper names single services and counts no whole.
 * @param note names the whole that the lists are a part of
 */
export function levelsFigure({ stichtag, modell, quellen, lists }: Levels, note?: string): Figure {
  const sentence = `${list(
    lists.map(
      ({ stufe, services }) =>
        `${services.length} ${services.length === 1 ? 'Leistung' : 'Leistungen'} auf Stufe ${stufe}`,
    ),
  )}, so stand es ${onDate(stichtag)}`;
  const named = lists.map(({ stufe, services }) => ({
    name: `Stufe ${stufe}`,
    entries: services.map(({ name }) => name),
  }));
  return figure({
    id: 'reifegrad',
    sentence,
    subtitle: `Mit Namen genannte Leistungen, Stufen nach dem Modell ${modell.replace('-', ' bis ')}, ein Stichtag`,
    picture: {
      draw: (document, width) => nameLists([...named].reverse(), { label: sentence, width }, document),
    },
    view: 'picture',
    sources: quellen,
    origin: rowOrigin('leistungen'),
    notes: [note],
    caption: `Leistungen nach Stufe, ${onDate(stichtag)}`,
    rows: lists.flatMap(({ stufe, services }) => services.map((one) => ({ ...one, stufe }))),
    row: {
      key: ({ service }) => service.leistung,
      href: ({ service }) => servicePage(service),
      origin: ({ service }) => rowOrigin('leistungen', service.leistung),
    },
    columns: [
      { name: 'name', title: 'Leistung', kind: 'text', value: ({ name }) => name },
      { name: 'reifegrad', title: 'Stufe', kind: 'count', value: ({ stufe }) => stufe },
    ],
    context: { stichtag, modell },
  });
}
