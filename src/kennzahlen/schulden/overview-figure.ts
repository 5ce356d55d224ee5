import type { FigureSpec } from '../../figure/figure.ts';
import type { Column } from '../../figure/table.ts';
import { DEBT_MEASURES, DEBT_OVERVIEW, eur } from '../../words/de/kennzahlen/debt.ts';
import { accuracy } from '../../words/published.ts';
import type { Angabe } from '../angaben.ts';
import type { Region } from '../queries.ts';
import { newest, type Statistic } from '../statistics.ts';
import type { Figures } from '../values.ts';

/** A column of the overview: one measure in the newest year of the home city. */
interface Measure {
  readonly name: string;
  readonly titel: string;
  readonly jahr: number;
  readonly quelle: string;
  readonly wert: (city: Region) => number | null;
  readonly genauigkeit?: string | null;
}

const printed = (statistic: Statistic | null, home: Region, name: string, titel: string): Measure[] => {
  const last = statistic && newest(statistic, home.ags);
  if (!statistic || !last) return [];
  const wert = ({ ags }: Region): number | null => {
    const row = statistic.at(ags, last.jahr);
    return row?.reihe === last.reihe ? row.wert : null;
  };
  return [
    { name: `${name}_${last.jahr}`, titel: `${titel} (${last.jahr})`, jahr: last.jahr, quelle: last.quelle, wert },
  ];
};

/** "rund 1.328 €". */
const stated = (wert: number, genauigkeit: string | null = null): string =>
  [accuracy(genauigkeit), eur(wert)].filter(Boolean).join(' ');

/** The newest state per inhabitant that is published outside the statistics; a forecast is none. */
export const ownState = (own: readonly Angabe[]): Angabe | undefined =>
  own
    .filter(({ einheit, wertart }) => einheit === 'EUR je Einwohner' && wertart === 'bestand')
    .sort((a, b) => b.jahr - a.jahr)[0];

/** It as a column. */
function ownMeasure(own: readonly Angabe[]): (Measure & { readonly angabe: Angabe })[] {
  const angabe = ownState(own);
  if (!angabe) return [];
  const { ags, jahr, quelle, wert, genauigkeit } = angabe;
  const name = `einzelangabe_${jahr}`;
  return [{ name, titel: '', jahr, quelle, wert: (city) => (city.ags === ags ? wert : null), genauigkeit, angabe }];
}

/** The measures beside each other, each with its year; there is no sum and no scale across them. */
export function overviewFigure(
  { home, peers, quellen }: Figures,
  core: Statistic | null,
  integrated: Statistic | null,
  own: readonly Angabe[],
): FigureSpec<Region> | null {
  const [single] = ownMeasure(own);
  const columns = [
    ...printed(core, home, 'kernhaushalt', DEBT_MEASURES.core),
    ...printed(integrated, home, 'integriert', DEBT_MEASURES.whole),
  ];
  const measures: readonly Measure[] = [...columns, ...(single ? [single] : [])];
  if (measures.length === 0) return null;
  const values = measures.flatMap(({ wert, jahr, genauigkeit }) => {
    const found = wert(home);
    return found === null ? [] : [`${stated(found, genauigkeit)} (${jahr})`];
  });
  const publisher = single && quellen.get(single.quelle)?.herausgeber;
  const note = (city: Region): string | undefined => {
    if (!single) return undefined;
    const { genauigkeit, wert, jahr } = single.angabe;
    if (single.wert(city) === null) return undefined;
    return DEBT_OVERVIEW.other(stated(wert, genauigkeit), jahr, publisher ? `, ${publisher}` : '');
  };
  return {
    id: 'schulden-ueberblick',
    sentence: DEBT_OVERVIEW.headline(home.name, values),
    subtitle: DEBT_OVERVIEW.subtitle,
    picture: null,
    view: 'table',
    sources: measures.map(({ quelle }) => quelle),
    notes: [single?.angabe.anmerkung && DEBT_OVERVIEW.otherNote(single.jahr, single.angabe.anmerkung)],
    caption: DEBT_OVERVIEW.caption,
    rows: [home, ...peers],
    row: { key: ({ ags }) => ags, note },
    columns: [
      { name: 'stadt', title: 'Stadt', kind: 'text', value: ({ name }) => name },
      columns.map(
        ({ name, titel, wert }): Column<Region> => ({
          name,
          title: titel,
          kind: 'head',
          value: wert,
          gap: 'keine Angabe',
        }),
      ),
      single && {
        name: single.name,
        title: DEBT_OVERVIEW.otherColumn,
        kind: 'head',
        fileOnly: true,
        value: single.wert,
      },
    ],
    context: { einheit: 'EUR je Einwohner' },
  };
}
