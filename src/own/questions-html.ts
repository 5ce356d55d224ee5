/** What only a person can say: one question at a time, with what each answer would make of the sums. */

import { number } from '../text/format.ts';
import { escapeHtml } from '../text/html.ts';
import type { Understanding } from './understanding.ts';

/** Words for answers that are ids. */
const WORDS: Readonly<Record<string, string>> = {
  ansatz: 'geplant (Ansatz)',
  ergebnis: 'abgerechnet (Ergebnis)',
  planung: 'mittelfristig geplant',
  fortgeschrieben: 'fortgeschriebener Ansatz',
  vorlaeufig: 'vorläufiges Ergebnis',
  verwaltung: 'Verwaltungshaushalt',
  vermoegen: 'Vermögenshaushalt',
  finanz: 'Finanzhaushalt',
  gliederung: 'eine Gliederung',
  betrag: 'ein Betrag',
  ohne: 'weglassen',
  mit: 'mitzählen',
  zusammen: 'eine Stadt: zusammenzählen',
};

/** The same word means something else where the part is asked for; names of files are no words. */
function wordOf(id: string, option: string): string {
  if (id === 'teil' && option === 'ergebnis') return 'Ergebnishaushalt';
  return WORDS[option] ?? (id.startsWith('dateien:') ? `nur „${option}“` : option);
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
    ? `<fieldset><legend class="sr">Antwort</legend>${choices.join('')}</fieldset>`
    : '<label>Antwort <input name="antwort" required autocomplete="off"></label>';
  const left = questions.length > 1 ? `Noch ${number(questions.length)} Fragen` : 'Eine Frage ist offen';
  return `<form class="box own-question" data-question="${escapeHtml(key)}"><h2>${left}</h2><p>${escapeHtml(text)}</p><p class="sub">${escapeHtml(file)}</p>${field}<p class="actions"><button type="submit">So ist es</button></p></form>`;
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
    agrees.length > 0 && `<p>Stimmt überein: ${agrees.map(escapeHtml).join('; ')}.</p>`,
    wrong.length > 0 && `<p>Stimmt nicht überein. ${wrong.map(escapeHtml).join('; ')}</p>`,
  ].filter(Boolean);
  return `<form class="own-total" data-total><p>Steht die Summe im gedruckten Plan? Dann lässt sie sich hier vergleichen.</p><p class="actions"><label>Summe <select name="summe">${options.join('')}</select></label> <label>im Plan steht <input name="wert" inputmode="decimal" autocomplete="off" required></label> <button type="submit" class="light">Vergleichen</button></p><div role="status">${result.join('')}</div></form>`;
}
