import type { Entry } from '../ui/search-entry.ts';
import { loadFacts } from './facts.ts';
import { servicePage, splitRegister } from './services.ts';

/** The services with a page of their own, for the search. */
export async function serviceEntries(): Promise<Entry[]> {
  const { services } = await loadFacts();
  return splitRegister(services).named.map((service) => ({
    h: servicePage(service),
    k: service.name,
    n: 'Kann ich das online beantragen?',
    e: 'Leistung',
    w: service.suchworte.join(' '),
    b: '',
  }));
}
