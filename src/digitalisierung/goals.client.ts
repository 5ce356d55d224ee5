/** Keeps the chosen outcome in the address, and lets go of it where it would hide the goal that an address names. */
import '../ui/open-linked.client.ts';

const goals = document.querySelector<HTMLElement>('[data-goals]');
const radios = [...(goals?.querySelectorAll<HTMLInputElement>('input[name="ausgang"]') ?? [])];

function choose(value: string): void {
  const radio = radios.find((one) => one.value === value) ?? radios[0];
  if (radio) radio.checked = true;
}

/** What an address names must be in sight, whatever was chosen before. */
function showNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const goal = named?.closest('.goal');
  if (!goal || goal.checkVisibility()) return;
  choose('');
  named?.scrollIntoView();
}

goals?.addEventListener('change', ({ target }) => {
  const { value } = target as HTMLInputElement;
  const address = new URL(location.href);
  if (value) address.searchParams.set('ausgang', value);
  else address.searchParams.delete('ausgang');
  history.replaceState(history.state, '', address);
});
choose(new URLSearchParams(location.search).get('ausgang') ?? '');
addEventListener('hashchange', showNamed);
showNamed();
