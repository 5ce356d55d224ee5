import type { Concept } from './concepts.ts';
import type { Answer, Entry, Measure } from './entry.ts';
import { wordsOf } from './fold.ts';
import { measureIn, type Question } from './question.ts';
import type { Asked, Tongue } from './tongue.ts';

/** A number with the entry that it belongs to. */
export interface Answered {
  readonly entry: Entry;
  readonly answer: Answer;
}

/** The measures that answer what is asked, the nearest first. */
const ANSWERS: Readonly<Record<Asked, readonly Measure[]>> = {
  kosten: ['netto', 'betrag', 'wert', 'aufwand'],
  aufwand: ['aufwand', 'wert'],
  ertrag: ['ertrag', 'wert'],
  satz: ['satz'],
  hoehe: ['wert'],
  anzahl: ['wert'],
  menge: ['wert', 'betrag', 'netto'],
  aenderung: ['aenderung'],
};
const PER_HEAD: readonly Measure[] = ['netto-ew', 'betrag-ew', 'wert'];
const LARGEST: Readonly<Record<Asked, readonly Measure[]>> = {
  kosten: ['meist-netto', 'meist-aufwand'],
  aufwand: ['meist-aufwand'],
  ertrag: ['meist-ertrag'],
  satz: [],
  hoehe: [],
  anzahl: [],
  menge: [],
  aenderung: [],
};
/** Among so many of the best hits things of the same name are looked for. */
const LOOKED_AT = 12;

/**
 * The one number that a question asks for, or nothing where it is not one thing and one measure: a number that was not asked for
 * is worse than none.
 * @param year year and status of numbers that name none
 */
export function answerTo(
  question: Question,
  concepts: readonly Concept[],
  hits: readonly Entry[],
  year: string,
  tongue: Tongue,
): Answered | null {
  const measures = measuresFor(question);
  const isFit = fitting(question, tongue);
  const names = namesIn(
    concepts.filter(({ said }) => !question.years.includes(said)),
    tongue,
  );
  const fits = (answer: Answer, entry: Entry): boolean => isFit(answer, entry.y ?? year);
  const answered = hits
    .slice(0, LOOKED_AT)
    // a city has many numbers, and its name alone asks for none of them
    .filter((entry) => !entry.p && names.some((name) => isNamed(entry, name, question.asks, tongue)))
    .flatMap((entry) => {
      const own = (entry.a ?? []).filter((answer) => fits(answer, entry));
      const [best] = own.sort((a, b) => measures.indexOf(a.m) - measures.indexOf(b.m));
      return best ? [{ entry, answer: best }] : [];
    });
  const weight = ({ entry }: Answered): number => entry.g ?? 1;
  const [first, ...others] = answered.sort((a, b) => weight(b) - weight(a));
  if (!first) return null;
  // two things of one name and kind with two numbers: nobody knows which is meant
  const rivals = others.filter((other) => weight(other) === weight(first));
  return rivals.every(({ answer: { z, t } }) => z === first.answer.z && t === first.answer.t) ? first : null;
}

/** Is a number what a question asks for? `year`: year and status where it names none. */
export function fitting(question: Question, tongue: Tongue): (answer: Answer, year: string) => boolean {
  const measures = measuresFor(question);
  return ({ m, y, t }, year) =>
    measures.includes(m) &&
    // what comes in or is left over is nothing that it costs
    !(
      question.asks === 'kosten' &&
      wordsOf(t).some((word) => measureIn(word, tongue) === 'ertrag' || tongue.surplus.test(word))
    ) &&
    !(question.perHead && m === 'wert' && !t.includes(tongue.perInhabitant)) &&
    question.years.every((one) => (y ?? year).includes(one));
}

function measuresFor({ asks, perHead, largest, years }: Question): readonly Measure[] {
  if (largest) return [...(asks ? LARGEST[asks] : []), 'meist'];
  if (perHead && asks !== 'aenderung') return PER_HEAD;
  const named = asks ? ANSWERS[asks] : (['wert'] as const);
  // what is expected of a year is an answer only to who names the year
  return years.length > 0 ? [...named, 'jahr'] : named;
}

/** Every name that the concepts make together: what was said, or other names of the same thing. */
function namesIn(concepts: readonly Concept[], { stem }: Tongue): ReadonlySet<string>[] {
  const names = concepts.reduce<readonly (readonly string[])[]>(
    (all, { names: own }) => all.flatMap((before) => own.map((name) => [...before, ...name])),
    [[]],
  );
  return names.filter((name) => name.length > 0).map((name) => new Set(name.map(stem)));
}

/**
 * Is it the short name, or the number, of an entry? A measure in the name ("Hebesatz Grundsteuer B") need not be said in the same
 * word, but has to be the one that is asked for.
 */
function isNamed({ k, e }: Entry, name: ReadonlySet<string>, asks: Asked | null, tongue: Tongue): boolean {
  const words = wordsOf(k);
  const things = words.filter(
    (word) => (measureIn(word, tongue) !== asks || asks === null) && !(tongue.stop.has(word) && word.length > 1),
  );
  const official = /\d/.test(e) ? wordsOf(e) : [];
  const number = official.filter((word) => /\d/.test(word));
  return [words, things, official, number].some((own) => own.length > 0 && same(new Set(own.map(tongue.stem)), name));
}

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word));
