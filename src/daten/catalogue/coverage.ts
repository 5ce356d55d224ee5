import { type Iri, iri } from './rdf.ts';

const GEO = 'http://dcat-ap.de/def/politicalGeocoding';
const GERMANY = 'http://publications.europa.eu/resource/authority/country/DEU';
const MAX_NAMED = 20;

/** The address of a region in the lists of DCAT-AP.de, by the length of its key. */
export function geocoding(ags: string): string | null {
  const list = { 8: 'municipalityKey', 5: 'districtKey', 3: 'governmentDistrictKey', 2: 'stateKey' }[ags.length];
  return list && /^\d+$/.test(ags) ? `${GEO}/${list}/${ags}` : null;
}

export interface Coverage {
  readonly spatial: readonly Iri[];
  /** Regions in the lists of DCAT-AP.de: each one, or when they are many, their Länder. */
  readonly geocodings: readonly Iri[];
  readonly level: Iri;
}

/** Where the figures are from. Regions in several Länder cover Germany; `DG` is Germany itself. */
export function coverage(regions: readonly string[]): Coverage {
  const keys = regions.filter((ags) => geocoding(ags) !== null);
  const states = [...new Set(keys.map((ags) => ags.slice(0, 2)))].sort();
  const named = (keys.length <= MAX_NAMED ? [...new Set(keys)].sort() : states).flatMap((ags) => geocoding(ags) ?? []);
  const national = states.length !== 1 || regions.includes('DG');
  const geocodings = named.map(iri);
  return {
    spatial: [...(national ? [iri(GERMANY)] : []), ...geocodings],
    geocodings,
    level: iri(
      `${GEO}/Level/${national ? 'federal' : keys.length === 1 && keys[0]?.length === 8 ? 'municipality' : 'state'}`,
    ),
  };
}
