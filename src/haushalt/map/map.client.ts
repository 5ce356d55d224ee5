/** The maps of a page: each fetches its data with the first action. */
import { loadBuilt } from '../../ui/load-built.ts';
import { liveMap } from './live.ts';
import type { MapData } from './tree-data.ts';

for (const map of document.querySelectorAll<HTMLElement>('[data-map]'))
  liveMap(map, { data: () => loadBuilt<MapData>(map.dataset.map ?? ''), addressed: true });
