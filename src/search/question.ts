import { joinedDigits } from './contains.ts';
import { stem, wordsOf } from './fold.ts';

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
}

/** Which number is asked for. */
export type Asked = 'kosten' | 'aufwand' | 'ertrag' | 'satz' | 'hoehe' | 'menge';

/** Words of questions that name no thing. Folded. */
const STOP = new Set(
  `aber aktuell aktuelle aktuellen alle allen aller alles als also am an auch auf aus bei beim bekomme bekommt bezahlen
   bezahlt bin bis bitte burger burgerin da dafur damit dann das dass dem den denn der des die dies diese dieser dieses
   doch dort du durch eigentlich ein eine einem einen einer eines einwohnerin er es etwa etwas euch euer eure euro finde
   finden findest findet fur ganz geben gegen gehoren gehort geld gibt gibts gross habe haben hat hatte heute hier hoch
   ich ihr im in information informationen ins ist ja jahr jahre jahrlich je jede jeder jedes jetzt kann kein keine kommt
   konnen kopf leistet macht mal man mehr mein meine meinem meinen meiner mich mir mit muss nach nicht niedrig noch nun
   nur ob oder ohne person pro schon seit seite sich sie sind so soll sollen stadt stehen steht suche uber ubrigens um und uns
   unser unsere unserer unter viel viele vom von vor war waren warum was weil welche welchem welchen welcher welches wem
   wenn wer werden wie wieviel wieviele will wir wird wo wofur woher wohin wollen wurde zahlen zahlt zeige zeigen zu zum
   zur zwischen`
    .split(/\s+/)
    .filter(Boolean),
);

const MEASURE_WORDS: readonly (readonly [Asked, RegExp])[] = [
  ['kosten', /^(kost(en|et|ete|eten)?|teuer|zuschuss(bedarf)?)$/],
  ['aufwand', /^(ausgab(e|en)|ausgeben|ausgibt|ausgegeben|aufwand|aufwendung(en)?)$/],
  ['ertrag', /^(einnahm(e|en)|einnehmen|einnimmt|nimmt|ertrag(e)?|bringt|bringen|einbringt|verdient)$/],
  ['satz', /^(hebesatz(e)?|steuersatz|prozent)$/],
];

const LARGEST = /^(meist(e|en|es|er)?|grosst\w+|hochst\w+|teuerst\w+|teuersten|wichtigst\w+)$/;
const HEADS = /\b(je|pro) (einwohner(in)?|kopf|burger(in)?|person|nase)\b/;
const HEAD = /^einwohner/;
export const YEAR = /^(19|20)\d\d$/;
/** Measures that are things themselves where nothing else is named. */
const NAMES_A_THING = /^(ausgabe|einnahme|ertrag|aufw[ae]nd|zuschuss|hebes[ae]tz|steuers[ae]tz)/;
/** "im Haushalt": where everything stands that is asked for. */
const BUDGET = /^(haushalt|haushaltsplan|plan|etat|budget)s?$/;
/** What is meant where only a measure is: the budget as a whole. */
const WHOLE = 'haushalt';

/**
 * Takes a question apart: "Was kostet die Feuerwehr je Einwohner?" is about "feuerwehr" and asks for costs, for each inhabitant.
 * @param city words that name the city itself
 * @param known does the index have a word with this beginning? Digits that stand together are one number only where it has.
 */
export function understand(text: string, city: readonly string[], known: (number: string) => boolean): Question {
  const words = wordsOf(numbersJoined(text, known));
  const sentence = words.join(' ');
  const perHead = HEADS.test(sentence);
  const largest = words.some((word) => LARGEST.test(word));
  const asks = askedIn(words, sentence);
  const years = words.filter((word) => YEAR.test(word));
  const plain = words.filter(
    (word) =>
      !LARGEST.test(word) &&
      !STOP.has(word) &&
      !years.includes(word) &&
      !city.includes(stem(word)) &&
      !(perHead && HEAD.test(word)),
  );
  const named = plain.filter((word) => measureIn(word) === null);
  const things = named.some((word) => !BUDGET.test(word)) ? named.filter((word) => !BUDGET.test(word)) : named;
  const measures = plain.filter((word) => NAMES_A_THING.test(word));
  const whole = asks && asks !== 'hoehe' && asks !== 'satz' ? [WHOLE] : [];
  const about =
    [things, largest ? [] : measures, whole, years.length > 0 ? [] : words].find((some) => some.length > 0) ?? [];
  return { words, about, asks, perHead, largest, years };
}

const numbersJoined = (text: string, known: (number: string) => boolean): string =>
  text.replace(/\d+(?:[.\s]+\d+)+/g, (group) => {
    const joined = joinedDigits(group);
    return known(joined) ? joined : group;
  });

/** Which number a word asks for ("kostet", "Einnahmen"); such a word names no thing beside others. */
export const measureIn = (word: string): Asked | null => MEASURE_WORDS.find(([, form]) => form.test(word))?.[0] ?? null;

function askedIn(words: readonly string[], sentence: string): Asked | null {
  if (/\bgibt\b.*\baus\b/.test(sentence)) return 'aufwand';
  for (const [asked, form] of MEASURE_WORDS) if (words.some((word) => form.test(word))) return asked;
  // "wie viele" asks for a count, which is no amount of money
  if (/\b(hoch|niedrig|gross|wie ?viele)\b/.test(sentence)) return 'hoehe';
  return /\bwie ?viel\b/.test(sentence) ? 'menge' : null;
}
