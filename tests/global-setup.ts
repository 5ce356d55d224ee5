import { serve } from '../scripts/serve.ts';
import { DIST } from './site.ts';

/**
 * Serves the built site for the whole run. The workers, started later, inherit its address; see `fixtures.ts`. One header is left out,
 * which shuts a page off from what opened it: for it the browser starts a second process for each new context. The tests of the
 * server and of the samples for others ask for it.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { url, close } = await serve({ dir: DIST, port: 0, without: 'cross-origin-opener-policy' });
  process.env.KLARHAUSHALT_URL = url;
  return close;
}
