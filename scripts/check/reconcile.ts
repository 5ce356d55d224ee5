/** Our totals against the source's, read back from the Parquet that is published. */
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Column } from '../../src/schema/column.ts';
import { fromUnits, numberReader, toUnits } from '../../src/schema/number.ts';
import { ANY_TABLE } from '../../src/schema/tables.ts';
import type { Correction } from '../correct/apply.ts';
import type { Fault, Problems } from '../problems.ts';
import type { Dataset } from '../read/datasets.ts';
import type { ControlTotal, CountOfReason, CountOfYear } from '../read/descriptor.ts';
import type { Merged } from '../reshape/merge.ts';
import { quoteName, quoteText } from '../write/names.ts';
import { checkAgreements, type ReconciledAgreement } from './agreements.ts';
import { FIGURES } from './provenance.ts';

/** One control total of a source; amounts are exact decimal text. */
export interface ReconciledTotal {
  readonly datensatz: string;
  readonly tabelle: string;
  readonly spalte: string;
  readonly filter: Readonly<Record<string, string>>;
  /** The sources of the rows it sums up; empty where their table has none. */
  readonly quellen: readonly string[];
  readonly summe_quelle: string;
  readonly summe: string;
  /** What our corrections add to the source's. */
  readonly korrigiert: string;
  /** Ours minus the source's and our corrections. */
  readonly differenz: string;
  readonly zeilen_quelle: number;
  readonly zeilen: number;
}

/** What became of the records of one dataset. */
export interface ReconciledDataset {
  readonly datensatz: string;
  readonly titel: string;
  /** Which table of figures it fills. */
  readonly tabelle: (typeof FIGURES)[number]['table'] | null;
  /** The sources of its rows in that table. */
  readonly quellen: readonly string[];
  /** Records in the source; without an import, the records of the dataset itself. */
  readonly gelesen: number;
  readonly geschrieben: number;
  readonly davon_leer: number;
  readonly nullzellen: readonly CountOfYear[];
  readonly abgeleitet_geprueft: readonly CountOfYear[];
  readonly ausgelassen: readonly CountOfReason[];
}

/** What `abgleich.json` holds. */
export interface Reconciliation {
  readonly kontrollsummen: readonly ReconciledTotal[];
  readonly abgleiche: readonly ReconciledAgreement[];
  readonly datensaetze: readonly ReconciledDataset[];
}

/** Exact decimal text as descriptors write it. */
const PLAIN = { decimalChar: '.', groupChar: '', bareNumber: true } as const;

/**
 * Reads every control total, and both sides of every declared comparison, back from the Parquet files in `folder`; a difference
 * goes to `problems`.
 */
export async function reconcile(
  connection: DuckDBConnection,
  datasets: readonly Dataset[],
  merged: Merged,
  folder: string,
  corrections: readonly Correction[],
  problems: Problems,
): Promise<Reconciliation> {
  const controls = datasets.flatMap(({ name, file, descriptor, tables }) => {
    const all = descriptor.kontrollsummen ?? [];
    const named = new Set(all.map(({ tabelle }) => tabelle));
    const sources = new Map([...named].map((tabelle) => [tabelle, sourcesOf(tabelle, tables)]));
    return all.flatMap((control, index) => {
      const fault: Fault = (problem) => problems.add({ file, column: `kontrollsummen[${index}]`, ...problem });
      const column = controlledColumn(control, fault);
      return column ? [{ name, control, column, fault, sources: sources.get(control.tabelle) ?? [] }] : [];
    });
  });
  for (const tabelle of new Set(controls.map(({ control }) => control.tabelle))) {
    const own = controls.filter(({ control }) => control.tabelle === tabelle);
    await readTable(connection, tabelle, own, folder);
  }
  const kontrollsummen: ReconciledTotal[] = [];
  for (const { name, control, column, fault, sources } of controls) {
    const ours = await readTotal(connection, control, column, sources);
    kontrollsummen.push({ datensatz: name, quellen: sources, ...compare(control, column, ours, corrections, fault) });
  }
  return {
    kontrollsummen,
    abgleiche: await checkAgreements(connection, merged, folder, problems),
    datensaetze: datasets.map(datasetCounts),
  };
}

/** The column that a control total sums up, when it and the filter's columns exist. */
function controlledColumn({ tabelle, spalte, filter }: ControlTotal, fault: Fault): Column | undefined {
  const columns = ANY_TABLE[tabelle]?.columns ?? [];
  const unknown = Object.keys(filter).filter((column) => !columns.some(({ name }) => name === column));
  const column = columns.find(({ name, type }) => name === spalte && type !== 'text');
  if (column && unknown.length === 0) return column;
  fault({
    kind: 'Kontrollsumme',
    text: [tabelle, spalte, ...unknown].join(' '),
    expected: 'Zahlenspalte und Filter einer Tabelle',
  });
  return undefined;
}

