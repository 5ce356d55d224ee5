import { type Figure, figure } from '../../figure/figure.ts';
import type { Column } from '../../figure/table.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { sourcesOf } from '../band-lines.ts';
import type { Kennzahl } from '../queries.ts';
import { columnKind } from '../units.ts';
import type { Figures } from '../values.ts';
import { type Compared, toldWert } from './side-by-side.ts';

const kindOf = ({ einheit }: Kennzahl) => columnKind(einheit);

/** All indicators of the comparison in one table: a row an indicator, a column a city. */
export const allFigure = ({ home, peers }: Figures, all: readonly Compared[]): Figure =>
  figure({
    id: 'vergleich-alle',
    sentence: 'Alle Zahlen des Vergleichs',
    subtitle: 'Neuestes Jahr, für das alle genannten Städte eine Angabe haben',
    picture: null,
    view: 'table',
    sources: all.flatMap(({ statistic }) => sourcesOf(statistic, [home, ...peers])),
    caption: `${home.name} und die Vergleichsstädte`,
    rows: all,
    row: {
      key: ({ pair }) => pair.kennzahl,
      href: ({ pair }) => `#vergleich-${pair.kennzahl}`,
      origin: ({ pair, year }) => valueOrigin(pair.kennzahl, year.jahr),
      note: ({ year }) => String(year.jahr),
    },
    columns: [
      { name: 'name', title: 'Kennzahl', kind: 'text', value: ({ pair }) => pair.kurz },
      [home, ...peers].map(
        (city): Column<Compared> => ({
          name: `wert_${city.ags}`,
          title: city.name,
          kind: 'count',
          kindOf: ({ named }) => kindOf(named),
          value: (one) => toldWert(one, city),
          gap: 'keine Angabe',
        }),
      ),
      { name: 'jahr', title: 'Jahr', kind: 'text', fileOnly: true, value: ({ year }) => String(year.jahr) },
      { name: 'einheit', title: 'Einheit', kind: 'text', fileOnly: true, value: ({ named }) => named.einheit },
    ],
  });
