/**
 * Is a recipient a person? People are never named, so the question is turned round: what proves to be no person is shown, everything
 * else is held back until somebody has said what it is.
 */

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
/** What one or two people run, often under their name: `Fahrschule Muster`, `Hofgemeinschaft Muster`. */
const TRADE =
  /(fahr|tanz|ballett|reit|hunde|ski|segel|flug|schwimm|yoga|koch|näh|mal|kunst|musik|sprach)schule|(hof|praxis|büro|atelier|haus|wohn|lebens|bedarfs)gemeinschaft|^werkstatt|^theater|^festival|^ensemble|^institut|^akademie|^zentrum/iu;
const ONE_NAME = new RegExp(String.raw`^(?:(?:von|van|de|zu|der|den)\s+)*${PART}$`, 'u');
/** What stands beside an organisation in one cell has to be one as well, or no word that could be a name. */
const BESIDE = /[,;:/()]+/;
const NAMELESS = /^[^\p{Lu}]*$/u;

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
  if (LEGAL_FORM.test(text) || CLUB.test(text)) return true;
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
  String.raw`(^|[\s(,])((?:[Hh]errn?|[Ff]rau|[Ff]amilie|[Ff]am\.|[Ee]heleute|[Ee]hepaar|Dr\.|Prof\.|[Ss]chüler(?:in)?|[Ss]tudent(?:in)?|[Ss]tipendiat(?:in)?|[Kk]ünstler(?:in)?|[Aa]utor(?:in)?|[Mm]usiker(?:in)?|[Ss]portler(?:in)?|[Aa]thlet(?:in)?|[Pp]reisträger(?:in)?|[Tt]agesmutter|[Tt]agesvater)\s+)+${NAME}`,
  'u',
);
const BORN = /\bgeb(\.|oren)\s?(am\s)?\d|\*\s?\d{1,2}\.\d{1,2}\.\d{2,4}/;

/** Whom something is for or of, as `Stipendium für Erika Muster`: two names, and nothing else behind them. */
const TWO_NAMES = new RegExp(
  String.raw`(?:^|[\s(])(?:für|von|durch|an|mit|[Aa]nsprechpartner(?:in)?:?|[Kk]ontakt:?|[Ll]eitung:?|[Vv]erantwortlich:?)\s+(${PART}\s+(?:(?:von|van|de|zu|der|den)\s+)*${PART})(?=$|[\s.,;:)])`,
  'gu',
);

/** Does running text seem to name somebody? @param names of recipients that are held back */
export const namesSomebody = (text: string, names: readonly string[]): boolean =>
  BEFORE_NAME.test(text) ||
  BORN.test(text) ||
  [...text.matchAll(TWO_NAMES)].some(([, two = '']) => !isGroup(two) && !GROUP.test(two)) ||
  names.some((name) => mentions(text, name));

const TITLE = /^(herrn?|frau|familie|fam|eheleute|ehepaar|prof|dipl|ing|privat|und|inh|gbr)$/i;

/** All words of a name in a text, in whatever order; how somebody is addressed is no part of it. */
function mentions(text: string, name: string): boolean {
  const words = wordsIn(name).filter((word) => !TITLE.test(word));
  const said = new Set(wordsIn(text).map((word) => word.toLowerCase()));
  return words.length > 0 && words.every((word) => said.has(word.toLowerCase()));
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}-]{3,}/gu) ?? [];
