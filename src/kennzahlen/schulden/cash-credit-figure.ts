import { range } from 'd3-array';
import type { FigureSpec } from '../../figure/figure.ts';
import { CASH_CREDITS, cashCreditHeadline, DEBT_COLUMNS } from '../../words/de/kennzahlen/debt.ts';
import type { Angabe } from '../angaben.ts';
import { sourcesOf } from '../band-lines.ts';
import type { Region } from '../queries.ts';
import { yearRanges } from '../sentences.ts';
import { newest, type Statistic } from '../statistics.ts';
import type { Figures } from '../values.ts';
import { type Amount, euroColumns, millionColumns } from './amounts.ts';
import { reliefSentence } from './sentences.ts';

/** Short-term credits for running costs: newest year per inhabitant, and the amounts of all years with a value. */
export function cashCreditFigure(
  { home, peers }: Figures,
  perHead: Statistic | null,
  amounts: Statistic | null,
  relief: readonly Angabe[],
): FigureSpec<Region> | null {
  const last = perHead && newest(perHead, home.ags);
  if (!perHead || !last) return null;
  const cities = [home, ...peers];
  const of = (statistic: Statistic, { ags }: Region, jahr: number) => statistic.at(ags, jahr)?.wert ?? null;
  const years = amounts ? amounts.jahre.filter((jahr) => cities.some((city) => of(amounts, city, jahr) !== null)) : [];
  const shown = years.slice(-2);
  const [before, after] = shown as [number?, number?];
  const between = before !== undefined && after !== undefined ? range(before + 1, after) : [];
  const betraege = shown.map(
    (jahr): Amount<Region> => ({
      name: `betrag_${jahr}`,
      title: DEBT_COLUMNS.inMillions(jahr),
      value: (city) => amounts && of(amounts, city, jahr),
    }),
  );
  return {
    id: 'kassenkredite',
    sentence: cashCreditHeadline(
      last.jahr,
      cities.map((city) => ({ name: city.name, wert: of(perHead, city, last.jahr) })),
    ),
    subtitle: CASH_CREDITS.subtitle(last.jahr),
    picture: null,
    view: 'table',
    sources: [...sourcesOf(perHead, cities), ...(amounts ? sourcesOf(amounts, cities) : [])],
    notes: [
      between.length > 0 && CASH_CREDITS.noAmounts(yearRanges(between)),
      relief.some(({ jahr }) => before !== undefined && after !== undefined && jahr > before && jahr <= after) &&
        reliefSentence(relief, cities),
    ],
    caption: CASH_CREDITS.caption,
    rows: cities,
    row: { key: ({ ags }) => ags },
    columns: [
      { name: 'stadt', title: 'Stadt', kind: 'text', value: ({ name }) => name },
      millionColumns(betraege),
      {
        name: `je_einwohner_${last.jahr}`,
        title: DEBT_COLUMNS.perHeadIn(last.jahr),
        kind: 'head',
        value: (city) => of(perHead, city, last.jahr),
        gap: 'keine Angabe',
      },
      euroColumns(betraege),
    ],
  };
}
