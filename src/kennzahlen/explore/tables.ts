import type { ColumnKind } from '../../figure/cell.ts';
import { type Column, type Table, table } from '../../figure/table.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { EXPLORED_TABLE } from '../../words/de/kennzahlen/explore-answer.ts';
import { groupName } from '../groups.ts';
import { isTraced, tracedRegions } from '../herkunft/indicators.ts';
import { suffersFromDeficits } from '../measures.ts';
import type { Region } from '../queries.ts';
import { isKnown, QUARTERS, type Spread, type TooFew } from '../rules.ts';
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
export const isGrouped = ({ state, selected }: Found): boolean => state.zeigen === 'wert' && isRanked(selected.art);

/** The middle half of the group in a year. */
export const spreadOf = ({ statistic, state, comparison }: Found, jahr: number): Spread | TooFew =>
  groupSpread(statistic, state.gruppe, jahr, comparison);

const kindOf = ({ state, kennzahl }: Found): ColumnKind => {
  if (state.zeigen === 'platz') return 'count';
  // amounts in other prices are not known to the cent
  return state.preise !== null && kennzahl.einheit === 'EUR' ? 'count' : columnKind(kennzahl.einheit);
};

/** What is shown of a region in a year. */
type Show = (region: Region, jahr: number) => Shown;

/** What every column of shown values says beside the number: why there is none, or what else has to be known. */
const shownColumn = <R>(name: string, title: string, kind: ColumnKind, of: (row: R) => Shown): Column<R> => ({
  name,
  title,
  kind,
  value: (row) => of(row).wert,
  gap: (row) => of(row).grund ?? undefined,
  mark: (row) => of(row).zusatz,
});

/** The page of a year, if it lists all of these regions. */
function yearOrigin({ herkunft, statistic }: Found, jahr: number, regions: readonly Region[]): string | undefined {
  const { kennzahl } = statistic.measure;
  if (!herkunft || !isTraced(statistic, jahr, herkunft)) return undefined;
  const listed = tracedRegions(jahr, herkunft, herkunft.alle);
  return regions.every(({ ags }) => listed.includes(ags)) ? valueOrigin(kennzahl, jahr) : undefined;
}

/** The entry of a region on that page. */
function regionOrigin(found: Found, jahr: number, region: Region): string | undefined {
  const { statistic } = found;
  if (!statistic.at(region.ags, jahr) || !yearOrigin(found, jahr, [region])) return undefined;
  return valueOrigin(statistic.measure.kennzahl, jahr, region.ags);
}

/** Below lines: a row a year, a column a region, then the group. */
export function yearTable(found: Found, caption: string): Table {
  const { statistic, selected, state } = found;
  const regions = shownRegions(found);
  const kind = kindOf(found);
  const of: Show = show(found);
  const grouped = isGrouped(found);
  return table({
    caption: grouped ? EXPLORED_TABLE.withGroup(caption, groupName(state.gruppe, selected.art), QUARTERS) : caption,
    rows: [...statistic.jahre].reverse(),
    row: {
      // the page of a year tells of one group
      origin: (jahr) =>
        !grouped || state.gruppe === found.herkunft?.gruppe ? yearOrigin(found, jahr, regions) : undefined,
    },
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: String },
      regions.map((region) => shownColumn(`wert_${region.ags}`, region.name, kind, (jahr: number) => of(region, jahr))),
      grouped && groupColumns(found, kind),
    ],
  });
}

/** The values under which a quarter, a half and three quarters of the group lie in a year, and how many members count. */
function groupColumns(found: Found, kind: ColumnKind): Column<number>[] {
  const part = (name: 'unteres' | 'mitte' | 'oberes', title: string): Column<number> => ({
    name: `gruppe_${name}`,
    title: EXPLORED_TABLE.group(title),
    kind,
    value: (jahr) => {
      const spread = spreadOf(found, jahr);
      return isKnown(spread) ? spread[name] : null;
    },
    gap: (jahr) => {
      const spread = spreadOf(found, jahr);
      return isKnown(spread) ? undefined : spread.grund;
    },
  });
  return [
    part('unteres', EXPLORED_TABLE.quarter),
    part('mitte', EXPLORED_TABLE.middle),
    part('oberes', EXPLORED_TABLE.threeQuarters),
    {
      name: 'gruppe_n',
      title: suffersFromDeficits(found.statistic.measure) ? EXPLORED_TABLE.counted : EXPLORED_TABLE.reporting,
      kind: 'text',
      value: (jahr) => {
        const { n, mitglieder } = spreadOf(found, jahr);
        return EXPLORED_TABLE.members(n, mitglieder);
      },
    },
  ];
}

/** Years in which one of the regions has a value; where all have, or none has, all of them. */
export function tableYears({ statistic, regionen }: Found): readonly number[] {
  const known = statistic.jahre.filter((jahr) =>
    regionen.some(({ ags }) => (statistic.at(ags, jahr)?.wert ?? null) !== null),
  );
  return known.length > 0 ? known : statistic.jahre;
}

/** A row a region, a column a year, the newest first. */
export function regionTable(found: Found, caption: string): Table {
  const kind = kindOf(found);
  const of: Show = show(found);
  return table({
    caption,
    rows: found.regionen,
    row: { key: ({ ags }) => ags },
    columns: [
      { name: 'region', title: 'Region', kind: 'text', value: ({ name }) => name },
      [...tableYears(found)]
        .reverse()
        .map((jahr) => shownColumn(`jahr_${jahr}`, String(jahr), kind, (region: Region) => of(region, jahr))),
    ],
  });
}

/** Below dots: a row a region with value and place, the highest first. */
export function dotTable(found: Found, jahr: number, caption: string): Table {
  const [value, place] = [valueShown(found), placeShown(found)];
  const kind = kindOf({ ...found, state: { ...found.state, zeigen: 'wert' } });
  return table({
    caption,
    rows: found.regionen,
    row: { key: ({ ags }) => ags, origin: (region) => regionOrigin(found, jahr, region) },
    columns: [
      { name: 'region', title: 'Region', kind: 'text', value: ({ name }) => name },
      shownColumn('wert', EXPLORED_TABLE.value(jahr), kind, (region: Region) => value(region, jahr)),
      isRanked(found.selected.art) &&
        shownColumn('platz', EXPLORED_TABLE.placeColumn, 'count', (region: Region) => place(region, jahr)),
    ],
  });
}
