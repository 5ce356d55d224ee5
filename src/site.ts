import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a city declares in `data/site.json`: who it is, what is compared with what, who publishes. */
export interface Site {
  titel: string;
  stadt: { ags: string; name: string; genitiv: string; verwaltung: string };
  vergleichsstaedte: string[];
  haushalt: { fassung: string; vergleichsfassung: string | null; jahr: number };
  betreiber: { name: string | null; anschrift: string | null; mail: string | null };
  /** Does the city itself publish this site? */
  amtlich: boolean;
  /** The public address (https://…) or null while there is none. */
  adresse: string | null;
  massendownload_ungeklaert: boolean;
  /** For data portals that take the catalogue: GovData gives its suppliers the address; the licence is that of the catalogue itself. */
  katalog?: { datenbereitsteller?: string | null; lizenz?: string };
  beispielsuche: string[];
  /** What the site does not have of the budget, for the page on the state of the data. */
  luecken: string[];
  /** Where today's state can be seen; links for people. */
  aktuell: { text: string; url: string; was: string }[];
  /** What belongs to the pages on investments alone; a city without it has none of it. */
  investitionen?: {
    /** Where today's state can be seen. */
    aktuell: { text: string; url: string; was: string }[];
    /** The newest documents that are known: each has its date and shows no later state. */
    unterlagen?: { text: string; url: string; was: string }[];
    /** The day on which figures of documents without any date came to the site (2030-01-31). */
    aufgenommen?: string;
    /** What belongs to one measure, by its key: words that people look for it by, and what is not known of it. */
    massnahmen?: Record<string, { suchworte?: string; offen?: string[] }>;
    /** What a reader has to know before the first number, e.g. that a list is not complete. */
    hinweis?: string;
    /** What the figures on investments leave out or leave open. */
    luecken: string[];
  };
  /** Digitalisation; a city without papers on it leaves this out. */
  digitalisierung?: DigitalSite;
}

/** What the pages on digitalisation cannot know from the tables: words of the papers and where today's state is. */
export interface DigitalSite {
  /** Where today's state can be seen. */
  aktuell: { text: string; url: string; was: string }[];
  /** What one has to know beside the papers, each sentence with its source. */
  zusammenhang?: { text: string; quelle: string }[];
  /** Counts of the overview and of the page of numbers, by indicator, in their order. */
  zahlen: { id: string; titel: string; kennzahlen: string[] }[];
  /** The model of maturity as a paper of the city describes it, with an everyday example of ours for each level. */
  reifegrad?: {
    quelle: string;
    modell: string;
    /** What the levels mean, in one sentence. */
    satz: string;
    /** The indicator with the number of all services that the lists are a part of. */
    nenner: string;
    /** Counts that belong beside the lists of names, by indicator. */
    kennzahlen: string[];
    stufen: { stufe: number; wortlaut: string; beispiel: string }[];
    hinweis: string;
  };
  /** Who says from when on a service counts as done, each with its source. */
  lesarten: { wer: string; aussage: string; quelle: string }[];
  /** How the model changed. */
  modellwechsel?: { text: string; quelle: string };
}

/** The folder with everything specific to the city. */
export const dataFolder = (): string => resolve(process.env.KLARHAUSHALT_DATA ?? 'data');

export const site: Site = JSON.parse(readFileSync(join(dataFolder(), 'site.json'), 'utf8'));
