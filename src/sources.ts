import { type Query, query } from './engine/engine.ts';
import type { FUNDORT } from './schema/values.ts';
import { date } from './text/format.ts';
import { escapeHtml } from './text/html.ts';

type Fundort = (typeof FUNDORT)[number];

/** A document or statistic that figures rest on. */
export interface Quelle {
  quelle: string;
  titel: string;
  herausgeber: string;
  url: string | null;
  stand: string | null;
  fundort: Fundort | null;
  abruf: string | null;
  lizenz: string;
  datei: string | null;
  sha256: string | null;
  anmerkung: string | null;
}

export const QUELLEN: Query<Quelle> = query(
  `SELECT quelle, titel, herausgeber, url, stand, fundort, abruf, lizenz, datei, sha256, anmerkung
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

/** The sources of a figure, a paragraph each: who, what, of which day, under which licence. */
export const sourcesHtml = (sources: readonly Quelle[], status: string | undefined): string =>
  sources
    .map((quelle) => {
      const facts = [quelle.stand && `Stand: ${date(quelle.stand)}`, status && `Status: ${status}`, licence(quelle)];
      const said = facts.flatMap((fact) => (fact ? ` ${escapeHtml(fact)}.` : [])).join('');
      return `<p class="source">Quelle: ${escapeHtml(quelle.herausgeber)}, <a href="/daten/quellen/${quelle.quelle}/">${escapeHtml(quelle.titel)}</a>.${said}</p>`;
    })
    .join('');
