import { ask } from '../../engine/native.ts';
import { readRecords, type SourceRecord } from '../../engine/records.ts';
import { rowKey } from '../../schema/row-key.ts';
import { TABLES } from '../../schema/tables.ts';
import { type Correction, correctionsOf } from '../../ui/origin/corrections.ts';
import type { CellOrigin } from '../../ui/origin/line.ts';
import { loadFigures } from '../values.ts';
import { SINGLE_VALUES } from './queries.ts';

/** What names a published value: the key of its row in `werte`. */
export interface ValueKey {
  readonly kennzahl: string;
  readonly ags: string;
  readonly jahr: number;
  readonly jahr_bis?: number | null;
  readonly wertart: string;
  readonly reihe: string;
  readonly quelle: string;
}

/** Finds the cell of a value. @throws when no file in `data/` has it, which would be a fault of the program */
export type CellFinder = (key: ValueKey) => CellOrigin;

let loaded: Promise<CellFinder> | undefined;

/** The cells of all values of cities of the home city's kind and of all single figures; the files are read once. */
export function loadCells(): Promise<CellFinder> {
  loaded ??= load();
  return loaded;
}

const { werte: TABLE } = TABLES;

async function load(): Promise<CellFinder> {
  const { home, peers, peerGroup } = await loadFigures();
  const regions = new Set([
    ...peerGroup.regions.filter(({ art }) => art === home.art).map(({ ags }) => ags),
    ...peers.map(({ ags }) => ags),
    ...(await ask(SINGLE_VALUES)).map(({ ags }) => ags),
  ]);
  const records = new Map(
    readRecords('werte', (text) => regions.has(text('ags'))).map((record) => [record.schluessel, record]),
  );
  const corrections = await correctionsOf('werte');
  return (key) => {
    const name = rowKey(TABLE, (column) => String(key[column as keyof ValueKey] ?? ''));
    const record = records.get(name);
    if (!record) throw new Error(`Herkunft: «${name}» steht in keiner Datei.`);
    return cellOf(record, key, corrections.get(`${name}|wert`));
  };
}

const cellOf = (
  record: SourceRecord,
  { kennzahl, jahr, quelle }: ValueKey,
  korrektur: Correction | undefined,
): CellOrigin => ({
  kennzahl,
  jahr,
  cell: korrektur?.cell ?? { datei: record.datei, satz: record.satz, spalte: 'wert', text: record.text('wert') },
  datensatz: record.datensatz,
  zeile: record.text('zeile') || null,
  quelle,
  korrektur,
});
