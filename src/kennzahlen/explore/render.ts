import type { Table } from '../../figure/table.ts';
import { renderTable } from '../../figure/table-html.ts';
import { escapeHtml } from '../../text/html.ts';
import type { Answer } from './answer.ts';

/**
 * An answer as HTML: sentence, chart, table, notes, sources.
 * @param table the table as it is sorted now
 * @param chart its picture, drawn for the widths that it is shown at; empty where it has none
 * @param sources what is said of a source, by id
 */
export function renderAnswer(
  answer: Answer,
  table: Table,
  chart: string,
  sources: Readonly<Record<string, string>>,
): string {
  const { sentence, subtitle, notes, quellen } = answer;
  // a wide table scrolls in its box; without a link inside, the box itself takes the keyboard's focus
  const box = `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(table.caption)}">${renderTable(table)}</div>`;
  const source = quellen.map((id) => sources[id] ?? id).join(' ');
  return [
    `<h2>${escapeHtml(sentence)}</h2>`,
    `<p class="sub">${escapeHtml(subtitle)}</p>`,
    chart ? `${chart}<details><summary>Als Tabelle</summary>${box}</details>` : box,
    ...notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`),
    `<p class="source">${escapeHtml(source)}</p>`,
  ].join('');
}
