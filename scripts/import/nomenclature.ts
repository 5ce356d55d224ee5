/** Which products, accounts and departments the source knows, what it calls them, and what belongs to what. */
import type { Fault } from '../problems.ts';
import type { Ledger, Position } from './ledger.ts';
import type { Level } from './recipe.ts';

export interface Entry {
  readonly code: string;
  readonly label: string;
  readonly position: Position;
}

/**
 * The codes of one level with their label. Accounts may have several: the most frequent one counts, and of two equally
 * frequent ones the first in the file.
 */
export function entriesOf(level: Level, ledger: Ledger, fault: Fault): Entry[] {
  const byCode = new Map<string, Map<string, { count: number; position: Position }>>();
  for (const position of ledger.positions.values()) {
    const code = position.codes[level];
    const label = position.labels[level];
    const labels = byCode.get(code) ?? new Map<string, { count: number; position: Position }>();
    byCode.set(code, labels);
    const seen = labels.get(label);
    if (seen) seen.count += 1;
    else labels.set(label, { count: 1, position });
  }
  return [...byCode].map(([code, labels]) => {
    const [first, ...others] = [...labels].sort(([, a], [, b]) => b.count - a.count);
    if (!first) throw new Error(`no label for ${level} ${code}`);
    if (level !== 'konto' && others.length > 0) {
      const text = [...labels.keys()].join(' / ');
      fault({ kind: `mehrere Bezeichnungen (${level})`, text: `${code}: ${text}`, expected: 'eine Bezeichnung' });
    }
    return { code, label: first[0], position: first[1].position };
  });
}

/** Each code of `level` has to belong to one code of `parent`. */
export function checkParent(level: Level, parent: Level, ledger: Ledger, fault: Fault): void {
  const parentOf = new Map<string, string>();
  for (const { codes } of ledger.positions.values()) {
    const known = parentOf.get(codes[level]) ?? codes[parent];
    parentOf.set(codes[level], known);
    if (known !== codes[parent]) {
      const text = `${codes[level]} unter ${codes[parent]} und ${known}`;
      fault({ kind: `gehört zu mehreren (${level})`, text, expected: `ein Schlüssel (${parent})` });
    }
  }
}
