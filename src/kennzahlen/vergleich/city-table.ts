/** The tables of the comparison, of rows as short as a file wants them. Pure, for build and browser. */
import type { ColumnKind } from '../../figure/cell.ts';
import type { Column, TableSpec } from '../../figure/table.ts';
import { COMPARISON_TABLE } from '../../words/de/kennzahlen/comparison-table.ts';
import { columnKind } from '../units.ts';

/** What a card tells: an indicator in one year. */
export interface Indicator {
  readonly kennzahl: string;
  readonly name: string;
  readonly kurz: string;
  readonly einheit: string;
  readonly jahr: number;
  readonly wertart: string;
  /** Is an amount told behind the value? */
  readonly betrag: boolean;
  /** The entry that the value of the home city leads to. */
  readonly origin: string;
}

/** A city in the told year. */
export interface CityRow {
  readonly ags: string;
  readonly name: string;
  readonly wert: number | null;
  /** Why there is no value. */
  readonly grund?: string | undefined;
  /** The amount behind the value, in euro. */
  readonly betrag?: number | null | undefined;
  /** The entry that tells where its value comes from. */
  readonly origin?: string | undefined;
}

const CHANGE: Readonly<Record<string, ColumnKind>> = { 'EUR je Einwohner': 'headChange' };
const GAP = COMPARISON_TABLE.unknown;

/** How a table writes how far a value is from another. */
export const changeKind = (einheit: string): ColumnKind => CHANGE[einheit] ?? 'change';

/** A row a city, the home city first: its value, how far it is from the home city's, and the amount behind it. */
export function cityTable(indicator: Indicator, cities: readonly CityRow[]): TableSpec<CityRow> {
  const { kennzahl, name, einheit, jahr, wertart } = indicator;
  const [home] = cities;
  const points = einheit === 'Prozent' ? COMPARISON_TABLE.points : '';
  return {
    caption: `${name} ${jahr}`,
    rows: cities,
    row: { key: ({ ags }) => ags, origin: ({ origin }) => origin },
    columns: [
      { name: 'name', title: 'Stadt', kind: 'text', value: (city) => city.name },
      {
        name: 'wert',
        title: einheit === 'EUR je Einwohner' ? COMPARISON_TABLE.perHead : String(jahr),
        kind: columnKind(einheit),
        value: ({ wert }) => wert,
        gap: ({ grund }) => `${GAP}: ${grund}`,
      },
      {
        name: 'unterschied',
        title: COMPARISON_TABLE.unlike(home?.name, points),
        kind: changeKind(einheit),
        value: (city) => (city.wert === null || city === home ? null : city.wert - (home?.wert as number)),
        gap: (city) => (city === home ? '–' : GAP),
      },
      indicator.betrag && {
        name: 'betrag',
        title: COMPARISON_TABLE.total,
        kind: 'count',
        secondary: true,
        value: ({ betrag = null }) => betrag,
        gap: GAP,
      },
      { name: 'jahr', title: 'Jahr', kind: 'text', fileOnly: true, value: () => String(jahr) },
      { name: 'wertart', title: 'Art', kind: 'text', fileOnly: true, value: () => wertart },
      { name: 'kennzahl', title: 'Kennzahl', kind: 'text', fileOnly: true, value: () => kennzahl },
    ],
    bars: [{ name, role: 'stadt', value: ({ wert }) => wert }],
  };
}

/** An indicator with its cities, in the same order in all of them. */
export interface IndicatorCities {
  readonly indicator: Indicator;
  readonly staedte: readonly CityRow[];
}

/** All indicators of the comparison in one table: a row an indicator, a column a city. */
export function allTable(all: readonly IndicatorCities[]): TableSpec<IndicatorCities> {
  const cities = all[0]?.staedte ?? [];
  return {
    caption: COMPARISON_TABLE.caption(cities[0]?.name),
    rows: all,
    row: {
      key: ({ indicator }) => indicator.kennzahl,
      href: ({ indicator }) => `#vergleich-${indicator.kennzahl}`,
      origin: ({ indicator }) => indicator.origin,
      note: ({ indicator }) => String(indicator.jahr),
    },
    columns: [
      { name: 'name', title: 'Kennzahl', kind: 'text', value: ({ indicator }) => indicator.kurz },
      cities.map(
        ({ ags, name }, at): Column<IndicatorCities> => ({
          name: `wert_${ags}`,
          title: name,
          kind: 'count',
          kindOf: ({ indicator }) => columnKind(indicator.einheit),
          value: ({ staedte }) => staedte[at]?.wert ?? null,
          gap: GAP,
        }),
      ),
      { name: 'jahr', title: 'Jahr', kind: 'text', fileOnly: true, value: ({ indicator }) => String(indicator.jahr) },
      { name: 'einheit', title: 'Einheit', kind: 'text', fileOnly: true, value: ({ indicator }) => indicator.einheit },
    ],
  };
}
