import { bookedNodesOf } from '../../budget/booked-nodes.ts';
import { loadBudget } from '../../budget/budget.ts';
import { ELSEWHERE } from '../../budget/elsewhere.ts';
import { pageOf } from '../../budget/nodes.ts';
import { ask } from '../../engine/native.ts';
import { site } from '../../site.ts';
import { allEntries } from '../entries.ts';
import type { Kennzahl } from '../queries.ts';

/** The page that shows the single figures of a topic. */
const TOPIC_PAGE: Readonly<Record<string, { text: string; href: string }>> = {
  ausgaben: { text: 'Ausgaben nach Bereich', href: '/kennzahlen/ausgaben-nach-bereich/' },
  steuern: { text: 'Hebesätze', href: '/kennzahlen/hebesaetze/' },
  schulden: { text: 'Schulden', href: '/kennzahlen/schulden/' },
  ergebnis: { text: 'Jahresergebnis', href: '/kennzahlen/ergebnis/' },
  haushalt: { text: 'Jahresergebnis', href: '/kennzahlen/ergebnis/' },
  bevoelkerung: { text: 'Kennzahlen', href: '/kennzahlen/' },
  digitalisierung: { text: 'Zahlen zur Digitalisierung', href: '/digitalisierung/zahlen/' },
  aufgaben: { text: 'Aufgaben der Stadt', href: '/haushalt/' },
  unternehmen: { text: 'Beteiligungen', href: '/haushalt/beteiligungen/' },
  beteiligung: { text: 'Bürgerhaushalt', href: '/haushalt/buergerhaushalt/' },
  buergerhaushalt: { text: 'Bürgerhaushalt', href: '/digitalisierung/versprechen/' },
  zuschuss: { text: 'Investitionen', href: '/investitionen/' },
};

interface Place {
  readonly text: string;
  readonly href: string;
}

/** Back to the page that shows an indicator. */
export async function placeOf({ kennzahl, name, thema }: Kennzahl): Promise<Place> {
  const entry = (await allEntries()).find((one) => one.kennzahl === kennzahl && !one.plan);
  if (entry) return { text: name, href: entry.href };
  const task = thema === 'aufgaben' ? await taskOf(kennzahl) : null;
  return task ?? TOPIC_PAGE[thema] ?? { text: 'Kennzahlen', href: '/kennzahlen/' };
}

/** The page of the entry of the budget that an indicator speaks of. */
async function taskOf(kennzahl: string): Promise<Place | null> {
  const spoken = (await ask(ELSEWHERE)).filter((row) => row.kennzahl === kennzahl && row.ags === site.stadt.ags);
  const [node] = spoken.length > 0 ? bookedNodesOf(await loadBudget(), spoken) : [];
  return node ? { text: node.kurzname, href: pageOf(node) } : null;
}
