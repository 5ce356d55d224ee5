/** Does running text, as a purpose or the name of an area, name somebody? */
import { GROUP, isGroup } from './organisation.ts';
import {
  ADDRESS,
  FULL_NAME,
  hasNoun,
  NAME,
  NAME_FIRST,
  ONE,
  PART,
  TOLD_BY_TRADE,
  TRADES,
  withCapitals,
} from './patterns.ts';

const FULL = new RegExp(FULL_NAME, 'u');
const TURNED = new RegExp(NAME_FIRST, 'u');
/** What stands before a name in running text. */
const BEFORE_NAME = new RegExp(String.raw`(?:^|[\s(,])(?:(?:${ADDRESS}|${TRADES})\s+)+${NAME}`, 'u');
/** What one person gets, with one name behind it. */
const FOR_ONE = new RegExp(
  String.raw`(?:^|[\s(])(?:Stipendium|Honorar|Beihilfe|Bestattung|Ehrung|Preisgeld):?\s+${PART}(?=$|[,;)])`,
  'u',
);
/** How somebody is reached. */
const REACHED = /@|\bIBAN\b|\bTel(\.|efon)|\b0\d{2,5}\s?[/-]?\s?\d{4,}/;
const BORN = /\bgeb(\.|oren)\s?(am\s)?\d|\*\s?\d{1,2}\.\d{1,2}\.\d{2,4}/;

/** Whom something is for or of, as `Stipendium für Erika Muster`: two names, and nothing else behind them. */
const TWO_NAMES = new RegExp(
  String.raw`(?:^|[\s(])(?:für|von|durch|an|mit|[Aa]nsprechpartner(?:in)?:?|[Kk]ontakt:?|[Ll]eitung:?|[Vv]erantwortlich:?)\s+(${PART}\s+${ONE})(?=$|[\s.,;:)])`,
  'gu',
);

/** What is by somebody, of somebody or at somebody's: `Fotoausstellung Muster`, `Umbau der Praxis Anna Muster`. */
const OF_SOMEBODY = new RegExp(
  String.raw`(?<![\p{L}\p{M}-])(?:\p{L}*(?:[Aa]usstellung|[Ll]esung|[Kk]onzert|[Vv]ernissage|[Ww]erkschau|[Aa]uftritt|[Gg]age|[Gg]rab|[Gg]rabstätte|[Gg]rabstein|[Gg]rabpflege|[Gg]edenktafel|[Gg]edenkstein|[Pp]orträt|[Pp]ortrait|[Gg]emälde|[Ss]kulptur|[Nn]achlass|[Bb]eisetzung|[Bb]eerdigung|[Tt]rauerfeier|[Ff]allhilfe|[Ee]inzelfall|(?<=\p{L}{3})projekt|[Ff]ilm|[Kk]urs|[Ww]orkshop|Kind|[Ss]tipendium|[Hh]onorare?|[Aa]nkauf|[Uu]mzug|[Tt]eilnahme|[Aa]telierförderung|[Kk]ünstlerförderung|[Ss]portlerförderung|[Aa]nsprechpartner(?:in)?|[Kk]ontakt|(?<!\p{L})[Ll]eitung|[Rr]egie|[Pp]flegegeld|[Tt]aschengeld|[Uu]nterhalt|[Vv]ortrag|[Aa]telier|[Ww]erkstatt|[Pp]raxis|[Kk]anzlei|[Rr]eisekosten|[Ff]ahrtkosten|[Aa]uslagen|[Dd]ruckkosten|[Ll]iederabend)):?\s+(${PART}(?:\s+${ONE})?)(?=$|\s*[.,;:()–\d-]|\s+(?:und|im|in|am|an|auf|aus|bei|mit|zum|zur|vom)\s)`,
  'gu',
);
/** The same with more between them: `Werke von Muster`, `Stipendium für die Tänzerin Muster`. */
const BY_SOMEBODY = new RegExp(
  String.raw`(?<![\p{L}\p{M}-])\p{L}*(?:[Aa]usstellung|[Ll]esung|[Kk]onzert|[Ww]erken?|[Bb]ild|[Bb]ildes|[Bb]ildern?|[Ss]tipendium|[Hh]onorare?|[Gg]rab|[Nn]achlass|[Bb]etreuung|[Bb]egleitung|[Ff]ortbildung|[Uu]mbau|[Ss]anierung|[Hh]ilfen?)\s+(?:\S+\s+){0,3}?(?:für|von|an|bei|mit)\s+(${ONE}(?:\s+${ONE})?)(?=$|\s*[.,;:()–\d])`,
  'gu',
);
/** The other way round: `Muster: Lesung`. */
const SOMEBODY_OF = new RegExp(
  String.raw`^(${PART}(?:\s+${ONE})?)(?:\s*[:,–-]\s*|(?:(?<=s)|’|')\s+)(?:\p{L}*ausstellung|\p{L}*lesung|\p{L}*konzert|Atelier|Werkstatt|Stipendium|Honorar|Vortrag)(?![\p{L}\p{M}])`,
  'giu',
);
/** `A. Muster`, `Muster, A.`, `Hofladen Muster GbR`. */
const INITIAL = new RegExp(
  String.raw`(?<![\p{L}\p{M}.]|e\.\s?)\p{Lu}\.\s?(${PART})(?![\p{L}.])|(?<![\p{L}\p{M}-])(\p{Lu}[\p{L}'’-]{2,}),\s?\p{Lu}\.(?=$|[\s,;)])|(${NAME})\s+(?:GbR|e\.\s?K\.)|(?:GbR|geb\.)\s+(${PART})`,
  'gu',
);

