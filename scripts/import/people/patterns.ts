/** What names and words of people look like, as parts of patterns. */
import { FIRST_NAMES } from './first-names.ts';

/** A word that begins and ends here, also beside letters that are not ASCII. */
export const word = (inside: string): string => String.raw`(?<![\p{L}\p{M}])(?:${inside})(?![\p{L}\p{M}])`;

/** What may stand before a surname: `von Muster`, `al Muster`. */
const PARTICLES = String.raw`(?:(?:von|van|v\.|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|zu|ter|ten|der|den)\s+)*`;
/** Any word that may be a name: `Muster`, `M.`, `al-Muster`, `d’Muster`. */
export const NAME = String.raw`(?:\p{Ll}{1,3}[-'’])?\p{Lu}[\p{L}'’.-]*`;
/** The same, but no abbreviation: `Muster` and `E.`, not `Ev.`. */
export const PART = String.raw`(?:\p{Ll}{1,3}[-'’])?\p{Lu}(?:\.|[\p{L}'’-]+(?!\.))`;
/** One name, with what may stand before it. */
export const ONE = `${PARTICLES}${PART}`;

const FIRST = `(?:${FIRST_NAMES.flatMap((name) => [name, name.toUpperCase()]).join('|')})`;

/** Somebody with a first name and another one behind it: `Anna Muster`, `Karl-Heinz M.`, also where more stands around them. */
export const FULL_NAME = String.raw`(?<![\p{L}\p{M}-])${FIRST}(?:-${FIRST})?\s+${PARTICLES}${NAME}`;
/** The other way round: `Muster, Anna`. */
export const NAME_FIRST = String.raw`${NAME}(?:,\s?|\/)${FIRST}(?![\p{L}\p{M}-])`;

/** How people are addressed and what they are to others, before a name. */
export const ADDRESS = String.raw`[Hh]errn?|[Ff]rau|[Ff]amilie|[Ff]am\.|[Ee]heleute|[Ee]hepaar|Hrn?\.|Fr\.|Frl\.|Dr\.?|Prof\.?|Pfr\.|[Ee]rben|[Ww]itwer?|[Gg]ebrüder|[Gg]ebr\.|[Gg]eschwister|c\/o|z\.\s?Hd?\.|Inh\.|[Ii]nhaber(?:in)?`;
/** What people are by trade, before a name. */
export const TRADES = String.raw`[Ss]chüler(?:in)?|[Ss]tudent(?:in)?|[Ss]tipendiat(?:in)?|\p{L}*[Kk]ünstler(?:in)?|[Aa]utor(?:in)?|[Mm]usiker(?:in)?|[Ss]portler(?:in)?|[Aa]thlet(?:in)?|[Pp]reisträger(?:in)?|[Bb]ildhauer(?:in)?|[Mm]aler(?:in)?|[Ff]otograf(?:in)?|[Dd]irigent(?:in)?|[Ss]änger(?:in)?|[Ss]chauspieler(?:in)?|[Kk]omponist(?:in)?|[Rr]egisseur(?:in)?|[Tt]rainer(?:in)?|[Rr]eferent(?:in)?|[Dd]ozent(?:in)?|[Hh]ebamme|[Pp]flegekind|[Tt]agesmutter|[Tt]agesvater`;
/** Further ones, which areas and posts of an administration have as well: only looked for among recipients and purposes. */
const MORE_TRADES = String.raw`(?!Haus|Haupt)\p{L}*[Mm]eister(?:in)?|\p{L}*[Ll]ehrer(?:in)?|[Pp]farrer(?:in)?|[Pp]astor(?:in)?|[Kk]antor(?:in)?|[Oo]rganist(?:in)?|[Pp]ianist(?:in)?|[Tt]änzer(?:in)?|[Ss]chriftsteller(?:in)?|[Dd]ichter(?:in)?|[Ll]andwirt(?:in)?|[Gg]ärtner(?:in)?|[Tt]ischler(?:in)?|[Aa]rchitekt(?:in)?|\p{L}*[Aa]nw[aä]lt(?:in)?|\p{L}*[Aa]rzt|\p{L}*[Ää]rztin|\p{L}*[Ll]eiter(?:in)?|[Vv]orsitzender?|[Kk]assenwart(?:in)?|[Ss]chatzmeister(?:in)?|[Gg]eschäftsführer(?:in)?|[Aa]ntragsteller(?:in)?|[Ee]hrenbürger(?:in)?|[Jj]ubilar(?:in)?`;

/** Somebody told by what they are: `Malermeisterin Muster`; the name is the first group. */
export const TOLD_BY_TRADE = new RegExp(String.raw`(?:^|[\s(,])(?:${MORE_TRADES}|${ADDRESS})\s+(${ONE})`, 'gu');

/** Small letters only: such words are looked at as if they began with a capital. */
export const withCapitals = (text: string): string =>
  text.replace(/(?<![\p{L}\p{M}.])\p{Ll}[\p{L}\p{M}'’-]*/gu, (one) =>
    SMALL.has(one) ? one : `${one.charAt(0).toUpperCase()}${one.slice(1)}`,
  );

const SMALL = new Set(
  'ab am an als auf aus bei beim bis das dem den der des die durch ein eine einer für gegen im in mit nach oder ohne pro über um und unter vom von vor zu zum zur e v eV ev'.split(
    ' ',
  ),
);

/** Ends of words that are no surnames, and words that stand often beside groups and in purposes. */
const NOUN =
  /(?:.{3}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|ismus|eum|ment|enz|anz|ierung|erei|geschichte|kunst|musik|kultur|technik|fest|feste|tage|woche|wochen|jahr|jahre|jahren|zeit|welt|kosten|raum|räume|räumen|projekt|projekte|reihe|halle|platz|stadt|städte|schule|schulen|straße|weg|leben|bilder|grafie|graphie|loge|logie|ische|ischer|isches|ischen|liche|liches|lichen|ige|iges|igen|innen|eten|ende|enden|lose|losen|kinder|kindern|gräber|werke|bau|lager|ladung|turnier|sport|heim|platte|blatt|broschüre|wandel|bereich|stelle|stellen|hilfe|arbeit|pflege|schutz|beratung|familien)|Familien?|Menschen|Sport|Musik|Rock|Pop|Jazz|Klassik|Moderne|Metall|Pauschale|Synagoge|Personal|Behinderte|Geflüchtete|Asyl|Migranten|Eltern|Mädchen|Jungen|Tanz|Theater|Kunst|Keramik|Technik|Frauen|Kinder|Kindern|Jugend|Senioren|Schulen|Schule|Kita|Chor|Orchester|Stadt|Rathaus|Museum|Kirche|Natur|Umwelt|Heimat|Europa|Welt|Advent|Weihnachten|Ostern|Neujahr|Geschichte|Projekte?|Miete|Material|Neue[rs]?|Alte[rs]?|Junge[rs]?|Offene[rs]?|Freie[rs]?|Kleine[rs]?|Große[rs]?|Erste[rs]?)$/;

/** Does a text say what it is, with a word that everybody has? */
export const hasNoun = (text: string): boolean => text.split(/\s+/).some((one) => NOUN.test(one));
