import type { SourceRecord } from '../../engine/records.ts';
import { ANY_TABLE } from '../../schema/tables.ts';
import { number } from '../../text/format.ts';
import { escapeHtml } from '../../text/html.ts';
import { cellHtml } from './cell.ts';
import { type Correction, correctionHtml } from './corrections.ts';
import { plain } from './plain.ts';

/** Whole records of a table as they stand in our files: for rows that are statements of their own. */

/** Records that tell of the same row of a figure, under one anchor. */
export interface RecordGroup {
  readonly id: string;
  readonly titel: string;
  /** The page that shows them. */
  readonly href?: string | undefined;
  readonly records: readonly SourceRecord[];
}

/** A number as our files write it. */
const numberIn = (text: string): number => Number(text.replace(',', '.'));

function cellRow(table: string, record: SourceRecord, spalte: string, korrektur: Correction | undefined): string {
  const column = ANY_TABLE[table]?.columns.find(({ name }) => name === spalte);
  const text = record.text(spalte);
  const cell = korrektur?.cell ?? { datei: record.datei, satz: record.satz, spalte, text };
  if (cell.text === '' && !korrektur) return '';
  const entry =
    column && column.type !== 'text' ? ` data-herkunft="zelle" data-zahl="${plain(numberIn(cell.text))}"` : '';
  const inside = korrektur ? cellHtml(cell) : cellHtml(cell, { datei: record.datei, spalte });
  const here = korrektur ? '' : ` data-spalte="${escapeHtml(spalte)}"`;
  const source =
    spalte === 'quelle' ? ` <a href="/daten/quellen/${escapeHtml(record.text('quelle'))}/">Quelle ansehen</a>` : '';
  return `<tr${entry}${here}><th scope="row">${escapeHtml(spalte)} <small>${escapeHtml(column?.description ?? '')}</small></th><td class="t">${inside}${source}${korrektur ? ` ${correctionHtml(korrektur)}` : ''}</td></tr>`;
}

function recordHtml(
  table: string,
  record: SourceRecord,
  titel: string,
  corrections: ReadonlyMap<string, Correction>,
): string {
  const { datei, satz, schluessel, spalten } = record;
  const rows = spalten.map((spalte) => cellRow(table, record, spalte, corrections.get(`${schluessel}|${spalte}`)));
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(titel)}: Datensatz ${number(satz)}"><table class="plain" data-datei="${escapeHtml(datei)}"><caption>${escapeHtml(titel)}: Datensatz ${number(satz)} in data/${escapeHtml(datei)}. Leere Spalten sind ausgelassen.</caption><tbody>${rows.join('')}</tbody></table></div>`;
}

/** The groups below each other, each with all cells of its records: folded, a link to one opens it. */
export const recordsHtml = (
  table: string,
  groups: readonly RecordGroup[],
  corrections: ReadonlyMap<string, Correction>,
): string =>
  groups
    .map(({ id, titel, href, records }) => {
      const twin = groups.some((other) => other.titel === titel && other.id !== id);
      const which = twin ? ` <small>(Datensatz ${records.map(({ satz }) => number(satz)).join(', ')})</small>` : '';
      const page = href
        ? `<p><a href="${escapeHtml(href)}">Seite dazu<span class="sr">: ${escapeHtml(titel)}</span></a></p>`
        : '';
      const tables = records.map((record) => recordHtml(table, record, titel, corrections)).join('');
      return `<details class="fold" id="${escapeHtml(id)}"><summary><h2>${escapeHtml(titel)}${which}</h2></summary>${page}${tables}</details>`;
    })
    .join('');
