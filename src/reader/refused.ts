/** Why a file cannot be read, said so that a person can mend it. */

import { groupBy } from './group.ts';

/** A fault in a file, placed as exactly as it is known. */
export interface Fault {
  /** Short German name of the rule. */
  readonly kind: string;
  readonly file: string;
  /** 1 is the first record after the header. */
  readonly record?: number;
  readonly column?: string;
  readonly text?: string;
  readonly expected: string;
  /** The answer that would cure it, as it is given on the command line or stands in the recipe; missing: the file has to be mended. */
  readonly cure?: string;
}

/** The file is at fault, not the program: reading stops, and nothing is guessed in its place. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly faults: readonly Fault[]) {
    super([...groupBy(faults, causeOf).values()].map(describe).join('\n'));
  }

  static of(fault: Fault): Refused {
    return new Refused([fault]);
  }
}

/** So many places of one cause are named. */
const NAMED = 5;

const causeOf = ({ kind, file, column, expected }: Fault): string => [kind, file, column, expected].join('\n');

/** One cause: what is wrong, how often, where first, what was expected, and what would cure it. */
function describe(faults: readonly Fault[]): string {
  const [first] = faults;
  if (!first) return '';
  const { kind, file, record, column, text, expected, cure } = first;
  const several = faults.length > 1;
  const place = [file, !several && record && `Datensatz ${record}`, column && `Spalte ${column}`]
    .filter(Boolean)
    .join(', ');
  const cell = (one: Fault): string => (one.text === undefined ? '' : `„${one.text.slice(0, 80)}“`);
  const found = several
    ? `, ${faults.length}-mal: ${faults
        .slice(0, NAMED)
        .map((one) => [one.record && `Datensatz ${one.record}`, cell(one)].filter(Boolean).join(' '))
        .join(', ')}${faults.length > NAMED ? ' …' : ''}`
    : text === undefined
      ? ''
      : `: ${cell(first)}`;
  return `${place}: ${kind}${found} (erwartet: ${expected})${cure ? `\n    --answer "${cure}"` : ''}`;
}
