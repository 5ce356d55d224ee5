/** The list of kept budgets on the page: each can be opened and erased. Empty, it is not there. */
import { escapeHtml } from '../text/html.ts';
import { OWN_KEPT } from '../words/de/own/page.ts';
import { forget, type Kept, keep, keptOnes } from './kept.ts';

/** Tells the list that something was kept. */
const KEPT_EVENT = 'behalten';

const dayOf = ({ since }: Kept): string => new Date(since).toLocaleDateString('de-DE', { dateStyle: 'medium' });

const itemHtml = (one: Kept): string => {
  const name = escapeHtml(one.name);
  const files = escapeHtml(one.files.map((file) => file.name).join(', '));
  return `<li><b>${name}</b> <small>${OWN_KEPT.since(files, dayOf(one))}</small> <button type="button" class="light" data-oeffnen="${one.id}">Öffnen<span class="sr"> „${name}“</span></button> <button type="button" class="light" data-loeschen="${one.id}">Löschen<span class="sr"> „${name}“</span></button></li>`;
};

/** Shows the list, and again whenever it changes. */
export async function keptList(root: HTMLElement, open: (one: Kept) => void): Promise<void> {
  const place = root.querySelector<HTMLElement>('[data-behaltene]');
  const list = place?.querySelector('ul');
  if (!place || !list) return;
  let all: readonly Kept[] = [];
  const show = async (): Promise<void> => {
    all = await keptOnes();
    place.hidden = all.length === 0;
    list.innerHTML = all.map(itemHtml).join('');
  };
  root.addEventListener(KEPT_EVENT, () => void show());
  list.addEventListener('click', async ({ target }) => {
    const { oeffnen, loeschen } = (target as Element).closest('button')?.dataset ?? {};
    const one = all.find(({ id }) => String(id) === oeffnen);
    if (one) open(one);
    if (loeschen === undefined) return;
    await forget(Number(loeschen));
    await show();
    // the button that was pressed is gone
    (place.hidden ? root.querySelector<HTMLElement>('#eigene-datei') : list.querySelector('button'))?.focus();
  });
  await show();
}

/** Keeps a budget, and says in its form what became of it. */
export async function keepBudget(
  root: HTMLElement,
  form: HTMLFormElement,
  one: Pick<Kept, 'name' | 'files' | 'said'>,
): Promise<void> {
  const line = form.querySelector('[role="status"]') as HTMLElement;
  try {
    await keep({ ...one, since: Date.now() });
    line.textContent = OWN_KEPT.kept(one.name);
    root.dispatchEvent(new Event(KEPT_EVENT));
  } catch {
    line.textContent = OWN_KEPT.notKept;
  }
}
