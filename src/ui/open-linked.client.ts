/** A link into something that is folded opens it; a link to one of several figures chooses it. */

/** The switch of the figure that holds an element, where one is chosen of several. */
const chooserOf = (at: Element): HTMLInputElement | null | undefined =>
  at.closest('.one-of')?.querySelector<HTMLInputElement>(`[data-one="${at.getAttribute('data-of')}"]`);

function open(): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  let folded = false;
  for (let at = target; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement && !at.open) {
      at.open = true;
      folded = true;
    }
    const chooser = at.matches('.one') ? chooserOf(at) : null;
    if (chooser && !chooser.checked) {
      chooser.checked = true;
      folded = true;
    }
  }
  if (folded) target?.scrollIntoView();
}

for (const one of document.querySelectorAll('.one-of')) one.classList.add('live');
addEventListener('hashchange', open);
open();
