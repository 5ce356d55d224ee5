/** The question what the told plan changes in the one before it. */

import { internOf } from '../../../budget/queries.ts';
import { PLAN_QUESTIONS } from '../../../words/de/sql/questions.ts';
import {
  type Asked,
  amountsWith,
  type City,
  counted,
  inColumn,
  type Question,
  type SelectedColumn,
  text,
} from './question.ts';

export function changes({ stadt }: City, asked: Asked, before: SelectedColumn): Question[] {
  const { part, selected, tree } = asked;
  const task = tree.main('aufgabe');
  if (!task) return [];
  const { ebene, mehrzahl } = task;
  return [
    {
      id: 'aenderungen',
      titel: PLAN_QUESTIONS.changes(mehrzahl),
      hinweis: PLAN_QUESTIONS.changesHint(part.aus.mass, selected.jahr, counted(asked)),
      sql: `WITH summen AS (
  SELECT ${ebene}.schluessel,
    SUM(h.betrag) FILTER (WHERE ${inColumn(before)}) AS vorher,
    SUM(h.betrag) FILTER (WHERE ${inColumn(selected)}) AS nachher
  ${amountsWith(tree, 'aufgabe', 'art').replaceAll('\n', '\n  ')}
  WHERE h.ags = ${text(stadt.ags)} AND h.teil = ${text(part.id)} AND h.richtung = '${part.aus.id}' AND NOT ${internOf(tree)}
    AND (${inColumn(selected)} OR ${inColumn(before)})
  GROUP BY ${ebene}.schluessel
)
SELECT s.schluessel AS ${ebene}, g.name,
  s.vorher::DOUBLE AS vorher, s.nachher::DOUBLE AS nachher,
  (COALESCE(s.nachher, 0) - COALESCE(s.vorher, 0))::DOUBLE AS aenderung
FROM summen s
LEFT JOIN fassungen f ON f.ags = ${text(stadt.ags)} AND f.fassung = ${text(selected.fassung.fassung)}
LEFT JOIN gliederung g ON g.struktur = f.struktur AND g.ebene = '${ebene}' AND g.schluessel = s.schluessel
ORDER BY ABS(aenderung) DESC, s.schluessel`,
    },
  ];
}
