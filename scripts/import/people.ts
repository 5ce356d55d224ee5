/**
 * Is a name that of a person? People are never named, so the question is turned round: what proves to be no person is shown, everything
 * else is held back until somebody has said what it is.
 */
import { FIRST_NAMES } from './first-names.ts';

/** A word that begins and ends here, also beside letters that are not ASCII. */
const word = (inside: string): string => String.raw`(?<![\p{L}\p{M}])(?:${inside})(?![\p{L}\p{M}])`;

/**
 * Forms that only an organisation has, as they are written: `E. V. Muster` has two first names. GbR and e. K. are people who trade under
 * their names.
 */
const LEGAL_FORM = new RegExp(
  [
    word(
      String.raw`e\.?\s?[Vv]\.?|eG|g?GmbH|gGMBH|GMBH|mbH|(?<=\S\s)(?:AG|SE|KG|OHG|UG|KGaA)|A\.?\s?[öÖ]\.?\s?R\.?|K\.?\s?d\.?\s?[öÖ]\.?\s?R\.?`,
    ),
    String.raw`(?:[Gg]enossenschaft|[Ss]tiftung|[Aa]nstalt)(?![\p{L}\p{M}])`,
    '^[Ff]reiwillige [Ff]euerwehr(?![\\p{L}])',
  ].join('|'),
  'u',
);
/** Those whose letters are also in names: only as they are written. */
const CLUB =
  /(^|\s)(SC|SV|TSV|FC|TuS|VfL|VfB|DJK|TV|SG|MC|CC|RC|HC|KC|DRK|AWO|ASB|DLRG|NABU|BUND|THW|VHS|IG|ISG|BI|KiTa)(?=\s|$|-)/;
