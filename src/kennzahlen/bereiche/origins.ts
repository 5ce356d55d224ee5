import type { Line } from '../../ui/origin/line.ts';
import { AREAS, DUTY } from '../../words/de/kennzahlen/areas.ts';
import type { CellFinder } from '../herkunft/cells.ts';
import { cellLine } from '../herkunft/grounds.ts';
import { exactText } from '../herkunft/words.ts';
import { type Area, type Areas, comparable } from './areas.ts';
import type { DutyRow } from './duty-figure.ts';
import type { Bereichswert } from './queries.ts';

/** What the numbers of a row of the figures by area rest on. */

const amountLine = (row: Bereichswert | undefined, cells: CellFinder): Line[] =>
  row?.wert == null ? [] : [cellLine(String(row.jahr), row.wert, 'EUR', cells(row))];

/** The newest year of an area, and the one before it where the two may be compared for any of the shown. */
export function newestLines({ all, newest }: Areas, cells: CellFinder): (area: Area) => Line[] {
  const shown = all.filter((area) => (area.at(newest)?.wert ?? null) !== null);
  const compared = shown.some((area) => comparable(area.at(newest - 1), area.at(newest)));
  return (area) => [
    ...amountLine(area.at(newest), cells),
    ...(compared ? [...amountLine(area.at(newest - 1), cells), ...changeLine(area, newest, cells)] : []),
  ];
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
      name: AREAS.change,
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

/** All years of an area. */
export const courseLines =
  ({ jahre }: Areas, cells: CellFinder) =>
  (area: Area): Line[] =>
    jahre.flatMap((jahr) => amountLine(area.at(jahr), cells));

/** Obligatory and voluntary tasks of a year; none where nothing is published. */
export function dutyLines({ anteil }: DutyRow, cells: CellFinder): Line[] {
  if (!anteil) return [];
  const from = cells(anteil);
  const zahl = 100 - anteil.wert;
  return [
    cellLine(DUTY.duty, anteil.wert, 'Prozent', from),
    {
      name: DUTY.voluntary,
      zahl,
      shown: exactText(zahl, 'Prozent'),
      ground: {
        art: 'formel',
        formel: '100 - pflicht',
        worte: '100 % − {pflicht}',
        inputs: [{ name: 'pflicht', wert: anteil.wert, shown: exactText(anteil.wert, 'Prozent'), from }],
      },
    },
  ];
}
