import type { Found } from './find.ts';
import { answerParts, hitItem } from './hit.ts';
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
    show({ hits: [], answer: null, hint: null, lack: null }, '');
    status.textContent = '';
    return;
  }
  try {
    const loaded = await loadSearch();
    if (question !== asked) return;
    const found = loaded.search(words);
    show(found, loaded.year);
    status.textContent = message(found, words);
    document.body.classList.toggle('searching', found.hits.length > 0 || found.hint !== null);
  } catch {
    status.textContent = said.failed;
  }
}

/** Shows answer or hint, and the best hits. */
function show(
  { hits, answer: answered, hint, lack }: Pick<Found, 'hits' | 'answer' | 'hint' | 'lack'>,
  year: Loaded['year'],
): void {
  const remark = hint?.t ?? (lack && hits.length > 0 ? said.lacks[lack] : null);
  const parts = answered ? answerParts(answered, year, said, document) : remark ? [paragraph(remark)] : [];
  answer.replaceChildren(...parts);
  answer.hidden = parts.length === 0;
  list.replaceChildren(...hits.slice(0, SHOWN).map((entry) => hitItem(entry, year, document)));
  const rest = hits.slice(SHOWN, SHOWN * 4);
  more.hidden = rest.length === 0;
  more.textContent = said.more(rest.length);
  more.onclick = () => {
    const items = rest.map((entry) => hitItem(entry, year, document));
    list.append(...items);
    more.hidden = true;
    items[0]?.querySelector('a')?.focus();
  };
}

function paragraph(text: string): HTMLElement {
  const p = document.createElement('p');
  p.className = 'answer';
  p.textContent = text;
  return p;
}

function message({ hits, hint, without, near, known }: Found, words: string): string {
  const [first] = hits;
  if (!first) return hint ? said.noPage(words) : said.none(words);
  if (hint) return said.count(hits.length, words);
  if (!known) return said.nearest(words, first.k, hits.length - 1);
  const missing = [...without, ...near];
  return missing.length === 0 ? said.count(hits.length, words) : said.without(hits.length, words, missing);
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
