/** On a phone the table of areas and kinds shows one kind at a time, of the direction that is chosen. */

/** Does the direction that is chosen leave a column out? */
const isLeftOut = ({ classList }: HTMLElement, direction: string): boolean =>
  direction !== 'beides' && ['ertrag', 'aufwand'].some((one) => one !== direction && classList.contains(`of-${one}`));

function begin(box: HTMLElement): void {
  const select = box.querySelector<HTMLSelectElement>('[data-kind]');
  const heads = [...box.querySelectorAll<HTMLTableCellElement>('thead th.n')];
  if (!select || heads.length < 2) return;
  const show = (): void => {
    const at = Number(select.value);
    for (const row of box.querySelectorAll('tr'))
      for (const cell of row.cells) cell.classList.toggle('on', cell.cellIndex === at);
  };
  const fill = (): void => {
    const direction = box.querySelector<HTMLInputElement>('[type="radio"]:checked')?.value ?? 'beides';
    const offered = heads.filter((head) => !isLeftOut(head, direction));
    const chosen = offered.find(({ cellIndex }) => String(cellIndex) === select.value);
    select.replaceChildren(
      ...offered.map(({ cellIndex, textContent }) => new Option(textContent ?? '', String(cellIndex))),
    );
    // what is looked at stays; at first the sum, which tells most about an area: it stands last, before the difference
    const told = chosen ?? offered.at(-2);
    if (told) select.value = String(told.cellIndex);
    show();
  };
  fill();
  box.addEventListener('change', ({ target }) => (target === select ? show() : fill()));
  box.classList.add('one');
  if (select.parentElement) select.parentElement.hidden = false;
}

for (const box of document.querySelectorAll<HTMLElement>('[data-cross]')) begin(box);
