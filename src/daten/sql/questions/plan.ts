/** Questions to the told column of the budget, as far as it is divided. */

import { differenceName } from '../../../budget/direction.ts';
import { leads } from '../../../budget/part.ts';
import { internOf, kindOf } from '../../../budget/queries.ts';
import type { Tree } from '../../../budget/tree.ts';
import { oneOf } from '../../../roles.ts';
import { isPlanned } from '../../../text/words.ts';
import { PLAN_QUESTIONS } from '../../../words/de/sql/questions.ts';
import {
  type Asked,
  amountsWith,
  type City,
  counted,
  type Named,
  type Question,
  selectedOnly,
  sum,
  text,
} from './question.ts';

export function ofPlan(site: City & Named, asked: Asked): Question[] {
  const plan = toldPlan(site, asked);
  return [perHead(plan, oneOf(site.rollen, 'einwohner')), grants(plan), ...ofAmounts(site, asked)].filter(
    (question) => question !== null,
  );
}

/** Those that need nothing but the amounts and how they are divided. */
export function ofAmounts(site: City, asked: Asked): Question[] {
  const plan = toldPlan(site, asked);
  return [largestDeficits(plan), whoRuns(plan)].filter((question) => question !== null);
}

function toldPlan(site: City, asked: Asked): Plan {
  const planned = isPlanned(asked.selected.wertart);
  return { ...asked, site, planned, kind: PLAN_QUESTIONS.kind(planned) };
}

interface Plan extends Asked {
  readonly site: City;
  readonly planned: boolean;
  readonly kind: string;
}

function perHead(plan: Plan, people: string): Question | null {
  const { site, part, selected, tree, planned } = plan;
  const area = tree.top('aufgabe')?.ebene;
  const { aus } = part;
  if (!area) return null;
  return {
    id: 'ausgaben-je-kopf',
    titel: PLAN_QUESTIONS.perHead(planned),
    hinweis: PLAN_QUESTIONS.perHeadHint(planned, aus.many, selected.jahr, counted(plan)),
    sql: `SELECT ${area}.name AS bereich,
  SUM(h.betrag)::DOUBLE AS ${aus.id},
  SUM(h.betrag)::DOUBLE / MAX(e.wert)::DOUBLE AS je_kopf
${amountsWith(tree, 'aufgabe', 'art')}
JOIN (
  SELECT wert FROM werte
  WHERE kennzahl = ${text(people)} AND ags = ${text(site.stadt.ags)} AND jahr <= ${selected.jahr} AND wert IS NOT NULL
  ORDER BY jahr DESC, reihe DESC LIMIT 1
) e ON true
WHERE ${selectedOnly(site, { selected, part })}
  AND h.richtung = '${aus.id}' AND NOT ${internOf(tree)}
GROUP BY ${area}.schluessel, ${area}.name
ORDER BY ${aus.id} DESC NULLS LAST, ${area}.schluessel`,
  };
}

/** Where a chart of accounts says which amounts are transfers: charts say so of accounts of the leading part. */
function grants(plan: Plan): Question | null {
  const { site, part, selected, tree, planned } = plan;
  const [area, task] = [tree.top('aufgabe'), tree.main('aufgabe')];
  if (!area || !task || !tree.finest('art') || selected.fassung.rahmen === null || !leads(part)) return null;
  const within = area === task ? '' : `${area.ebene}.name AS ${area.ebene}, `;
  return {
    id: 'zuschuesse',
    titel: PLAN_QUESTIONS.grants,
    hinweis: PLAN_QUESTIONS.grantsHint(planned, selected.jahr, counted(plan)),
    sql: `SELECT ${within}${task.ebene}.name AS ${task.ebene}, COALESCE(o.name, ${nameOfKind(tree)}) AS wofuer,
  SUM(h.betrag)::DOUBLE AS zuschuss
${amountsWith(tree, 'aufgabe', 'art')}
LEFT JOIN positionen o ON o.struktur = f.struktur
  AND o.unterprodukt = h.unterprodukt AND o.konto = h.konto
WHERE ${selectedOnly(site, { selected, part })}
  AND ${kindOf(tree, 'kategorie')} = 'transfer' AND h.richtung = '${part.aus.id}'
  AND h.betrag <> 0
GROUP BY ALL
ORDER BY zuschuss DESC, 1, wofuer`,
  };
}

/** The name of the kind of money on which a row is booked. */
const nameOfKind = (tree: Tree): string =>
  tree
    .of('art')
    .toReversed()
    .map(({ ebene }) => `${ebene}.name`)
    .join(', ');

function largestDeficits(plan: Plan): Question | null {
  const { site, part, selected, tree, kind } = plan;
  const task = tree.main('aufgabe');
  if (!task) return null;
  const { ebene, mehrzahl } = task;
  return {
    id: 'zuschussbedarf',
    titel: PLAN_QUESTIONS.deficits(mehrzahl, part.lacks),
    hinweis: PLAN_QUESTIONS.deficitsHint({
      balance: part.balance,
      difference: differenceName(part),
      kind,
      year: selected.jahr,
      counted: counted(plan),
      lacks: part.lacks,
    }),
    sql: `SELECT ${ebene}.schluessel AS ${ebene}, COALESCE(${ebene}.kurzname, ${ebene}.name) AS name,
  ${sum(part.ein.id)},
  ${sum(part.aus.id)},
  SUM(CASE h.richtung WHEN '${part.ein.id}' THEN h.betrag ELSE -h.betrag END)::DOUBLE AS ${part.balanceId}
${amountsWith(tree, 'aufgabe', 'art')}
WHERE ${selectedOnly(site, { selected, part })}
  AND NOT ${internOf(tree)}
GROUP BY ${ebene}.schluessel, 2
ORDER BY ${part.balanceId}, ${ebene}.schluessel`,
  };
}

function whoRuns(plan: Plan): Question | null {
  const { site, part, selected, tree, kind } = plan;
  const unit = tree.main('organisation');
  if (!unit) return null;
  const { ebene, mehrzahl } = unit;
  return {
    id: 'fachbereiche',
    titel: PLAN_QUESTIONS.units(mehrzahl),
    hinweis: PLAN_QUESTIONS.unitsHint(kind, selected.jahr, counted(plan)),
    sql: `SELECT ${ebene}.schluessel AS ${ebene}, ${ebene}.name,
  ${sum(part.ein.id)},
  ${sum(part.aus.id)}
${amountsWith(tree, 'organisation', 'art')}
WHERE ${selectedOnly(site, { selected, part })}
  AND NOT ${internOf(tree)}
GROUP BY ${ebene}.schluessel, ${ebene}.name
ORDER BY ${part.aus.id} DESC, ${ebene}.schluessel`,
  };
}
