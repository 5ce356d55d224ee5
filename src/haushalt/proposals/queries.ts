/** What citizens proposed and voted on, as far as a city publishes it. */
import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { site } from '../../site.ts';

export const PROPOSALS_PAGE = '/haushalt/buergerhaushalt/';

/** Does the home city have any? What has none has no page of them, and no word. */
export const hasProposals = async (): Promise<boolean> => (await loadProposals()).length > 0;

export interface Vorschlag {
  ags: string;
  buergerhaushalt: string;
  vorschlag: string;
  name: string;
  kategorie: string | null;
  platz: number | null;
  jahr: number;
  punkte_persoenlich: number | null;
  punkte_post: number | null;
  punkte_online: number | null;
  punkte: number | null;
  liste: 'ja' | 'nein' | null;
  ausgang: string | null;
  ausgang_datum: string | null;
  ausgang_quelle: string | null;
  papier: string | null;
  quelle: string;
  anmerkung: string | null;
}

export const VORSCHLAEGE: Query<Vorschlag> = query(
  `SELECT ags, buergerhaushalt, vorschlag, name, kategorie, CAST(platz AS INTEGER) AS platz, CAST(jahr AS INTEGER) AS jahr,
  CAST(punkte_persoenlich AS INTEGER) AS punkte_persoenlich, CAST(punkte_post AS INTEGER) AS punkte_post,
  CAST(punkte_online AS INTEGER) AS punkte_online, CAST(punkte AS INTEGER) AS punkte, liste, ausgang, ausgang_datum,
  ausgang_quelle, papier, quelle, anmerkung
FROM vorschlaege ORDER BY ags, buergerhaushalt, vorschlag`,
);

/** A published number on the taking part, or a cost that a paper estimates for a proposal. */
export interface Angabe {
  ags: string;
  kennzahl: string;
  name: string;
  thema: string;
  jahr: number;
  jahr_bis: number | null;
  wert: number;
  genauigkeit: string | null;
  einheit: string;
  quelle: string;
  anmerkung: string | null;
}

export const BETEILIGUNG: Query<Angabe> = query(
  `SELECT w.ags, w.kennzahl, k.name, k.thema, CAST(w.jahr AS INTEGER) AS jahr, CAST(w.jahr_bis AS INTEGER) AS jahr_bis,
  CAST(w.wert AS DOUBLE) AS wert, w.genauigkeit, w.einheit, w.quelle, w.anmerkung
FROM werte w JOIN kennzahlen k ON k.kennzahl = w.kennzahl
WHERE k.thema IN ('beteiligung', 'buergerhaushalt') AND w.wert IS NOT NULL
ORDER BY w.ags, k.thema, w.kennzahl, w.jahr, w.quelle`,
);

const own = <T extends { ags: string }>(rows: readonly T[]): T[] => rows.filter(({ ags }) => ags === site.stadt.ags);

/** The proposals of the home city by the budget that they were for, the newest first. */
export async function loadProposals(): Promise<readonly (readonly [name: string, proposals: readonly Vorschlag[]])[]> {
  const rows = own(await ask(VORSCHLAEGE));
  return [...new Set(rows.map(({ buergerhaushalt }) => buergerhaushalt))]
    .sort()
    .reverse()
    .map((name) => [name, rows.filter(({ buergerhaushalt }) => buergerhaushalt === name)] as const);
}

/** What is published beside them. */
export const loadTakingPart = async (): Promise<Angabe[]> => own(await ask(BETEILIGUNG));
