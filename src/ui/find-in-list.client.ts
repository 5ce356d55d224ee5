/** Leaves of a list only the entries that have all words; the parts of one that is folded open where they have any. */
import { contains, filterWords, searchable } from '../search/contains.ts';
import { number } from '../text/format.ts';

function begin(form: HTMLFormElement): void {
  const { list = '', one = '', many = '', of = 'von', none = 'keine von' } = form.dataset;
  const [input, output] = [form.querySelector('input'), form.querySelector('output')];
  const selector = ['> li', 'tbody > tr', '> details li'].map((one) => `#${list} ${one}`).join();
  const entries = [...document.querySelectorAll<HTMLElement>(selector)].map((element) => ({
    element,
    text: searchable(element.textContent ?? ''),
  }));
  const folds = [...document.querySelectorAll<HTMLDetailsElement>(`#${list} > details`)];
  if (!input || !output || entries.length === 0) return;
  const show = (): void => {
    const words = filterWords(input.value);
    let shown = 0;
    for (const { element, text } of entries) {
      element.hidden = !words.every((word) => contains(text, word));
      if (!element.hidden) shown += 1;
    }
    for (const fold of folds) {
      fold.open = words.length > 0;
      fold.hidden = !fold.querySelector('li:not([hidden])');
    }
    const all = `${number(entries.length)} ${entries.length === 1 ? one : many}`;
    output.textContent = words.length === 0 ? all : shown === 0 ? `${none} ${all}` : `${number(shown)} ${of} ${all}`;
  };
  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
  form.hidden = false;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.find-in-list')) begin(form);
