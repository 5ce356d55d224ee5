import type { Budget, Column } from '../../budget/budget.ts';
import type { Fassung } from '../../budget/descriptions.ts';
import { WERTART_NAME } from '../../budget/versions.ts';
import type { Choice } from './state.ts';

/** What can be asked of a version: its years with the first kind of amount of each, and each further kind for itself. */
export function choicesOf({ columns }: Budget, { fassung, name }: Fassung): Choice[] {
  const own = columns.filter((column) => column.fassung.fassung === fassung);
  const first = own.filter(({ jahr }, index) => own[index - 1]?.jahr !== jahr);
  const others = own.filter((column) => !first.includes(column));
  const further = [...new Set(others.map(({ wertart }) => wertart))].map((wertart) =>
    choice(`${fassung}.${wertart}`, `${name}, ${WERTART_NAME[wertart] ?? wertart}`, fassung, others, wertart),
  );
  return [choice(fassung, name, fassung, first), ...further];
}

function choice(id: string, name: string, von: string, columns: readonly Column[], only?: string): Choice {
  const own = columns.filter(({ wertart }) => only === undefined || wertart === only);
  return {
    fassung: id,
    name,
    von,
    jahre: own.map(({ jahr }) => jahr),
    wertarten: own.map(({ wertart }) => wertart),
    spalten: own.map(({ key }) => key),
  };
}
