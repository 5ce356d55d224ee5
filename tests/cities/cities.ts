/** The cities whose sites the tests look at: each is the one in `tests/fixture-city`, with something changed. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freeze } from '../../scripts/freeze.ts';
import { ALL } from '../../scripts/testing/extent.ts';
import type { Site } from '../../src/site.ts';
import { addNeighbour, changeRows, NEIGHBOUR } from '../fixture-city/neighbours.ts';
import { removeEarlierPlan } from './earlier-plan.ts';
import { declareFigure } from './key-figure.ts';
import { addBriefing, addCash, addCompanies, addFullLists, addGrants, addStaff } from './lists.ts';
import { addFinance, doubtPurposes, makeKameral } from './parts.ts';
import { renumber } from './renumbered.ts';
import { reorganise } from './reorganised.ts';
import { endAtAreas, goDeeper } from './trees.ts';

/** What a city has different. */
export interface City {
  /** Its `site.json`. */
  readonly site?: (site: Site) => Site;
  /** Changes its data after a first build of them; a second one follows. `published` is what the first one made. */
  readonly later?: (data: string, published: string) => Promise<void>;
}

export const ADDRESS = 'https://haushalt.musterstadt.de';
export const PUBLISHER = {
  name: 'Kämmerei der Stadt',
  anschrift: 'Am Markt 1, 99999 Musterstadt',
  mail: 'daten@musterstadt.de',
};

/** One more needs an entry here; `site('its name')` gives it built. */
export const CITIES = {
  musterstadt: {},

  /** The same once more: two builds are equal byte for byte (`equal.test.ts`). */
  again: {},

  'no-earlier-plan': {
    site: (site) => ({ ...site, haushalt: { ...site.haushalt, vergleichsfassung: null } }),
    later: removeEarlierPlan,
  },

  public: {
    site: (site) => ({
      ...site,
      adresse: ADDRESS,
      betreiber: PUBLISHER,
      katalog: { datenbereitsteller: 'http://dcat-ap.de/def/contributors/musterstadt', lizenz: 'CC0-1.0' },
      amtlich: true,
      massendownload_ungeklaert: false,
    }),
    later: async (data, published) => {
      await freeze(data, published, '2030-01-15');
      await writeFile(
        join(data, 'korrekturen.csv'),
        'datensatz;tabelle;schluessel;spalte;alt;neu;grund;datum\nbevoelkerung;werte;jahr=2027;wert;1000;1001;=Zählfehler;2030-02-01\n',
      );
    },
  },

  reorganised: {
    site: (site) => ({
      ...site,
      haushalt: { ...site.haushalt, fassung: 'nachtrag-2030', vergleichsfassung: undefined },
    }),
    later: async (data) => {
      await reorganise(data);
      await renumber(data);
    },
  },

  'ends-at-areas': { later: endAtAreas },

  'goes-deeper': { later: goDeeper },

  finance: {
    later: async (data) => {
      await addFinance(data);
      await addGrants(data);
      await addCompanies(data);
      await addStaff(data);
      await addCash(data);
      await addBriefing(data);
    },
  },

  // a thousand pages more, which the whole run has time for
  ...(ALL && { 'full-lists': { later: addFullLists } }),

  kameral: {
    site: ({ haushalt: _, ...site }) => ({ ...site, beispielsuche: ['Kita'] }),
    later: makeKameral,
  },

  neighbour: {
    later: async (data) => {
      await addNeighbour(data);
      await addGrants(data);
      await addCompanies(data);
      await addStaff(data);
      await addCash(data);
      for (const list of ['zuwendungen', 'beteiligungen', 'stellen', 'kasse'])
        await changeRows(join(data, `${list}-2030`, `${list}.csv`), (rows) =>
          rows.map((row) => ({ ...row, ags: NEIGHBOUR })),
        );
    },
  },

  'key-figure': {
    site: (site) => ({ ...site, vergleichsstaedte: [NEIGHBOUR] }),
    later: async (data) => {
      await declareFigure(data);
      await addFinance(data);
      await doubtPurposes(data);
    },
  },

  placeholder: {
    site: (site) => ({ ...site, adresse: ADDRESS, betreiber: { ...PUBLISHER, name: 'Max Mustermann' } }),
  },
} satisfies Readonly<Record<string, City>>;

export type CityName = keyof typeof CITIES;
