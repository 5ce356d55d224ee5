import { difference, euro } from '../../text/format.ts';
import { TAX_ANSWER } from '../../words/de/kennzahlen/tax-entries.ts';
import { remember, remembered } from './address.ts';
import { type Entry, millions, rate, readAmount, readRate, tax, withRate } from './amounts.ts';

/** A form, its one field, and the line that tells the answer to everyone. */
interface Calculator {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly answer: HTMLElement;
  readonly read: (text: string) => Entry;
  /** What is said of a number that can be reckoned with. */
  readonly reckon: (zahl: number) => string;
}

/** Long enough that a screen reader is not told every digit. */
const PAUSE = 500;

function run({ form, field, answer, read, reckon }: Calculator): void {
  const entry = read(field.value);
  const failed = 'fehler' in entry;
  field.setAttribute('aria-invalid', String(failed));
  answer.classList.toggle('failed', failed);
  answer.textContent = failed ? entry.fehler : reckon(entry.zahl);
  if (!failed) remember(new FormData(form));
}

/** Shows the form and answers while one types, at once with Enter or the button; an address that has an input is answered. */
function start(calculator: Calculator): void {
  const { form, field } = calculator;
  field.value = remembered(field.name) ?? '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(waiting);
    if (field.value.trim() !== '') waiting = setTimeout(() => run(calculator), PAUSE);
  };
  form.addEventListener('input', later);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    run(calculator);
  });
  form.hidden = false;
  if (field.value !== '') run(calculator);
}

function messbetrag(): void {
  const form = document.querySelector<HTMLFormElement>('#messbetrag-formular');
  const answer = document.getElementById('messbetrag-antwort');
  if (!form || !answer) return;
  const field = form.elements.namedItem('messbetrag') as HTMLInputElement;
  const tables = [...document.querySelectorAll<HTMLElement>('#rechner-messbetrag [data-steuer]')];
  const chosen = (): HTMLElement | undefined =>
    tables.find((table) => table.dataset.steuer === (form.elements.namedItem('steuer') as RadioNodeList).value);
  const choose = () => {
    for (const table of tables) table.hidden = table !== chosen();
  };
  for (const radio of form.querySelectorAll<HTMLInputElement>('[type="radio"]'))
    if (radio.value === remembered(radio.name)) radio.checked = true;
  form.addEventListener('change', choose);
  choose();
  const calculator: Calculator = { form, field, answer, read: readAmount, reckon: (zahl) => fill(chosen(), zahl) };
  form.addEventListener('click', ({ target }) => {
    const { beispiel } = (target as HTMLElement).dataset;
    if (beispiel === undefined) return;
    field.value = beispiel;
    run(calculator);
  });
  start(calculator);
}

/** Writes the tax of each city into the table. Returns the same in words. */
function fill(table: HTMLElement | undefined, betrag: number): string {
  if (!table) return '';
  for (const place of table.querySelectorAll('[data-messbetrag]')) place.textContent = euro(betrag);
  const parts = [...table.querySelectorAll<HTMLElement>('[data-stadt]')].map((cell) => {
    const { stadt = '', satz, sagt } = cell.dataset;
    if (satz === undefined) return TAX_ANSWER.unknown(stadt);
    cell.textContent = euro(tax(betrag, Number(satz)));
    return `${stadt} ${cell.textContent} (${sagt})`;
  });
  return TAX_ANSWER.inYear(euro(betrag), parts.join('; '));
}

function gewerbesteuer(): void {
  const form = document.querySelector<HTMLFormElement>('#satz-formular');
  const answer = document.getElementById('satz-antwort');
  if (!form || !answer) return;
  const field = form.elements.namedItem('satz') as HTMLInputElement;
  const [ansatz, satz] = [Number(form.dataset.ansatz), Number(form.dataset.satz)];
  const reckon = (zahl: number): string => {
    const ertrag = withRate(ansatz, satz, zahl);
    return TAX_ANSWER.model(rate(zahl), form.dataset.jahr, millions(ertrag), difference(ertrag - ansatz, millions));
  };
  start({ form, field, answer, read: readRate, reckon });
}

messbetrag();
gewerbesteuer();
