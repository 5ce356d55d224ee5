/** The regions that the general statistics know: a kreisfreie Stadt is among them, other municipalities are not. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';

export interface KnownRegion {
  readonly ags: string;
  readonly name: string;
  readonly art: string;
}

/** By key. */
export async function knownRegions(general: string): Promise<ReadonlyMap<string, KnownRegion>> {
  const content = await readFile(join(general, 'regionen/regionen.csv'), 'utf8');
  const { data } = Papa.parse<KnownRegion>(content, { header: true, delimiter: ';', skipEmptyLines: true });
  return new Map(data.map((region) => [region.ags, region]));
}

/** The key of the statistics for a municipality: its own, or that of the Land where a city is one. Undefined: they do not have it. */
export function regionKey(regions: ReadonlyMap<string, KnownRegion>, ags: string): string | undefined {
  if (regions.has(ags)) return ags;
  const land = /^(\d{2})000000$/.exec(ags)?.[1];
  return land !== undefined && regions.get(land)?.art === 'Stadtstaat' ? land : undefined;
}

/** `Wesel`; '' where the Kreis has no row of its own. */
export const districtName = (regions: ReadonlyMap<string, KnownRegion>, ags: string): string =>
  regions.get(ags.slice(0, 5))?.name ?? '';
