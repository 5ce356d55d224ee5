import type { Figure } from '../../ui/figure.ts';
import type { Line } from '../../ui/origin/lines.ts';
import type { CellFinder } from '../herkunft/cells.ts';
import { cellLine } from '../herkunft/grounds.ts';
import { exactText } from '../herkunft/words.ts';
import { type Area, type Areas, comparable } from './areas.ts';
import type { Bereichswert, Pflichtanteil } from './queries.ts';

/** What the numbers of the figures by area rest on: for each row of a figure its lines, in the order of the rows. */
type Lines = readonly (readonly Line[])[];

const amountLine = (row: Bereichswert | undefined, cells: CellFinder): Line[] =>
  row?.wert == null ? [] : [cellLine(String(row.jahr), row.wert, 'EUR', cells(row))];

/** The newest year, and the one before it where the two may be compared: a row an area that has an amount. */
export function newestLines({ all, newest }: Areas, cells: CellFinder): Lines {
  const shown = all.filter((area) => (area.at(newest)?.wert ?? null) !== null);
  const compared = shown.some((area) => comparable(area.at(newest - 1), area.at(newest)));
  return shown.map((area) => [
    ...amountLine(area.at(newest), cells),
    ...(compared ? [...amountLine(area.at(newest - 1), cells), ...changeLine(area, newest, cells)] : []),
  ]);
}

function changeLine(area: Area, jahr: number, cells: CellFinder): Line[] {
  const [now, before] = [area.at(jahr), area.at(jahr - 1)];
  if (now?.wert == null || before?.wert == null || !comparable(before, now)) return [];
  const zahl = now.wert - before.wert;
  const input = (name: string, row: Bereichswert) => ({
    name,
    wert: row.wert as number,
    shown: exactText(row.wert as number, 'EUR'),
    from: cells(row),
  });
  return [
    {
      name: 'Änderung',
      zahl,
      shown: exactText(zahl, 'EUR'),
      ground: {
        art: 'formel',
        formel: 'nachher - vorher',
        worte: '{nachher} − {vorher}',
        inputs: [input('nachher', now), input('vorher', before)],
      },
    },
  ];
}

/** All years: a row an area. */
export const courseLines = ({ all, jahre }: Areas, cells: CellFinder): Lines =>
  all.map((area) => jahre.flatMap((jahr) => amountLine(area.at(jahr), cells)));

/** Obligatory and voluntary tasks: a row a year, also of those without a value. */
export const dutyLines = ({ table }: Figure, rows: readonly Pflichtanteil[], cells: CellFinder): Lines =>
  table.rows.map(({ cells: [jahr] }) =>
    rows.filter((row) => String(row.jahr) === jahr).flatMap((row) => dutyOf(row, cells)),
  );

function dutyOf(row: Pflichtanteil, cells: CellFinder): Line[] {
  if (row.wert === null) return [];
  const from = cells(row);
  const zahl = 100 - row.wert;
  return [
    cellLine('Pflicht', row.wert, 'Prozent', from),
    {
      name: 'Freiwillig',
      zahl,
      shown: exactText(zahl, 'Prozent'),
      ground: {
        art: 'formel',
        formel: '100 - pflicht',
        worte: '100 % − {pflicht}',
        inputs: [{ name: 'pflicht', wert: row.wert, shown: exactText(row.wert, 'Prozent'), from }],
      },
    },
  ];
}
