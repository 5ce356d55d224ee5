/** The cities that have a page in another language: the home city and those that it is compared with by name. */
import { loadProfiled, type Profiled, profilePath } from '../kennzahlen/profil/cities.ts';
import { loadFigures } from '../kennzahlen/values.ts';

export interface TranslatedCity {
  readonly region: Profiled;
  /** Its German page. */
  readonly path: string;
}

/** Those of them that the statistics have values of. */
export async function translatedCities(): Promise<TranslatedCity[]> {
  const [{ home, peers }, all] = [await loadFigures(), await loadProfiled()];
  return [home, ...peers].flatMap(({ ags }) => {
    const region = all.find((one) => one.ags === ags);
    return region ? [{ region, path: profilePath(region, all) }] : [];
  });
}