/** Words, and ends of words, for groups and institutions; no ends of surnames (-haus, -hof, -rat, -land, -kreis). */
const GROUP = new RegExp(
  [
    String.raw`(verein|vereine|vereins|verband|verbände|verbandes|vereinigung|gesellschaft|gemeinschaft|gemeinde|gruppen|initiative|initiativen|netzwerk|bündnis|zentrum|zentren|theater|museum|museen|orchester|chöre|schule|schulen|akademie|universität|institut|bibliothek|bistum|diakonie|caritas|werkstatt|werkstätten|hilfswerk|jugendwerk|sozialwerk|selbsthilfe|lebenshilfe|telefonseelsorge|feuerwehr|verkehrswacht|festival|festspiele|klinikum|krankenhaus|verkehrsbetrieb|verkehrsbetriebe|stadtwerke|beratungsstelle|antidiskriminierungsstelle|tageseinrichtung|kindertagesstätte|kindergarten|fraktion|gewerkschaft|dachverband|kollektiv|ensemble|tanztage|filmfest|bürgerhaus|frauenhaus|waschhaus|jugendhaus|gemeindehaus|nachbarschaftshaus|familienzentrum|atelierhaus|beirat|ortsbeirat|elternrat|seniorenrat|landkreis|arbeitskreis|freundeskreis|förderkreis|bezirk|ministerium)(?![\p{L}\p{M}])`,
    // ends that first names and surnames have too: behind a word of four letters and more
    String.raw`\p{L}{4,}(club|klub|gruppe|chor|kirche|kita|kitas|kammer|innung)(?![\p{L}\p{M}])`,
    // nobody is called so in front
    '^(kita|kitas|chor|club|klub)(?= [^,])',
    '^(stadt|gemeinde|land|landeshauptstadt|kreis) ',
    word(
      String.raw`träger|trägerinnen|projektträger\p{L}*|antragsteller\p{L}*|empfänger\p{L}*|einrichtungen|organisationen|institutionen|unternehmen als`,
    ),
  ].join('|'),
  'iu',
);
/** Words for people, or for whoever stands behind an organisation. */
const PERSONAL =
  /\b(herrn?|frau|familie|fam\.|eheleute|ehepaar|erben|erbengemeinschaft|privatperson|dr\.|prof\.|dipl\.|inh\.?|inhaber(in)?|einzelunternehme\w*|e\.\s?k\.|z\.\s?hd\.?|z\.\s?h\.|c\/o|vertreten durch|ansprechpartner(in)?)(?=\W|$)|\bgbr\b|\bgeb(oren)?\b\.?/i;

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*`;
/** A word for a group beside words that may be a name: `Galerie Anna Muster`, `Theater E. von Muster`, but not `Ev. Musterstadt`. */
const PART = String.raw`\p{Lu}(?:\.|[\p{L}'’-]+(?!\.))`;
const NAMES = new RegExp(String.raw`^${PART}(\s+(?:(?:von|van|de|zu|der|den)\s+)*${PART})+$`, 'u');
/** Those of them that are no business of one or two people: `Grundschule`, `Stadttheater`. */
const PUBLIC =
  '(?<!grund|ober|gesamt|förder|hoch|berufs|real|haupt|mittel|regel|sekundar|gemeinschafts|stadt|landes|staats|kreis|heimat|bürger|familien|jugend|senioren|frauen|nachbarschafts|waldorf|montessori|generationen|begegnungs|stadtteil|gemeinde)';
/** What one or two people run, often under their name: `Fahrschule Muster`, `Figurentheater Muster`, `Hofgemeinschaft Muster`. */
const TRADE = new RegExp(
  `${PUBLIC}(?:schule|werkstatt|theater|festival|ensemble|orchester|institut|akademie|zentrum|museum|kollektiv)$|(?:spiel|krabbel|kinder|tages|tanz|wald)gruppe$|(?:hof|praxis|büro|atelier|haus|wohn|lebens|bedarfs)gemeinschaft$`,
  'iu',
);
const ONE_NAME = new RegExp(String.raw`^(?:(?:von|van|de|zu|der|den)\s+)*${PART}$`, 'u');
/** What stands beside an organisation in one cell has to be one as well, or no word that could be a name. */
const BESIDE = /[,;:/()]+/;
const NAMELESS = /^[^\p{Lu}]*$/u;

/** Somebody with a first name and another one behind it: `Anna Muster`, also where more stands around them. */
const FULL_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{M}-])(?:${FIRST_NAMES.join('|')})\s+(?:(?:von|van|v\.|de|zu|der|den)\s+)*${NAME}`,
  'u',
);

/** Somebody who asks for an organisation: `Anna Muster für Musterverein e. V.`, `Musterverein e. V. Anna Muster`. */
const BESIDE_FORM = new RegExp(
  String.raw`${FULL_NAME.source}\s+(?:für|vom|im|beim|aus|als)\s|(?:[Vv]\.?|mbH|GmbH|eG)\s+(?:[-–]\s+)?${FULL_NAME.source}`,
  'u',
);

/** What of a recipient is proven: it is an organisation, or nothing is. */
export function isOrganisation(name: string): boolean {
  if (PERSONAL.test(name)) return false;
  const parts = name
    .split(BESIDE)
    .map((part) => part.trim())
    .filter((part) => !NAMELESS.test(part));
  return parts.length > 0 && parts.every(isGroup);
}

function isGroup(text: string): boolean {
  if (BESIDE_FORM.test(text)) return false;
  if (LEGAL_FORM.test(text)) return true;
  if (FULL_NAME.test(text)) return false;
  if (CLUB.test(text)) return true;
  const group = GROUP.exec(text);
  if (!group) return false;
  // the group may be named after a person, or the person may trade as a group
  const word = wordAt(text, group.index, group[0].length);
  const rest = text.replace(word, '').trim().replace(/\s+/g, ' ');
  return !NAMES.test(rest) && !(TRADE.test(word) && ONE_NAME.test(rest));
}

/** The whole word that a match is the end of. */
function wordAt(text: string, at: number, length: number): string {
  const before = /[\p{L}-]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  return text.slice(at - before.length, at + length);
}

/** What stands before a name in running text. */
const BEFORE_NAME = new RegExp(
  String.raw`(^|[\s(,])((?:[Hh]errn?|[Ff]rau|[Ff]amilie|[Ff]am\.|[Ee]heleute|[Ee]hepaar|Dr\.|Prof\.|[Ss]chüler(?:in)?|[Ss]tudent(?:in)?|[Ss]tipendiat(?:in)?|[Kk]ünstler(?:in)?|[Aa]utor(?:in)?|[Mm]usiker(?:in)?|[Ss]portler(?:in)?|[Aa]thlet(?:in)?|[Pp]reisträger(?:in)?|[Bb]ildhauer(?:in)?|[Mm]aler(?:in)?|[Ff]otograf(?:in)?|[Dd]irigent(?:in)?|[Ss]änger(?:in)?|[Ss]chauspieler(?:in)?|[Kk]omponist(?:in)?|[Rr]egisseur(?:in)?|[Tt]rainer(?:in)?|[Rr]eferent(?:in)?|[Dd]ozent(?:in)?|[Hh]ebamme|[Pp]flegekind|[Tt]agesmutter|[Tt]agesvater)\s+)+${NAME}`,
  'u',
);
/** The other way round: `Muster, Anna`. */
const NAME_FIRST = new RegExp(String.raw`${NAME},\s?(?:${FIRST_NAMES.join('|')})(?![\p{L}\p{M}-])`, 'u');
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
  String.raw`(?:^|[\s(])(?:für|von|durch|an|mit|[Aa]nsprechpartner(?:in)?:?|[Kk]ontakt:?|[Ll]eitung:?|[Vv]erantwortlich:?)\s+(${PART}\s+(?:(?:von|van|de|zu|der|den)\s+)*${PART})(?=$|[\s.,;:)])`,
  'gu',
);

/** Names of people, as words in small letters. */
export type HeldNames = readonly (readonly string[])[];

const TITLE = /^(herrn?|frau|familie|fam|eheleute|ehepaar|prof|dipl|ing|privat|und|inh|gbr)$/i;

/** The words of names; how somebody is addressed is no part of them. */
export const heldNames = (names: readonly string[]): HeldNames =>
  names.map((name) => wordsIn(name).filter((word) => !TITLE.test(word))).filter(({ length }) => length > 0);

/** Does running text seem to name somebody? @param held those of the list who are held back */
export function namesSomebody(text: string, held: HeldNames = []): boolean {
  if (text === '') return false;
  if ([BEFORE_NAME, BORN, FOR_ONE, REACHED, FULL_NAME, NAME_FIRST].some((pattern) => pattern.test(text))) return true;
  if ([...text.matchAll(TWO_NAMES)].some(([, two = '']) => !isGroup(two) && !GROUP.test(two))) return true;
  // all words of a name, in whatever order
  const said = new Set(wordsIn(text));
  return held.some((words) => words.every((word) => said.has(word)));
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? [];
