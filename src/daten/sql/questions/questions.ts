import type { Column } from '../../budget/columns.ts';
import { differenceName } from '../../budget/direction.ts';
import type { Part } from '../../budget/part.ts';
import { internOf, joinsTo, kindOf } from '../../budget/queries.ts';
import type { Tree } from '../../budget/tree.ts';
import type { Klassifikation } from '../../schema/values.ts';
import type { Site } from '../../site.ts';
import { dativePlural, isPlanned } from '../../text/words.ts';

/** A question that someone would ask, with the SQL that answers it. */
export interface Question {
  readonly id: string;
  readonly titel: string;
  readonly sql: string;
  /** What to know before the answer is quoted. */
  readonly hinweis: string;
}

const NUMBERS = ['', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** What names a column of the budget in the tables. */
export type Told = Pick<Column, 'jahr' | 'wertart'> & { readonly fassung: Pick<Column['fassung'], 'fassung'> };

/** The amounts of a column of the budget, as a condition on `haushalt h`. */
const inColumn = ({ fassung, jahr, wertart }: Told): string =>
  `h.fassung = ${text(fassung.fassung)} AND h.jahr = ${jahr} AND h.wertart = ${text(wertart)}`;

/** What the questions need of the budget: the column that the pages tell of, the one it is held against, its levels. */
interface Asked {
  readonly part: Part;
  readonly told: Told;
  readonly before: Told | null;
  readonly tree: Tree;
}

/** The amounts with the entries of some trees, down to what they are booked on; a level stands under its own name. */
const amountsWith = (tree: Tree, ...trees: readonly Klassifikation[]): string =>
  [
    'FROM haushalt h',
    'JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung',
    ...trees.flatMap((one) => joinsTo(tree, one)),
  ].join('\n');

/** Worked questions over the published tables: about the plan as far as it is divided, about changes where there is a plan before. */
export function questionsOf(site: Pick<Site, 'stadt' | 'vergleichsstaedte'>, budget: Asked): Question[] {
  return [
    ...(budget.before ? changes(site, budget, budget.before) : []),
    ...ofPlan(site, budget),
    ...ofStatistics(site),
  ];
}

/** What holds for the told column: the city, version, year, kind and part. */
const toldOnly = ({ stadt }: Pick<Site, 'stadt'>, { told, part }: Pick<Asked, 'told' | 'part'>): string =>
  `h.ags = ${text(stadt.ags)} AND ${inColumn(told)} AND h.teil = ${text(part.id)}`;

const sum = (richtung: string): string =>
  `COALESCE(SUM(h.betrag) FILTER (WHERE h.richtung = '${richtung}'), 0)::DOUBLE AS ${richtung}`;

function ofPlan(site: Pick<Site, 'stadt'>, { part, told, tree }: Asked): Question[] {
  const planned = isPlanned(told.wertart);
  const plan = { site, part, told, tree, planned, kind: planned ? 'Plan' : 'Ergebnis' };
  return [perHead(plan), grants(plan), largestDeficits(plan), whoRuns(plan)].filter((question) => question !== null);
}

interface Plan {
  readonly site: Pick<Site, 'stadt'>;
  readonly part: Part;
  readonly told: Told;
  readonly tree: Tree;
  readonly planned: boolean;
  readonly kind: string;
}

function perHead({ site, part, told, tree, planned }: Plan): Question | null {
  const area = tree.top('aufgabe')?.ebene;
  const { aus } = part;
  if (!area) return null;
  return {
    id: 'ausgaben-je-kopf',
    titel: `Wofür ${planned ? 'plant die Stadt am meisten auszugeben' : 'gab die Stadt am meisten aus'}, in Euro je Kopf?`,
    hinweis: `${planned ? `Geplante ${aus.many}` : aus.many} ${told.jahr} ohne interne Verrechnung (gliederung.rolle), geteilt durch die neueste Einwohnerzahl bis Ende ${told.jahr}.`,
    sql: `SELECT ${area}.name AS bereich,
  SUM(h.betrag)::DOUBLE AS ${aus.id},
  SUM(h.betrag)::DOUBLE / MAX(e.wert)::DOUBLE AS je_kopf
${amountsWith(tree, 'aufgabe', 'art')}
JOIN (
  SELECT wert FROM werte
  WHERE kennzahl = 'bevoelkerung' AND ags = ${text(site.stadt.ags)} AND jahr <= ${told.jahr} AND wert IS NOT NULL
  ORDER BY jahr DESC, reihe DESC LIMIT 1
) e ON true
WHERE ${toldOnly(site, { told, part })}
  AND h.richtung = '${aus.id}' AND NOT ${internOf(tree)}
GROUP BY ${area}.schluessel, ${area}.name
ORDER BY ${aus.id} DESC NULLS LAST, ${area}.schluessel`,
  };
}

/** The areas of culture, by the numbers that the Länder share. */
const CULTURE = { ebene: 'produktbereich', von: '25', bis: '29' } as const;

function grants({ site, part, told, tree, planned, kind }: Plan): Question | null {
  const [area, task] = [tree.levels.find(({ ebene }) => ebene === CULTURE.ebene), tree.main('aufgabe')];
  if (!area || !task || !tree.finest('art')) return null;
  const { ebene, mehrzahl } = area;
  return {
    id: 'zuschuesse-kultur',
    titel: 'Welche Zuschüsse gehen an die Kultur?',
    hinweis: `Transferaufwendungen (gliederung.kategorie) der ${mehrzahl} ${CULTURE.von} bis ${CULTURE.bis} im ${kind} für ${told.jahr}. An wen ein Zuschuss geht, sagt der ${planned ? 'Plan' : 'Haushalt'} nur, soweit es im Namen der Position steht.`,
    sql: `SELECT ${task.ebene}.name AS ${task.ebene}, COALESCE(o.name, ${nameOfKind(tree)}) AS wofuer,
  SUM(h.betrag)::DOUBLE AS zuschuss
${amountsWith(tree, 'aufgabe', 'art')}
LEFT JOIN positionen o ON o.struktur = f.struktur
  AND o.unterprodukt = h.unterprodukt AND o.konto = h.konto
WHERE ${toldOnly(site, { told, part })}
  AND ${kindOf(tree, 'kategorie')} = 'transfer' AND ${ebene}.schluessel BETWEEN '${CULTURE.von}' AND '${CULTURE.bis}'
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

function largestDeficits({ site, part, told, tree, kind }: Plan): Question | null {
  const task = tree.main('aufgabe');
  if (!task) return null;
  const { ebene, mehrzahl } = task;
  return {
    id: 'zuschussbedarf',
    titel: `Bei welchen ${dativePlural(mehrzahl)} bleibt das größte Minus (${part.lacks})?`,
    hinweis: `${part.balance} = ${differenceName(part)}, ${kind} für ${told.jahr}, ohne interne Verrechnung (gliederung.rolle). Ein Minus ist der ${part.lacks}, den andere Einnahmen decken.`,
    sql: `SELECT ${ebene}.schluessel AS ${ebene}, COALESCE(${ebene}.kurzname, ${ebene}.name) AS name,
  ${sum(part.ein.id)},
  ${sum(part.aus.id)},
  SUM(CASE h.richtung WHEN '${part.ein.id}' THEN h.betrag ELSE -h.betrag END)::DOUBLE AS ${part.balanceId}
${amountsWith(tree, 'aufgabe', 'art')}
WHERE ${toldOnly(site, { told, part })}
  AND NOT ${internOf(tree)}
GROUP BY ${ebene}.schluessel, 2
ORDER BY ${part.balanceId}, ${ebene}.schluessel`,
  };
}

function whoRuns({ site, part, told, tree, kind }: Plan): Question | null {
  const unit = tree.main('organisation');
  if (!unit) return null;
  const { ebene, mehrzahl } = unit;
  return {
    id: 'fachbereiche',
    titel: `Welche ${mehrzahl} bewirtschaften wie viel?`,
    hinweis: `${kind} für ${told.jahr}, ohne interne Verrechnung. Nummern und Namen gelten in der Gliederung dieser Fassung; die Verwaltung kann heute anders gegliedert sein.`,
    sql: `SELECT ${ebene}.schluessel AS ${ebene}, ${ebene}.name,
  ${sum(part.ein.id)},
  ${sum(part.aus.id)}
${amountsWith(tree, 'organisation', 'art')}
WHERE ${toldOnly(site, { told, part })}
  AND NOT ${internOf(tree)}
GROUP BY ${ebene}.schluessel, ${ebene}.name
ORDER BY ${part.aus.id} DESC, ${ebene}.schluessel`,
  };
}

function changes({ stadt }: Pick<Site, 'stadt'>, { part, told, tree }: Asked, before: Told): Question[] {
  const task = tree.main('aufgabe');
  if (!task) return [];
  const { ebene, mehrzahl } = task;
  return [
    {
      id: 'aenderungen',
      titel: `Welche ${mehrzahl} ändern sich zwischen beiden Plänen am meisten?`,
      hinweis: `${part.aus.mass} ${told.jahr} in beiden Fassungen, ohne interne Verrechnung. Was in einer Fassung nicht vorkommt, ist dort leer.`,
      sql: `WITH summen AS (
  SELECT ${ebene}.schluessel,
    SUM(h.betrag) FILTER (WHERE ${inColumn(before)}) AS vorher,
    SUM(h.betrag) FILTER (WHERE ${inColumn(told)}) AS nachher
  ${amountsWith(tree, 'aufgabe', 'art').replaceAll('\n', '\n  ')}
  WHERE h.ags = ${text(stadt.ags)} AND h.teil = ${text(part.id)} AND h.richtung = '${part.aus.id}' AND NOT ${internOf(tree)}
    AND (${inColumn(told)} OR ${inColumn(before)})
  GROUP BY ${ebene}.schluessel
)
SELECT s.schluessel AS ${ebene}, g.name,
  s.vorher::DOUBLE AS vorher, s.nachher::DOUBLE AS nachher,
  (COALESCE(s.nachher, 0) - COALESCE(s.vorher, 0))::DOUBLE AS aenderung
FROM summen s
LEFT JOIN fassungen f ON f.ags = ${text(stadt.ags)} AND f.fassung = ${text(told.fassung.fassung)}
LEFT JOIN gliederung g ON g.struktur = f.struktur AND g.ebene = '${ebene}' AND g.schluessel = s.schluessel
ORDER BY ABS(aenderung) DESC, s.schluessel`,
    },
  ];
}

function ofStatistics({ stadt, vergleichsstaedte }: Pick<Site, 'stadt' | 'vergleichsstaedte'>): Question[] {
  const cities = [stadt.ags, ...vergleichsstaedte];
  const among = cities.map(text).join(', ');
  const theCities = cities.length > 1 ? `die ${NUMBERS[cities.length] ?? cities.length} Städte` : stadt.name;
  const verb = (one: string, several: string): string => (cities.length > 1 ? several : one);
  return [
    {
      id: 'gewerbesteuer-je-kopf',
      titel: `Was ${verb('nimmt', 'nehmen')} ${theCities} an Gewerbesteuer je Einwohner ein, Jahr für Jahr?`,
      hinweis:
        'Istaufkommen vor Abzug der Gewerbesteuerumlage, geteilt durch die Einwohner am 31.12. Seit 2011 zählt die Statistik die Einwohner nach dem Zensus 2011 (Spalte reihe): Über diesen Bruch hinweg ist der Vergleich unsicher.',
      sql: `SELECT r.name AS stadt, g.jahr, e.reihe,
  g.wert::DOUBLE / e.wert::DOUBLE AS gewerbesteuer_je_einwohner
FROM werte g
JOIN werte e ON e.ags = g.ags AND e.jahr = g.jahr AND e.kennzahl = 'bevoelkerung'
JOIN regionen r ON r.ags = g.ags
WHERE g.kennzahl = 'gewerbesteuer-ist'
  AND g.ags IN (${among})
  AND g.wert IS NOT NULL AND e.wert IS NOT NULL
ORDER BY g.jahr, r.name, e.reihe`,
    },
    {
      id: 'hebesaetze',
      titel: `Welche Hebesätze der Gewerbesteuer ${verb('hatte', 'hatten')} ${theCities}?`,
      hinweis: 'Eine Spalte je Stadt hätte PIVOT; hier steht jede Angabe mit ihrer Quelle. Jahre ohne Quelle fehlen.',
      sql: `SELECT r.name AS stadt, w.jahr, w.wert::DOUBLE AS hebesatz, w.quelle
FROM werte w
JOIN regionen r ON r.ags = w.ags
WHERE w.kennzahl = 'hebesatz-gewerbesteuer'
  AND w.ags IN (${among})
  AND w.wert IS NOT NULL
ORDER BY w.jahr DESC, r.name, w.quelle`,
    },
    {
      id: 'schulden-rang',
      titel: 'Welche kreisfreien Städte haben je Einwohner die höchsten Schulden im Kernhaushalt?',
      hinweis:
        'Neuestes Jahr, für das die Tabelle Werte hat. Nur der Kernhaushalt: Schulden in Eigenbetrieben und Gesellschaften fehlen, deshalb sagt der Rang wenig über die ganze Stadt.',
      sql: `SELECT RANK() OVER (ORDER BY w.wert DESC)::INTEGER AS rang,
  r.name AS stadt, w.jahr, w.wert::DOUBLE AS euro_je_einwohner
FROM werte w
JOIN regionen r ON r.ags = w.ags
WHERE w.kennzahl = 'schulden-kern-je-ew' AND r.art = 'kreisfreie Stadt'
  AND w.wert IS NOT NULL
  AND w.jahr = (SELECT MAX(jahr) FROM werte WHERE kennzahl = 'schulden-kern-je-ew')
ORDER BY rang, stadt`,
    },
    {
      id: 'luecken',
      titel: 'Welche Werte fehlen, und was sagt die Quelle dazu?',
      hinweis: 'Ein fehlender Wert ist nie 0. Der Grund steht so in der Tabelle, wie die Quelle ihn zeigt.',
      sql: `SELECT k.name AS kennzahl, w.fehlgrund AS grund,
  COUNT(*)::INTEGER AS werte,
  MIN(w.jahr)::INTEGER AS von, MAX(w.jahr)::INTEGER AS bis
FROM werte w
JOIN kennzahlen k USING (kennzahl)
WHERE w.wert IS NULL
GROUP BY k.kennzahl, k.name, w.fehlgrund
ORDER BY werte DESC, k.kennzahl, grund`,
    },
    {
      id: 'quellen',
      titel: 'Auf welchen Quellen beruhen wie viele Zahlen, und mit welcher Lizenz?',
      hinweis: '„ungeklaert“ heißt: Die Quelle nennt keine Lizenz.',
      sql: `SELECT q.titel, q.herausgeber, q.lizenz, q.stand,
  COUNT(*)::INTEGER AS zahlen
FROM (
  SELECT quelle FROM haushalt WHERE betrag IS NOT NULL
  UNION ALL
  SELECT quelle FROM werte WHERE wert IS NOT NULL
) z
JOIN quellen q USING (quelle)
GROUP BY q.quelle, q.titel, q.herausgeber, q.lizenz, q.stand
ORDER BY zahlen DESC, q.quelle`,
    },
  ];
}
