/** From grants to rows of `zuwendungen`. */
import { PEOPLE } from '../../../src/budget/people.ts';
import { groupBy } from '../../../src/reader/group.ts';
import { fromUnits } from '../../../src/reader/numbers/decimal.ts';
import { TIDY } from '../../../src/schema/number.ts';
import { slug } from '../../../src/text/slug.ts';
import type { Row } from '../labels.ts';
import type { Grant } from './grants.ts';
import { fullName, peopleSums, type Sorted } from './held-back.ts';
import type { Stand } from './roles.ts';

/** What is the same in all rows of a list. */
export interface ListFacts {
  readonly ags: string;
  readonly quelle: string;
  readonly liste: string;
  /** Where the numbers of entries of the budget belong; undefined: nobody said. */
  readonly struktur: string | undefined;
  readonly ebene: string | undefined;
}

/** Money that was paid is a result; all else is planned, promised or asked for. */
export const wertartOf = (stand: Stand): string => (stand === 'gezahlt' ? 'ergebnis' : 'ansatz');

/** Exact euro in the way of writing of the datasets. */
const tidyAmount = (units: bigint): string => fromUnits(units).replace('.', TIDY.decimalChar);

const UNNAMED = 'nicht angegeben';

/** One row an organisation, purpose, year, state and entry of the budget, and the sums of what people get. */
export function rowsOf({ shown, held }: Sorted, facts: ListFacts): Row[] {
  const placed = Boolean(facts.struktur && facts.ebene);
  const same = groupBy(shown, (grant) =>
    [
      ...[slug(fullName(grant), Number.POSITIVE_INFINITY), grant.texts.zweck, grant.jahr, grant.stand],
      placed ? grant.texts.schluessel : '',
    ].join('\n'),
  );
  return [
    ...[...same.values()].map((grants) => organisationRow(grants as [Grant, ...Grant[]], facts)),
    ...peopleSums(held, placed).map(({ jahr, stand, units, schluessel }) =>
      rowOf(facts, {
        empfaenger: PEOPLE,
        zweck: 'Zuwendungen an Menschen, zusammen',
        jahr: String(jahr),
        stand,
        betrag: tidyAmount(units),
        schluessel,
      }),
    ),
  ];
}

function organisationRow(grants: readonly [Grant, ...Grant[]], facts: ListFacts): Row {
  const [{ record, texts, jahr, stand }] = grants;
  const own = grants.flatMap(({ eigenanteil }) => eigenanteil ?? []);
  const records = [...new Set(grants.map((grant) => grant.record))];
  return rowOf(facts, {
    empfaenger: texts.empfaenger,
    kennung: texts.kennung && slug(texts.kennung),
    zweck: texts.zweck || UNNAMED,
    jahr: String(jahr),
    stand,
    betrag: tidyAmount(grants.reduce((sum, { units }) => sum + units, 0n)),
    eigenanteil: own.length > 0 ? tidyAmount(own.reduce((sum, units) => sum + units, 0n)) : '',
    schluessel: texts.schluessel,
    amt: texts.amt,
    ausschuss: texts.ausschuss,
    pflicht: texts.pflicht,
    befristet: texts.befristet,
    rechtsgrundlage: texts.rechtsgrundlage,
    zeile: String(record),
    anmerkung: records.length > 1 ? `Datensätze ${records.join(', ')} der Liste, zusammengezählt` : '',
  });
}

/** A number of an entry counts only with the structure and level that it belongs to. */
function rowOf({ struktur, ebene, ...facts }: ListFacts, row: Row & { readonly stand: Stand }): Row {
  const placed = row.schluessel && struktur && ebene;
  return {
    ...facts,
    genauigkeit: 'genau',
    wertart: wertartOf(row.stand),
    ...row,
    struktur: placed ? struktur : '',
    ebene: placed ? ebene : '',
    schluessel: placed ? (row.schluessel ?? '') : '',
  };
}
