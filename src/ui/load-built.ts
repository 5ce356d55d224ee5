/** What the build has made as a file of its own: fetched by a page when somebody first asks for it. */

/** @throws TypeError where it does not come */
export async function fetchBuilt(address: string): Promise<Response> {
  // while developing, the server asks for a slash behind every address that it makes up
  const response = await fetch(`${address}${import.meta.env.DEV ? '/' : ''}`);
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
  return response;
}

const loaded = new Map<string, Promise<unknown>>();

/**
 * The JSON of an address, once for all that need it.
 * @param read makes of it what the page needs, once too; the same for each call with this address
 * @throws TypeError where it does not come; the next call tries again
 */
export function loadBuilt<T, R = T>(address: string, read = (json: T): R => json as unknown as R): Promise<R> {
  const known = loaded.get(address);
  if (known) return known as Promise<R>;
  const made = fetchBuilt(address).then(async (response) => read((await response.json()) as T));
  loaded.set(address, made);
  made.catch(() => loaded.delete(address));
  return made;
}
