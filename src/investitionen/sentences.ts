import type { Quelle } from '../sources.ts';
import { date, list as words } from '../text/format.ts';
import { isPlanned } from '../text/words.ts';
import { AMOUNT_WORDS, MEASURE_SENTENCES } from '../words/de/investments/amounts.ts';
import type { SummableList } from './lists.ts';
import type { Measure } from './measures.ts';
import { newestRows } from './newest.ts';
import type { Investition, Zuschuss } from './queries.ts';
import { amountText, artOf, figureOf, isAssigned, kindOf, period, scopeName } from './words.ts';

/** Sentences made from the data. They say what the numbers say, and nothing about why. */

/** What one list adds up to: "Geplant für 2023 und 2024: 15 Maßnahmen mit zusammen 47,9 Mio. € (Träger: …; „…“)." */
export function listSentence(list: SummableList, quellen: ReadonlyMap<string, Quelle>): string {
  const planned = list.rows.some((row) => isPlanned(row.wertart));
  const sum = amountText(list.summe < 1e6 ? list.summe : Math.round(list.summe / 1e5) * 1e5);
  const title = quellen.get(list.quelle)?.titel ?? list.quelle;
  return MEASURE_SENTENCES.list({
    planned,
    years: words(list.jahre.map(String)),
    measures: list.measures.length,
    sum,
    traeger: list.traeger,
    assigned: isAssigned(list.rows, 'Träger'),
    title,
  });
}

/** The newest estimate or amount of a measure, with what it covers, its date and who says it. */
export function measureSentence(measure: Measure, quellen: ReadonlyMap<string, Quelle>): string {
  const newest = newestRows(measure, quellen);
  const [row] = newest as [Investition];
  const quelle = quellen.get(row.quelle);
  const from = `${quelle?.herausgeber ?? row.quelle}, ${quelle?.stand ? date(quelle.stand) : AMOUNT_WORDS.noDate}`;
  if (row.gesamtkosten !== null) {
    const scope =
      row.umfang === 'nicht angegeben'
        ? `, ${scopeName(row.umfang)}`
        : MEASURE_SENTENCES.forScope(scopeName(row.umfang));
    return MEASURE_SENTENCES.estimate(amountText(row.gesamtkosten, row.genauigkeit), scope, from);
  }
  const amounts = newest.map((one) =>
    MEASURE_SENTENCES.amount(amountText(figureOf(one), one.genauigkeit), period(one)),
  );
  return `${artOf(row)}: ${words(amounts)} (${from}).`;
}

/** A grant with its amount, period and kind: "Zuschuss …: 58,5 Mio. € (2023 bis 2025, Plan)." */
export function grantSentence({ name, wert, einheit, genauigkeit, jahr, jahr_bis, wertart }: Zuschuss): string {
  const euros = einheit === 'Mio. EUR' ? wert * 1e6 : wert;
  const what = kindOf({ wertart, status: '' });
  return `${name}: ${amountText(euros, genauigkeit)} (${period({ jahr, jahr_bis })}, ${what}).`;
}
