/** How the numbers of a column are written: all of its cells say so, unless a person has said it in the recipe. */
import { conventionOf, type Evidence, evidenceOf } from '../../src/reader/numbers/convention.ts';
import type { NumberFormat } from '../../src/schema/number.ts';
import type { Fault } from '../problems.ts';

/** A column as messages call it, and its cells that are no mark. */
export interface WrittenColumn {
  readonly name: string;
  readonly texts: readonly string[];
}

interface Known {
  /** What the recipe says of all columns. */
  readonly said: { readonly decimalChar?: ',' | '.'; readonly groupChar?: NumberFormat['groupChar'] } | undefined;
  readonly bareNumber: boolean;
  /** Are they whole euro, with cents at most? Then three digits behind the only mark are thousands. */
  readonly cents?: boolean;
}

/** Marks between groups of three digits, in a number of any convention. */
const GROUPED = /\d([.,'’ \u00a0])\d{3}(?!\d)/g;

/** The format of each column of a table. A column whose cells leave two ways of reading is named. */
export function formatsOf<K>(
  columns: ReadonlyMap<K, WrittenColumn>,
  { said, bareNumber, cents = false }: Known,
  fault: Fault,
): ReadonlyMap<K, NumberFormat> {
  const { decimalChar, groupChar } = said ?? {};
  const seen = [...columns].map(([key, column]) => ({ key, column, evidence: evidenceOf(column.texts) }));
  return new Map(
    seen.map(({ key, column, evidence }) => {
      const others = seen.filter((one) => one.key !== key).map((one) => one.evidence);
      const mark = decimalChar ?? markOf(column, evidence, others, cents, fault);
      return [key, { decimalChar: mark, groupChar: groupChar ?? groupOf(column.texts, mark), bareNumber }];
    }),
  );
}

function markOf(
  { name, texts }: WrittenColumn,
  evidence: Evidence,
  others: readonly Evidence[],
  cents: boolean,
  fault: Fault,
): NumberFormat['decimalChar'] {
  const { mark, ...found } = conventionOf(evidence, others);
  if (mark) return mark;
  const { proof, vague } = evidence;
  const two = 'problem' in found && found.problem === 'two';
  const text = texts[two ? Math.max(proof[','].first ?? 0, proof['.'].first ?? 0) : (vague.first ?? 0)] ?? '';
  if (cents && !two) return text.includes('.') ? ',' : '.';
  fault({
    kind: two ? 'zwei Schreibweisen' : 'Schreibweise unklar',
    column: name,
    text,
    expected: 'ein Dezimalzeichen in allen Zellen, oder decimalChar und groupChar unter datei im Rezept',
  });
  return ',';
}

/** What stands between thousands; '' where nothing does. */
function groupOf(texts: readonly string[], mark: NumberFormat['decimalChar']): NumberFormat['groupChar'] {
  for (const text of texts)
    for (const [, sign] of text.matchAll(GROUPED)) if (sign !== mark) return sign as NumberFormat['groupChar'];
  return '';
}
