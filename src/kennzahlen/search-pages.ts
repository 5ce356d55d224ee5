/** What the pages of key figures of another form than a sheet say in the search: debt, results, what is left to choose. */
import { plain } from '../figure/sentence.ts';
import type { Answer, Entry } from '../search/entry.ts';
import { WERTART_NAME } from '../text/words.ts';
import { KEY_SEARCH } from '../words/de/kennzahlen/sheets.ts';
import { loadAreaFigures } from './bereiche/figures.ts';
import { loadResultFigures } from './ergebnis/figures.ts';
import type { Jahr } from './ergebnis/results.ts';
import { outlookPhrase, resultPhrase } from './ergebnis/sentences.ts';
import { loadDebtFigures } from './schulden/figures.ts';

/** Other words and answers of a page, by its address; of most there are none. */
export async function pageFacts(href: string): Promise<Partial<Entry>> {
  if (href.endsWith('/schulden/')) return debt();
  if (href.endsWith('/ergebnis/')) return results();
  return href.endsWith('/ausgaben-nach-bereich/') ? duty() : {};
}

/** What the city owes, in the sentence of its page: several numbers, each of which counts something else. */
async function debt(): Promise<Partial<Entry>> {
  const { figures } = await loadDebtFigures();
  const first = figures.find(({ id }) => id === 'schulden-ueberblick');
  if (!first) return {};
  // who asks how much may mean the whole sum
  const sum = figures.find(({ id }) => id === 'schulden-integriert-summen');
  return {
    n: KEY_SEARCH.debt,
    a: [{ m: 'wert', t: plain(first.sentence), z: '', ...(sum && { d: plain(sum.sentence) }) }],
  };
}

/** How much of the expenditure is left to choose. */
async function duty(): Promise<Partial<Entry>> {
  const { duty: figure } = await loadAreaFigures();
  return figure ? { w: KEY_SEARCH.duty, a: [{ m: 'wert', t: plain(figure.sentence), z: '' }] } : {};
}

/** The result of each year, the newest first. */
async function results(): Promise<Partial<Entry>> {
  const { years } = await loadResultFigures();
  const known = years.flatMap((jahr) => yearAnswer(jahr) ?? []);
  const closed = known.filter(({ m }) => m === 'wert');
  const later = known.filter((answer) => !closed.includes(answer)).reverse();
  const [from, to] = [years[0]?.jahr, years.at(-1)?.jahr];
  return {
    n: KEY_SEARCH.result,
    ...(from !== undefined && to !== undefined && { j: [from, to] as const }),
    a: [...withOutlook(closed.reverse(), later), ...later],
  };
}

/** Who names no year is told the newest result, and what is planned for the newest year. */
const withOutlook = ([newest, ...others]: readonly Answer[], [outlook]: readonly Answer[]): Answer[] =>
  newest ? [{ ...newest, t: [newest.t, outlook?.t].filter(Boolean).join('. ') }, ...others] : [];

/** What came of a year; where nobody has said so yet, what is expected or planned. Only a result answers without a year. */
function yearAnswer({ jahr, ergebnis, prognose, plan }: Jahr): Answer | null {
  const row = ergebnis ?? prognose ?? plan;
  if (!row) return null;
  const sentence = ergebnis ? resultPhrase(ergebnis) : outlookPhrase(row);
  const t = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
  return { m: ergebnis ? 'wert' : 'jahr', t, z: '', y: `${jahr}, ${WERTART_NAME[row.wertart] ?? row.wertart}` };
}
