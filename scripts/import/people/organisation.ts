/**
 * Is a name that of a person? People are never named, so the question is turned round: what proves to be no person is shown, everything
 * else is held back until somebody has said what it is.
 */
import { FULL_NAME, hasNoun, NAME, ONE, PART, TOLD_BY_TRADE, withCapitals, word } from './patterns.ts';

/**
 * Forms that only an organisation has, as they are written: `E. V. Muster` has two first names. GbR and e. K. are people who trade under
 * their names.
 */
const LEGAL_FORM = new RegExp(
  [
    word(
      String.raw`e\.?\s?[Vv]\.?|eG|g?GmbH|gGMBH|GMBH|mbH|(?<=\S\s)(?:AG|SE|KG|OHG|UG|KGaA)|A\.?\s?[öÖ]\.?\s?R\.?|K\.?\s?d\.?\s?[öÖ]\.?\s?R\.?`,
    ),
    String.raw`(?:[Gg]enossenschaft|[Ss]tiftung)(?![\p{L}\p{M}])`,
    '^[Ff]reiwillige [Ff]euerwehr(?![\\p{L}])',
  ].join('|'),
  'gu',
);
/** Those whose letters are also in names: only as they are written. */
const CLUB = /(^|\s)(SC|SV|TSV|FC|TuS|VfL|VfB|DJK|TV|SG|CC|RC|HC|KC|DRK|AWO|ASB|DLRG|NABU|BUND|THW|VHS)(?=\s|$|-)/;
/** Letters with which somebody may also call themselves. */
const LETTERS = String.raw`(?<![\p{L}\p{M}])(?:[MB]C|IG|ISG|BI|KiTa)(?=\s|$|-)`;
/** `K. Muster`. */
const INITIAL = /(?<!\p{L})\p{Lu}\.\s?\p{Lu}/u;
/** Words, and ends of words, for groups and institutions; no ends of surnames (-haus, -hof, -rat, -land, -kreis). */
const GROUP_WORDS = [
  String.raw`(verein|vereine|vereins|verband|verbände|verbandes|vereinigung|gesellschaft|gemeinschaft|gemeinde|gruppen|initiative|initiativen|netzwerk|bündnis|zentrum|zentren|theater|museum|museen|orchester|chöre|schule|schulen|akademie|universität|institut|anstalt|bibliothek|bistum|diakonie|caritas|werkstatt|werkstätten|hilfswerk|jugendwerk|sozialwerk|selbsthilfe|lebenshilfe|telefonseelsorge|feuerwehr|verkehrswacht|festival|festspiele|klinikum|krankenhaus|verkehrsbetrieb|verkehrsbetriebe|stadtwerke|beratungsstelle|antidiskriminierungsstelle|tageseinrichtung|kindertagesstätte|kindergarten|fraktion|gewerkschaft|dachverband|kollektiv|ensemble|tanztage|filmfest|bürgerhaus|frauenhaus|waschhaus|jugendhaus|gemeindehaus|nachbarschaftshaus|familienzentrum|atelierhaus|beirat|ortsbeirat|elternrat|seniorenrat|landkreis|arbeitskreis|freundeskreis|förderkreis|bezirk|ministerium)(?![\p{L}\p{M}])`,
  // ends that first names and surnames have too: behind a word of four letters and more
  String.raw`\p{L}{4,}(club|klub|gruppe|chor|kirche|kita|kitas|kammer|innung)(?![\p{L}\p{M}])`,
  // nobody is called so in front
  '^(kita|kitas|chor|club|klub)(?= [^,])',
  '^(stadt|gemeinde|land|landeshauptstadt|kreis) ',
  word(
    String.raw`träger|trägerinnen|projektträger\p{L}*|antragsteller\p{L}*|empfänger\p{L}*|einrichtungen|organisationen|institutionen|unternehmen als`,
  ),
].join('|');
export const GROUP = new RegExp(GROUP_WORDS, 'iu');
const GROUP_OR_LETTERS = new RegExp(`${GROUP_WORDS}|${LETTERS}`, 'iu');
/** Words for people, or for whoever stands behind an organisation. */
const PERSONAL = new RegExp(
  [
    word(
      String.raw`herrn?|frau|familie|fam|eheleute|ehepaar|erben|erbengemeinschaft|nachlass|privatperson|dr|prof|dipl|hrn?|fr|frl|pfr|inh|inhaber(?:in)?|einzelunternehme\p{L}*|einzelfirma|einzelkauf\p{L}*|kleingewerbe|freiberufl\p{L}*|selbstständige\p{L}*|e\.?\s?k(?:f[mr])?|z\.?\s?hd?|zu händen|attn?\.|i\.\s?a|p\.\s?a|vertreten durch|ansprechpartner(?:in)?|kontakt|vorsitzender?|vors\.|kassenwart(?:in)?|schatzmeister(?:in)?|g\.?\s?d?\.?\s?b\.?\s?r|gesellschaft bürgerlichen rechts|bgb-gesellschaft|partnerschafts?gesellschaft|part\s?g\p{L}*|mbb|geb|geboren`,
    ),
    String.raw`c\/o`,
  ].join('|'),
  'iu',
);

