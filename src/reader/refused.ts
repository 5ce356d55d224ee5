/** Why a file cannot be read, said so that a person can mend it. */

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
}

/** The file is at fault, not the program: reading stops, and nothing is guessed in its place. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(describe).join('\n'));
  }

  static of(fault: Fault): Refused {
    return new Refused([fault]);
  }
}

function describe({ kind, file, record, column, text, expected }: Fault): string {
  const place = [file, record && `Datensatz ${record}`, column && `Spalte ${column}`].filter(Boolean).join(', ');
  return `${place}: ${kind}${text === undefined ? '' : `: „${text.slice(0, 80)}“`} (erwartet: ${expected})`;
}
