/** Results that may be those of a part of a year only, by what stands above the table or beside every amount: a person knows. */
import { isPartYear } from '../roles/part-year.ts';
import { type Wertart, yearIn } from '../roles/words.ts';
import type { Given } from './direction.ts';

const TIME = /quartal|halbjahr|monat|stichtag|stand|periode|datum|zeitraum|jahr/;
/** Values of a column that says for all rows when the figures are of. */
const FEW = 12;
const COUNTED = 'mitzählen';
const LEFT = 'weglassen';

/** Is an amount of this kind and year left out? Asked for once, when there is one; undefined: nothing speaks of a part of a year. */
export function partYearOf(
  given: Given,
): ((wertart: Wertart | undefined, jahr: number | undefined) => boolean) | undefined {
  const [text] = told(given);
  if (text === undefined) return undefined;
  const year = yearIn(text);
  const said = given.answers.get('unterjährig');
  let asked = said === COUNTED || said === LEFT;
  return (wertart, jahr) => {
    const meant = wertart === 'ergebnis' || wertart === 'vorlaeufig';
    if (!meant || said === COUNTED || (year !== undefined && jahr !== undefined && jahr !== year)) return false;
    if (!asked)
      given.findings.ask({
        id: 'unterjährig',
        text: `„${text}“: Gelten die Ergebnisse nur für einen Teil des Jahres? Als Ergebnis eines ganzen Jahres wären sie zu klein.`,
        options: [LEFT, COUNTED],
      });
    asked = true;
    return said === LEFT;
  };
}

/** Titles, and columns of times. */
function told({ table, roles }: Given): string[] {
  const titles = [...table.titles, table.sheet ?? ''].filter((title) => !/erstellt|gedruckt|abruf|druck/i.test(title));
  const beside = roles
    .filter(({ column, role }) => role.kind !== 'betrag' && TIME.test(column.words) && column.values.size <= FEW)
    .filter(({ column, role }) => role.kind === 'jahr' || column.values.size === 1)
    .flatMap(({ column }) => [...column.values.keys()].map((value) => `${column.name} ${value}`));
  return [...titles, ...beside].filter(isPartYear);
}
