/** The numbers of one measure in another language: the amounts and origins of its German page. */
import type { Figure } from '../figure/figure.ts';
import { euroOf, figureRecord } from '../investitionen/herkunft.ts';
import type { Measure } from '../investitionen/measures.ts';
import { newestRows } from '../investitionen/newest.ts';
import type { Investition } from '../investitionen/queries.ts';
import { figureOf } from '../investitionen/words.ts';
import type { Quelle } from '../sources.ts';
import type { Words } from '../words/languages.ts';
import { scopeOf } from './investment-figures.ts';
import { translated } from './lines.ts';

const isAmount = ({ betrag, gesamtkosten, eigenanteil }: Investition): boolean =>
  betrag !== null || (gesamtkosten === null && eigenanteil !== null);

/** Null where nothing but funding is known. */
export function measureFigure(words: Words, measure: Measure, quellen: ReadonlyMap<string, Quelle>): Figure | null {
  const { measures: said, investments } = words;
  const rows = measure.rows
    .filter((row) => isAmount(row) || row.gesamtkosten !== null)
    .sort((a, b) => (a.jahr ?? 0) - (b.jahr ?? 0) || (a.jahr_bis ?? 0) - (b.jahr_bis ?? 0));
  const newest = newestRows(measure, quellen).at(-1);
  if (!newest || rows.length === 0) return null;
  return translated<Investition>(words, {
    id: `investition-${measure.massnahme}-zahlen`,
    sentence: said.sentence(
      investments.kindOf(newest),
      investments.period(newest),
      figureOf(newest),
      newest.genauigkeit,
    ),
    subtitle: said.subtitle,
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    origin: figureRecord(newest),
    notes: [rows.length > 1 && said.note],
    caption: said.caption,
    rows,
    row: { origin: figureRecord, note: (row) => investments.kindOf(row), lang: () => ({}) },
    columns: [
      { name: 'umfang', title: said.columns.scope, kind: 'text', value: ({ umfang }) => scopeOf(words, umfang) },
      { name: 'jahr', title: said.columns.years, kind: 'text', value: (row) => investments.period(row) },
      {
        name: 'betrag',
        title: said.columns.amount,
        kind: 'euro',
        value: (row) => (isAmount(row) ? euroOf(row) : null),
        gap: said.gap,
        mark: (row) => (isAmount(row) ? investments.about(row.genauigkeit) : undefined),
      },
      rows.some(({ gesamtkosten }) => gesamtkosten !== null) && {
        name: 'gesamtkosten',
        title: said.columns.whole,
        kind: 'euro' as const,
        value: ({ gesamtkosten }: Investition) => gesamtkosten,
        gap: said.gap,
        mark: ({ gesamtkosten, genauigkeit }: Investition) =>
          gesamtkosten === null ? undefined : investments.about(genauigkeit),
      },
      { name: 'art', title: said.columns.kind, kind: 'text', fileOnly: true, value: (row) => investments.kindOf(row) },
    ],
  });
}
