/** What is chosen on the page of changes: read from its controls, taken from an address, written into one. */

/** A level and a direction as they stand in the address, and two columns by their keys. */
export interface Controls {
  readonly level: string;
  readonly field: string;
  readonly now: string;
  readonly before: string;
}

type Name = keyof Controls;

/** The names of the choices in the address. */
const IN_ADDRESS: Readonly<Record<Name, string>> = { level: 'nach', field: 'zeige', now: 'neu', before: 'alt' };
const NAMES = Object.keys(IN_ADDRESS) as Name[];

/** The controls of a page. */
export interface ControlBox {
  read(): Controls;
  /** Takes what an address chooses; what it names and the page does not have changes nothing. */
  take(search: string, hash: string): void;
  /** "?zeige=ertrag": what differs from the view that the page begins with. */
  address(first: Controls): string;
}

export function controlsOf(box: HTMLElement): ControlBox {
  const radios = (name: Name) => [...box.querySelectorAll<HTMLInputElement>(`input[data-${name}]`)];
  const select = (name: Name) => box.querySelector<HTMLSelectElement>(`select[data-choose="${name}"]`);
  const read = (name: Name): string => radios(name).find(({ checked }) => checked)?.value ?? select(name)?.value ?? '';
  const set = (name: Name, value: string): void => {
    for (const radio of radios(name)) if (radio.value === value) radio.checked = true;
    const list = select(name);
    if (list && [...list.options].some((option) => option.value === value)) list.value = value;
  };
  return {
    read: () => ({ level: read('level'), field: read('field'), now: read('now'), before: read('before') }),
    take(search, hash) {
      const query = new URLSearchParams(search);
      for (const name of NAMES) set(name, query.get(IN_ADDRESS[name]) ?? '');
      const linked =
        hash.length > 1 ? document.getElementById(hash.slice(1))?.closest<HTMLElement>('.view') : undefined;
      if (linked && box.contains(linked)) {
        set('level', linked.dataset.ebene ?? '');
        set('field', linked.dataset.zeige ?? '');
      }
    },
    address(first) {
      const query = new URLSearchParams();
      for (const name of NAMES) if (read(name) !== first[name]) query.set(IN_ADDRESS[name], read(name));
      return query.size > 0 ? `?${query}` : '';
    },
  };
}
