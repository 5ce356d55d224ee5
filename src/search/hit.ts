import type { SearchWords } from '../words/search.ts';
import type { Answered } from './answer.ts';
import type { Entry } from './entry.ts';

/** What an entry is, and year and status of its number. */
export const kindAndYear = ({ e, y }: Pick<Entry, 'e' | 'y'>, year: string): string =>
  [e, y ?? year].filter(Boolean).join(' · ');

/** One line of the list of hits. */
export function hitItem(entry: Entry, year: string, document: Document): HTMLLIElement {
  const row = document.createElement('li');
  const text = document.createElement('span');
  const link = document.createElement('a');
  link.href = entry.h;
  link.textContent = entry.k;
  if (entry.l) link.hreflang = entry.l;
  const small = document.createElement('small');
  small.textContent = [kindAndYear(entry, year), entry.n].filter(Boolean).join(' · ');
  text.append(link, small);
  const amount = document.createElement('span');
  amount.className = 'n';
  amount.textContent = entry.b ?? '';
  row.append(text, amount);
  return row;
}

/** "Feuerwehr: Zuschussbedarf je Einwohner": of what the number is that stands above the hits. */
export const answerSubject = ({ entry, answer }: Answered): string =>
  answer.z === '' || answer.t.startsWith(entry.k) ? answer.t : `${entry.k}: ${answer.t}`;

/** The number above the hits, with its year and status, and the page that has it. */
export function answerParts(
  { entry, answer }: Answered,
  year: string,
  said: SearchWords,
  document: Document,
): HTMLElement[] {
  const sentence = document.createElement('p');
  sentence.className = 'answer';
  sentence.append(answerSubject({ entry, answer }));
  if (answer.z !== '') {
    const number = document.createElement('b');
    number.textContent = answer.z;
    sentence.append(' ', number);
  }
  const status = document.createElement('p');
  status.className = 'sub';
  const link = document.createElement('a');
  link.href = answer.h ?? entry.h;
  link.textContent = said.toNumber;
  status.append(`${kindAndYear({ ...entry, ...answer }, year)} · `, link);
  return [sentence, status];
}
