import { type Place, type Position, placeMap } from '../charts/place-map.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { list } from '../text/format.ts';
import { COSTS_FIGURE, INVESTMENT_COLUMNS, INVESTMENT_MAP_FIGURE } from '../words/de/investments/figures.ts';
import { figureRecord } from './herkunft.ts';
import type { Investments, Measure } from './measures.ts';
import { furthestRow } from './newest.ts';
import type { Investition, Massnahmenort, Ort } from './queries.ts';
import { artOf, figureOf } from './words.ts';

/** An assignment with what it assigns. */
interface Assigned {
  readonly ort: Ort;
  readonly measure: Measure;
  readonly row: Massnahmenort;
  /** The amount of the measure that reaches furthest. */
  readonly zahl: Investition | null;
}

/** Where measures are, as far as the words of a source name a district that is known; undefined where none does. */
export function mapFigure({ measures, orte, massnahmenorte }: Investments): Figure | undefined {
  const assigned = massnahmenorte.flatMap((row): Assigned[] => {
    const ort = orte.find((one) => one.ort === row.ort);
    const measure = measures.find(({ massnahme }) => massnahme === row.massnahme);
    return ort && measure ? [{ ort, measure, row, zahl: furthestRow(measure) ?? null }] : [];
  });
  if (assigned.length === 0) return undefined;
  const named = new Set(assigned.map(({ measure }) => measure)).size;
  const places = orte.map((ort) => placeOf(ort, assigned));
  const known = places.filter(({ entries }) => entries.length > 0).map(({ name }) => name);
  const sentence = INVESTMENT_MAP_FIGURE.sentence(named, measures.length, list(known));
  return figure({
    id: 'investitionen-karte',
    sentence,
    subtitle: INVESTMENT_MAP_FIGURE.subtitle,
    picture: { draw: (document, width) => placeMap(places, { label: sentence, width }, document) },
    view: 'picture',
    sources: [...assigned.map(({ row }) => row.quelle), ...orte.map(({ quelle }) => quelle)],
    origin: '/daten/massnahmenorte/',
    notes: [INVESTMENT_MAP_FIGURE.note],
    caption: INVESTMENT_MAP_FIGURE.caption,
    rows: assigned,
    row: {
      key: ({ ort }) => ort.ort,
      href: ({ measure }) => measure.href,
      origin: ({ zahl }) => (zahl ? figureRecord(zahl) : undefined),
      note: ({ row }) => row.anmerkung ?? undefined,
    },
    columns: [
      { name: 'name', title: INVESTMENT_COLUMNS.measure, kind: 'text', value: ({ measure }) => measure.name },
      { name: 'stadtteil', title: INVESTMENT_MAP_FIGURE.district, kind: 'text', value: ({ ort }) => ort.name },
      {
        name: 'betrag',
        title: INVESTMENT_COLUMNS.euro,
        kind: 'euro',
        value: ({ zahl }) => zahl && figureOf(zahl),
        gap: COSTS_FIGURE.notNamed,
        mark: ({ zahl }) => (zahl ? artOf(zahl) : undefined),
      },
      { name: 'wortlaut', title: INVESTMENT_MAP_FIGURE.wording, kind: 'text', value: ({ row }) => `„${row.wortlaut}“` },
      {
        name: 'anmerkung',
        title: INVESTMENT_COLUMNS.note,
        kind: 'text',
        fileOnly: true,
        value: ({ row }) => row.anmerkung ?? '',
      },
      {
        name: 'quelle',
        title: INVESTMENT_COLUMNS.source,
        kind: 'text',
        fileOnly: true,
        value: ({ row }) => row.quelle,
      },
    ],
  });
}

const placeOf = (ort: Ort, assigned: readonly Assigned[]): Place => ({
  name: ort.name,
  rings: ringsOf(ort.umriss),
  at: [ort.laenge, ort.breite],
  entries: assigned.filter((one) => one.ort === ort).map(({ measure: { name, href } }) => ({ name, href })),
});

/** Rings as the table writes them: "13.08 52.37, 13.09 52.38, …; …". */
export const ringsOf = (umriss: string | null): Position[][] =>
  (umriss ?? '')
    .split('; ')
    .filter(Boolean)
    .map((ring) => ring.split(', ').map((point) => point.split(' ').map(Number) as unknown as Position));
