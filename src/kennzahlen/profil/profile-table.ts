import { type Table, table } from '../../figure/table.ts';
import { columnKind } from '../units.ts';
import type { Figures } from '../values.ts';
import type { Profile } from './profile.ts';

/** The key figures of a region as a table: value, place among all of its kind, the home city beside it, course. */
export function profileTable({ region, rows }: Profile, { home }: Pick<Figures, 'home'>): Table {
  const other = region.ags !== home.ags;
  const kindOf = ({ kennzahl }: Profile['rows'][number]) => columnKind(kennzahl.einheit);
  return table({
    caption: `${region.name}: neuester Wert je Kennzahl`,
    rows,
    row: {
      key: ({ kennzahl }) => kennzahl.kennzahl,
      href: ({ href }) => href,
      origin: ({ herkunft }) => herkunft,
      note: ({ jahr }) => String(jahr),
    },
    columns: [
      { name: 'name', title: 'Kennzahl', kind: 'text', value: ({ kennzahl }) => kennzahl.name },
      { name: 'wert', title: region.name, kind: 'count', kindOf, value: ({ wert }) => wert },
      { name: 'platz', title: 'Platz', kind: 'text', value: ({ platz }) => platz },
      other && {
        name: 'daneben',
        title: home.name,
        kind: 'count',
        kindOf,
        secondary: true,
        value: ({ daneben }) => daneben,
        gap: 'keine Angabe',
      },
    ],
    trend: { title: 'Verlauf', values: ({ verlauf }) => verlauf },
  });
}
