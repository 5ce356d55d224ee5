/** The key figures of a city as a table, in another language. */
import { type Table, table } from '../figure/table.ts';
import type { Profiled } from '../kennzahlen/profil/cities.ts';
import type { ProfileRow } from '../kennzahlen/profil/profile.ts';
import type { Region } from '../kennzahlen/queries.ts';
import { valueOrigin } from '../ui/origins.ts';
import type { Words } from '../words/languages.ts';
import { kindOf, namedMeasure } from './key-figures.ts';
import { linkOf } from './sheets.ts';

/** Key figures of a city: year and place among all of its kind, value, the home city beside it, course. */
export async function cityTable(
  words: Words,
  caption: string,
  { region, home }: { readonly region: Profiled; readonly home: Region },
  rows: readonly ProfileRow[],
): Promise<Table> {
  const { cities: said, sheets, site, language, page } = words;
  const own = await Promise.all(
    rows.map(async (row) => ({
      row,
      named: namedMeasure(words, row.kennzahl),
      href: (await linkOf(page.root, { kennzahl: row.kennzahl.kennzahl, href: row.href })).href,
    })),
  );
  const place = ({ platz }: ProfileRow): string => (typeof platz === 'string' ? said.noPlace : sheets.place(platz));
  return table({
    caption,
    language,
    rows: own,
    row: {
      key: ({ row }) => row.kennzahl.kennzahl,
      href: ({ href }) => href,
      origin: ({ row }) => valueOrigin(row.kennzahl.kennzahl, row.jahr, region.ags),
      note: ({ row }) => said.yearAndPlace(row.jahr, place(row)),
      lang: ({ named }) => ({ name: named.lang.name }),
    },
    columns: [
      { name: 'name', title: said.columns.name, kind: 'text', value: ({ named }) => named.name },
      {
        name: 'wert',
        title: region.name,
        kind: 'count',
        kindOf: ({ row }) => kindOf(row.kennzahl.einheit),
        value: ({ row }) => row.wert,
        mark: ({ row }) => site.results.about(row.genauigkeit),
      },
      region.ags !== home.ags && {
        name: 'daneben',
        title: home.name,
        kind: 'count',
        kindOf: ({ row }) => kindOf(row.kennzahl.einheit),
        value: ({ row }) => row.daneben?.wert ?? null,
        mark: ({ row: { daneben, jahr } }) => (daneben && daneben.jahr !== jahr ? String(daneben.jahr) : undefined),
        origin: ({ row }) => valueOrigin(row.kennzahl.kennzahl, row.daneben?.jahr ?? row.jahr, home.ags),
        gap: site.results.none,
      },
    ],
    trend: { title: said.columns.course, values: ({ row }) => row.verlauf },
  });
}
