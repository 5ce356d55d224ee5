import type { Cell, TableColumn, TableModel, TableRow } from '../../ui/table.ts';
import type { Region } from '../queries.ts';
import { isKnown, type Spread, type TooFew } from '../rules.ts';
import type { Found } from './load.ts';
import { placeShown, valueShown } from './shown.ts';
import { isGrouped, shownRegions, spreadOf } from './tables.ts';

const texts = (names: readonly string[]): TableColumn[] => names.map((name) => ({ name, title: name, kind: 'text' }));
const numbers = (names: readonly string[]): TableColumn[] =>
  names.map((name) => ({ name, title: name, kind: 'count' }));

const COLUMNS: readonly TableColumn[] = [
  ...texts(['region', 'ags']),
  ...numbers(['jahr', 'wert']),
  ...texts(['fehlgrund', 'wertart', 'reihe', 'genauigkeit']),
  ...numbers(['zaehler', 'nenner']),
  ...texts(['nenner_reihe', 'quelle']),
  ...numbers(['zeile']),
  ...texts(['nenner_quelle']),
  ...numbers(['nenner_zeile']),
];
const PLACE: readonly TableColumn[] = [...numbers(['platz', 'platz_von']), ...texts(['platz_hinweis'])];
const GROUP: readonly TableColumn[] = numbers(['gruppe_unteres', 'gruppe_mitte', 'gruppe_oberes', 'gruppe_n']);

/** What is seen, a row a region and year, each with its parts and its record in the source: for a spreadsheet. */
export function takeAway(found: Found): TableModel {
  const { state, kennzahl, statistic } = found;
  const placed = state.zeigen === 'platz' || state.ansicht === 'punkte';
  const grouped = isGrouped(found) && state.ansicht !== 'tabelle';
  const place = placeShown(found);
  const spreads = new Map(statistic.jahre.map((jahr) => [jahr, spreadOf(found, jahr)]));
  const rows = shownRegions(found).flatMap((region) =>
    statistic.jahre.map((jahr): TableRow => {
      const of = place(region, jahr);
      const spread = spreads.get(jahr) as Spread | TooFew;
      const group = isKnown(spread) ? [spread.unteres, spread.mitte, spread.oberes] : [null, null, null];
      return {
        cells: [
          ...valueCells(found, region, jahr),
          ...(placed ? [of.wert, of.n ?? null, of.grund] : []),
          ...(grouped ? [...group, spread.n] : []),
        ],
      };
    }),
  );
  return {
    caption: kennzahl.name,
    columns: [...COLUMNS, ...(placed ? PLACE : []), ...(grouped ? GROUP : [])],
    rows,
    context: {
      kennzahl: statistic.measure.kennzahl,
      name: kennzahl.name,
      einheit: kennzahl.einheit,
      preise: state.preise === null ? 'laufend' : `in Preisen von ${state.preise}`,
      ...(placed || grouped ? { gruppe: state.gruppe } : {}),
    },
  };
}

function valueCells(found: Found, region: Region, jahr: number): Cell[] {
  const row = found.statistic.at(region.ags, jahr);
  const { wert, grund } = valueShown(found)(region, jahr);
  return [
    ...[region.name, region.ags, jahr, wert, grund],
    ...[row?.wertart, row?.reihe, row?.genauigkeit, row?.zaehler, row?.nenner, row?.nenner_reihe].map(given),
    ...[row?.quelle, row?.zeile, row?.nenner_quelle, row?.nenner_zeile].map(given),
  ];
}

const given = (cell: Cell | undefined): Cell => cell ?? null;
