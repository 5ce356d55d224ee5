import type { Leistung } from './queries.ts';
import type { Service } from './services.ts';

export interface EfaEntry {
  readonly service: Service;
  readonly row: Leistung;
  /** What belongs to it, in the words of the source; null when it says nothing. */
  readonly printed: string | null;
  /** What we have to say of the row beside that; null without any. */
  readonly note: string | null;
}

/** A list of aims is one paper of one date. */
export interface EfaList {
  readonly stichtag: string;
  readonly quelle: string;
  readonly entries: readonly EfaEntry[];
}

/** The newest list of services that a paper puts first; null when none does. */
export function efaList(services: readonly Service[]): EfaList | null {
  const all = services.flatMap((service) =>
    service.rows.filter(({ efa }) => efa === 'priorisiert').map((row) => ({ service, row })),
  );
  const newest = [...all].sort((a, b) => (a.row.stichtag < b.row.stichtag ? 1 : -1))[0]?.row;
  if (!newest) return null;
  const { stichtag, quelle } = newest;
  const entries = all
    .filter(({ row }) => row.stichtag === stichtag && row.quelle === quelle)
    .map((one): EfaEntry => ({ ...one, ...partsOf(one.row.anmerkung) }))
    .sort((a, b) => german.compare(a.row.name, b.row.name));
  return { stichtag, quelle, entries };
}

const german = new Intl.Collator('de');

/** A note begins with the quoted words of the paper: `Dazu gehört …: „z.B. …“. Our own words.` */
function partsOf(note: string | null): Pick<EfaEntry, 'printed' | 'note'> {
  const [, printed, rest] = /^Dazu gehört[^„]*„([^“]+)“\.\s*(.*)$/s.exec(note ?? '') ?? [];
  return printed ? { printed, note: rest || null } : { printed: null, note };
}
