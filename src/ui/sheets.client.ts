/** Sheets and the menu open over the page: Escape and a click beside them close them, as people expect. */
const opened = (): HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('.sheet[open], .menu[open]'),
];

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const sheet of opened()) {
    sheet.open = false;
    if (sheet.contains(document.activeElement)) sheet.querySelector('summary')?.focus();
  }
});
addEventListener('click', ({ target }) => {
  for (const sheet of opened()) if (!sheet.contains(target as Node)) sheet.open = false;
});

export {};
