/** Questions to the statistics of the city and those it is compared with, and to the sources. */
import type { Site } from '../../../site.ts';
import { inWords } from '../../../text/words.ts';
import { type Question, text } from './question.ts';

export function ofStatistics({ stadt, vergleichsstaedte }: Pick<Site, 'stadt' | 'vergleichsstaedte'>): Question[] {
  const cities = [stadt.ags, ...vergleichsstaedte];
  const among = cities.map(text).join(', ');
  const theCities = cities.length > 1 ? `die ${inWords(cities.length)} Städte` : stadt.name;
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
