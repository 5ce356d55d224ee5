/** The maps of a page: each fetches its data with the first action. */
import { liveMap } from './live.ts';
import { loadMapData } from './load-data.ts';

for (const map of document.querySelectorAll<HTMLElement>('[data-map]'))
  liveMap(map, { data: () => loadMapData(map.dataset.map ?? ''), addressed: true });
