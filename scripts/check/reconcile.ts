/** Our totals against the source's, read back from the Parquet that is published. */
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Table } from '../../src/schema/tables.ts';
import type { Problems } from '../problems.ts';
import type { Dataset } from '../read/datasets.ts';
import type { ControlTotal, Descriptor } from '../read/descriptor.ts';
import { FILE_TABLES } from '../read/file-tables.ts';
import { fromUnits, numberReader, toUnits } from '../read/number.ts';
import { quoteName, quoteText } from '../write/duckdb.ts';

/** One control total of a source; amounts are exact decimal text. */
export interface ReconciledTotal {
  readonly datensatz: string;
  readonly tabelle: string;
  readonly spalte: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly summe_quelle: string;
  readonly summe: string;
  /** Ours minus the source's. */
  readonly differenz: string;
  readonly zeilen_quelle: number;
  readonly zeilen: number;
}

/** What became of the records of one dataset. */
export interface ReconciledDataset {
  readonly datensatz: string;
  readonly titel: string;
  readonly gelesen: number;
  readonly geschrieben: number;
  readonly davon_leer: number;
  readonly nullzellen: NonNullable<Descriptor['herkunft']>['nullzellen'];
  readonly abgeleitet_geprueft: NonNullable<Descriptor['herkunft']>['abgeleitet_geprueft'];
}

export interface Reconciliation {
  readonly kontrollsummen: readonly ReconciledTotal[];
  readonly datensaetze: readonly ReconciledDataset[];
}

/** Reads every control total back from the Parquet files in `folder`; a difference goes to `problems`. */
export async function reconcile(
  connection: DuckDBConnection,
  datasets: readonly Dataset[],
  folder: string,
  problems: Problems,
): Promise<Reconciliation> {
  const kontrollsummen: ReconciledTotal[] = [];
  for (const dataset of datasets) {
    for (const [index, control] of (dataset.descriptor.kontrollsummen ?? []).entries()) {
      const table = controlledTable(control, `${dataset.file}`, index, problems);
      if (table) kontrollsummen.push(await reconcileTotal(connection, dataset, control, table, folder, problems));
    }
  }
  return { kontrollsummen, datensaetze: datasets.map(datasetCounts) };
}

/** The table of a control total, when its columns exist there. */
function controlledTable(
  { tabelle, spalte, filter }: ControlTotal,
  file: string,
  index: number,
  problems: Problems,
): Table | undefined {
  const table = FILE_TABLES.get(tabelle);
  const columns = table?.columns.map(({ name }) => name) ?? [];
  const unknown = [spalte, ...Object.keys(filter)].filter((column) => !columns.includes(column));
  if (table && unknown.length === 0) return table;
  const column = `kontrollsummen[${index}]`;
  problems.add({
    kind: 'Kontrollsumme',
    file,
    column,
    text: [tabelle, ...unknown].join(' '),
    expected: 'Tabelle und Spalten der Daten',
  });
  return undefined;
}

async function reconcileTotal(
  connection: DuckDBConnection,
  { name: datensatz, file }: Dataset,
  { spalte, filter, summe: declared, zeilen: zeilen_quelle }: ControlTotal,
  table: Table,
  folder: string,
  problems: Problems,
): Promise<ReconciledTotal> {
  const scale = table.columns.find(({ name }) => name === spalte)?.scale ?? 0;
  const { summe, zeilen } = await readTotal(connection, join(folder, `${table.name}.parquet`), spalte, filter, scale);
  const canonical = numberReader({ decimalChar: '.', groupChar: '', bareNumber: true }, scale)(declared);
  const place = { file, column: Object.values(filter).join(' ') };
  if (canonical !== summe) problems.add({ ...place, kind: 'Kontrollsumme', text: summe, expected: declared });
  if (zeilen !== zeilen_quelle)
    problems.add({ ...place, kind: 'Zeilen der Kontrollsumme', text: `${zeilen}`, expected: `${zeilen_quelle}` });
  const differenz = fromUnits(toUnits(summe, scale) - toUnits(canonical ?? '0', scale), scale);
  return {
    datensatz,
    tabelle: table.name,
    spalte,
    filter,
    summe_quelle: declared,
    summe,
    differenz,
    zeilen_quelle,
    zeilen,
  };
}

async function readTotal(
  connection: DuckDBConnection,
  path: string,
  column: string,
  filter: ControlTotal['filter'],
  scale: number,
) {
  const where = Object.entries(filter).map(([name, value]) => `${quoteName(name)}::VARCHAR = ${quoteText(value)}`);
  const result = await connection.runAndReadAll(`
    SELECT coalesce(sum(${quoteName(column)}), 0)::DECIMAL(38, ${scale})::VARCHAR AS summe, count(*)::INTEGER AS zeilen
    FROM read_parquet(${quoteText(path)}) WHERE ${['true', ...where].join(' AND ')}`);
  const [row] = result.getRowObjectsJS();
  return { summe: fromUnits(toUnits(String(row?.summe), scale), scale), zeilen: Number(row?.zeilen) };
}

function datasetCounts({ name, descriptor, tables }: Dataset): ReconciledDataset {
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  const { herkunft } = descriptor;
  return {
    datensatz: name,
    titel: descriptor.title,
    gelesen: herkunft?.datensaetze ?? rows,
    geschrieben: herkunft?.uebernommen ?? rows,
    davon_leer: herkunft?.davon_leer ?? 0,
    nullzellen: herkunft?.nullzellen ?? [],
    abgeleitet_geprueft: herkunft?.abgeleitet_geprueft ?? [],
  };
}
