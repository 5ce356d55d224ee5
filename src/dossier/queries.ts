/** Which briefings a city has, and what stands in each: named in its data, so that every city makes its own. */
import { type Query, query } from '../engine/engine.ts';
import { ask } from '../engine/native.ts';
import type { DOSSIER_ABSCHNITT, GROESSE } from '../schema/values.ts';
import { site } from '../site.ts';

interface DossierRow {
  ags: string;
  dossier: string;
  name: string;
  frage: string;
  suchworte: string | null;
}

const DOSSIERS: Query<DossierRow> = query(
  'SELECT ags, dossier, name, frage, suchworte FROM dossiers ORDER BY ags, CAST(rang AS INTEGER), dossier',
);

export type Section = (typeof DOSSIER_ABSCHNITT)[number];

/** One part of a briefing; which columns are filled follows from its section and is checked when the data is built. */
export interface Part {
  ags: string;
  dossier: string;
  abschnitt: Section;
  struktur: string | null;
  ebene: string | null;
  schluessel: string | null;
  groesse: (typeof GROESSE)[number] | null;
  kennzahl: string | null;
  wertart: string | null;
  massnahme: string | null;
  vorhaben: string | null;
  /** Posts, a company or cash: `stellen`, `stellen:<area>`, `unternehmen:<company>`, `kasse:<item>`. */
  gegenstand: string | null;
  unterlage: string | null;
  text: string | null;
}

const DOSSIERTEILE: Query<Part> = query(
  `SELECT ags, dossier, abschnitt, struktur, ebene, schluessel, groesse, kennzahl, wertart, massnahme, vorhaben, gegenstand, unterlage, text
FROM dossierteile ORDER BY ags, dossier, abschnitt, CAST(rang AS INTEGER)`,
);

/** A briefing with its parts, those of a section in their order. */
export interface Dossier extends DossierRow {
  readonly href: string;
  readonly parts: readonly Part[];
}

let loaded: Promise<Dossier[]> | undefined;

/** The briefings of the home city in their order; none where its data name none. */
export function loadDossiers(): Promise<Dossier[]> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Dossier[]> {
  const own = ({ ags }: { ags: string }): boolean => ags === site.stadt.ags;
  const parts = (await ask(DOSSIERTEILE)).filter(own);
  return (await ask(DOSSIERS)).filter(own).map((row) => ({
    ...row,
    href: `/dossier/${row.dossier}/`,
    parts: parts.filter(({ dossier }) => dossier === row.dossier),
  }));
}

/** The parts of one section. */
export const partsIn = ({ parts }: Dossier, section: Section): Part[] =>
  parts.filter(({ abschnitt }) => abschnitt === section);
