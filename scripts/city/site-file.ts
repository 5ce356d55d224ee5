/** The `site.json` of a new city: only what the tables say. What a person alone can say (publisher, address, links) is left empty. */

import type { Municipality } from '../../src/budget/municipalities.ts';
import type { Site } from '../../src/site.ts';

/** What the budget has: the years of its kinds of amounts, and the names in it. */
export interface Held {
  /** Years of each kind of amount. */
  readonly jahre: ReadonlyMap<string, ReadonlySet<number>>;
  readonly names: readonly string[];
}

/** What people look for first; a word stands as an example only where the budget has it. */
const ASKED_FIRST = [
  'Kita',
  'Feuerwehr',
  'Schule',
  'Grundsteuer',
  'Gewerbesteuer',
  'Friedhof',
  'Straßen',
  'Bücherei',
  'Personal',
];
const EXAMPLES = 3;

/** `Potsdams`, `Gladbachs`, `Moers’`. */
export const genitive = (name: string): string => (/[sßxz]$/i.test(name) ? `${name}’` : `${name}s`);

/** `Landeshauptstadt Kiel`, `Stadt Moers`, `Gemeinde Gilching`. */
export function administration({ name, zusatz, art }: Municipality): string {
  const kind = /^[\p{L}-]*(stadt|Stadt)$/u.test(zusatz) ? zusatz : art === 'kreisfreie Stadt' ? 'Stadt' : art;
  return `${kind} ${name}`;
}

/** Words that the names of the budget begin a word with. */
function examples(names: readonly string[]): string[] {
  const all = names.join('\n');
  return ASKED_FIRST.filter((word) => new RegExp(`(^|[^\\p{L}])${word}`, 'iu').test(all)).slice(0, EXAMPLES);
}

/** A plan has the result of the year before last, the plan of last year, its own year, and three years beyond. */
const [BEFORE, YEARS_OF_A_PLAN] = [2, 5];

/**
 * The year that a plan is made for, where its years are those that the law gives every plan and the file calls all of them planned. Undefined: the
 * newest planned year is the plan's own.
 */
export function planYear({ jahre }: Pick<Held, 'jahre'>): number | undefined {
  const [planned, results] = ['ansatz', 'ergebnis'].map((one) => [...(jahre.get(one) ?? [])].sort((a, b) => a - b));
  const [result] = results ?? [];
  if (!planned || result === undefined || results?.length !== 1 || jahre.has('planung')) return undefined;
  const whole = planned.length === YEARS_OF_A_PLAN && planned.every((year, at) => year === result + 1 + at);
  return whole ? result + BEFORE : undefined;
}

/** @param region key of the city in the table of regions */
export function siteOf(
  own: Municipality,
  region: string,
  peers: readonly string[],
  held: Held,
  planjahr?: number,
): Site {
  return {
    titel: `Klarhaushalt ${own.name}`,
    stadt: { ags: region, name: own.name, genitiv: genitive(own.name), verwaltung: administration(own) },
    vergleichsstaedte: [...peers],
    ...(planjahr ? { haushalt: { jahr: planjahr } } : {}),
    betreiber: { name: null, anschrift: null, mail: null },
    amtlich: false,
    adresse: null,
    massendownload_ungeklaert: true,
    beispielsuche: examples(held.names),
    aktuell: [],
    luecken: [],
  };
}
