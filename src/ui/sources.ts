import { type Query, query } from '../engine/engine.ts';
import { date } from './format.ts';

/** A document or statistic that figures rest on. */
export interface Quelle {
  quelle: string;
  titel: string;
  herausgeber: string;
  url: string | null;
  stand: string | null;
  abruf: string | null;
  lizenz: string;
  datei: string | null;
  sha256: string | null;
  anmerkung: string | null;
}

export const QUELLEN: Query<Quelle> = query(
  `SELECT quelle, titel, herausgeber, url, stand, abruf, lizenz, datei, sha256, anmerkung
FROM quellen ORDER BY quelle`,
);

/** What a reader is told about the licence. */
export const licence = (quelle: Pick<Quelle, 'lizenz'>): string =>
  quelle.lizenz === 'ungeklaert' ? 'Lizenz: nicht angegeben' : `Lizenz: ${quelle.lizenz}`;

/** Who says it, and of when, in the line below a figure; the sheet behind it names each source in full. */
export function shortCredit(sources: readonly Pick<Quelle, 'herausgeber' | 'stand'>[]): string {
  const who = [...new Set(sources.map(({ herausgeber }) => herausgeber))];
  const [only] = sources;
  if (sources.length === 1 && only)
    return [only.herausgeber, only.stand && date(only.stand)].filter(Boolean).join(', ');
  const names = who.length > 2 ? `${who[0]} und andere` : who.join(' und ');
  return `${names}, ${sources.length} Quellen`;
}
