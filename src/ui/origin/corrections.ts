import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { readCorrections } from '../../engine/records.ts';
import { date } from '../../text/format.ts';
import { escapeHtml } from '../../text/html.ts';
import type { SourceCell } from './cell.ts';

/** A cell that was corrected against its source. */
interface Korrektur {
  korrektur: number;
  datum: string;
  tabelle: string;
  schluessel: string;
  spalte: string;
  alt: string | null;
  neu: string | null;
  grund: string;
  quelle: string | null;
}

/** All corrected cells, numbered in the order of the file that lists them. */
export const KORREKTUREN: Query<Korrektur> = query(
  `SELECT CAST(korrektur AS INTEGER) AS korrektur, datum, tabelle, schluessel, spalte, alt, neu, grund, quelle
FROM korrekturen ORDER BY korrektur`,
);

/** A cell that was corrected; `cell` is the one that holds the right value. */
export interface Correction extends Korrektur {
  readonly cell: SourceCell;
}

/** The corrections of a table by the key of the row (`rowKey`), `|` and the column; the last one of a cell counts. */
export async function correctionsOf(table: string): Promise<ReadonlyMap<string, Correction>> {
  const records = readCorrections();
  return new Map(
    (await ask(KORREKTUREN))
      .filter(({ tabelle }) => tabelle === table)
      .map((row) => {
        const record = records[row.korrektur - 1];
        if (!record) throw new Error(`Korrektur ${row.korrektur} steht nicht in data/korrekturen.csv.`);
        const { datei, satz, text } = record;
        const cell = { datei, satz, spalte: 'neu', text: text('neu') };
        return [`${row.schluessel}|${row.spalte}`, { ...row, cell }] as const;
      }),
  );
}

/** What is said beside a corrected number. */
export const correctionHtml = ({ alt, grund, datum }: Correction): string =>
  `<small>berichtigt: in der Quelle ${escapeHtml(alt ?? 'leer')}; ${escapeHtml(grund)} (${escapeHtml(date(datum))}, <a href="/daten/korrekturen/">Korrekturen</a>)</small>`;
