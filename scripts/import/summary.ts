/** What an import did, for the terminal. */
import type { CountOfYear } from '../read/descriptor.ts';
import type { Provenance } from './descriptor.ts';
import type { Facts } from './facts.ts';
import type { Row } from './labels.ts';

interface Done {
  readonly title: string;
  readonly herkunft: Provenance;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  readonly facts: Facts;
  /** Labels without a reviewed name. */
  readonly open: readonly string[];
  readonly seconds: number;
}

const LISTED = 20;
const german = (value: number): string => value.toLocaleString('de-DE');
const count = (value: number): string => german(value).padStart(13);
const sum = (counts: readonly CountOfYear[]): number => counts.reduce((total, { anzahl }) => total + anzahl, 0);

export function summary({ title, herkunft, tables, facts, open, seconds }: Done): string {
  const { datei, datensaetze, uebernommen, davon_leer, nullzellen, abgeleitet_geprueft } = herkunft;
  return [
    `${title} (${datei})`,
    '',
    `${count(datensaetze)}  Datensätze gelesen`,
    `${count(uebernommen)}  übernommen, davon ${german(davon_leer)} in der Quelle leer`,
    `${count(sum(nullzellen))}  mit 0 ausgelassen`,
    `${count(sum(abgeleitet_geprueft))}  abgeleitet: nachgerechnet, nicht übernommen`,
    '',
    ...[...tables].map(([name, rows]) => `${count(rows.length)}  ${name}`),
    '',
    'Summen in Euro, gleich den Kontrollsummen des Rezepts:',
    ...facts.totals.map(({ fassung, jahr, wertart, richtung, summe, zeilen }) =>
      [summe.padStart(15), `${german(zeilen)} Zeilen`.padStart(14), fassung, jahr, wertart, richtung].join('  '),
    ),
    '',
    open.length === 0 ? 'Alle Bezeichnungen sind geprüft.' : `${open.length} Bezeichnungen zu prüfen:`,
    ...open.slice(0, LISTED).map((label) => `  ${label}`),
    ...(open.length > LISTED ? [`  … und ${open.length - LISTED} weitere`] : []),
    '',
    `${seconds.toFixed(1)} s, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  ].join('\n');
}
