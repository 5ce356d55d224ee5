import { type Table, table } from '../../figure/table.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { CITY_PAGE } from '../../words/de/kennzahlen/comparison.ts';
import type { Region } from '../queries.ts';
import { columnKind } from '../units.ts';
import { type Profile, type ProfileRow, placeText } from './profile.ts';

/** Key figures of a region as a table: year and place among all of its kind, value, the home city beside it, course. */
export function profileTable(
  caption: string,
  region: Profile['region'],
  rows: readonly ProfileRow[],
  home: Pick<Region, 'ags' | 'name'>,
): Table {
  const kindOf = ({ kennzahl }: ProfileRow) => columnKind(kennzahl.einheit);
  return table({
    caption,
    rows,
    row: {
      key: ({ kennzahl }) => kennzahl.kennzahl,
      href: ({ href }) => href,
      origin: ({ kennzahl, jahr }) => valueOrigin(kennzahl.kennzahl, jahr, region.ags),
      note: (one) => `${one.jahr}: ${placeText(one)}`,
    },
    columns: [
      { name: 'name', title: 'Kennzahl', kind: 'text', value: ({ kennzahl }) => kennzahl.name },
      {
        name: 'wert',
        title: region.name,
        kind: 'count',
        kindOf,
        value: ({ wert }) => wert,
        mark: ({ genauigkeit }) => genauigkeit ?? undefined,
      },
      region.ags !== home.ags && {
        name: 'daneben',
        title: home.name,
        kind: 'count',
        kindOf,
        value: ({ daneben }) => daneben?.wert ?? null,
        mark: ({ daneben, jahr }) => (daneben && daneben.jahr !== jahr ? String(daneben.jahr) : undefined),
        origin: ({ kennzahl, jahr, daneben }) => valueOrigin(kennzahl.kennzahl, daneben?.jahr ?? jahr, home.ags),
        gap: CITY_PAGE.unknown,
      },
    ],
    trend: { title: CITY_PAGE.trend, values: ({ verlauf }) => verlauf },
  });
}
