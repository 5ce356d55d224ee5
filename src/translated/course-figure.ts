/** The course of an amount over the years in another language: the same rows and origins as the German figure. */
import { amount, amounts, type Budget, type Column } from '../budget/budget.ts';
import { tokenOf } from '../budget/direction.ts';
import type { Node } from '../budget/nodes.ts';
import { sourcesOf } from '../budget/versions.ts';
import type { Figure } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import { coursePicture } from '../haushalt/course-picture.ts';
import { columnOrigin } from '../haushalt/herkunft/addresses.ts';
import type { Words } from '../words/languages.ts';
import { statusesIn, translated } from './lines.ts';

/** Years as columns, with what each paper says of them: one direction, or both and their difference. */
export function courseFigure(
  words: Words,
  budget: Budget,
  of: Pick<Node, 'summen'> & { readonly id: string; readonly origin: string; readonly field?: 'ertrag' | 'aufwand' },
): Figure {
  const { overview, budget: said } = words;
  const part = said.partWords(budget.part.id);
  const field = of.field ?? 'aufwand';
  const mass = field === 'ertrag' ? part.ein : part.aus;
  const german = field === 'ertrag' ? part.einGerman : part.ausGerman;
  const value = (column: Column): number | null => amount(of.summen, field, column);
  const own = budget.columns.flatMap((column): (readonly [number, number])[] => {
    const known = column.fassung === budget.fassung ? value(column) : null;
    return known === null ? [] : [[column.jahr, known]];
  });
  const ends = own.length > 1 ? [own[0], own.at(-1)] : own;
  const sentence = said.years(mass, ends as (readonly [number, number])[]);
  const euro = (name: string, title: string, read: (column: Column) => number | null) => ({
    name,
    title,
    kind: 'euro' as const,
    value: read,
    gap: overview.noValue,
  });
  return translated<Column>(words, {
    id: of.id,
    sentence,
    subtitle: `${overview.one(mass, german)}; ${statusesIn(words, budget)}`,
    picture: coursePicture(budget, plain(sentence), tokenOf(field), value, said.COURSE),
    view: 'picture',
    origin: of.origin,
    sources: sourcesOf(budget),
    status: statusesIn(words, budget),
    caption: overview.course(mass),
    rows: budget.columns,
    row: { origin: (column) => columnOrigin(of.origin, column) },
    columns: [
      { name: 'jahr', title: overview.year, kind: 'text', value: ({ jahr }) => String(jahr) },
      { name: 'fassung', title: overview.version, kind: 'text', value: ({ fassung }) => said.versionName(fassung) },
      {
        name: 'wertart',
        title: overview.kind,
        kind: 'text',
        secondary: true,
        value: (row) => said.kindTerm(row.wertart),
      },
      of.field
        ? euro('betrag', mass, value)
        : [
            euro(budget.part.ein.id, part.ein, (column) => amounts(of.summen, column).ertrag),
            euro(budget.part.aus.id, part.aus, (column) => amounts(of.summen, column).aufwand),
            euro(budget.part.balanceId, part.balance, (column) => amounts(of.summen, column).ergebnis),
          ],
    ],
  });
}
