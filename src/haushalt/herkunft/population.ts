import { type Budget, inhabitants } from '../../budget/budget.ts';
import { readRecords, type SourceRecord } from '../../engine/records.ts';
import { site } from '../../site.ts';
import { date, number } from '../../text/format.ts';
import { escapeHtml } from '../../text/html.ts';
import type { SourceCell } from '../../ui/origin/cell.ts';
import { POPULATION } from '../../words/de/haushalt/origin.ts';

/** The population that values per head are divided by, and the cell it stands in. */
export interface Population {
  readonly jahr: number;
  readonly wert: number;
  readonly cell: SourceCell;
  /** What is said beside the formula. */
  readonly html: string;
}

const known = new Map<string, readonly SourceRecord[]>();

/** The city's population in all years that a source has. */
const populationsFrom = (kennzahl: string, quelle: string): SourceRecord[] =>
  readRecords(
    'werte',
    (text) => text('ags') === site.stadt.ags && text('kennzahl') === kennzahl && text('quelle') === quelle,
    quelle,
  );

/** The population of the year that the figures tell of; null where the city has none. */
export function populationOf(budget: Budget): Population | null {
  const row = inhabitants(budget, budget.jahr);
  if (!row) return null;
  if (!known.has(row.quelle)) known.set(row.quelle, populationsFrom(row.kennzahl, row.quelle));
  const record = known
    .get(row.quelle)
    ?.find(({ text }) => text('jahr') === String(row.jahr) && text('reihe') === row.reihe);
  if (!record) throw new Error(`Herkunft: Einwohner ${row.jahr} (${row.quelle}) stehen in keiner Datei.`);
  const quelle = budget.quellen.get(row.quelle);
  const named = quelle ? `${quelle.herausgeber}, ${quelle.titel}` : row.quelle;
  const stand = quelle?.stand ? POPULATION.standing(date(quelle.stand)) : '';
  const source = record.text('zeile') ? POPULATION.record(record.text('zeile')) : '';
  const place = POPULATION.place(record.datei, number(record.satz), source);
  return {
    jahr: row.jahr,
    wert: row.wert,
    cell: { datei: record.datei, satz: record.satz, spalte: 'wert', text: record.text('wert') },
    html: `<p class="source">${POPULATION.count(number(row.wert), row.jahr)}<a href="/daten/quellen/${escapeHtml(row.quelle)}/">${escapeHtml(named)}</a>${escapeHtml(stand)}. ${escapeHtml(place)}.</p>`,
  };
}
