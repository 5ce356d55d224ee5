import { number } from '../../text/format.ts';
import type { Entry } from '../../ui/search-entry.ts';

const SHOWN = 40;
const form = document.getElementById('suchformular') as HTMLFormElement;
const input = form.elements.namedItem('q') as HTMLInputElement;
const status = document.getElementById('treffer-status') as HTMLElement;
const list = document.getElementById('treffer') as HTMLElement;

let find: Promise<(words: string) => Entry[]> | undefined;
let asked = 0;

/** Index and search library come with the first word. */
function load(): Promise<(words: string) => Entry[]> {
  find ??= Promise.all([
    import('./find.ts'),
    fetch(form.dataset.index ?? '').then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json() as Promise<Entry[]>;
    }),
  ]).then(([{ searcher }, entries]) => searcher(entries));
  find.catch(() => {
    find = undefined;
  });
  return find;
}

async function search(): Promise<void> {
  const words = input.value.trim();
  asked += 1;
  const question = asked;
  document.body.classList.toggle('searching', words !== '');
  if (!words) {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  try {
    const hits = (await load())(words);
    if (question !== asked) return;
    list.replaceChildren(...hits.slice(0, SHOWN).map(item));
    status.textContent = message(hits.length, words);
  } catch {
    status.textContent = 'Die Suche konnte nicht geladen werden. Unten steht alles von A bis Z.';
  }
}

function message(count: number, words: string): string {
  if (count === 0)
    return `Zu „${words}“ wurde nichts gefunden. Der Plan enthält den laufenden Haushalt der Stadt selbst, keine Investitionen. Unten steht alles von A bis Z.`;
  const shown = count > SHOWN ? `, gezeigt sind die besten ${SHOWN}` : '';
  return `${number(count)} Treffer zu „${words}“${shown}.`;
}

function item(entry: Entry): HTMLLIElement {
  const row = document.createElement('li');
  const text = document.createElement('span');
  const link = document.createElement('a');
  link.href = entry.h;
  link.textContent = entry.k;
  const small = document.createElement('small');
  small.textContent = [entry.e, entry.n].filter(Boolean).join(' · ');
  text.append(link, small);
  const betrag = document.createElement('span');
  betrag.className = 'n';
  betrag.textContent = entry.b;
  row.append(text, betrag);
  return row;
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
input.value = wordsInAddress();
void search();
