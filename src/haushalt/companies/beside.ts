/** What stands elsewhere on the site and tells of one company: what it builds. */
import { group } from 'd3-array';
import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { site } from '../../site.ts';
import { slug } from '../../text/slug.ts';
import { builtAmounts } from '../../words/de/haushalt/companies.ts';

/** One published amount of a measure. */
interface Amount {
  ags: string;
  massnahme: string;
  name: string;
  traeger: string;
  jahr: number | null;
  jahr_bis: number | null;
  betrag: number | null;
  genauigkeit: string | null;
  wertart: string;
}

/** The newest last, and of one year the largest: parts stand before the whole. */
const AMOUNTS: Query<Amount> = query(
  `SELECT ags, massnahme, name, traeger, CAST(jahr AS INTEGER) AS jahr, CAST(jahr_bis AS INTEGER) AS jahr_bis,
  CAST(betrag AS DOUBLE) AS betrag, genauigkeit, wertart
FROM investitionen ORDER BY ags, massnahme, jahr NULLS FIRST, betrag NULLS FIRST, jahr_bis NULLS FIRST, wertart, quelle`,
);

/** What a company builds. */
export interface Built {
  readonly name: string;
  readonly href: string;
  /** How many amounts there are, and the newest, in words; null: no source names one for a year. */
  readonly amounts: string | null;
}

/** The measures that a company carries: their carrier has its name. */
export async function builtBy(kennung: string): Promise<Built[]> {
  const rows = (await ask(AMOUNTS)).filter(({ ags, traeger }) => ags === site.stadt.ags && slug(traeger) === kennung);
  return [...group(rows, ({ massnahme }) => massnahme)].map(([massnahme, own]) => ({
    name: own.at(-1)?.name ?? massnahme,
    href: `/investitionen/${massnahme}/`,
    amounts: amountsOf(own),
  }));
}

/** "17 Zahlen, zuletzt 185,7 Mio. € für 2026 bis 2029 (mittelfristige Planung)". */
function amountsOf(rows: readonly Amount[]): string | null {
  const known = rows.filter(({ betrag, jahr }) => betrag !== null && jahr !== null);
  const row = known.at(-1);
  if (row?.betrag == null) return null;
  return builtAmounts(known.length, { ...row, betrag: row.betrag });
}
