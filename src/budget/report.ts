/** The reconciliation that the data build writes beside the tables: sums against their source, and against what others publish. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFolder } from '../engine/native.ts';

/** One control total of a source; amounts are exact decimals as text. */
export interface ControlTotal {
  datensatz: string;
  tabelle: string;
  filter: Record<string, string>;
  quellen: readonly string[];
  /** Exact decimals as text: what the source adds up to, what the published Parquet adds up to. */
  summe_quelle: string;
  summe: string;
  differenz: string;
  zeilen: number;
}

/** How one dataset got from its source into the tables. */
export interface DatasetReport {
  datensatz: string;
  titel: string;
  /** Which table of figures it fills: the budget, the statistics, or none. */
  tabelle: string | null;
  quellen: readonly string[];
  gelesen: number;
  geschrieben: number;
  davon_leer: number;
  nullzellen: { phase: string; jahr: number; anzahl: number }[];
  abgeleitet_geprueft: { phase: string; jahr: number; anzahl: number }[];
}

/** Both sides of one comparison with another publication, in euro as exact decimals. */
export interface AgreementResult {
  ags: string;
  abgleich: string;
  dort: string;
  hier: string;
  /** Ours minus the other. */
  differenz: string;
  zeilen: number;
}

/** What `abgleich.json` holds. */
export interface Report {
  kontrollsummen: ControlTotal[];
  abgleiche: AgreementResult[];
  datensaetze: DatasetReport[];
}

let read: Report | undefined;

/** The reconciliation that the data build wrote beside the tables. */
export function report(): Report {
  read ??= JSON.parse(readFileSync(join(publishedFolder(), 'abgleich.json'), 'utf8')) as Report;
  return read;
}
