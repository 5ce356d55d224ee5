/** The data of a map, fetched by its page when somebody first asks for them; once for all that need them. */
import type { MapData } from './tree-data.ts';

const loaded = new Map<string, Promise<MapData>>();

/**
 * @param address of the file, `/haushalt/karte/<teil>-<klassifikation>.json`
 * @throws when it does not come; the next call tries again
 */
export function loadMapData(address: string): Promise<MapData> {
  const known = loaded.get(address);
  if (known) return known;
  const data = read(address);
  loaded.set(address, data);
  data.catch(() => loaded.delete(address));
  return data;
}

async function read(address: string): Promise<MapData> {
  // while developing, the server asks for a slash behind every address that it makes up
  const response = await fetch(`${address}${import.meta.env.DEV ? '/' : ''}`);
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
  return response.json();
}
