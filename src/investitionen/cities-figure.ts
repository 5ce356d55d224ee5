import { bars } from '../charts/bars.ts';
import { buildDocument } from '../charts/document.ts';
import { site } from '../site.ts';
import type { Figure } from '../ui/figure.ts';
import { list as words } from '../ui/format.ts';
import { rowOrigin } from '../ui/origins.ts';
import type { TableRow } from '../ui/table.ts';
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
  const headline = `Andere Städte: einzelne Zahlen für ${words(known)}${unknown.length > 0 ? `, keine für ${words(unknown)}` : ''}`;
  const chart = bars(
    cities.flatMap(({ name, rows: own }) =>
      own.map((row) => ({ name: `${name}, ${period(row)}`, werte: [figureOf(row)] })),
    ),
    { label: headline, arten: [{ name: 'Wie veröffentlicht', farbe: 'var(--accent)' }], breite: 'breit' },
    buildDocument(),
  ).outerHTML;
  return {
    id: 'investitionen-staedte',
    headline,
    sub: 'Wie veröffentlicht, in Euro; verschiedene Jahre und Umfänge, darum kein Vergleich',
    charts: [],
    file: chart,
    tableOpen: true,
    quellen: [...new Set(rows.map(({ quelle }) => quelle))],
    origin: rowOrigin('investitionen'),
    note: 'Was eine Stadt investiert, hängt auch davon ab, was ihre Betriebe und Unternehmen bauen. Die Zahlen sagen nicht, ob das mitgezählt ist.',
    table: {
      caption: 'Beträge in Euro',
      columns: [
        { name: 'stadt', title: 'Stadt', kind: 'text' },
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        { name: 'betrag', title: 'Euro', kind: 'euro' },
        { name: 'art', title: 'Art der Zahl', kind: 'text' },
        { name: 'wer', title: 'Wer sie nennt', kind: 'text' },
        { name: 'umfang', title: 'Was sie umfasst', kind: 'text', fileOnly: true },
        { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true },
        { name: 'anmerkung', title: 'Hinweis', kind: 'text', fileOnly: true },
      ],
      rows: cities.flatMap(({ name, rows: own }) =>
        own.length === 0 ? [missing(name)] : own.map((row) => cityRow(name, row, quellen)),
      ),
    },
  };
}

const NOT_FOUND = 'keine veröffentlichte Zahl gefunden';

const missing = (name: string): TableRow => ({
  note: NOT_FOUND,
  cells: [name, '', null, '', '', '', '', NOT_FOUND],
  gaps: { betrag: 'fehlt' },
});

function cityRow(name: string, row: Investition, quellen: Investments['quellen']): TableRow {
  const quelle = quellen.get(row.quelle);
  return {
    key: row.ags,
    origin: figureRecord(row),
    note: [row.umfang, row.anmerkung].filter(Boolean).join('. '),
    cells: [
      name,
      years(row),
      figureOf(row),
      kindOf(row),
      quelle ? sourceAndDate(quelle) : '',
      row.umfang,
      row.quelle,
      row.anmerkung ?? '',
    ],
    marks: { betrag: mark(row) },
  };
}
