import type { Column } from '../../budget/columns.ts';
import { differenceName } from '../../budget/direction.ts';
import type { Part } from '../../budget/part.ts';
import type { Site } from '../../site.ts';
import { isPlanned } from '../../ui/words.ts';

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

/**
 * Ten worked questions over the published tables; a city that has no plan to compare with gets one less.
 * @param budget the part that leads, the column that the pages tell of, and the one it is held against
 */
export function questionsOf(
  { stadt, vergleichsstaedte }: Pick<Site, 'stadt' | 'vergleichsstaedte'>,
  budget: { readonly part: Part; readonly told: Told; readonly before: Told | null },
): Question[] {
  const cities = [stadt.ags, ...vergleichsstaedte];
  const among = cities.map(text).join(', ');
  const theCities = cities.length > 1 ? `die ${NUMBERS[cities.length] ?? cities.length} Städte` : stadt.name;
  const verb = (one: string, several: string): string => (cities.length > 1 ? several : one);
  const [ags, { jahr }] = [text(stadt.ags), budget.told];
  const { ein, aus, lacks, balance, balanceId } = budget.part;
  const told = `h.ags = ${ags} AND ${inColumn(budget.told)} AND h.teil = ${text(budget.part.id)}`;
  const planned = isPlanned(budget.told.wertart);
  const kind = planned ? 'Plan' : 'Ergebnis';
  const questions: Question[] = [
    {
      id: 'ausgaben-je-kopf',
      titel: `Wofür ${planned ? 'plant die Stadt am meisten auszugeben' : 'gab die Stadt am meisten aus'}, in Euro je Kopf?`,
      hinweis: `${planned ? `Geplante ${aus.many}` : aus.many} ${jahr} ohne interne Verrechnung (konten.rolle), geteilt durch die neueste Einwohnerzahl bis Ende ${jahr}.`,
      sql: `SELECT p.produktbereich_name AS bereich,
  SUM(h.betrag)::DOUBLE AS ${aus.id},
  SUM(h.betrag)::DOUBLE / MAX(e.wert)::DOUBLE AS je_kopf
FROM haushalt h
JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung
JOIN produkte p ON p.struktur = f.struktur AND p.produkt = h.produkt
JOIN konten k ON k.struktur = f.struktur AND k.konto = h.konto
JOIN (
  SELECT wert FROM werte
  WHERE kennzahl = 'bevoelkerung' AND ags = ${ags} AND jahr <= ${jahr} AND wert IS NOT NULL
  ORDER BY jahr DESC, reihe DESC LIMIT 1
) e ON true
WHERE ${told}
  AND h.richtung = '${aus.id}' AND k.rolle IS DISTINCT FROM 'intern'
GROUP BY p.produktbereich, p.produktbereich_name
ORDER BY ${aus.id} DESC NULLS LAST, p.produktbereich`,
    },
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
      id: 'zuschuesse-kultur',
      titel: 'Welche Zuschüsse gehen an die Kultur?',
      hinweis: `Transferaufwendungen (konten.kategorie) der Produktbereiche 25 bis 29 im ${kind} für ${jahr}. An wen ein Zuschuss geht, sagt der ${planned ? 'Plan' : 'Haushalt'} nur, soweit es im Namen der Position steht.`,
      sql: `SELECT p.name AS produkt, COALESCE(o.name, k.name) AS wofuer,
  SUM(h.betrag)::DOUBLE AS zuschuss
FROM haushalt h
JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung
JOIN produkte p ON p.struktur = f.struktur AND p.produkt = h.produkt
JOIN konten k ON k.struktur = f.struktur AND k.konto = h.konto
LEFT JOIN positionen o ON o.struktur = f.struktur
  AND o.unterprodukt = h.unterprodukt AND o.konto = h.konto
WHERE ${told}
  AND k.kategorie = 'transfer' AND p.produktbereich BETWEEN '25' AND '29'
  AND h.betrag <> 0
GROUP BY ALL
ORDER BY zuschuss DESC, produkt, wofuer`,
    },
    {
      id: 'zuschussbedarf',
      titel: `Bei welchen Produkten bleibt das größte Minus (${lacks})?`,
      hinweis: `${balance} = ${differenceName(budget.part)}, ${kind} für ${jahr}, ohne interne Verrechnung (konten.rolle). Ein Minus ist der ${lacks}, den andere Einnahmen decken.`,
      sql: `SELECT p.produkt, COALESCE(p.kurzname, p.name) AS name,
  COALESCE(SUM(h.betrag) FILTER (WHERE h.richtung = '${ein.id}'), 0)::DOUBLE AS ${ein.id},
  COALESCE(SUM(h.betrag) FILTER (WHERE h.richtung = '${aus.id}'), 0)::DOUBLE AS ${aus.id},
  SUM(CASE h.richtung WHEN '${ein.id}' THEN h.betrag ELSE -h.betrag END)::DOUBLE AS ${balanceId}
FROM haushalt h
JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung
JOIN produkte p ON p.struktur = f.struktur AND p.produkt = h.produkt
JOIN konten k ON k.struktur = f.struktur AND k.konto = h.konto
WHERE ${told}
  AND k.rolle IS DISTINCT FROM 'intern'
GROUP BY p.produkt, 2
ORDER BY ${balanceId}, p.produkt`,
    },
    {
      id: 'fachbereiche',
      titel: 'Welcher Fachbereich bewirtschaftet wie viel?',
      hinweis: `${kind} für ${jahr}, ohne interne Verrechnung. Nummern und Namen gelten in der Gliederung dieser Fassung; die Verwaltung kann heute anders gegliedert sein.`,
      sql: `SELECT h.fachbereich, o.name,
  COALESCE(SUM(h.betrag) FILTER (WHERE h.richtung = '${ein.id}'), 0)::DOUBLE AS ${ein.id},
  COALESCE(SUM(h.betrag) FILTER (WHERE h.richtung = '${aus.id}'), 0)::DOUBLE AS ${aus.id}
FROM haushalt h
JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung
JOIN konten k ON k.struktur = f.struktur AND k.konto = h.konto
LEFT JOIN organisation o ON o.struktur = f.struktur AND o.fachbereich = h.fachbereich
WHERE ${told}
  AND k.rolle IS DISTINCT FROM 'intern'
GROUP BY h.fachbereich, o.name
ORDER BY ${aus.id} DESC, h.fachbereich`,
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
  return budget.before ? [changes(budget.part, ags, budget.told, budget.before), ...questions] : questions;
}

const changes = ({ id, aus }: Part, ags: string, told: Told, before: Told): Question => ({
  id: 'aenderungen',
  titel: 'Welche Produkte ändern sich zwischen beiden Plänen am meisten?',
  hinweis: `${aus.mass} ${told.jahr} in beiden Fassungen, ohne interne Verrechnung. Was in einer Fassung nicht vorkommt, ist dort leer.`,
  sql: `WITH summen AS (
  SELECT h.produkt,
    SUM(h.betrag) FILTER (WHERE ${inColumn(before)}) AS vorher,
    SUM(h.betrag) FILTER (WHERE ${inColumn(told)}) AS nachher
  FROM haushalt h
  JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung
  JOIN konten k ON k.struktur = f.struktur AND k.konto = h.konto
  WHERE h.ags = ${ags} AND h.teil = ${text(id)} AND h.richtung = '${aus.id}' AND k.rolle IS DISTINCT FROM 'intern'
    AND (${inColumn(told)} OR ${inColumn(before)})
  GROUP BY h.produkt
)
SELECT s.produkt, p.name,
  s.vorher::DOUBLE AS vorher, s.nachher::DOUBLE AS nachher,
  (COALESCE(s.nachher, 0) - COALESCE(s.vorher, 0))::DOUBLE AS aenderung
FROM summen s
LEFT JOIN fassungen f ON f.ags = ${ags} AND f.fassung = ${text(told.fassung.fassung)}
LEFT JOIN produkte p ON p.struktur = f.struktur AND p.produkt = s.produkt
ORDER BY ABS(aenderung) DESC, s.produkt`,
});
