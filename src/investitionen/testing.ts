import type { Quelle } from '../sources.ts';
import { type Investments, measuresOf } from './measures.ts';
import type { Investition } from './queries.ts';

/** A row with what a test changes. */
export const row = (change: Partial<Investition>): Investition => ({
  ags: '99999999',
  massnahme: 'schule',
  name: 'Schule',
  jahr: 2030,
  jahr_bis: null,
  betrag: null,
  genauigkeit: null,
  wertart: 'ansatz',
  umfang: 'ganz',
  traeger: 'Kernhaushalt',
  gesamtkosten: null,
  ve: null,
  foerderung: null,
  eigenanteil: null,
  produktbereich: null,
  status: 'nicht angegeben',
  ort: null,
  quelle: 'plan',
  anmerkung: null,
  ...change,
});

export const quelle = (change: Partial<Quelle>): Quelle => ({
  quelle: 'plan',
  titel: 'Plan',
  herausgeber: 'Stadt',
  url: null,
  stand: null,
  abruf: null,
  lizenz: 'ungeklaert',
  datei: null,
  sha256: null,
  fundort: null,
  anmerkung: null,
  ...change,
});

/** What the pages know, with these rows and sources. */
export const investments = (rows: readonly Investition[], quellen: readonly Quelle[] = [quelle({})]): Investments => ({
  measures: measuresOf(rows),
  others: [],
  zuschuesse: [],
  bereiche: new Map([
    ['21', { kurzname: 'Schulen', page: { href: '/haushalt/bereich/21/', fassung: 'Plan 2030', invests: false } }],
  ]),
  staedte: new Map(),
  orte: [],
  massnahmenorte: [],
  quellen: new Map(quellen.map((one) => [one.quelle, one])),
});
