/** Which city stands beside the own one: kept in the address; one that has no switch is fetched when it is chosen. */
import { CITY_FAILED } from '../../words/de/kennzahlen/beside-failed.ts';
import { type Guest, guestPath } from '../vergleich/guest.ts';

const NAME = 'neben';

const box = document.querySelector<HTMLElement>('#neben');
const guests = document.querySelector<HTMLElement>('#andere');
const select = guests?.querySelector('select') ?? null;
const status = box?.querySelector<HTMLElement>('[role="status"]') ?? null;

function remember(ags: string): void {
  const query = new URLSearchParams(location.search);
  if (ags === first()) query.delete(NAME);
  else query.set(NAME, ags);
  history.replaceState(history.state, '', `${location.pathname}${query.size ? `?${query}` : ''}${location.hash}`);
}

const radios = (): HTMLInputElement[] => [...(box?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
const first = (): string | undefined => radios()[0]?.value;

/** The city that was chosen last: an answer that comes later than another choice is not shown. */
let wanted = '';

async function invite(ags: string): Promise<void> {
  wanted = ags;
  try {
    const [answer, { showGuest }] = await Promise.all([fetch(guestPath(ags)), import('../vergleich/show-guest.ts')]);
    if (!answer.ok) throw new Error(answer.statusText);
    const guest = (await answer.json()) as Guest;
    if (wanted !== ags) return;
    showGuest(guest);
    for (const radio of radios()) radio.checked = false;
    if (status) status.textContent = '';
    remember(ags);
  } catch {
    if (wanted === ags && status) status.textContent = CITY_FAILED;
  }
}

function start(): void {
  if (!box) return;
  if (guests && select) {
    guests.hidden = false;
    select.addEventListener('change', () => select.value && invite(select.value));
  }
  box.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    wanted = '';
    if (select) select.value = '';
    if (status) status.textContent = '';
    remember(target.value);
  });
  const asked = new URLSearchParams(location.search).get(NAME);
  const radio = radios().find(({ value }) => value === asked);
  if (radio) radio.checked = true;
  else if (asked && select && [...select.options].some(({ value }) => value === asked)) {
    select.value = asked;
    invite(asked);
  }
}

start();
