import { EXPLORE_REGIONS } from '../../words/de/kennzahlen/explore-question.ts';
import type { Region } from '../queries.ts';
import { findRegions } from './find-region.ts';

/** So many hits are offered; more are counted. */
const OFFERED = 8;

/** So many chosen regions are listed at first: a group of a hundred would push its answer off the page. */
const LISTED = 12;

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

export interface RegionPicker {
  /** Shows the chosen regions, each with a button that takes it out. */
  show(chosen: readonly Region[], told: Region): void;
}

/**
 * The fields that choose regions: groups by one button, single ones by name, out again by theirs.
 * @param change gets the new choice: a word for a group, or keys
 */
export function regionPicker(regions: readonly Region[], change: (regionen: string) => void): RegionPicker {
  let keys: string[] = [];
  const field = element<HTMLInputElement>('region');
  const hits = element('treffer');
  const count = element('treffer-zahl');
  const lands = new Map(regions.map(({ ags, name }) => [ags, name]));

  const describe = ({ name, art, land, ags }: Region): string =>
    [name, [art, ags === land ? undefined : lands.get(land ?? '')].filter(Boolean).join(', ')].join(' – ');
  const add = ({ ags }: Region): void => {
    field.value = '';
    search();
    field.focus();
    change([...keys, ags].join('.'));
  };
  const open = (): Region[] => findRegions(field.value, regions).filter(({ ags }) => !keys.includes(ags));
  function search(): void {
    const found = open();
    const more = found.length > OFFERED ? EXPLORE_REGIONS.first(OFFERED) : '';
    count.textContent =
      field.value.trim() === ''
        ? ''
        : `${found.length === 1 ? EXPLORE_REGIONS.one : EXPLORE_REGIONS.several(found.length)}${more}.`;
    hits.replaceChildren(...found.slice(0, OFFERED).map((region) => item(describe(region), '+', () => add(region))));
  }

  field.addEventListener('input', search);
  // what is typed here is no question yet
  field.addEventListener('change', (event) => event.stopPropagation());
  field.addEventListener('keydown', (event) => {
    const [first] = open();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (first) add(first);
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-choice]'))
    button.addEventListener('click', () => change(button.dataset.choice ?? ''));

  return {
    show(chosen, told) {
      keys = chosen.map(({ ags }) => ags);
      const several = chosen.length > 1;
      const items = chosen.map((region) =>
        item(region.name, several ? '×' : '', () => remove(region), region.ags === told.ags, EXPLORE_REGIONS.remove),
      );
      const rest = items.splice(LISTED);
      if (rest.length > 0)
        items.push(item(EXPLORE_REGIONS.rest(rest.length), '…', expand, false, EXPLORE_REGIONS.show));
      element('gewaehlt').replaceChildren(...items);
      function expand(): void {
        items.pop()?.replaceWith(...rest);
        rest[0]?.querySelector('button')?.focus();
      }
    },
  };

  /** Takes a region out; the focus goes to its neighbour, not to the top of the page. */
  function remove({ ags }: Region): void {
    const at = keys.indexOf(ags);
    change(keys.filter((key) => key !== ags).join('.'));
    const buttons = element('gewaehlt').querySelectorAll('button');
    (buttons[Math.min(at, buttons.length - 1)] ?? field).focus();
  }
}

function item(
  text: string,
  sign: string,
  act: () => void,
  told = false,
  what: string = EXPLORE_REGIONS.add,
): HTMLLIElement {
  const entry = document.createElement('li');
  const name = document.createElement(told ? 'strong' : 'span');
  name.textContent = text;
  if (sign === '') {
    entry.append(name);
    return entry;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'light';
  const mark = document.createElement('span');
  mark.setAttribute('aria-hidden', 'true');
  mark.textContent = ` ${sign}`;
  const words = document.createElement('span');
  words.className = 'sr';
  words.textContent = ` ${what}`;
  button.append(name, mark, words);
  button.addEventListener('click', act);
  entry.append(button);
  return entry;
}
