import type { Entry } from './entry.ts';
import type { Found } from './find.ts';
import { answerParts, hitItem, remarkOn } from './hit.ts';
import { type Loaded, loadSearch, said } from './load.ts';

/** So many hits are shown at first; more would hide the best. */
const SHOWN = 10;

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const form = element<HTMLFormElement>('suchformular');
const input = form.elements.namedItem('q') as HTMLInputElement;
const status = element('treffer-status');
const list = element('treffer');
const answer = element('antwort');
const more = element<HTMLButtonElement>('mehr-treffer');

let asked = 0;

async function search(): Promise<void> {
  const words = input.value.trim();
  asked += 1;
  const question = asked;
  document.body.classList.toggle('searching', words !== '');
  if (!words) {
    show({ hits: [], answer: null, hint: null, lack: null, known: true, foreign: false, perHead: false }, '');
    status.textContent = '';
    return;
  }
  try {
    const loaded = await loadSearch();
    if (question !== asked) return;
    const found = loaded.search(words);
    show(found, loaded.year);
    status.textContent = [said.read(found.slips), message(found, words)].filter(Boolean).join(' ');
    document.body.classList.toggle('searching', found.hits.length > 0 || found.hint !== null);
  } catch {
    status.textContent = said.failed;
  }
}

/** Shows answer or hint, and the best hits. */
function show(
  { answer: answered, ...found }: Pick<Found, 'hits' | 'answer' | 'hint' | 'lack' | 'known' | 'foreign' | 'perHead'>,
  year: Loaded['year'],
): void {
  const { hits, hint, known } = found;
  const remark = remarkOn(found, said);
  const parts = [
    ...(answered ? answerParts(answered, year, said, document) : []),
    ...(remark ? [paragraph(remark)] : []),
    ...(found.foreign ? elsewhere() : []),
  ];
  answer.replaceChildren(...parts);
  answer.hidden = parts.length === 0;
  const item = (entry: Entry): HTMLLIElement =>
    hitItem(entry, year, document, known || hint ? '' : said.alike, found.perHead);
  list.replaceChildren(...hits.slice(0, SHOWN).map(item));
  const rest = hits.slice(SHOWN, SHOWN * 4);
  more.hidden = rest.length === 0;
  more.textContent = said.more(rest.length);
  more.onclick = () => {
    const items = rest.map(item);
    list.append(...items);
    more.hidden = true;
    items[0]?.querySelector('a')?.focus();
  };
}

/** The same search in the other language, where the page has a twin. */
function elsewhere(): HTMLElement[] {
  const twin = document.querySelector<HTMLLinkElement>(`link[hreflang="${said.other.code}"]`);
  if (!twin) return [];
  const link = document.createElement('a');
  link.href = `${new URL(twin.href).pathname}?q=${encodeURIComponent(input.value.trim())}`;
  link.lang = said.other.code;
  link.hreflang = said.other.code;
  link.textContent = said.other.text;
  const p = document.createElement('p');
  p.append(link);
  return [p];
}

function paragraph(text: string): HTMLElement {
  const p = document.createElement('p');
  p.className = 'answer';
  p.textContent = text;
  return p;
}

function message({ hits, hint, answer: answered, without, near, beside, partly, known }: Found, words: string): string {
  const [first] = hits;
  if (!first) return hint ? said.noPage(words) : said.none(words);
  if (hint || answered) return said.count(hits.length, words);
  if (!known) return said.nearest(words, first.k, hits.length - 1);
  const missing = [...without, ...near];
  if (partly) return said.partly(hits.length, words, missing);
  if (missing.length > 0) return said.without(hits.length, words, missing);
  return beside.length > 0 ? said.beside(hits.length, words, beside, first.k) : said.count(hits.length, words);
}

const wordsInAddress = (): string => new URLSearchParams(location.search).get('q') ?? '';

const address = (): string => (input.value ? `?q=${encodeURIComponent(input.value)}` : location.pathname);

/** Typing is one step of the history, however many letters it takes; what was searched before stays behind it. */
function remember(typing: boolean): void {
  if (history.state?.typing) history.replaceState({ typing }, '', address());
  else history.pushState({ typing }, '', address());
}

let waiting: ReturnType<typeof setTimeout>;
input.addEventListener('input', () => {
  clearTimeout(waiting);
  // begins to load while the reader still types
  void loadSearch().catch(() => {});
  waiting = setTimeout(() => {
    remember(true);
    void search();
  }, 150);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  remember(false);
  void search();
});
addEventListener('popstate', () => {
  clearTimeout(waiting);
  input.value = wordsInAddress();
  void search();
});
// what was typed before the script came is a search too
if (input.value === '') input.value = wordsInAddress();
void search();
