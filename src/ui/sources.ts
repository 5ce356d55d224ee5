import { type Query, query } from '../engine/engine.ts';

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