const mayBeName = (text: string): boolean => !hasNoun(text) && !GROUP.test(text) && !isGroup(text);

/** Does a short text name somebody? */
export function namesSomebody(text: string): boolean {
  if ([BEFORE_NAME, BORN, FOR_ONE, REACHED, FULL, TURNED].some((pattern) => pattern.test(text))) return true;
  return [...text.matchAll(TWO_NAMES)].some(([, two = '']) => !GROUP.test(two) && !isGroup(two));
}

/** Does the purpose of a grant seem to name somebody? @param held those of the list who are held back */
export function purposeNamesSomebody(purpose: string, held: HeldNames = []): boolean {
  const text = purpose.normalize('NFC');
  if (text === '') return false;
  if (namesSomebody(text) || (!/\p{Lu}/u.test(text) && FULL.test(withCapitals(text)))) return true;
  const found = [OF_SOMEBODY, BY_SOMEBODY, SOMEBODY_OF, INITIAL, TOLD_BY_TRADE].flatMap((one) => [
    ...text.matchAll(one),
  ]);
  if (found.some(([, ...names]) => mayBeName(names.find(Boolean) ?? ''))) return true;
  // all words of a name, in whatever order; of somebody who is one for sure, the last is enough
  const said = new Set(wordsIn(text));
  const says = (word: string): boolean => said.has(word) || said.has(`${word}s`);
  return held.some((words) => words.every(says));
}

/** Names of people, as words in small letters. */
export type HeldNames = readonly (readonly string[])[];

const TITLE =
  /^(herrn?|hrn|frau|familie|fam|eheleute|ehepaar|erben|prof|dipl|ing|med|privat|und|inh|gbr|von|van|der|den)$/i;
const SURNAME = new RegExp(`^(?:${FULL_NAME}|${NAME_FIRST})$`, 'u');

/** The words of names; how somebody is addressed is no part of them. */
export const heldNames = (names: readonly string[]): HeldNames =>
  names.flatMap((name) => [wordsOf(name), surnameOf(name)]).filter(({ length }) => length > 0);

const wordsOf = (name: string): string[] => wordsIn(name).filter((word) => !TITLE.test(word));

/** The surname of somebody with a first name that is known: `Muster` of `Anna Muster` and of `Muster, Anna`. */
function surnameOf(name: string): string[] {
  if (!SURNAME.test(name)) return [];
  const last = name.includes(',') ? name.split(',')[0] : name.split(/\s+/).at(-1);
  return wordsIn(last ?? '');
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? [];
