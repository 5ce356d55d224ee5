/** Key figures made in memory, for tests of the rules of comparison: regions that do not exist, with values as one likes. */
import type { PeerGroup } from '../../src/kennzahlen/groups.ts';
import type { Measure } from '../../src/kennzahlen/measures.ts';
import type { Einwohnerzahl, Kennzahl, Region, Wert } from '../../src/kennzahlen/queries.ts';
import { type Comparison, type Statistic, statistic } from '../../src/kennzahlen/statistics.ts';

const CITY = 'kreisfreie Stadt';

/** A city in the Land of the first two digits of its key, valid for ever. */
export const region = (ags: string, more: Partial<Region> = {}): Region => ({
  ags,
  name: `Stadt ${ags}`,
  art: CITY,
  land: ags.slice(0, 2),
  gueltig_von: null,
  gueltig_bis: null,
  ...more,
});

/** A value as official statistics give it; `null` is missing. */
export const wert = (ags: string, jahr: number, value: number | null, more: Partial<Wert> = {}): Wert => ({
  ags,
  jahr,
  wertart: 'statistik',
  reihe: 'reihe-a',
  wert: value,
  fehlgrund: value === null ? 'nicht vorhanden' : null,
  genauigkeit: null,
  quelle: 'quelle-a',
  zeile: null,
  anmerkung: null,
  zaehler: null,
  nenner: null,
  nenner_reihe: null,
  nenner_quelle: null,
  nenner_zeile: null,
  ...more,
});

export const printed = (kennzahl: string, besonderheit: Measure['besonderheit'] = null): Measure => ({
  kennzahl,
  herkunft: { art: 'gedruckt' },
  besonderheit,
});

export const kennzahl = (more: Partial<Kennzahl> = {}): Kennzahl => ({
  kennzahl: 'eine',
  name: 'Eine Kennzahl',
  formel: null,
  einheit: 'EUR je Einwohner',
  erklaerung: 'Nur für Tests.',
  grenzen: null,
  rechtsquelle: null,
  thema: 'ausgaben',
  rolle: null,
  rang: null,
  zaehler: null,
  nenner: null,
  nenner_reihe: null,
  faktor: null,
  je_einwohner: null,
  nachweis: null,
  besonderheit: null,
  hinweis: null,
  suchworte: null,
  satz_plan: null,
  satz_ergebnis: null,
  ...more,
});

/** Cities of which the first is the home city, all in the East, with the inhabitants given for a year. */
export function peerGroup(regions: readonly Region[], populations: readonly Einwohnerzahl[] = []): PeerGroup {
  return { home: regions[0] as Region, regions, populations };
}

export const comparison = (
  regions: readonly Region[],
  more: { populations?: readonly Einwohnerzahl[]; deficits?: Comparison['deficits'] } = {},
): Comparison => ({ peerGroup: peerGroup(regions, more.populations), deficits: more.deficits ?? [] });

/** So many cities of the East; the first is the home city. */
export const cities = (count: number): Region[] =>
  Array.from({ length: count }, (_, index) => region(`120${String(10 + index)}000`));

/** The statistic of an indicator, told from the first city. */
export const statisticOf = (rows: readonly Wert[], home: Region, measure = printed('eine')): Statistic =>
  statistic(measure, rows, home.ags);
