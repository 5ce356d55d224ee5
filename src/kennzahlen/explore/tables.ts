import { valueOrigin } from '../../ui/origins.ts';
import type { ColumnKind, TableModel, TableRow } from '../../ui/table.ts';
import { groupName } from '../groups.ts';
import { isTraced, tracedRegions } from '../herkunft/indicators.ts';
import { suffersFromDeficits } from '../measures.ts';
import type { Region } from '../queries.ts';
import { isKnown, type Spread, type TooFew } from '../rules.ts';
import { groupSpread } from '../statistics.ts';
import { columnKind } from '../units.ts';
import { isRanked } from './choice.ts';
import type { Found } from './load.ts';
import { placeShown, type Shown, show, valueShown } from './shown.ts';

/** So many lines can be told apart: the told region and three more. */
export const LINES = 4;

/** Regions that an answer shows: as lines only the first ones. */
export const shownRegions = ({ state, regionen }: Found): readonly Region[] =>
  state.ansicht === 'linien' ? regionen.slice(0, LINES) : regionen;

/** Is there a group beside the regions? Only beside values, and of kinds that may be ranked. */
export const isGrouped = ({ state, told }: Found): boolean => state.zeigen === 'wert' && isRanked(told.art);

/** The middle half of the group in a year. */
export const spreadOf = ({ statistic, state, comparison }: Found, jahr: number): Spread | TooFew =>
  groupSpread(statistic, state.gruppe, jahr, comparison);

const kindOf = ({ state, kennzahl }: Found): ColumnKind => {
  if (state.zeigen === 'platz') return 'count';
  // amounts in other prices are not known to the cent
  return state.preise !== null && kennzahl.einheit === 'EUR' ? 'count' : columnKind(kennzahl.einheit);
};

const column = ({ ags }: Region): string => `wert_${ags}`;

/** Cells of a row with their reasons and remarks, by column. */
function cellsOf(cells: readonly (readonly [string, Shown])[]): Pick<TableRow, 'gaps' | 'marks'> {
  return {
    gaps: Object.fromEntries(cells.flatMap(([name, { grund }]) => (grund === null ? [] : [[name, grund]]))),
    marks: Object.fromEntries(cells.map(([name, { zusatz }]) => [name, zusatz])),
  };
}

/** The page of a year, if it lists all of these regions. */
function yearOrigin({ herkunft, statistic }: Found, jahr: number, regions: readonly Region[]): string | undefined {
  const { kennzahl } = statistic.measure;
  if (!herkunft || !isTraced(statistic, jahr, herkunft)) return undefined;
  const listed = tracedRegions(kennzahl, jahr, herkunft);
  return regions.every(({ ags }) => listed.includes(ags)) ? valueOrigin(kennzahl, jahr) : undefined;
}

/** The entry of a region on that page. */
function regionOrigin(found: Found, jahr: number, region: Region): string | undefined {
  const { statistic } = found;
  if (!statistic.at(region.ags, jahr) || !yearOrigin(found, jahr, [region])) return undefined;
  return valueOrigin(statistic.measure.kennzahl, jahr, region.ags);
}

/** Below lines: a row a year, a column a region, then the group. */
export function yearTable(found: Found, caption: string): TableModel {
  const { statistic, told, state } = found;
  const regions = shownRegions(found);
  const kind = kindOf(found);
  const of = show(found);
  const grouped = isGrouped(found);
  const rows = [...statistic.jahre].reverse().map((jahr): TableRow => {
    const cells = regions.map((region) => [column(region), of(region, jahr)] as const);
    const spread = spreadOf(found, jahr);
    const [known, grund] = isKnown(spread) ? [spread, ''] : [null, spread.grund];
    const { gaps, marks } = cellsOf(cells);
    const group = known ? [known.unteres, known.mitte, known.oberes] : [null, null, null];
    return {
      // the page of a year tells of one group
      origin: !grouped || state.gruppe === found.herkunft?.gruppe ? yearOrigin(found, jahr, regions) : undefined,
      cells: [
        String(jahr),
        ...cells.map(([, { wert }]) => wert),
        ...(grouped ? [...group, `${spread.n} von ${spread.mitglieder}`] : []),
      ],
      gaps: { ...gaps, ...(known ? {} : { gruppe_unteres: grund, gruppe_mitte: grund, gruppe_oberes: grund }) },
      marks,
    };
  });
  return {
    caption: grouped
      ? `${caption}; zum Vergleich ${groupName(state.gruppe, told.art)}: Werte, unter denen ein Viertel, die Hälfte und drei Viertel liegen`
      : caption,
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text' },
      ...regions.map((region) => ({ name: column(region), title: region.name, kind })),
      ...(grouped
        ? ([
            { name: 'gruppe_unteres', title: 'Gruppe: ein Viertel', kind },
            { name: 'gruppe_mitte', title: 'Gruppe: Mitte', kind },
            { name: 'gruppe_oberes', title: 'Gruppe: drei Viertel', kind },
            {
              name: 'gruppe_n',
              title: suffersFromDeficits(statistic.measure) ? 'gezählt' : 'mit Angabe',
              kind: 'text',
            },
          ] as const)
        : []),
    ],
    rows,
  };
}

/** Years in which one of the regions has a value; where all have, or none has, all of them. */
export function tableYears({ statistic, regionen }: Found): readonly number[] {
  const known = statistic.jahre.filter((jahr) =>
    regionen.some(({ ags }) => (statistic.at(ags, jahr)?.wert ?? null) !== null),
  );
  return known.length > 0 ? known : statistic.jahre;
}

/** A row a region, a column a year, the newest first. */
export function regionTable(found: Found, caption: string): TableModel {
  const kind = kindOf(found);
  const of = show(found);
  const jahre = [...tableYears(found)].reverse();
  return {
    caption,
    columns: [
      { name: 'region', title: 'Region', kind: 'text' },
      ...jahre.map((jahr) => ({ name: `jahr_${jahr}`, title: String(jahr), kind })),
    ],
    rows: found.regionen.map((region): TableRow => {
      const cells = jahre.map((jahr) => [`jahr_${jahr}`, of(region, jahr)] as const);
      return { key: region.ags, cells: [region.name, ...cells.map(([, { wert }]) => wert)], ...cellsOf(cells) };
    }),
  };
}

/** Below dots: a row a region with value and place, the highest first. */
export function dotTable(found: Found, jahr: number, caption: string): TableModel {
  const [value, place] = [valueShown(found), placeShown(found)];
  const ranked = isRanked(found.told.art);
  const rows = found.regionen.map((region): TableRow => {
    const cells = [
      ['wert', value(region, jahr)],
      ...(ranked ? ([['platz', place(region, jahr)]] as const) : []),
    ] as const;
    return {
      key: region.ags,
      origin: regionOrigin(found, jahr, region),
      cells: [region.name, ...cells.map(([, { wert }]) => wert)],
      ...cellsOf(cells),
    };
  });
  return {
    caption,
    columns: [
      { name: 'region', title: 'Region', kind: 'text' },
      { name: 'wert', title: `Wert ${jahr}`, kind: kindOf({ ...found, state: { ...found.state, zeigen: 'wert' } }) },
      ...(ranked ? [{ name: 'platz', title: 'Platz', kind: 'count' as const }] : []),
    ],
    rows,
  };
}
