/** The posts of a city, as far as it publishes them. */
import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { POST_COUNTS, type STATUS } from '../../schema/values.ts';
import { site } from '../../site.ts';
import { slug } from '../../text/slug.ts';

export const STAFF_PAGE = '/haushalt/stellen/';

/** Does the home city tell of any? What has none has no page of them, and no word. */
export const hasPosts = async (): Promise<boolean> => (await loadPosts()).length > 0;

/** Counts of posts; null: the source does not say. */
export interface Counts {
  geplant: number | null;
  besetzt: number | null;
  unbesetzt: number | null;
  vzae: number | null;
}

/** The posts of a group in an area in a year. */
export interface Stelle extends Counts {
  ags: string;
  jahr: number;
  fassung: (typeof STATUS)[number];
  bereich: string;
  kennung: string;
  gruppe: string;
  stichtag: string | null;
  struktur: string | null;
  ebene: string | null;
  schluessel: string | null;
  quelle: string;
  anmerkung: string | null;
}

const STELLEN: Query<Stelle> = query(
  `SELECT ags, CAST(jahr AS INTEGER) AS jahr, fassung, bereich, kennung, gruppe,
  ${POST_COUNTS.map((name) => `CAST(${name} AS DOUBLE) AS ${name}`).join(', ')},
  stichtag, struktur, ebene, schluessel, quelle, anmerkung
FROM stellen ORDER BY ags, jahr, kennung, gruppe, quelle`,
);

/** All posts of the home city. */
export const loadPosts = async (): Promise<Stelle[]> =>
  (await ask(STELLEN)).filter(({ ags }) => ags === site.stadt.ags);

/** The page of an area. */
export const areaPage = (kennung: string): string => `${STAFF_PAGE}${kennung}/`;

/** The page of a group. */
export const groupPage = (gruppe: string): string => `${STAFF_PAGE}gruppe/${slug(gruppe)}/`;

/** Names the posts of a group in an area and a year among the records. */
export const postKey = ({
  jahr,
  kennung,
  gruppe,
}: {
  jahr: number | string;
  kennung: string;
  gruppe: string;
}): string => [jahr, kennung, slug(gruppe)].join('-');
