import type { Figure } from '../../ui/figure.ts';
import { sourcesOf } from '../band-lines.ts';
import type { Region } from '../queries.ts';
import { newest, type Statistic } from '../statistics.ts';
import type { Figures } from '../values.ts';
import { amountGaps, euroColumns, inMillions, millionColumns } from './amounts.ts';
import { cashCreditHeadline } from './sentences.ts';

/** Short-term credits for running costs: newest year per inhabitant, and the amounts of all years with a value. */
export function cashCreditFigure(
  { home, peers }: Figures,
  perHead: Statistic | null,
  amounts: Statistic | null,
): Figure | null {
  const last = perHead && newest(perHead, home.ags);
  if (!perHead || !last) return null;
  const cities = [home, ...peers];
  const of = (statistic: Statistic, { ags }: Region, jahr: number) => statistic.at(ags, jahr)?.wert ?? null;
  const years = amounts ? amounts.jahre.filter((jahr) => cities.some((city) => of(amounts, city, jahr) !== null)) : [];
  const shown = years.slice(-2);
  const columns = shown.map((jahr) => ({ name: `betrag_${jahr}`, title: `${jahr}, Mio. €` }));
  return {
    id: 'kassenkredite',
    headline: cashCreditHeadline(
      last.jahr,
      cities.map((city) => ({ name: city.name, wert: of(perHead, city, last.jahr) })),
    ),
    sub: `Kassenkredite am 31.12., je Einwohner wie gedruckt (${last.jahr}); Beträge bei Banken und anderen in Millionen Euro. Eine 0 ist eine Angabe, keine Lücke`,
    charts: [],
    file: null,
    tableOpen: true,
    quellen: [...new Set([...sourcesOf(perHead, cities), ...(amounts ? sourcesOf(amounts, cities) : [])])],
    table: {
      caption: 'Kassenkredite',
      columns: [
        { name: 'stadt', title: 'Stadt', kind: 'text' },
        ...millionColumns(columns),
        { name: `je_einwohner_${last.jahr}`, title: `${last.jahr} je Einwohner`, kind: 'head' },
        ...euroColumns(columns),
      ],
      rows: cities.map((city) => {
        const betraege = shown.map((jahr) => amounts && of(amounts, city, jahr));
        return {
          key: city.ags,
          cells: [city.name, ...betraege.map(inMillions), of(perHead, city, last.jahr), ...betraege],
          gaps: { ...amountGaps(columns), [`je_einwohner_${last.jahr}`]: 'keine Angabe' },
        };
      }),
    },
  };
}