/** Words beside a group that are no surname: where it is, and whose it is. */
const NO_NAME = new RegExp(
  word(
    String.raw`Verschiedene|Diverse|Alle|Freie|Weitere|Sonstige|Mehrere|Nord|Süd|Ost|West|Mitte|\p{Lu}\p{L}{4,}isches?|\p{Lu}\p{L}{4,}ischen`,
  ),
  'gu',
);
/** What is run by many, or by the public: no one or two people run it under their name. */
const PUBLIC = new RegExp(
  [
    String.raw`(?:^|-)(?:stadt|landes|staats|kreis|heimat|bürger|familien|jugend|senioren|frauen|nachbarschafts|waldorf|montessori|generationen|begegnungs|stadtteil|gemeinde|orts|kirchen)\p{L}*$`,
    '(?:grund|ober|gesamt|förder|hoch|berufs|real|haupt|mittel|regel|sekundar|gemeinschafts)schulen?$',
    '(?:sport|spiel|arbeits|dorf|siedler|werbe|gewerbe|glaubens|religions)gemeinschaft$',
    '(?:verein|vereine|vereins|verband|verbände|verbandes|vereinigung|gemeinde|universität|bistum|diakonie|caritas|hilfswerk|jugendwerk|sozialwerk|lebenshilfe|telefonseelsorge|feuerwehr|verkehrswacht|klinikum|krankenhaus|stadtwerke|gewerkschaft|bürgerhaus|frauenhaus|waschhaus|gemeindehaus|elternrat|seniorenrat|landkreis|bezirk|ministerium|innung|kammer)$',
    // a school that is named after somebody
    String.raw`^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)+-schule$`,
    '^(?:stadt|gemeinde|land|landeshauptstadt|kreis)$',
  ].join('|'),
  'iu',
);
const AND = String.raw`\s+(?:(?:und|u\.)\s+)?`;
/** Words that may be a name and nothing else: `Anna Muster`, `E. von Muster`, `Muster und Beispiel`. */
const NAMES = new RegExp(`^${PART}(?:${AND}${ONE})+$`, 'u');
const ONE_NAME = new RegExp(`^${ONE}$`, 'u');
/** Two such words behind others: `für Keramik Anna Muster`. */
const NAMES_LAST = new RegExp(String.raw`\s${PART}${AND}${ONE}$`, 'u');
/** `Muster-Ensemble` is that of somebody, or nobody's: `Yoga-Zentrum`. */
const HYPHENED = /^\p{Lu}[\p{L}'’]+-[\p{L}]+$/u;
/** What stands beside an organisation in one cell has to be one as well, or no word that could be a name. */
const BESIDE = /[,;:/()]+/;
const NAMELESS = /^[^\p{Lu}]*$/u;

/** Somebody who asks for an organisation: `Anna Muster für Musterverein e. V.`, `Musterverein e. V. Anna Muster`. */
const BESIDE_FORM = new RegExp(
  String.raw`${FULL_NAME}\s+(?:für|vom|im|beim|aus|als|[-–—])\s|\s(?:über|bei|durch|via)\s+${NAME}$`,
  'u',
);
/** Where an organisation is, or which part of it. */
const PLACE =
  /^(?:Bad|Sankt|St\.|Groß|Klein|Alt|Neu|Markt|Nord|Süd|Ost|West|Region|Land|Kreis|Sektion|Abteilung|Abt\.|Bezirk|Standort|Stadt|Niederlassung|Außenstelle|Geschäftsstelle) /;
const FULL = new RegExp(FULL_NAME, 'u');

/** What of a recipient is proven: it is an organisation, or nothing is. */
export function isOrganisation(name: string): boolean {
  const text = name.normalize('NFC').replace(/[„“”"«»]/g, '');
  if (PERSONAL.test(text)) return false;
  const parts = (/\p{Lu}/u.test(text) ? text : withCapitals(text))
    .split(BESIDE)
    .map((part) => part.trim())
    .filter((part) => !NAMELESS.test(part));
  return parts.length > 0 && parts.every(isGroup);
}

/** Is it a group, and no name of somebody beside the word for one? */
export function isGroup(text: string): boolean {
  if (BESIDE_FORM.test(text)) return false;
  const form = [...text.matchAll(LEGAL_FORM)].at(-1);
  // a foundation is named after whoever founded it
  if (form) return /stiftung$/i.test(form[0]) || !namesBehind(text.slice(form.index + form[0].length));
  if (FULL.test(text) || [...text.matchAll(TOLD_BY_TRADE)].length > 0) return false;
  if (CLUB.test(text)) return !INITIAL.test(text);
  const group = GROUP_OR_LETTERS.exec(text);
  return group !== null && !isNamedAfter(text, wordAt(text, group.index, group[0].length));
}

/** What stands behind a legal form may be a place or a part, or somebody: `e. V. Anna Muster`. */
function namesBehind(text: string): boolean {
  const rest = text.replace(/^[\s.–—-]+/, '').trim();
  return FULL.test(rest) || (NAMES.test(rest) && !GROUP.test(rest) && !PLACE.test(rest));
}

/** The group may be named after a person, or the person may trade as a group. */
function isNamedAfter(text: string, group: string): boolean {
  const beside = text
    .replace(group, ' ')
    .replace(/[&+]/g, ' und ')
    .replace(/[^\p{L}\p{M}.'’\s-]|(?<=\s|^)[-–—.]+(?=\s|$)/gu, ' ')
    .replace(NO_NAME, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  const rest = NAMELESS.test(beside) ? withCapitals(beside) : beside;
  if (NAMES.test(rest)) return true;
  if (PUBLIC.test(group)) return false;
  const last = rest.split(' ').at(-1) ?? '';
  return ((ONE_NAME.test(rest) || NAMES_LAST.test(rest)) && !hasNoun(last)) || (rest === '' && HYPHENED.test(group));
}

/** The whole word that a match is the end of. */
function wordAt(text: string, at: number, length: number): string {
  const before = /[\p{L}-]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  return text.slice(at - before.length, at + length).trim();
}
