/** Every municipality of Germany: finds one by its name, and those that are like it. */

/** Years whose population (31.12.) the table has. */
export const YEARS = [2013, 2017, 2021, 2023] as const;

/** The year that the Steuereinnahmekraft of the table is of. */
export const TAX_YEAR = 2022;

/** A row of the table as text: decimal comma, '' where there is no value. */
export interface Municipality extends Readonly<Record<`bevoelkerung_${(typeof YEARS)[number]}`, string>> {
  /** Eight digits. */
  readonly ags: string;
  readonly name: string;
  /** What the name is followed by: Landeshauptstadt, Universitätsstadt. */
  readonly zusatz: string;
  /** kreisfreie Stadt, Stadt, Markt, Gemeinde. */
  readonly art: string;
  readonly flaeche_km2: string;
  readonly steuereinnahmekraft_je_ew: string;
}

export const isDistrictFree = ({ art }: Municipality): boolean => art === 'kreisfreie Stadt';

/** Inhabitants in the newest year. */
export const size = (one: Municipality): number => Number(one[`bevoelkerung_${YEARS[YEARS.length - 1] as 2023}`]);

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * The municipalities that a name or a key may mean: those that are called exactly so, else those whose name begins with it. One is the
 * answer, several are a question, none is a name that nobody has.
 */
export function candidates(all: readonly Municipality[], asked: string): Municipality[] {
  const byKey = all.filter(({ ags }) => ags === asked.trim());
  if (byKey.length > 0) return byKey;
  const wanted = folded(asked);
  const exact = all.filter(({ name, zusatz }) => folded(name) === wanted || folded(`${name}, ${zusatz}`) === wanted);
  if (exact.length > 0) return exact;
  return wanted === '' ? [] : all.filter(({ name }) => folded(name).startsWith(`${wanted} `));
}

/** So many cities stand beside the own one by name. */
const PEERS = 3;

/**
 * Those that a city is compared with: with the same duties (kreisfrei or not), of the same Land, and next to it in size. A Land without enough of them
 * gets those of all Germany.
 */
export function peersOf(all: readonly Municipality[], own: Municipality): Municipality[] {
  const alike = all.filter((one) => one.ags !== own.ags && isDistrictFree(one) === isDistrictFree(own));
  const near = alike.filter(({ ags }) => ags.slice(0, 2) === own.ags.slice(0, 2));
  const distance = (one: Municipality): number => Math.abs(Math.log((size(one) || 1) / (size(own) || 1)));
  return [...(near.length >= PEERS ? near : alike)].sort((a, b) => distance(a) - distance(b)).slice(0, PEERS);
}
