/** Keeps the chosen outcome in the address, and opens the goal that an address names. */
const goals = document.querySelector<HTMLElement>('[data-goals]');
const radios = [...(goals?.querySelectorAll<HTMLInputElement>('input[name="ausgang"]') ?? [])];

function choose(value: string): void {
  const radio = radios.find((one) => one.value === value) ?? radios[0];
  if (radio) radio.checked = true;
}

/** What an address names must be in sight, whatever was chosen before. */
function openNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = named?.closest<HTMLDetailsElement>('details.goal');
  if (!fold || !named) return;
  if (!fold.checkVisibility()) choose('');
  fold.open = true;
  named.scrollIntoView();
}

goals?.addEventListener('change', ({ target }) => {
  const { value } = target as HTMLInputElement;
  const address = new URL(location.href);
  if (value) address.searchParams.set('ausgang', value);
  else address.searchParams.delete('ausgang');
  history.replaceState(history.state, '', address);
});
choose(new URLSearchParams(location.search).get('ausgang') ?? '');
addEventListener('hashchange', openNamed);
openNamed();
