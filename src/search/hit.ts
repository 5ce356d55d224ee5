import type { SearchWords } from '../words/search.ts';
import type { Answered } from './answer.ts';
import type { Answer, Entry } from './entry.ts';
import type { Found } from './find.ts';

/** What an entry is, and year and status of its number. */
export const kindAndYear = ({ e, y }: Pick<Entry, 'e' | 'y'>, year: string): string =>
  [e, y ?? year].filter(Boolean).join(' · ');

/** "Aufwand 20,4 Mio. €, Ertrag 9,8 Mio. €": beside what is left to pay, what goes out and comes in. */
function sidesOf({ a = [] }: Pick<Entry, 'a'>): string {
  const [net, ...sides] = (['netto', 'aufwand', 'ertrag'] as const).map((measure) => a.find(({ m }) => m === measure));
  const others = sides.filter((side): side is Answer => side !== undefined && side.z !== '' && side.z !== net?.z);
  return net ? others.map(({ t, z }) => `${t} ${z}`).join(', ') : '';
}

/** "Zuschussbedarf je Einwohner (eigene Rechnung): 5,12 €": what one of several hits has for who asks for each inhabitant. */
function headOf({ a = [] }: Entry): string {
  const head = a.find(({ m }) => m === 'netto-ew' || m === 'betrag-ew');
  return head ? `${head.t}: ${head.z}` : '';
}

/** What is said above the hits where no number answers: a hint, or that the data lack what was asked for. */
export const remarkOn = (
  { hint, lack, hits }: Pick<Found, 'hint' | 'lack' | 'hits'>,
  { lacks }: SearchWords,
): string | null =>
  [hint?.t ?? '', lack && (hint || hits.length > 0) ? lacks[lack] : ''].filter(Boolean).join(' ') || null;

/**
 * One line of the list of hits.
 * @param alike what is said of a hit that is only like what was asked for
 * @param perHead was it asked for each inhabitant?
 */
export function hitItem(entry: Entry, year: string, document: Document, alike = '', perHead = false): HTMLLIElement {
  const row = document.createElement('li');
  const text = document.createElement('span');
  const link = document.createElement('a');
  link.href = entry.h;
  link.textContent = entry.k;
  if (entry.l) link.hreflang = entry.l;
  const small = document.createElement('small');
  const own = perHead && !alike ? headOf(entry) : sidesOf(entry);
  small.textContent = [alike, kindAndYear(entry, year), entry.n, own].filter(Boolean).join(' · ');
  text.append(link, small);
  const amount = document.createElement('span');
  amount.className = 'n';
  // the number of what is only alike would pass for that of what was meant
  amount.textContent = alike ? '' : (entry.b ?? '');
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
  const more = [answer.m === 'netto' ? sidesOf(entry) : '', answer.d].filter(Boolean).join(', ');
  const status = document.createElement('p');
  status.className = 'sub';
  const link = document.createElement('a');
  link.href = answer.h ?? entry.h;
  link.textContent = said.toNumber;
  status.append(`${[more, kindAndYear({ ...entry, ...answer }, year)].filter(Boolean).join(' · ')} · `, link);
  return [sentence, status];
}
