import { bars } from '../charts/bars.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { site } from '../site.ts';
import { list as words } from '../text/format.ts';
import { rowOrigin } from '../ui/origins.ts';
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
  const sentence = `Andere Städte: einzelne Zahlen für ${words(known)}${unknown.length > 0 ? `, keine für ${words(unknown)}` : ''}`;
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
    subtitle: 'Wie veröffentlicht, in Euro; verschiedene Jahre und Umfänge, darum kein Vergleich',
    picture: {
      draw: (document, width) =>
        bars(
          told.flatMap(({ name, zahl }) =>
            zahl ? [{ name: `${name}, ${period(zahl)}`, werte: [figureOf(zahl)] }] : [],
          ),
          { label: sentence, width, arten: [{ name: 'Wie veröffentlicht', farbe: 'var(--accent)' }] },
          document,
        ),
    },
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    origin: rowOrigin('investitionen'),
    notes: [
      'Was eine Stadt investiert, hängt auch davon ab, was ihre Betriebe und Unternehmen bauen. Die Zahlen sagen nicht, ob das mitgezählt ist.',
    ],
    caption: 'Beträge in Euro',
    rows: told,
    row: {
      key: ({ zahl }) => zahl?.ags,
      origin: ({ zahl }) => (zahl ? figureRecord(zahl) : undefined),
      note: text((zahl) => [kindOf(zahl), zahl.umfang, zahl.anmerkung].filter(Boolean).join('. '), NOT_FOUND),
    },
    columns: [
      { name: 'stadt', title: 'Stadt', kind: 'text', value: ({ name }) => name },
      { name: 'jahr', title: 'Jahr', kind: 'text', value: text(years) },
      {
        name: 'betrag',
        title: 'Euro',
        kind: 'euro',
        value: ({ zahl }) => zahl && figureOf(zahl),
        gap: 'fehlt',
        mark: ({ zahl }) => (zahl ? mark(zahl) : undefined),
      },
      { name: 'art', title: 'Art der Zahl', kind: 'text', secondary: true, value: text(kindOf) },
      {
        name: 'wer',
        title: 'Wer sie nennt',
        kind: 'text',
        secondary: true,
        value: text(({ quelle: key }) => {
          const quelle = quellen.get(key);
          return quelle ? sourceAndDate(quelle) : '';
        }),
      },
      { name: 'umfang', title: 'Was sie umfasst', kind: 'text', fileOnly: true, value: text(({ umfang }) => umfang) },
      { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true, value: text(({ quelle }) => quelle) },
      {
        name: 'anmerkung',
        title: 'Hinweis',
        kind: 'text',
        fileOnly: true,
        value: text(({ anmerkung }) => anmerkung ?? '', NOT_FOUND),
      },
    ],
  });
}

const NOT_FOUND = 'keine veröffentlichte Zahl gefunden';

/** A published figure of a city; null for a city of which none is known. */
interface CityRow {
  readonly name: string;
  readonly zahl: Investition | null;
}
