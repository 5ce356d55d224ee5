import { joinedDigits } from './contains.ts';
import { wordsOf } from './fold.ts';
import type { Asked, Lack, Tongue } from './tongue.ts';

/** What somebody wants to know of a thing, as far as the words say it. */
export interface Question {
  /** Every word, in order. */
  readonly words: readonly string[];
  /** The words that name the thing; where none does, those for a measure, or else the budget itself. */
  readonly about: readonly string[];
  readonly asks: Asked | null;
  /** For each inhabitant? */
  readonly perHead: boolean;
  /** Which is the largest? */
  readonly largest: boolean;
  readonly years: readonly string[];
  /** Does it ask for what few things have: a price, a rate, a day? */
  readonly lacks: Lack | null;
  /** Does it ask what a word means or how a figure is made? */
  readonly defines: boolean;
  /** May it ask for the meaning of a word, or for a number of it ("Was ist …")? */
  readonly asksWhat: boolean;
  /** Does it ask for a comparison, a source or an age, which no single number is? */
  readonly compares: boolean;
  /** Does it ask how something went over the years? */
  readonly trend: boolean;
  /** Does it ask for a grant to somebody? */
  readonly granted: boolean;
  /** Does it ask where the city stands among others? */
  readonly ranks: boolean;
  /** What a hint has words for that were not said. */
  readonly meant: string | null;
  /** Does no word of it name a thing or a measure? */
  readonly bare: boolean;
  /** Is it asked in another language? */
  readonly foreign: boolean;
  /** The words of each name that hyphens join ("Hans-Otto-Theater"). */
  readonly joined: readonly (readonly string[])[];
}

const JOINED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;
export const YEAR = /^(19|20)\d\d$/;

/**
 * Takes a question apart: "Was kostet die Feuerwehr je Einwohner?" is about "feuerwehr" and asks for costs, for each inhabitant.
 * @param city words that name the city itself
 * @param known does the index have a word with this beginning? Digits that stand together are one number only where it has.
 */
export function understand(
  text: string,
  city: readonly string[],
  known: (number: string) => boolean,
  tongue: Tongue,
): Question {
  const words = wordsOf(numbersJoined(text, known)).flatMap((word) => apart(word, known));
  const sentence = words.join(' ');
  const perHead = tongue.heads.test(sentence);
  const largest = words.some((word) => tongue.largest.test(word));
  const defines = tongue.defines.test(sentence);
  const paid = asksForPay(sentence, city, tongue);
  const asked = defines || paid ? null : askedIn(words, sentence, tongue);
  const years = words.filter((word) => YEAR.test(word));
  const plain = words.filter(
    (word, at) =>
      !isKindOf(word, words[at + 1], tongue) &&
      !tongue.largest.test(word) &&
      !tongue.stop.has(word) &&
      !years.includes(word) &&
      !city.includes(tongue.stem(word)) &&
      !(perHead && tongue.head.test(word)),
  );
  // what is to be explained may be a measure itself
  const named = defines ? plain : plain.filter((word) => measureIn(word, tongue) === null);
  const subjects = named.filter((word) => !tongue.budget.test(word) && !tongue.beside.test(word));
  const [things = named] = [subjects, named.filter((word) => !tongue.beside.test(word))].filter(
    ({ length }) => length > 0,
  );
  const measures = plain.filter((word) => tongue.namesAThing.test(word));
  const isOfAll = (asked && !ONLY_OF_A_THING.includes(asked)) || tongue.money.test(sentence);
  const whole = isOfAll ? [tongue.whole] : [];
  const telling = [things, largest ? [] : measures, whole].find((some) => some.length > 0);
  // how much money there is, no plan says
  const asks = telling === whole && asked === 'menge' ? null : asked;
  const about = telling ?? (years.length > 0 ? [] : words);
  const joined = (text.match(JOINED) ?? []).map(wordsOf);
  const lacks = tongue.lacks.find(([, form]) => form.test(sentence))?.[0] ?? null;
  const foreign = words.filter((word) => tongue.foreign.has(word)).length >= FOREIGN;
  const asksWhat = !defines && tongue.asksWhat.test(sentence);
  const kind = {
    defines,
    asksWhat,
    compares: tongue.compares.test(sentence),
    trend: tongue.trend.test(sentence),
    granted: words.some((word) => tongue.granted.test(word)),
    ranks: tongue.ranks.test(sentence),
    meant: paid ? tongue.pay.hint : null,
  };
  return { words, about, asks, perHead, largest, years, lacks, joined, foreign, bare: !telling, ...kind };
}

/** Is it the pay of somebody that is asked for, and not what the city takes in? */
function asksForPay(sentence: string, city: readonly string[], { pay, stem }: Tongue): boolean {
  if (pay.person.test(sentence)) return [pay.wage, pay.earns, pay.gets].some((form) => form.test(sentence));
  // "in Potsdam" says where somebody works, "Potsdam" alone who earns
  const neutral = sentence
    .split(' ')
    .map((word) => (city.includes(stem(word)) ? pay.cityWord : word))
    .join(' ');
  const subject = neutral.replace(pay.place, '');
  const ofCity = pay.city.test(subject);
  return !ofCity && (pay.earns.test(sentence) || (pay.wage.test(sentence) && sentence.includes(' ')));
}

/** Nobody asks how high or how many of the whole budget. */
const ONLY_OF_A_THING: readonly Asked[] = ['hoehe', 'anzahl', 'satz', 'menge'];
/** One word may be a name. */
const FOREIGN = 2;
/** Shorter numbers are too many; a year is none. */
const LONG_NUMBER = /^\d{3,}$/;

/** Does a word say only what kind of thing the number behind it is? */
const isKindOf = (word: string, next: string | undefined, { numbered }: Tongue): boolean =>
  numbered.test(word) && next !== undefined && LONG_NUMBER.test(next) && !YEAR.test(next);

const WITH_NUMBER = /^(\p{L}{3,})(\d{1,4})$/u;

/** A word and a number typed together ("Hartz4"), where nothing is called so. */
function apart(word: string, known: (word: string) => boolean): string[] {
  const parts = WITH_NUMBER.exec(word);
  return parts && !known(word) ? parts.slice(1) : [word];
}

const numbersJoined = (text: string, known: (number: string) => boolean): string =>
  text.replace(/\d+(?:[.\s]+\d+)+/g, (group) => {
    const joined = joinedDigits(group);
    return known(joined) ? joined : group;
  });

/** Which number a word asks for ("kostet", "Einnahmen"); such a word names no thing beside others. */
export const measureIn = (word: string, { measures }: Tongue): Asked | null =>
  measures.find(([, form]) => form.test(word))?.[0] ?? null;

function askedIn(words: readonly string[], sentence: string, { sentences, measures, amounts }: Tongue): Asked | null {
  const said = ([, form]: Tongue['amounts'][number]): boolean => form.test(sentence);
  const found =
    sentences.find(said) ?? measures.find(([, form]) => words.some((word) => form.test(word))) ?? amounts.find(said);
  return found?.[0] ?? null;
}
