/** What is known of a licence that a source states. Anything else it states is shown in its own words. */
export interface Licence {
  readonly name: string;
  readonly url: string;
  /** Its name in the list of the Open Definition, where Data Packages take theirs from. */
  readonly id: string;
  /** Its address in the list of DCAT-AP.de. */
  readonly dcat: string;
  /** What has to be said wherever the data are used; nothing where the licence asks for nothing. */
  readonly asksForName: boolean;
}

const DCAT = 'http://dcat-ap.de/def/licenses';

/** Open licences by the text in `quellen.lizenz`. */
const LICENCES: Readonly<Record<string, Licence>> = {
  'dl-de/by-2-0': {
    name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    url: 'https://www.govdata.de/dl-de/by-2-0',
    id: 'dl-de-by-2.0',
    dcat: `${DCAT}/dl-by-de/2.0`,
    asksForName: true,
  },
  'dl-de/zero-2-0': {
    name: 'Datenlizenz Deutschland – Zero – Version 2.0',
    url: 'https://www.govdata.de/dl-de/zero-2-0',
    id: 'dl-de-zero-2.0',
    dcat: `${DCAT}/dl-zero-de/2.0`,
    asksForName: false,
  },
  'CC-BY-4.0': {
    name: 'Creative Commons Namensnennung 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    id: 'CC-BY-4.0',
    dcat: `${DCAT}/cc-by/4.0`,
    asksForName: true,
  },
  'CC0-1.0': {
    name: 'Creative Commons Zero 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    id: 'CC0-1.0',
    dcat: `${DCAT}/cc-zero`,
    asksForName: false,
  },
};

/** The word in `quellen.lizenz` for a source that states none. */
export const UNLICENSED = 'ungeklaert';

/** The open licence of a source, or nothing where it states none, or one that is in no list. */
export const openLicence = (lizenz: string): Licence | undefined => LICENCES[lizenz];
