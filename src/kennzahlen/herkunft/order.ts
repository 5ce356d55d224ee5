import type { Line, Order } from '../../ui/origin/line.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { ORIGIN_ORDER } from '../../words/de/kennzahlen/origins.ts';
import type { Gruppe } from '../groups.ts';
import { isKnown } from '../rules.ts';
import { shortName } from '../sentences.ts';
import { type Comparison, groupPlaces, groupSpread, groupValues, type Statistic } from '../statistics.ts';
import { exactText } from './words.ts';

/** Numbers that come out of the order of the values of a group: quarters, places, how many there are. */
interface GroupOrder {
  /** The values at a quarter, a half and three quarters; none where too few members report. */
  readonly quarters: readonly Line[];
  /** How many members have a value. */
  readonly count: Line;
  readonly place: (ags: string) => Line[];
}

const nameOf = (ags: string): string => `r_${ags}`;

/** 1 is the highest; equal values share a place. */
const placeOf = (wert: number, values: readonly (readonly [string, number])[]): number =>
  1 + values.filter(([, other]) => other > wert).length;

/** The values of a group's members in a year, highest first: what its quarters, its size and a member's place rest on. */
export function groupOrder(
  comparison: Comparison,
  statistic: Statistic,
  { gruppe, jahr, einheit }: { readonly gruppe: Gruppe; readonly jahr: number; readonly einheit: string },
): GroupOrder {
  const { kennzahl, herkunft } = statistic.measure;
  const derived = herkunft.art !== 'gedruckt';
  const names = new Map(comparison.peerGroup.regions.map(({ ags, name }) => [ags, shortName(name)]));
  const values = [...groupValues(statistic, gruppe, jahr, comparison)].sort((a, b) => b[1] - a[1]);
  const inputs = values.map(([ags, wert]) => ({
    name: nameOf(ags),
    titel: names.get(ags) ?? ags,
    wert,
    shown: exactText(wert, einheit, derived),
    from: valueOrigin(kennzahl, jahr, ags),
    platz: placeOf(wert, values),
  }));
  const order = (formel: string, worte: string, ags = comparison.peerGroup.home.ags): Order => ({
    art: 'reihe',
    formel,
    worte,
    inputs,
    marked: nameOf(ags),
  });
  const quantile = (name: string, part: number, zahl: number): Line => ({
    name,
    zahl,
    shown: exactText(zahl, einheit, derived),
    ground: order(
      `quantil(${part})`,
      ORIGIN_ORDER.nth(inputs.length, Math.max(Math.ceil(part * inputs.length), 1), placeOf(zahl, values)),
    ),
  });
  const found = groupSpread(statistic, gruppe, jahr, comparison);
  const places = groupPlaces(statistic, gruppe, jahr, comparison);
  return {
    quarters: isKnown(found)
      ? [
          quantile(ORIGIN_ORDER.quarter, 0.25, found.unteres),
          quantile(ORIGIN_ORDER.half, 0.5, found.mitte),
          quantile(ORIGIN_ORDER.threeQuarters, 0.75, found.oberes),
        ]
      : [],
    count: {
      name: ORIGIN_ORDER.count,
      zahl: inputs.length,
      shown: String(inputs.length),
      ground: order('anzahl()', ORIGIN_ORDER.countFormula),
    },
    place: (ags) => {
      const place = places(ags);
      // a mean of several years is ranked by other numbers than these
      if (!place || !isKnown(place) || place.jahre.length > 1) return [];
      return [
        {
          name: ORIGIN_ORDER.placeOf(names.get(ags) ?? ags),
          zahl: place.platz,
          shown: ORIGIN_ORDER.place(place.platz, place.n),
          ground: order(`rang(${nameOf(ags)})`, ORIGIN_ORDER.placeFormula, ags),
        },
      ];
    },
  };
}
