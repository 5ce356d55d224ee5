import type { Budget, Column } from '../../budget/budget.ts';
import type { Fassung } from '../../budget/descriptions.ts';
import { withoutInternal } from '../../budget/internal.ts';
import { WERTART_NAME } from '../../text/words.ts';
import type { Choice } from './state.ts';

/** What can be asked of a version: its years with the first kind of amount of each, and each further kind for itself. */
export function choicesOf({ columns }: Pick<Budget, 'columns'>, version: Fassung): Choice[] {
  const { fassung, name } = version;
  const own = columns.filter((column) => column.fassung.fassung === fassung);
  const first = own.filter(({ jahr }, index) => own[index - 1]?.jahr !== jahr);
  const others = own.filter((column) => !first.includes(column));
  const further = [...new Set(others.map(({ wertart }) => wertart))].map((wertart) =>
    choice(version, `${fassung}.${wertart}`, `${name}, ${WERTART_NAME[wertart] ?? wertart}`, others, wertart),
  );
  return [choice(version, fassung, name, first), ...further];
}

function choice(version: Fassung, id: string, name: string, columns: readonly Column[], only?: string): Choice {
  const own = columns.filter(({ wertart }) => only === undefined || wertart === only);
  const without = withoutInternal({ versions: [version] });
  return {
    fassung: id,
    name,
    von: version.fassung,
    struktur: version.struktur,
    umfang: { ohne: without, mit: version.intern_bekannt === 1 ? 'mit interner Verrechnung' : without },
    jahre: own.map(({ jahr }) => jahr),
    wertarten: own.map(({ wertart }) => wertart),
    spalten: own.map(({ key }) => key),
  };
}
