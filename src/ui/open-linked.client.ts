/** A link into something that is folded opens it. */

function open(): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  let folded = false;
  for (let at = target; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement && !at.open) {
      at.open = true;
      folded = true;
    }
  if (folded) target?.scrollIntoView();
}

addEventListener('hashchange', open);
open();
