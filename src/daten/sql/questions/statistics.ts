/** Questions to the statistics of the city and those it is compared with, and to the sources. */

import { oneOf, type Role } from '../../../roles.ts';
import type { Site } from '../../../site.ts';
import { STATISTICS_QUESTIONS } from '../../../words/de/sql/questions.ts';
import { type Named, type Question, text } from './question.ts';

export function ofStatistics({
  stadt,
  vergleichsstaedte,
  rollen,
}: Pick<Site, 'stadt' | 'vergleichsstaedte'> & Named): Question[] {
  const named = (role: Role): string => text(oneOf(rollen, role));
  const cities = [stadt.ags, ...vergleichsstaedte];
  const among = cities.map(text).join(', ');
  const theCities = cities.length > 1 ? STATISTICS_QUESTIONS.cities(cities.length) : stadt.name;
  return [
    {
      id: 'gewerbesteuer-je-kopf',
      titel: STATISTICS_QUESTIONS.tax(theCities, cities.length > 1),
      hinweis: STATISTICS_QUESTIONS.taxHint,
      sql: `SELECT r.name AS stadt, g.jahr, e.reihe,
  g.wert::DOUBLE / e.wert::DOUBLE AS gewerbesteuer_je_einwohner
FROM werte g
JOIN werte e ON e.ags = g.ags AND e.jahr = g.jahr AND e.kennzahl = ${named('einwohner')}
JOIN regionen r ON r.ags = g.ags
WHERE g.kennzahl = ${named('gewerbesteuer-eingenommen')}
  AND g.ags IN (${among})
  AND g.wert IS NOT NULL AND e.wert IS NOT NULL
ORDER BY g.jahr, r.name, e.reihe`,
    },
    {
      id: 'hebesaetze',
      titel: STATISTICS_QUESTIONS.rates(theCities, cities.length > 1),
      hinweis: STATISTICS_QUESTIONS.ratesHint,
      sql: `SELECT r.name AS stadt, w.jahr, w.wert::DOUBLE AS hebesatz, w.quelle
FROM werte w
JOIN regionen r ON r.ags = w.ags
WHERE w.kennzahl = ${named('satz-der-gewerbesteuer')}
  AND w.ags IN (${among})
  AND w.wert IS NOT NULL
ORDER BY w.jahr DESC, r.name, w.quelle`,
    },
    {
      id: 'schulden-rang',
      titel: STATISTICS_QUESTIONS.debts,
      hinweis: STATISTICS_QUESTIONS.debtsHint,
      sql: `SELECT RANK() OVER (ORDER BY w.wert DESC)::INTEGER AS rang,
  r.name AS stadt, w.jahr, w.wert::DOUBLE AS euro_je_einwohner
FROM werte w
JOIN regionen r ON r.ags = w.ags
WHERE w.kennzahl = ${named('schulden-des-haushalts')} AND r.art = 'kreisfreie Stadt'
  AND w.wert IS NOT NULL
  AND w.jahr = (SELECT MAX(jahr) FROM werte WHERE kennzahl = ${named('schulden-des-haushalts')})
ORDER BY rang, stadt`,
    },
    {
      id: 'luecken',
      titel: STATISTICS_QUESTIONS.gaps,
      hinweis: STATISTICS_QUESTIONS.gapsHint,
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
      titel: STATISTICS_QUESTIONS.sources,
      hinweis: STATISTICS_QUESTIONS.sourcesHint,
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
