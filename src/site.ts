import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolders } from './schema/data-folders.mjs';

/** What a city declares in its `site.json`: who it is, what is compared with what, who publishes. */
export interface Site {
  titel: string;
  stadt: { ags: string; name: string; genitiv: string; verwaltung: string };
  vergleichsstaedte: string[];
  /** What the pages tell of, where it is not what follows from the versions of the budget. */
  haushalt?: {
    /** The version; without it the newest plan. */
    fassung?: string | null;
    /** The version it is held against; null: none. Without it the nearest earlier one that plans the same year. */
    vergleichsfassung?: string | null;
    jahr?: number | null;
    /** What became of the departments since the plan, below their list; nothing where nobody has looked. */
    organisation?: string;
  };
  betreiber: { name: string | null; anschrift: string | null; mail: string | null };
  /** Does the city itself publish this site? */
  amtlich: boolean;
  /** The public address (https://…) or null while there is none. */
  adresse: string | null;
  massendownload_ungeklaert: boolean;
  /** For data portals that take the catalogue: GovData gives its suppliers the address; the licence is that of the catalogue itself. */
  katalog?: { datenbereitsteller?: string | null; lizenz?: string };
  beispielsuche: string[];
  /** Everyday things whose cost for each inhabitant the start page tells: numbers of entries of the lists of tasks. */
  alltag?: string[];
  /** What the site does not have of the budget, for the page on the state of the data. */
  luecken: string[];
  /** Where the city itself shows today's state; links for people. */
  aktuell: { text: string; url: string; was: string }[];
  /** What only a person can say of the names in the tables of the budget; left out, nothing of it is claimed. */
  namen?: NamesSite;
  /** What holds by the law of one Land alone, by the first two digits of the ags: told only to a city that lies in it. */
  landesrecht?: Readonly<Record<string, LandLaw>>;
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

/** How the names in the tables of the budget came about. */
export interface NamesSite {
  /** Did a person look through all names and mend them? */
  durchgesehen: boolean;
  /** What is wrong with the names in the source, in one sentence. */
  quelle?: string;
  /** Whose names those of the Produktbereiche and Produktgruppen are, in one sentence. */
  produktrahmen?: string;
}

/** Sentences that are true in one Land. */
export interface LandLaw {
  /** Which account groups make up which result by its chart of accounts. */
  kontenrahmen?: string;
  /** What a higher rate of a tax does to the grants among municipalities, with the ruling or the paragraph that says so. */
  finanzausgleich?: { text: string; beleg: string; url: string };
  /** What its law says, or does not say, of some key figures. */
  kennzahlen?: { text: string; fuer: string[] };
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
    /** `kurz`: our words for a picture. */
    stufen: { stufe: number; kurz?: string; wortlaut: string; beispiel: string }[];
    hinweis: string;
  };
  /** Who says from when on a service counts as done, each with its source. */
  lesarten: { wer: string; aussage: string; quelle: string }[];
  /** How the model changed. */
  modellwechsel?: { text: string; quelle: string };
}

export const site: Site = JSON.parse(readFileSync(join(dataFolders().city, 'site.json'), 'utf8'));

/** What stands for a publisher until there is one. */
export const PREVIEW = 'Diese Seite ist eine Vorschau: Wer sie veröffentlicht, steht noch nicht fest.';

/** The law of the Land that a city lies in, as far as `site.json` tells of it; the Land is the start of the ags. */
export const landLaw = ({ stadt, landesrecht }: Pick<Site, 'stadt' | 'landesrecht'> = site): LandLaw =>
  landesrecht?.[stadt.ags.slice(0, 2)] ?? {};
