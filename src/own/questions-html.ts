/** What only a person can say: one question at a time, with what each answer would make of the sums. */

import { escapeHtml } from '../text/html.ts';
import { OWN_ANSWERS, OWN_QUESTIONS } from '../words/de/own/read.ts';
import type { Understanding } from './understanding.ts';

/** The same word means something else where the part is asked for; names of files are no words. */
function wordOf(id: string, option: string): string {
  if (id === 'teil' && option === 'ergebnis') return OWN_QUESTIONS.result;
  return OWN_ANSWERS[option] ?? (id.startsWith('dateien:') ? OWN_QUESTIONS.only(option) : option);
}

/** The first open question as a form; '' where none is open. */
export function questionHtml({ questions }: Understanding): string {
  const [first] = questions;
  if (!first) return '';
  const { id, key, file, text, options, guess } = first;
  const choices = (options ?? []).map(
    (option, at) =>
      `<label><input type="radio" name="antwort" value="${escapeHtml(option)}"${option === guess ? ' checked' : ''} required><span>${escapeHtml(wordOf(id, option))} <small data-consequence="${at}"></small></span></label>`,
  );
  const field = options
    ? `<fieldset><legend class="sr">${OWN_QUESTIONS.answer}</legend>${choices.join('')}</fieldset>`
    : `<label>${OWN_QUESTIONS.answer} <input name="antwort" required autocomplete="off"></label>`;
  const left = questions.length > 1 ? OWN_QUESTIONS.left(questions.length) : OWN_QUESTIONS.one;
  return `<form class="box own-question" data-question="${escapeHtml(key)}"><h2>${left}</h2><p>${escapeHtml(text)}</p><p class="sub">${escapeHtml(file)}</p>${field}<p class="actions"><button type="submit">${OWN_QUESTIONS.confirm}</button></p></form>`;
}

/** A total of the printed plan, to be compared with the sums. */
export function totalForm({ sums, wrong }: Understanding): string {
  const keys = [...new Set(sums.map(({ jahr, wertart, richtung }) => `${jahr}:${wertart}:${richtung}`))];
  if (keys.length === 0) return '';
  const options = keys.map(
    (key) => `<option value="${escapeHtml(key)}">${escapeHtml(key.replaceAll(':', ', '))}</option>`,
  );
  const right = sums.filter(({ geprueft }) => geprueft);
  const agrees = [...new Set(right.map(({ jahr, wertart, richtung }) => [jahr, wertart, richtung].join(', ')))];
  const result = [
    agrees.length > 0 && `<p>${OWN_QUESTIONS.agrees(agrees.map(escapeHtml).join('; '))}</p>`,
    wrong.length > 0 && `<p>${OWN_QUESTIONS.wrong(wrong.map(escapeHtml).join('; '))}</p>`,
  ].filter(Boolean);
  return `<form class="own-total" data-total><p>${OWN_QUESTIONS.total}</p><p class="actions"><label>${OWN_QUESTIONS.sum} <select name="summe">${options.join('')}</select></label> <label>${OWN_QUESTIONS.inPlan} <input name="wert" inputmode="decimal" autocomplete="off" required></label> <button type="submit" class="light">${OWN_QUESTIONS.compare}</button></p><div role="status">${result.join('')}</div></form>`;
}
