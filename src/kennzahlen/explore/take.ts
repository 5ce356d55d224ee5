import type { Cell } from '../../figure/cell.ts';
import { type Column, type Table, table } from '../../figure/table.ts';
import { EXPLORED_TABLE } from '../../words/de/kennzahlen/explore-answer.ts';
import type { Region } from '../queries.ts';
import { isKnown, type Spread, type TooFew } from '../rules.ts';
import type { Found } from './load.ts';
import { placeShown, valueShown } from './shown.ts';
import { isGrouped, shownRegions, spreadOf } from './tables.ts';

/** A region in a year. */
interface Row {
  readonly region: Region;
  readonly jahr: number;
}

/** A column whose heading is its name: nobody sees it but in the file. */
const column = (name: string, kind: 'text' | 'count', value: (row: Row) => Cell | undefined): Column<Row> => ({
  name,
  title: name,
  kind,
  value: (row) => value(row) ?? null,
});

/** What is seen, a row a region and year, each with its parts and its record in the source: for a spreadsheet. */
export function takeAway(found: Found): Table {
  const { state, kennzahl, statistic } = found;
  const placed = state.zeigen === 'platz' || state.ansicht === 'punkte';
  const grouped = isGrouped(found) && state.ansicht !== 'tabelle';
  return table({
    caption: kennzahl.name,
    rows: shownRegions(found).flatMap((region) => statistic.jahre.map((jahr) => ({ region, jahr }))),
    columns: [valueColumns(found), placed && placeColumns(found), grouped && groupColumns(found)],
    context: {
      kennzahl: statistic.measure.kennzahl,
      name: kennzahl.name,
      einheit: kennzahl.einheit,
      preise: state.preise === null ? 'laufend' : EXPLORED_TABLE.inPrices(state.preise),
      ...(placed || grouped ? { gruppe: state.gruppe } : {}),
    },
  });
}

function valueColumns(found: Found): Column<Row>[] {
  const shown = ({ region, jahr }: Row) => valueShown(found)(region, jahr);
  const of = ({ region, jahr }: Row) => found.statistic.at(region.ags, jahr);
  return [
    column('region', 'text', ({ region }) => region.name),
    column('ags', 'text', ({ region }) => region.ags),
    column('jahr', 'count', ({ jahr }) => jahr),
    column('wert', 'count', (row) => shown(row).wert),
    column('fehlgrund', 'text', (row) => shown(row).grund),
    column('wertart', 'text', (row) => of(row)?.wertart),
    column('reihe', 'text', (row) => of(row)?.reihe),
    column('genauigkeit', 'text', (row) => of(row)?.genauigkeit),
    column('zaehler', 'count', (row) => of(row)?.zaehler),
    column('nenner', 'count', (row) => of(row)?.nenner),
    column('nenner_reihe', 'text', (row) => of(row)?.nenner_reihe),
    column('quelle', 'text', (row) => of(row)?.quelle),
    column('zeile', 'count', (row) => of(row)?.zeile),
    column('nenner_quelle', 'text', (row) => of(row)?.nenner_quelle),
    column('nenner_zeile', 'count', (row) => of(row)?.nenner_zeile),
  ];
}

function placeColumns(found: Found): Column<Row>[] {
  const place = placeShown(found);
  const of = ({ region, jahr }: Row) => place(region, jahr);
  return [
    column('platz', 'count', (row) => of(row).wert),
    column('platz_von', 'count', (row) => of(row).n),
    column('platz_hinweis', 'text', (row) => of(row).grund),
  ];
}

function groupColumns(found: Found): Column<Row>[] {
  const spreads = new Map(found.statistic.jahre.map((jahr) => [jahr, spreadOf(found, jahr)]));
  const of = ({ jahr }: Row): Spread | TooFew => spreads.get(jahr) as Spread | TooFew;
  const part = (name: 'unteres' | 'mitte' | 'oberes') =>
    column(`gruppe_${name}`, 'count', (row) => {
      const spread = of(row);
      return isKnown(spread) ? spread[name] : null;
    });
  return [part('unteres'), part('mitte'), part('oberes'), column('gruppe_n', 'count', (row) => of(row).n)];
}
