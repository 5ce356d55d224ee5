/** What was understood of the files, as HTML: the columns with their roles and reasons over real rows, and what was left out. */
import { SAYABLE } from '../reader/roles/roles.ts';
import { number } from '../text/format.ts';
import { escapeHtml } from '../text/html.ts';
import { OWN_READ } from '../words/de/own/read.ts';
import type { ReadColumn, ReadTable, Understanding } from './understanding.ts';

/** Words for what a column may be. */
const ROLE_NAME: Readonly<Record<(typeof SAYABLE)[number], string>> = {
  betrag: 'Betrag',
  jahr: 'Jahr',
  wertart: OWN_READ.kind,
  richtung: OWN_READ.direction,
  teil: OWN_READ.part,
  gliederung: 'Gliederung',
  ohne: OWN_READ.left,
};
const WAY_NAME = { aufgabe: 'wofür', art: 'welche Art', organisation: 'wer' } as const;

/** Cells are cut there. */
const LONGEST = 60;
const cut = (text: string): string => escapeHtml(text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

/** A table of the file: in the head of each column what it is, to be chosen otherwise, and why. */
export function tableHtml({ file, encoding, rows, columns, sample, direction, rahmen }: ReadTable): string {
  const heads = columns.map((column, at) => headHtml(column, file, at));
  const lines = sample.map(
    ({ record, cells }) =>
      `<tr><th scope="row">${record}</th>${cells.map((cell) => `<td>${cut(cell)}</td>`).join('')}</tr>`,
  );
  const chart =
    rahmen.length > 1
      ? OWN_READ.charts(number(rahmen.length))
      : rahmen.map((one) => OWN_READ.chart(escapeHtml(one))).join('');
  return `<section class="own-table"><h3>${escapeHtml(file)}</h3><p class="sub">${escapeHtml(encoding.toUpperCase())}, ${OWN_READ.records(number(rows), escapeHtml(direction || 'noch offen'))}${chart}.</p><div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(OWN_READ.label(file))}"><table class="plain"><caption>${OWN_READ.caption(number(sample.length))}</caption><thead><tr><th scope="col">Datensatz</th>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div></section>`;
}

function headHtml({ name, role, klassifikation, reason }: ReadColumn, file: string, at: number): string {
  const known = SAYABLE.find((one) => one === role);
  const options = SAYABLE.map(
    (one) => `<option value="${one}"${one === known ? ' selected' : ''}>${nameOf(one, klassifikation)}</option>`,
  );
  const other = known ? '' : `<option value="" selected>${escapeHtml(role)}</option>`;
  return `<th scope="col"><span>${escapeHtml(name)}</span><select data-role="${escapeHtml(name)}" id="${escapeHtml(`rolle-${file}-${at}`)}" aria-label="${escapeHtml(OWN_READ.columnLabel(name))}">${other}${options.join('')}</select><small>${escapeHtml(reason)}</small></th>`;
}

const nameOf = (role: (typeof SAYABLE)[number], way: ReadColumn['klassifikation']): string =>
  role === 'gliederung' && way ? `${ROLE_NAME[role]}: ${WAY_NAME[way]}` : ROLE_NAME[role];

/** Sum rows, doubles, files: what is not counted, and remarks. */
export function leftOutHtml({ leftOut, remarks, skipped }: Understanding): string {
  const items = leftOut.map(({ file, reason, count, records }) => {
    const places = records.length > 0 ? ` (Datensatz ${records.slice(0, 5).join(', ')}${count > 5 ? ' …' : ''})` : '';
    return `<li><b>${number(count)}</b> ${escapeHtml(reason)}, ${escapeHtml(file)}${places}</li>`;
  });
  const nothing = `<p>${OWN_READ.nothing}</p>`;
  const further = [...remarks, ...skipped.map((one) => OWN_READ.skipped(one))];
  return `<h3>${OWN_READ.notCounted}</h3>${items.length > 0 ? `<ul>${items.join('')}</ul>` : nothing}${further.length > 0 ? `<h3>Hinweise</h3><ul>${listOf(further)}</ul>` : ''}`;
}

/** Positions of one key: how many, and the first of them. */
export const equalHtml = ([first, ...places]: readonly string[]): string =>
  first === undefined ? '' : `<h3>${OWN_READ.several}</h3><p>${escapeHtml(first)}</p><ul>${listOf(places)}</ul>`;

const listOf = (lines: readonly string[]): string => lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
