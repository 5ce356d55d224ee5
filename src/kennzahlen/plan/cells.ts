import { loadBudget } from '../../budget/budget.ts';
import type { Column } from '../../budget/columns.ts';
import { readRecords, type SourceRecord } from '../../engine/records.ts';
import { type Correction, correctionsOf } from '../../ui/origin/corrections.ts';
import type { CellOrigin } from '../../ui/origin/line.ts';

/** One amount of the budget as it stands in the file. */
export interface PlanCell {
  readonly konto: string;
  readonly from: CellOrigin;
  /** Is the cell empty in the source, and was not corrected? */
  readonly leer: boolean;
}

let loaded: Promise<ReadonlyMap<string, readonly PlanCell[]>> | undefined;

const nameOf = (fassung: string, jahr: string | number, wertart: string): string => `${fassung} ${jahr} ${wertart}`;

/** The cells of a version, year and kind of amount; the file is read once. */
export async function planCells({ fassung, jahr, wertart }: Column): Promise<readonly PlanCell[]> {
  loaded ??= load();
  return (await loaded).get(nameOf(fassung.fassung, jahr, wertart)) ?? [];
}

async function load(): Promise<Map<string, PlanCell[]>> {
  const { keys } = await loadBudget();
  const corrections = await correctionsOf('haushalt');
  const found = new Map<string, PlanCell[]>();
  for (const record of readRecords('haushalt', (text) => keys.isShown({ ags: text('ags'), teil: text('teil') }))) {
    const name = nameOf(record.text('fassung'), record.text('jahr'), record.text('wertart'));
    const own = found.get(name) ?? [];
    found.set(name, own);
    own.push(cellOf(record, corrections));
  }
  return found;
}

function cellOf(record: SourceRecord, corrections: ReadonlyMap<string, Correction>): PlanCell {
  const korrektur = corrections.get(`${record.schluessel}|betrag`);
  const { datei, satz, datensatz } = record;
  return {
    konto: record.text('art'),
    leer: !korrektur && record.text('betrag') === '',
    from: {
      cell: korrektur?.cell ?? { datei, satz, spalte: 'betrag', text: record.text('betrag') },
      datensatz,
      zeile: record.text('zeile') || null,
      quelle: record.text('quelle'),
      korrektur,
    },
  };
}
