import type { Entry } from '../search/entry.ts';
import { site } from '../site.ts';
import { date } from '../text/format.ts';
import { AMOUNT_WORDS } from '../words/de/investments/amounts.ts';
import { INVESTMENT_SEARCH, INVESTMENTS_PAGE } from '../words/de/investments/pages.ts';
import { loadInvestments, newestDate } from './measures.ts';
import { furthestRow } from './newest.ts';
import { largestSentence } from './sizes-figure.ts';
import { amountText, artOf, figureOf, period } from './words.ts';

/** The measures for the search; their area helps to find them by what they are for. A city without any has no hits of it. */
export async function investmentEntries(): Promise<Entry[]> {
  const { measures, bereiche, quellen } = await loadInvestments();
  const largest = largestSentence(measures);
  if (measures.length === 0) return [];
  return [
    {
      h: '/investitionen/',
      k: INVESTMENTS_PAGE.title,
      n: INVESTMENT_SEARCH.what,
      e: INVESTMENT_SEARCH.kind,
      w: INVESTMENT_SEARCH.words,
      y: '',
      g: 1.4,
      ...(largest && { a: [{ m: 'meist', t: largest, z: '' }] }),
    },
    ...measures.map((measure): Entry => {
      const { massnahme, name, href, produktbereich, rows } = measure;
      const words = [site.investitionen?.massnahmen?.[massnahme]?.suchworte, ...rows.map(({ ort }) => ort)];
      const years = rows.flatMap(({ jahr, jahr_bis }) => [jahr ?? [], jahr_bis ?? []].flat());
      const day = newestDate(rows, quellen);
      const furthest = furthestRow(measure);
      return {
        h: href,
        k: name,
        n: bereiche.get(produktbereich ?? '')?.kurzname ?? '',
        e: INVESTMENT_SEARCH.kind,
        w: [...new Set(words)].filter(Boolean).join(' '),
        ...(furthest && { b: amountText(figureOf(furthest), furthest.genauigkeit) }),
        y: [furthest && [artOf(furthest), period(furthest)].join(' '), day ? date(day) : AMOUNT_WORDS.noDate]
          .filter(Boolean)
          .join(', '),
        ...(years.length > 0 && { j: [Math.min(...years), Math.max(...years)] as const }),
      };
    }),
  ];
}
