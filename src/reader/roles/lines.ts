/** Lines of a budget's printed tables (`11 - Personalaufwendungen`): which direction their names speak of. */
import { plainWords, type Side, sideIn } from './words.ts';

/** Names without a word for the direction, in the order in which they are tried; from the templates of the Länder. */
const LINES: readonly (readonly [RegExp, Side])[] = [
  [/aufnahme.*(darlehen|kredit)|kreditaufnahme|rückfl(u|ü)ss/, 'ein'],
  [/tilgung|gewährung von (darlehen|ausleih)/, 'aus'],
  [/zuwend\w* für investition|investitionszuwend|beiträge\w* (und|nd|u\.?) ?ähnl/, 'ein'],
  [/veräu(ß|ss)erung/, 'ein'],
  [/^erwerb|baumaßn|baumassn|aktivierbar\w* zuw/, 'aus'],
  [/umlage\w*aufw|steueraufw|transferauf/, 'aus'],
  [/^steuern|^zuwend|^zuweis|^sonst\w* transfer(ertr|einz)/, 'ein'],
  [/öff\w*\.? ?-?\s?rechtl\w*\.? ?(leistungs)?entgelt|^privatr\w*\.? ?(leistungs)?entgelt|^kostenerstatt/, 'ein'],
  [/aktivierte eigenleist|bestandsveränd/, 'ein'],
  [/personal|versorgungsauf|abschreib|sach- und dienst/, 'aus'],
];

/** The side of a line by its name; undefined: the name does not say, or says both. */
export function sideOfLine(label: string): Side | undefined {
  const words = plainWords(label).replace(/^\d+\s*[-–+=.]*\s*/, '');
  if (/aufw\w*.*ertr|ertr\w*.*aufw|ein\w*.*ausz/.test(words) && sideIn(words) === undefined) return undefined;
  return (
    sideIn(words.replace(/ertr\.? /, 'ertrag ')) ??
    wordSide(words) ??
    LINES.find(([pattern]) => pattern.test(words))?.[1]
  );
}

/** Directions inside compound words: `Personalaufwendungen`, `Transfererträge`, `Sonstige Investitionseinzahlungen`. */
function wordSide(words: string): Side | undefined {
  const ein = /(ertr(ä|ae)g|ertr\b|ertr\.|einzahl|einnahm|erlös)/.test(words);
  const aus = /(aufwend|aufwand|aufw\.|auszahl|ausgab|\bafa\b)/.test(words);
  return ein === aus ? undefined : ein ? 'ein' : 'aus';
}
