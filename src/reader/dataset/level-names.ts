/** What the levels of a budget are called on pages: the header of the file as a German word, in the singular and the plural. */
import { capital } from '../../text/capital.ts';
import type { Level } from '../roles/levels.ts';

export interface LevelName {
  readonly name: string;
  readonly mehrzahl: string;
}

/** Plurals by the end of the word; the first one counts. A word without one stays as it is. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(titel|kapitel|posten|nummern|daten)$/i, '$1'],
  [/konto$/, 'konten'],
  [/Konto$/, 'Konten'],
  [/plan$/, 'pläne'],
  [/amt$/, 'ämter'],
  [/Amt$/, 'Ämter'],
  [/(bereich|abschnitt|produkt|referat|dezernat|dienst|objekt|projekt|ziel|bezirk|element|department)$/i, '$1e'],
  [/(gruppe|klasse|stelle|zeile|aufgabe|maßnahme|ebene|funktion)$/i, '$1n'],
  [/(art|leistung|abteilung|direktion|gliederung|einrichtung|bezeichnung|position)$/i, '$1en'],
  [/(haushalt|budget)$/i, '$1e'],
];

const plural = (name: string): string => {
  const rule = PLURALS.find(([end]) => end.test(name));
  if (!rule) return name;
  return name
    .replace(rule[0], rule[1])
    .replace(/funktionn$/, 'funktionen')
    .replace(/Funktionn$/, 'Funktionen');
};

/** Headers that say nothing of what the level is. */
const EMPTY_WORD = /^(bezeichnung|name|text|beschreibung|label|titeltext)$/i;
const WORD_FOR: Readonly<Record<Level['klassifikation'], string>> = {
  art: 'Position',
  aufgabe: 'Aufgabe',
  organisation: 'Stelle',
};

/** One-digit numbers are those of the Einzelpläne of a kameral budget. */
const isEinzelplan = ({ klassifikation, codes, numbered }: Level): boolean =>
  klassifikation === 'aufgabe' && numbered && codes.every((code) => code === '' || /^\d$/.test(code));

/**
 * `Produktbereich 1` is a Produktbereich. A person may name a level by the answer `ebene:<Kopf>`, with its plural behind a stroke:
 * `ebene:Bezeichnung=Ertrags- und Aufwandsart/Ertrags- und Aufwandsarten`.
 */
export function levelName(level: Level, answers: Readonly<Record<string, string>>): LevelName {
  const said = answers[`ebene:${level.name}`];
  if (said) {
    const [name = '', mehrzahl = plural(name)] = said.split('/').map((part) => part.trim());
    return { name, mehrzahl };
  }
  if (isEinzelplan(level)) return { name: 'Einzelplan', mehrzahl: 'Einzelpläne' };
  const [labelled] = level.columns
    .map((column) => bare(column.name))
    .filter((word) => bare(level.name).startsWith(word))
    .sort((a, b) => a.length - b.length);
  const name = labelled ?? bare(level.name);
  return EMPTY_WORD.test(name)
    ? { name: WORD_FOR[level.klassifikation], mehrzahl: plural(WORD_FOR[level.klassifikation]) }
    : { name, mehrzahl: plural(name) };
}

/** `produkt_bezeichnung 1` without its end, as a word of its own. */
function bare(header: string): string {
  const word = header
    .replace(/[_\s]+/g, ' ')
    .replace(/\s*\(?\d+\)?$/, '')
    .replace(/[\s-]*(nummer|nr\.?|code|schlüssel|id|bez\.?)$/i, '')
    .trim();
  return word === '' ? header : capital(word);
}
