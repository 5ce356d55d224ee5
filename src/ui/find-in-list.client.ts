/** Leaves of a list only the entries that have all words. */
import { number } from '../text/format.ts';

/** Without case, accents and the dots of umlauts. */
const fold = (text: string): string =>
  text.toLocaleLowerCase('de').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');

function begin(form: HTMLFormElement): void {
  const { list = '', one = '', many = '' } = form.dataset;
  const [input, output] = [form.querySelector('input'), form.querySelector('output')];
  const entries = [...document.querySelectorAll<HTMLElement>(`#${list} > li, #${list} tbody > tr`)].map((element) => ({
    element,
    text: fold(element.textContent ?? ''),
  }));
  if (!input || !output || entries.length === 0) return;
  const show = (): void => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, text } of entries) {
      element.hidden = !words.every((word) => text.includes(word));
      if (!element.hidden) shown += 1;
    }
    const all = `${number(entries.length)} ${entries.length === 1 ? one : many}`;
    output.textContent = words.length === 0 ? all : shown === 0 ? `keine von ${all}` : `${number(shown)} von ${all}`;
  };
  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
  form.hidden = false;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.find-in-list')) begin(form);
