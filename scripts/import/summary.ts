/** What an import did, for the terminal. */
import { basename } from 'node:path';
import type { provenance } from './descriptor.ts';
import type { Row } from './labels.ts';
import type { SourcePackage } from './package.ts';

interface Done {
  readonly source: SourcePackage;
  readonly herkunft: ReturnType<typeof provenance>;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  /** Exact totals by version, year, kind and direction. */
  readonly totals: ReadonlyMap<string, string>;
  /** Labels without a reviewed name. */
  readonly open: readonly string[];
  readonly seconds: number;
}

const LISTED = 20;
const count = (value: number): string => value.toLocaleString('de-DE').padStart(13);
const sum = (counts: readonly { anzahl: number }[]): number => counts.reduce((total, { anzahl }) => total + anzahl, 0);

export function summary({ source, herkunft, tables, totals, open, seconds }: Done): string {
  const { datensaetze, uebernommen, davon_leer, nullzellen, abgeleitet_geprueft } = herkunft;
  return [
    `${source.title} (${basename(source.path)})`,
    '',
    `${count(datensaetze)}  Datensätze gelesen`,
    `${count(uebernommen)}  übernommen, davon ${davon_leer.toLocaleString('de-DE')} in der Quelle leer`,
    `${count(sum(nullzellen))}  mit 0 ausgelassen`,
    `${count(sum(abgeleitet_geprueft))}  abgeleitet: nachgerechnet, nicht übernommen`,
    '',
    ...[...tables].map(([name, rows]) => `${count(rows.length)}  ${name}`),
    '',
    'Summen, gleich den Kontrollsummen der Quelle, wo das Rezept eine nennt:',
    ...[...totals].map(([name, total]) => `  ${name.padEnd(46)} ${total.padStart(16)}`),
    '',
    open.length === 0 ? 'Alle Bezeichnungen sind geprüft.' : `${open.length} Bezeichnungen zu prüfen:`,
    ...open.slice(0, LISTED).map((label) => `  ${label}`),
    ...(open.length > LISTED ? [`  … und ${open.length - LISTED} weitere`] : []),
    '',
    `${seconds.toFixed(1)} s, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  ].join('\n');
}
