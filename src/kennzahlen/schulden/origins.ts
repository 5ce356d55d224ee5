import type { Line } from '../../ui/origin/line.ts';
import { DEBT_LINES, DEBT_MEASURES, DEBT_PARTS } from '../../words/de/kennzahlen/debt.ts';
import type { Angabe } from '../angaben.ts';
import type { CellFinder } from '../herkunft/cells.ts';
import { cellOfValue, millionLine, printedLine, statedLine } from '../herkunft/grounds.ts';
import { groupOrder } from '../herkunft/order.ts';
import { exactText } from '../herkunft/words.ts';
import type { Region } from '../queries.ts';
import { newest, type Statistic } from '../statistics.ts';
import type { Figures } from '../values.ts';
import { type Debt, type Integrated, yearsOf } from './integrated.ts';
import type { ChangeRow, PlaceRow } from './integrated-figures.ts';
import { ownState } from './overview-figure.ts';

/** What the numbers of a row of the figures on debt rest on. */
type Lines<R> = (row: R) => readonly Line[];

const PER_HEAD = 'EUR je Einwohner';
const citiesOf = ({ home, peers }: Figures): Region[] => [home, ...peers];

/** The measures beside each other, of a city. */
export function overviewLines(
  figures: Figures,
  core: Statistic | null,
  integrated: Statistic | null,
  own: readonly Angabe[],
  cells: CellFinder,
): Lines<Region> {
  const single = ownState(own);
  const measures = [
    { statistic: core, name: DEBT_MEASURES.core },
    { statistic: integrated, name: DEBT_MEASURES.whole },
  ];
  return (city) => [
    ...measures.flatMap(({ statistic, name }) => {
      const last = statistic && newest(statistic, figures.home.ags);
      return statistic && last ? printedLine(name, statistic, city.ags, last.jahr, PER_HEAD, cells) : [];
    }),
    ...(single && single.ags === city.ags ? [statedLine(DEBT_MEASURES.other(single.jahr), single, cells)] : []),
  ];
}

const value = ({ measure, at }: Statistic, { stadt, jahr }: Debt, cells: CellFinder) => {
  const row = at(stadt.ags, jahr);
  if (!row) throw new Error(`${measure.kennzahl}: kein Wert, ${stadt.name} ${jahr}.`);
  return cells({ ...row, kennzahl: measure.kennzahl });
};

/** What the whole debt of a city consists of. */
export const partsLines =
  (found: Integrated, cells: CellFinder): Lines<Debt> =>
  (debt) => [
    ...printedLine(DEBT_LINES.perHead, found.jeEw, debt.stadt.ags, debt.jahr, PER_HEAD, cells),
    ...found.teile.map((teil, index) =>
      millionLine(DEBT_PARTS[index] ?? '', debt.teile[index] as number, value(teil, debt, cells)),
    ),
    millionLine(DEBT_LINES.sum, debt.gesamt, value(found.gesamt, debt, cells)),
    ...printedLine(DEBT_LINES.people, found.einwohner, debt.stadt.ags, debt.jahr, 'Einwohner', cells),
  ];

/** Where a city lies among all, or under which value a quarter of them. */
export function placeLines(figures: Figures, found: Integrated, cells: CellFinder): Lines<PlaceRow> {
  const jahr = yearsOf(found, figures.home).at(-1) ?? 0;
  const order = groupOrder(figures, found.jeEw, { gruppe: 'alle', jahr, einheit: PER_HEAD });
  return ({ ags, viertel }) => {
    if (ags !== null)
      return [...printedLine(DEBT_LINES.perHead, found.jeEw, ags, jahr, PER_HEAD, cells), ...order.place(ags)];
    return order.quarters.filter((_, index) => index === viertel);
  };
}

/** How the total of a city changed. */
export const changeLines =
  (found: Integrated, cells: CellFinder): Lines<ChangeRow> =>
  ({ after, before }) => {
    const cell = (debt: Debt) => value(found.gesamt, debt, cells);
    const [jahr, vorher] = [after.jahr, before?.jahr];
    if (!before) return [millionLine(String(jahr), after.gesamt, cell(after))];
    const [wert, zahl] = [after.gesamt - before.gesamt, Math.round((after.gesamt - before.gesamt) / 1e5) / 10];
    return [
      millionLine(String(vorher), before.gesamt, cell(before)),
      millionLine(String(jahr), after.gesamt, cell(after)),
      {
        name: DEBT_LINES.difference,
        note: DEBT_LINES.unrounded(exactText(wert, 'EUR')),
        zahl,
        shown: exactText(zahl, 'Mio. EUR'),
        ground: {
          art: 'formel',
          formel: 'runden((nachher - vorher) / 1000000, 1)',
          worte: DEBT_LINES.differenceFormula,
          inputs: [
            { name: 'nachher', wert: after.gesamt, shown: exactText(after.gesamt, 'EUR'), from: cell(after) },
            { name: 'vorher', wert: before.gesamt, shown: exactText(before.gesamt, 'EUR'), from: cell(before) },
          ],
        },
      },
    ];
  };

/** Short-term credits of a city. */
export function cashCreditLines(
  figures: Figures,
  perHead: Statistic | null,
  amounts: Statistic | null,
  cells: CellFinder,
): Lines<Region> {
  const last = perHead && newest(perHead, figures.home.ags);
  const cities = citiesOf(figures);
  const known = ({ ags }: Region, jahr: number): boolean => (amounts?.at(ags, jahr)?.wert ?? null) !== null;
  const years = amounts?.jahre.filter((jahr) => cities.some((city) => known(city, jahr))).slice(-2) ?? [];
  return ({ ags }) => [
    ...years.flatMap((jahr): Line[] => {
      const row = amounts?.at(ags, jahr);
      if (!amounts || row?.wert == null) return [];
      return [millionLine(String(jahr), row.wert, cellOfValue(amounts, row, cells))];
    }),
    ...(perHead && last ? printedLine(DEBT_LINES.perHead, perHead, ags, last.jahr, PER_HEAD, cells) : []),
  ];
}
