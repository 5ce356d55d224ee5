import type { Answer, Entry, Measure } from './entry.ts';
import { stem, wordsOf } from './fold.ts';
import type { Question } from './question.ts';

/** A number with the entry that it belongs to. */
export interface Answered {
  readonly entry: Entry;
  readonly answer: Answer;
}

/** The measures that answer what is asked, the nearest first. */
const ANSWERS: Readonly<Record<NonNullable<Question['asks']>, readonly Measure[]>> = {
  kosten: ['netto', 'betrag', 'wert'],
  aufwand: ['aufwand', 'betrag', 'wert'],
  ertrag: ['ertrag', 'betrag', 'wert'],
  satz: ['satz'],
  hoehe: ['wert'],
  menge: ['wert', 'betrag', 'netto'],
};
const PER_HEAD: readonly Measure[] = ['netto-ew', 'betrag-ew', 'wert'];
const MOST: Readonly<Partial<Record<NonNullable<Question['asks']>, readonly Measure[]>>> = {
  kosten: ['meist-netto', 'meist-aufwand'],
  aufwand: ['meist-aufwand'],
  ertrag: ['meist-ertrag'],
  menge: ['meist-aufwand', 'meist-ertrag'],
};

/**
 * The one number that a question asks for, or nothing where it is not one thing and one measure: a number that was not asked for
 * is worse than none.
 * @param without words that none of the hits has
 */
export function answerTo(question: Question, hits: readonly Entry[], without: readonly string[]): Answered | null {
  const measures = measuresFor(question);
  if (measures.length === 0 || without.length > 0) return null;
  const things = namedBy(question, hits);
  const answered = things.flatMap((entry) => {
    const answer = measures.flatMap((m) => entry.a?.find((one) => one.m === m) ?? [])[0];
    return answer && fitsYears(question, answer.y ?? entry.y) ? [{ entry, answer }] : [];
  });
  const [first] = answered;
  // two things of one name with two numbers: nobody knows which is meant
  return first && answered.every(({ answer }) => answer.z === first.answer.z) ? first : null;
}

function measuresFor({ asks, perHead, most, about }: Question): readonly Measure[] {
  if (most) return (asks && MOST[asks]) ?? MOST.menge ?? [];
  if (perHead) return PER_HEAD;
  if (asks) return ANSWERS[asks];
  // a key figure is its own measure
  return about.length > 0 ? ['wert'] : [];
}

/** The entries that the words name as a whole: by their short name, or by their other words alone where no name does. */
function namedBy({ about, measures }: Question, hits: readonly Entry[]): readonly Entry[] {
  const said = new Set((about.length > 0 ? about : measures).map(stem));
  const top = hits.slice(0, 12);
  const byName = top.filter(({ k }) => sameWords(said, wordsOf(k)));
  if (byName.length > 0) return byName;
  const [word] = said;
  return said.size === 1 ? top.filter(({ w = '' }) => wordsOf(w).some((one) => stem(one) === word)) : [];
}

const sameWords = (said: ReadonlySet<string>, name: readonly string[]): boolean => {
  const own = new Set(name.map(stem));
  return own.size === said.size && [...own].every((word) => said.has(word));
};

/** A number of another year than the one that was named is no answer. */
const fitsYears = ({ years }: Question, told = ''): boolean => years.every((year) => told.includes(year));
