/**
 * The tables of the project: what stands in `data/`, and what is published from it.
 * The one thing that `scripts/` (which writes them) and `src/` (which reads them) share; a subject of them is a file in `tables/`.
 */
import type { Table } from './column.ts';
import { beteiligungen } from './tables/beteiligungen.ts';
import { leistungen, vorhaben } from './tables/digitalisierung.ts';
import { dossiers, dossierteile } from './tables/dossiers.ts';
import {
  ebenen,
  gliederung,
  konten,
  organisation,
  positionen,
  produkte,
  umsteigeschluessel,
  unterprodukte,
} from './tables/gliederung.ts';
import { fassungen, haushalt, vorschlaege } from './tables/haushalt.ts';
import { investitionen, massnahmenorte, orte } from './tables/investitionen.ts';
import { kasse } from './tables/kasse.ts';
import { kennzahlbezuege, kennzahlblaetter, kennzahlen, kennzahlwerte, regionen, werte } from './tables/kennzahlen.ts';
import { kennzahlvergleich } from './tables/kennzahlvergleich.ts';
import { formelterme, kontenrahmen } from './tables/kontenrahmen.ts';
import { abgleiche, glossar, korrekturen, quellen } from './tables/quellen.ts';
import { stellen } from './tables/stellen.ts';
import { zuwendungen } from './tables/zuwendungen.ts';

const tables = {
  haushalt,
  fassungen,
  ebenen,
  gliederung,
  produkte,
  unterprodukte,
  konten,
  kontenrahmen,
  formelterme,
  positionen,
  organisation,
  werte,
  kennzahlen,
  kennzahlblaetter,
  kennzahlvergleich,
  regionen,
  kennzahlwerte,
  quellen,
  investitionen,
  leistungen,
  vorhaben,
  korrekturen,
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

/** The published tables by name, in the order in which they are described. */
export const TABLES: Readonly<Record<TableName, Table>> = tables;

/** Tables that few cities need: published and described only where a dataset has rows of them. */
export const WHERE_FILLED = {
  glossar,
  umsteigeschluessel,
  orte,
  kennzahlbezuege,
  abgleiche,
  vorschlaege,
  zuwendungen,
  beteiligungen,
  stellen,
  kasse,
  massnahmenorte,
  dossiers,
  dossierteile,
} as const satisfies Record<string, Table>;

/** Every table that may be published, by name. */
export const ANY_TABLE: Readonly<Record<string, Table>> = { ...tables, ...WHERE_FILLED };
