import type { Entry } from './entry.ts';
import type { Found } from './find.ts';
import { answerSubject, kindAndYear, remarkOn } from './hit.ts';
import { type Loaded, loadSearch, said } from './load.ts';

/** So many can be overlooked at once. */
const OFFERED = 6;

/** One line of the list: what is read out, and where it leads. */
interface Suggestion {
  readonly href: string;
  readonly name: string;
  readonly details: string;
  readonly amount: string;
}

interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  /** Has any of them one of the words? Where not, they are only the nearest, as the page of the search says too. */
  readonly known: boolean;
  /** What the page of the search says above its hits; read out before their number. */
  readonly remark: string | null;
}

let boxes = 0;

/**
 * Suggestions below a search box while somebody types, as a combobox (ARIA Authoring Practices: list, manual selection): arrows go
 * through the list, Enter opens what is chosen or, without a choice, the page of the search, Escape closes.
 */
export function suggest(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type="search"]');
  if (!input) return;
  boxes += 1;
  const list = listFor(form, `vorschlaege-${boxes}`);
  const status = statusFor(form);
  let chosen = -1;
  let asked = 0;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  close();

  async function offer(): Promise<void> {
    asked += 1;
    const question = asked;
    const words = input?.value.trim() ?? '';
    if (words === '') return close();
    const loaded = await loadSearch().catch(() => null);
    // without the index the box leads to the page of the search as ever
    if (!loaded || question !== asked || document.activeElement !== input) return;
    open(suggestionsFor(words, loaded));
  }

  function open({ suggestions, known, remark }: Suggestions): void {
    chosen = -1;
    input?.removeAttribute('aria-activedescendant');
    list.replaceChildren(...suggestions.map((suggestion, at) => option(suggestion, `${list.id}-${at}`)));
    list.hidden = suggestions.length === 0;
    input?.setAttribute('aria-expanded', String(!list.hidden));
    const count = suggestions.length;
    const counted = known || count === 0 ? said.suggested(count) : said.suggestedAlike(count);
    status.textContent = [remark, counted].filter(Boolean).join(' ');
  }

  function close(): void {
    list.hidden = true;
    chosen = -1;
    input?.setAttribute('aria-expanded', 'false');
    input?.removeAttribute('aria-activedescendant');
    status.textContent = '';
  }

  /** Chooses the next or the one before; beyond both ends is the box itself. */
  function move(by: number): void {
    const options = [...list.children];
    const count = options.length + 1;
    chosen = ((chosen + 1 + by + count) % count) - 1;
    for (const [at, one] of options.entries()) one.setAttribute('aria-selected', String(at === chosen));
    const current = options[chosen];
    if (current) input?.setAttribute('aria-activedescendant', current.id);
    else input?.removeAttribute('aria-activedescendant');
  }

  input.addEventListener('input', () => void offer());
  input.addEventListener('keydown', (event) => {
    const opened = !list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (opened) move(event.key === 'ArrowDown' ? 1 : -1);
      else void offer();
    } else if (event.key === 'Escape' && opened) {
      // the first Escape closes the list, the next one empties the box
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      location.assign((list.children[chosen] as HTMLElement).dataset.href ?? '');
    }
  });
  // what is pressed in the list keeps the focus in the box, so that the list is still there when the finger goes up
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  input.addEventListener('blur', close);
  void offer();
}

function suggestionsFor(words: string, { search, year }: Loaded): Suggestions {
  const found = search(words);
  const { hits, hint } = found;
  const known = found.known || hint !== null;
  const [remark, first] = [remarkOn(found, said), leadOf(found, words, year)];
  const details = (hit: Entry): string => [known ? '' : said.alike, kindAndYear(hit, year)].filter(Boolean).join(' · ');
  // the hit of the answer would lead to the same page
  const others = hits.filter(({ h }) => h !== first?.href).slice(0, OFFERED - (first ? 1 : 0));
  // the number of what is only alike would pass for that of what was meant
  const amount = ({ b = '' }: Entry): string => (known ? b : '');
  const named = others.map((hit) => ({ href: hit.h, name: hit.k, details: details(hit), amount: amount(hit) }));
  return { suggestions: [...(first ? [first] : []), ...named], known, remark };
}

/** What comes first: the answer, or what is said instead of one, which leads to where it stands or else to the page of the search. */
function leadOf({ answer, hint, hits, ...found }: Found, words: string, year: string): Suggestion | null {
  if (answer)
    return {
      href: answer.answer.h ?? answer.entry.h,
      name: answerSubject(answer),
      details: kindAndYear({ ...answer.entry, ...answer.answer }, year),
      amount: answer.answer.z,
    };
  const remark = remarkOn({ hint, hits, ...found }, said);
  if (!remark) return null;
  const entry = hint?.i === undefined ? undefined : hits[0];
  const href = entry?.h ?? `${said.path}?q=${encodeURIComponent(words)}`;
  return { href, name: remark, details: entry?.e ?? said.allHits, amount: '' };
}

function option({ href, name, details, amount }: Suggestion, id: string): HTMLLIElement {
  const item = document.createElement('li');
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.dataset.href = href;
  const small = document.createElement('small');
  small.textContent = [amount, details].filter(Boolean).join(' · ');
  item.append(name, ' ', small);
  item.addEventListener('click', () => location.assign(href));
  return item;
}

function listFor(form: HTMLFormElement, id: string): HTMLUListElement {
  const list = document.createElement('ul');
  list.id = id;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', said.suggestions);
  form.append(list);
  return list;
}

function statusFor(form: HTMLFormElement): HTMLElement {
  const status = document.createElement('span');
  status.className = 'sr';
  status.setAttribute('role', 'status');
  form.append(status);
  return status;
}
