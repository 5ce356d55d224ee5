import { bookedNodesOf } from '../../budget/booked-nodes.ts';
import { loadBudget } from '../../budget/budget.ts';
import { ELSEWHERE } from '../../budget/elsewhere.ts';
import { pageOf } from '../../budget/nodes.ts';
import { ask } from '../../engine/native.ts';
import { site } from '../../site.ts';
import { ORIGIN_PLACES } from '../../words/de/kennzahlen/origins.ts';
import { allEntries } from '../entries.ts';
import type { Kennzahl } from '../queries.ts';

/** The page that shows the single figures of a topic. */
const TOPIC_PAGE: Readonly<Record<string, { text: string; href: string }>> = {
  ausgaben: { text: ORIGIN_PLACES.areas, href: '/kennzahlen/ausgaben-nach-bereich/' },
  steuern: { text: ORIGIN_PLACES.rates, href: '/kennzahlen/hebesaetze/' },
  schulden: { text: ORIGIN_PLACES.debt, href: '/kennzahlen/schulden/' },
  ergebnis: { text: ORIGIN_PLACES.result, href: '/kennzahlen/ergebnis/' },
  haushalt: { text: ORIGIN_PLACES.result, href: '/kennzahlen/ergebnis/' },
  bevoelkerung: { text: ORIGIN_PLACES.keyFigures, href: '/kennzahlen/' },
  digitalisierung: { text: ORIGIN_PLACES.digital, href: '/digitalisierung/zahlen/' },
  aufgaben: { text: ORIGIN_PLACES.tasks, href: '/haushalt/' },
  unternehmen: { text: ORIGIN_PLACES.companies, href: '/haushalt/beteiligungen/' },
  beteiligung: { text: ORIGIN_PLACES.proposals, href: '/haushalt/buergerhaushalt/' },
  buergerhaushalt: { text: ORIGIN_PLACES.proposals, href: '/digitalisierung/versprechen/' },
  zuschuss: { text: ORIGIN_PLACES.investments, href: '/investitionen/' },
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
  return task ?? TOPIC_PAGE[thema] ?? { text: ORIGIN_PLACES.keyFigures, href: '/kennzahlen/' };
}

/** The page of the entry of the budget that an indicator speaks of. */
async function taskOf(kennzahl: string): Promise<Place | null> {
  const spoken = (await ask(ELSEWHERE)).filter((row) => row.kennzahl === kennzahl && row.ags === site.stadt.ags);
  const [node] = spoken.length > 0 ? bookedNodesOf(await loadBudget(), spoken) : [];
  return node ? { text: node.kurzname, href: pageOf(node) } : null;
}
