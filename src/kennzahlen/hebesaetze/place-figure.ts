import { strips } from '../../charts/strips.ts';
import type { FigureSpec } from '../../figure/figure.ts';
import type { Column } from '../../figure/table.ts';
import { list } from '../../text/format.ts';
import { RATE_PLACE } from '../../words/de/kennzahlen/rates.ts';
import { groupName } from '../groups.ts';
import { isKnown, type Place, QUARTERS, type Spread } from '../rules.ts';
import { shortName } from '../sentences.ts';
import { groupPlace, groupSpread, type Statistic } from '../statistics.ts';
import type { Figures } from '../values.ts';
import { rate } from './amounts.ts';
import type { Steuer } from './rates.ts';

/** One tax among all cities of the home city's kind, in the year that most of them report. */
export interface Placed {
  readonly steuer: Steuer;
  readonly statistic: Statistic;
  readonly jahr: number;
  readonly wert: number;
  readonly place: Place;
  readonly spread: Spread;
}

/** The newest year in which enough cities report for a place to mean something; null when there is none. */
function placed(figures: Figures, steuer: Steuer, statistic: Statistic): Placed | null {
  for (const jahr of [...statistic.jahre].reverse()) {
    const wert = statistic.at(figures.home.ags, jahr)?.wert;
    const place = groupPlace(statistic, figures.home.ags, 'alle', jahr, figures);
    const spread = groupSpread(statistic, 'alle', jahr, figures);
    if (wert != null && place && isKnown(place) && isKnown(spread))
      return { steuer, statistic, jahr, wert, place, spread };
  }
  return null;
}

/** The taxes of which a place can be told. */
const placedTaxes = (
  figures: Figures,
  taxes: readonly { readonly steuer: Steuer; readonly statistic: Statistic }[],
): Placed[] => taxes.flatMap(({ steuer, statistic }) => placed(figures, steuer, statistic) ?? []);

/** Where the rates of the home city lie among those of all cities of its kind; null when too few report. */
export function placeFigure(
  figures: Figures,
  taxes: readonly { readonly steuer: Steuer; readonly statistic: Statistic }[],
): FigureSpec<Placed> | null {
  const rows = placedTaxes(figures, taxes);
  if (rows.length === 0) return null;
  const { home, peers } = figures;
  const cities = [home, ...peers];
  const phrase = ({ steuer, place }: Placed) => RATE_PLACE.phrase(steuer.name, place.platz, place.n);
  const years = [...new Set(rows.map(({ jahr }) => jahr))];
  const sentence = RATE_PLACE.headline(list(years.map(String)), home.name, list(rows.map(phrase)));
  const names = new Map(figures.peerGroup.regions.map(({ ags, name }) => [ags, shortName(name)]));
  const shown = rows.map(({ steuer, statistic, jahr }) => ({
    name: steuer.name,
    staedte: [...statistic.values(jahr, statistic.seriesOf(jahr) ?? '')].map(([ags, wert]) => ({
      wert,
      says: `${steuer.name} ${jahr}, ${names.get(ags) ?? ags}: ${rate(wert)}`,
    })),
    genannt: cities.map(({ ags }) => statistic.at(ags, jahr)?.wert ?? null),
  }));
  const staedte = cities.map(({ name }) => name);
  return {
    id: 'hebesatz-platz',
    sentence,
    subtitle: RATE_PLACE.subtitle(
      list(years.map(String)),
      groupName('alle', home.art),
      list([...new Set(rows.map(({ place }) => `${place.n}`))]),
    ),
    picture: {
      draw: (document, width) => strips(shown, { label: sentence, width, staedte, format: rate }, document),
    },
    view: 'picture',
    sources: rows.map(({ statistic, jahr }) => statistic.at(home.ags, jahr)?.quelle ?? ''),
    notes: [RATE_PLACE.caveat],
    caption: RATE_PLACE.caption(QUARTERS),
    rows,
    columns: [
      { name: 'steuer', title: 'Steuer', kind: 'text', value: ({ steuer }) => steuer.name },
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      cities.map(
        ({ ags, name }): Column<Placed> => ({
          name: `hebesatz_${ags}`,
          title: name,
          kind: 'prozent',
          value: ({ statistic, jahr }) => statistic.at(ags, jahr)?.wert ?? null,
          gap: 'keine Angabe',
        }),
      ),
      { name: 'platz', title: RATE_PLACE.column(home.name), kind: 'count', value: ({ place }) => place.platz },
      { name: 'n', title: 'Städte', kind: 'count', value: ({ place }) => place.n },
      {
        name: 'unteres',
        title: RATE_PLACE.quarter,
        kind: 'prozent',
        secondary: true,
        value: ({ spread }) => spread.unteres,
      },
      { name: 'mitte', title: 'Mitte', kind: 'prozent', secondary: true, value: ({ spread }) => spread.mitte },
      {
        name: 'oberes',
        title: RATE_PLACE.threeQuarters,
        kind: 'prozent',
        secondary: true,
        value: ({ spread }) => spread.oberes,
      },
    ],
    context: { gruppe: groupName('alle', home.art) },
  };
}
