/** Off until it is asked for: then this browser remembers what the topics told, and marks what tells something else at the next visit. */
import { date } from '../text/format.ts';
import { VISIT } from '../words/de/dossier-visit.ts';
import { keptFrom, newsOf } from './visit.ts';

const KEY = 'klarhaushalt-letzter-besuch';

/** Browsers that forbid storage throw on the mere mention of it; then nothing is offered. */
function storageOf(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const items = [...document.querySelectorAll<HTMLElement>('[data-thema]')];
const nameOf = (item: HTMLElement): string => item.querySelector('a')?.textContent ?? '';

function mark(changed: readonly string[]): void {
  for (const item of items) {
    item.querySelector('mark')?.remove();
    if (!changed.includes(item.dataset.thema ?? '')) continue;
    const word = document.createElement('mark');
    word.textContent = VISIT.fresh;
    item.prepend(word, ' ');
  }
}

function look(storage: Storage): string {
  const topics = Object.fromEntries(items.map(({ dataset }) => [dataset.thema ?? '', dataset.fassung ?? '']));
  const news = newsOf(keptFrom(storage.getItem(KEY)), { day: new Date().toISOString().slice(0, 10), topics });
  storage.setItem(KEY, JSON.stringify(news.kept));
  mark(news.changed);
  if (news.since === null) return VISIT.kept;
  const names = items.filter(({ dataset }) => news.changed.includes(dataset.thema ?? '')).map(nameOf);
  return VISIT.since(date(news.since), names);
}

function start(form: HTMLFormElement, storage: Storage): void {
  const [box, output] = [form.querySelector('input'), form.querySelector('output')];
  if (!box || !output) return;
  box.checked = storage.getItem(KEY) !== null;
  if (box.checked) output.textContent = look(storage);
  box.addEventListener('change', () => {
    if (box.checked) output.textContent = look(storage);
    else {
      storage.removeItem(KEY);
      mark([]);
      output.textContent = VISIT.forgotten;
    }
  });
  form.hidden = false;
}

const form = document.querySelector<HTMLFormElement>('#letzter-besuch');
const storage = storageOf();
if (form && storage) start(form, storage);
