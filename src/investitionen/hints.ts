import { groupBy } from './measures.ts';
import type { Investition } from './queries.ts';
import { period } from './words.ts';

/** A remark, and the figures that it is about; empty: all figures of the measure. */
export interface Hint {
  readonly about: string;
  readonly note: string;
}

/** The remarks of a measure: what all of its figures share is said once, everything else names its figures. */
export function hintsOf(rows: readonly Investition[]): Hint[] {
  const sentences = rows.map(({ anmerkung }) => sentencesOf(anmerkung ?? ''));
  const common = (sentences[0] ?? []).filter((sentence) => sentences.every((own) => own.includes(sentence)));
  const rest = rows.map((row, at) => ({
    row,
    note: (sentences[at] ?? []).filter((sentence) => !common.includes(sentence)).join(' '),
  }));
  const named = groupBy(
    rest.filter(({ note }) => note !== ''),
    ({ note }) => note,
  );
  return [
    ...[...named].map(([note, own]) => ({ note, about: `${own.map(({ row }) => figureName(row)).join('; ')}: ` })),
    ...common.map((note) => ({ note, about: '' })),
  ];
}

const figureName = (row: Investition): string => `${row.umfang} (${period(row)})`;

/** Parts of a text that end a sentence and are followed by a capital: "Mio. €" ends none. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.“]) (?=\p{Lu}|„)/u).filter((part) => part !== '');
