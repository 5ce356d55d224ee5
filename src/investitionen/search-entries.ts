import { site } from '../site.ts';
import type { Entry } from '../ui/search-entry.ts';
import { loadInvestments } from './measures.ts';

/** The measures for the search; their area helps to find them by what they are for. */
export async function investmentEntries(): Promise<Entry[]> {
  const { measures, bereiche } = await loadInvestments();
  return measures.map(({ massnahme, name, href, produktbereich, rows }) => ({
    h: href,
    k: name,
    n: bereiche.get(produktbereich ?? '')?.kurzname ?? '',
    e: 'Investition',
    w: [...new Set([site.investitionen?.massnahmen?.[massnahme]?.suchworte, ...rows.map(({ ort }) => ort)])]
      .filter(Boolean)
      .join(' '),
    b: '',
  }));
}
