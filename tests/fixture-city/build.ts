/** The fixture city of this folder: a place that visibly does not exist, to see what the code assumes about a real one. */
import { fileURLToPath } from 'node:url';
import { buildData } from '../../scripts/build-data.ts';

/** Its `data/`: two products with amounts and a third without, two plans, one finished year. */
export const CITY_DATA = fileURLToPath(new URL('./data', import.meta.url));

/** Builds the published tables of the city into `out`. Its whole site, and those of its variants, are in `tests/cities`. */
export const buildCityData = (out: string): Promise<void> => buildData({ data: CITY_DATA, out, log: () => {} });