interface OurTotal {
  readonly summe: string;
  readonly zeilen: number;
}

/** The sources of a dataset's rows: its totals are of these alone, for another city may have a version of the same name. */
function sourcesOf(table: string, tables: Dataset['tables']): string[] {
  const at = ANY_TABLE[table]?.columns.findIndex(({ name }) => name === 'quelle') ?? -1;
  const found = new Set<string>();
  for (const { cells } of at < 0 ? [] : (tables.get(table)?.rows ?? [])) if (cells[at]) found.add(cells[at]);
  return [...found];
}

/** Reads of a published file once what all its control totals ask for. */
async function readTable(
  connection: DuckDBConnection,
  tabelle: string,
  controls: readonly { readonly control: ControlTotal; readonly sources: readonly string[] }[],
  folder: string,
): Promise<void> {
  const columns = new Set(
    controls.flatMap(({ control, sources }) => [
      ...[control.spalte, ...Object.keys(control.filter)],
      ...(sources.length > 0 ? ['quelle'] : []),
    ]),
  );
  const path = join(folder, `${tabelle}.parquet`);
  await connection.run(
    `CREATE TABLE ${quoteName(tabelle)} AS SELECT ${[...columns].map(quoteName).join(', ')} FROM read_parquet(${quoteText(path)})`,
  );
}

async function readTotal(
  connection: DuckDBConnection,
  { tabelle, filter }: ControlTotal,
  { name, scale = 0 }: Column,
  sources: readonly string[],
): Promise<OurTotal> {
  const where = Object.entries(filter).map(([column, value]) => `${quoteName(column)}::VARCHAR = ${quoteText(value)}`);
  if (sources.length > 0) where.push(`quelle IN (${sources.map(quoteText).join(', ')})`);
  const result = await connection.runAndReadAll(`
    SELECT coalesce(sum(${quoteName(name)}), 0)::DECIMAL(38, ${scale})::VARCHAR AS summe, count(*)::INTEGER AS zeilen
    FROM ${quoteName(tabelle)} WHERE ${['true', ...where].join(' AND ')}`);
  const [row] = result.getRowObjectsJS();
  return { summe: fromUnits(toUnits(String(row?.summe), scale), scale), zeilen: Number(row?.zeilen) };
}

function compare(
  control: ControlTotal,
  column: Column,
  { summe, zeilen }: OurTotal,
  corrections: readonly Correction[],
  fault: Fault,
) {
  const { tabelle, spalte, filter, summe: summe_quelle, zeilen: zeilen_quelle } = control;
  const { scale = 0 } = column;
  const stated = numberReader(PLAIN, scale)(summe_quelle);
  const added = correctedBy(control, column, corrections);
  // A total that cannot be read is none, and never equal.
  const expected = stated ? fromUnits(toUnits(stated, scale) + added, scale) : '';
  const name = Object.values(filter).join(' ');
  if (expected !== summe) fault({ kind: 'Kontrollsumme', text: `${name}: ${summe}`, expected: summe_quelle });
  if (zeilen !== zeilen_quelle)
    fault({ kind: 'Zeilen der Kontrollsumme', text: `${name}: ${zeilen}`, expected: `${zeilen_quelle}` });
  const differenz = fromUnits(toUnits(summe, scale) - toUnits(expected || '0', scale), scale);
  const korrigiert = fromUnits(added, scale);
  return { tabelle, spalte, filter, summe_quelle, summe, korrigiert, differenz, zeilen_quelle, zeilen };
}

/** What our corrections of the rows behind a control total add to it. */
function correctedBy(
  { tabelle, spalte, filter }: ControlTotal,
  { scale = 0 }: Column,
  corrections: readonly Correction[],
): bigint {
  const units = (text: string | null): bigint => toUnits(text ?? '0', scale);
  return corrections
    .filter(({ table, spalte: column }) => table.name === tabelle && column === spalte)
    .filter(({ table, row }) =>
      Object.entries(filter).every(
        ([name, value]) => row.cells[table.columns.findIndex((one) => one.name === name)] === value,
      ),
    )
    .reduce((sum, { alt, neu }) => sum + units(neu) - units(alt), 0n);
}

function datasetCounts({ name, descriptor, tables }: Dataset): ReconciledDataset {
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  const { herkunft } = descriptor;
  const tabelle = FIGURES.find(({ table }) => tables.has(table))?.table ?? null;
  return {
    datensatz: name,
    titel: descriptor.title,
    tabelle,
    quellen: tabelle === null ? [] : sourcesOf(tabelle, tables),
    gelesen: herkunft?.datensaetze ?? rows,
    geschrieben: herkunft?.uebernommen ?? rows,
    davon_leer: herkunft?.davon_leer ?? 0,
    nullzellen: herkunft?.nullzellen ?? [],
    abgeleitet_geprueft: herkunft?.abgeleitet_geprueft ?? [],
    ausgelassen: herkunft?.ausgelassen ?? [],
  };
}
