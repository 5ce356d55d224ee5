import { serve } from '../scripts/serve.ts';
import { DIST } from './site.ts';

/** Serves the built site for the whole run. The workers, started later, inherit its address; see `fixtures.ts`. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { url, close } = await serve({ dir: DIST, port: 0 });
  process.env.KLARHAUSHALT_URL = url;
  return close;
}
