import { bars } from '../charts/bars.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { site } from '../site.ts';
import { list as words } from '../text/format.ts';
import { rowOrigin } from '../ui/origins.ts';
import { INVESTMENT_CITIES_FIGURE, INVESTMENT_COLUMNS } from '../words/de/investments/figures.ts';
import { figureRecord } from './herkunft.ts';
import type { Investments } from './measures.ts';
import type { Investition } from './queries.ts';
import { figureOf, kindOf, mark, period, sourceAndDate, years } from './words.ts';

/** What other cities published, each for itself; undefined where nothing is known of any. A city without a figure says so. */
export function citiesFigure({ others, staedte, quellen }: Investments): Figure | undefined {
  const cities = site.vergleichsstaedte.map((ags) => ({
    name: staedte.get(ags) ?? ags,
    rows: others
      .filter((row) => row.ags === ags)
      .sort((a, b) => (a.jahr ?? 0) - (b.jahr ?? 0) || figureOf(b) - figureOf(a)),
  }));
  const rows = cities.flatMap((city) => city.rows);
  if (rows.length === 0) return undefined;
  const known = cities.filter((city) => city.rows.length > 0).map(({ name }) => name);
  const unknown = cities.filter((city) => city.rows.length === 0).map(({ name }) => name);
  const sentence = INVESTMENT_CITIES_FIGURE.sentence(words(known), unknown.length > 0 ? words(unknown) : '');
  const told = cities.flatMap(({ name, rows: own }): CityRow[] =>
    own.length === 0 ? [{ name, zahl: null }] : own.map((zahl) => ({ name, zahl })),
  );
  const text =
    (of: (zahl: Investition) => string, missing = '') =>
    ({ zahl }: CityRow): string =>
      zahl ? of(zahl) : missing;
  return figure({
    id: 'investitionen-staedte',
    sentence,
    subtitle: INVESTMENT_CITIES_FIGURE.subtitle,
    picture: {
      draw: (document, width) =>
        bars(
          told.flatMap(({ name, zahl }) =>
            zahl ? [{ name: `${name}, ${period(zahl)}`, werte: [figureOf(zahl)] }] : [],
          ),
          { label: sentence, width, arten: [{ name: INVESTMENT_CITIES_FIGURE.published, farbe: 'var(--accent)' }] },
          document,
        ),
    },
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    origin: rowOrigin('investitionen'),
    notes: [INVESTMENT_CITIES_FIGURE.note],
    caption: INVESTMENT_CITIES_FIGURE.caption,
    rows: told,
    row: {
      key: ({ zahl }) => zahl?.ags,
      origin: ({ zahl }) => (zahl ? figureRecord(zahl) : undefined),
      note: text((zahl) => [kindOf(zahl), zahl.umfang, zahl.anmerkung].filter(Boolean).join('. '), NOT_FOUND),
    },
    columns: [
      { name: 'stadt', title: INVESTMENT_CITIES_FIGURE.city, kind: 'text', value: ({ name }) => name },
      { name: 'jahr', title: INVESTMENT_COLUMNS.year, kind: 'text', value: text(years) },
      {
        name: 'betrag',
        title: INVESTMENT_COLUMNS.euro,
        kind: 'euro',
        value: ({ zahl }) => zahl && figureOf(zahl),
        gap: INVESTMENT_CITIES_FIGURE.missing,
        mark: ({ zahl }) => (zahl ? mark(zahl) : undefined),
      },
      { name: 'art', title: INVESTMENT_COLUMNS.kind, kind: 'text', secondary: true, value: text(kindOf) },
      {
        name: 'wer',
        title: INVESTMENT_COLUMNS.who,
        kind: 'text',
        secondary: true,
        value: text(({ quelle: key }) => {
          const quelle = quellen.get(key);
          return quelle ? sourceAndDate(quelle) : '';
        }),
      },
      {
        name: 'umfang',
        title: INVESTMENT_COLUMNS.scope,
        kind: 'text',
        fileOnly: true,
        value: text(({ umfang }) => umfang),
      },
      {
        name: 'quelle',
        title: INVESTMENT_COLUMNS.source,
        kind: 'text',
        fileOnly: true,
        value: text(({ quelle }) => quelle),
      },
      {
        name: 'anmerkung',
        title: INVESTMENT_COLUMNS.note,
        kind: 'text',
        fileOnly: true,
        value: text(({ anmerkung }) => anmerkung ?? '', NOT_FOUND),
      },
    ],
  });
}

const NOT_FOUND = INVESTMENT_CITIES_FIGURE.notFound;

/** A published figure of a city; null for a city of which none is known. */
interface CityRow {
  readonly name: string;
  readonly zahl: Investition | null;
}
