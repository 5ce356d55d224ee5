/** Do the names that people read still look broken? Character rules; what they hit wrongly stands in an allow-list. */

import { ALLOWED_WORDS } from '../../src/schema/file-tables.ts';
import { LEVELS } from '../../src/schema/levels.ts';
import type { Problems } from '../problems.ts';
import type { Merged } from '../reshape/merge.ts';

interface Rule {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly expected: string;
}

/** Tables whose names come from a source that may have damaged them, or stand beside such names. */
const LABELLED = ['produkte', 'unterprodukte', 'konten', 'positionen', 'organisation', ...Object.keys(LEVELS)];
const COLUMNS = ['name', 'kurzname'];

/** Rules for the text as a whole. */
const TEXT_RULES: readonly Rule[] = [
  { kind: 'Leerzeichen am Rand', pattern: /^\s|\s$/, expected: 'kein Leerzeichen am Anfang und am Ende' },
  { kind: 'doppeltes Leerzeichen', pattern: /\s{2}/, expected: 'ein Leerzeichen' },
  {
    kind: 'Leerzeichen vor Satzzeichen',
    pattern: /\s[,;:)]|\(\s/,
    expected: 'kein Leerzeichen vor , ; : ) und nach (',
  },
  { kind: 'einzelnes Anführungszeichen', pattern: /^[^"]*"(?:[^"]*"[^"]*")*[^"]*$/, expected: 'zwei oder keins' },
  { kind: 'Fragezeichen', pattern: /\?/, expected: 'eine Bezeichnung' },
];

/** Rules for each word; an allowed word passes all of them. */
const WORD_RULES: readonly Rule[] = [
  {
    kind: 'Wörter zusammengeschrieben',
    pattern: /\p{Ll}\p{Lu}/u,
    expected: 'ein Leerzeichen oder ein Eintrag in der Liste erlaubter Wörter',
  },
  {
    kind: 'kein Leerzeichen nach Satzzeichen',
    pattern: /[,;](?!\d|$)|\p{Ll}{3}\.\p{Lu}/u,
    expected: 'ein Leerzeichen nach , ; und .',
  },
];

/** Names file, record, column and text of every name that breaks a rule. */
export function checkLabels(merged: Merged, problems: Problems): void {
  const words = merged.get(ALLOWED_WORDS);
  const allowed = new Set(words.rows.map(words.keyReader(['wort'])));
  for (const source of LABELLED.map((name) => merged.get(name))) {
    for (const column of COLUMNS.filter((name) => source.has(name))) {
      const read = source.reader(column);
      for (const row of source.rows) {
        const text = read(row) ?? '';
        for (const { kind, expected } of brokenRules(text, allowed)) {
          problems.add({ kind, file: row.file, record: row.record, column, text, expected });
        }
      }
    }
  }
}

/** The rules that a name breaks. */
export function brokenRules(text: string, allowed: ReadonlySet<string>): Rule[] {
  const words = wordsOf(text).filter((word) => !allowed.has(word));
  return [
    ...TEXT_RULES.filter(({ pattern }) => pattern.test(text)),
    ...WORD_RULES.filter(({ pattern }) => words.some((word) => pattern.test(word))),
  ];
}

/** Words with the marks inside them: `Recht,Personal und Bau (BgA),` has `Recht,Personal`, `und`, `Bau` and `BgA`. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}.,;]+/u).map((word) => word.replace(/[.,;]+$/, ''));
}
