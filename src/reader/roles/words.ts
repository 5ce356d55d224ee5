/** The words of headers and cells that tell what they hold. German public budgets, with the words of Austria and Switzerland. */
import type { Teil, WERTART } from '../../schema/values.ts';

export type { Teil };

export type Wertart = (typeof WERTART)[number];
/** Money that comes in, or goes out: what every pair of directions has in common. */
export type Side = 'ein' | 'aus';

/** `Vor- jahres` and `Haushalt_2024` as words. */
export const plainWords = (text: string): string =>
  text
    .replace(/(\p{L})- (\p{Ll})/gu, '$1$2')
    .replace(/[_]+/g, ' ')
    .toLowerCase()
    .trim();

const PHASES: readonly (readonly [Wertart, RegExp])[] = [
  ['vorlaeufig', /\bvorl(ä|ae)?u?f?\w*\.?\s*(ergebnis|ist|re\b|rechnung)|hochrechnung|\bv-ist\b|\bvorläufig/],
  ['prognose', /prognose|forecast|\berwartung\b/],
  ['fortgeschrieben', /\bfortg(eschr)?\w*\.?|\bnachtrag|\bnt(hh)?\b|\bnva\b|gesamtermächtigung/],
  [
    'planung',
    /finanzplan(ung)?(sjahr)?\b|\bfp\b|mi(tte)?l?fri|\bmifi\b|\bme?fp\b|\bplanung|\bplan\s*\+\s*\d|\bhhj\s*\+\s*\d|\bi?afp\b/,
  ],
  [
    'ansatz',
    /voranschlag|\bva\b|anschlag|ansatz|\bplan(wert|zahl|ansatz)?\b|\bsoll(wert)?\b|\bbudgets?\b|festsetzung|\bapproved\b|\bproposed\b/,
  ],
  [
    'ergebnis',
    /\bist(-?wert)?\b|ergebnis\b|\brechnung\b|rechnungsergebnis|jahresrechnung|rechnungsabschluss|\bre\b|\bra\b|\baccounts?\b|\bactual\b|\bexecuted\b/,
  ],
];

/** What kind of amount words speak of. */
export function wertartIn(text: string): Wertart | undefined {
  return PHASES.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The kind of amount that a cell names and nothing else; longer texts are no phases. */
export function wertartOf(cell: string): Wertart | undefined {
  const text = plainWords(cell)
    .replace(/\b(19|20)\d{2}\b/g, '')
    .trim();
  return text.length > 0 && text.split(/\s+/).length <= 3 ? wertartIn(text) : undefined;
}

/** Amounts that come of other amounts of the file, or are none of a year: never summed. */
const DERIVED =
  /\bsaldo\b|jahresergebnis(?! je konto)|\bsalden\b|zuschussbedarf|überschuss|fehlbetrag|abweichung|\babw\b|\bdiff(erenz)?\b|veränderung|\bnetto|gesamtkosten|\bbisher\b|\bve\b|\bve-|verpflichtungserm|\bdavon\b|mehr\s*\/\s*weniger|\+\/-|\bvgl\b/;
/** Numbers that are no amounts of the budget. */
const OTHER =
  /einwohner|bevölkerung|fläche|\bquote|\banteil|percent|prozent|%|je kopf|pro kopf|\bvzä\b|stellen\b|anzahl|\bcount\b|schulden|hebesatz|deckungsgrad/;

export const isDerived = (text: string): boolean => DERIVED.test(text);
export const isOtherQuantity = (text: string): boolean => OTHER.test(text);

const EIN = /ertr(ä|ae)ge?n?\b|\bertrag|\bertr\.|einnahmen?\b|\beinn\b|einzahlung|erlöse?\b|\brevenue|\bincome\b/;
const AUS = /aufw(and|endung|\b)|ausgaben?\b|\bausg\b|auszahlung|\bexpen(se|diture)|\bkosten\b/;

/** The side that words speak of; undefined when they name none or both. */
export function sideIn(text: string): Side | undefined {
  const [ein, aus] = [EIN.test(text), AUS.test(text)];
  return ein === aus ? undefined : ein ? 'ein' : 'aus';
}

/** The side that a cell stands for by itself; single letters only where the header says that it is a direction. */
export function sideOf(cell: string, letters: boolean): Side | undefined {
  const text = plainWords(cell);
  if (/^(ertr|erl(ö|oe)s|einn|einz|revenue|income)/.test(text)) return 'ein';
  if (/^(aufw|ausg|ausz|kosten|expen)/.test(text)) return 'aus';
  if (!letters) return undefined;
  return /^e$/.test(text) ? 'ein' : /^a$/.test(text) ? 'aus' : undefined;
}

/** The part of the budget that the word for a direction belongs to; Einnahme and Ausgabe say nothing. */
export function teilOfDirection(text: string): Teil | undefined {
  if (/ertr(ä|a)g|\bertr\.|aufw(and|endung)/.test(text)) return 'ergebnis';
  return /einzahlung|auszahlung/.test(text) ? 'finanz' : undefined;
}

const TEILE: readonly (readonly [Teil, RegExp])[] = [
  ['ergebnis', /ergebnis(haushalt|plan|rechnung)\b|\behh\b|erfolgsrechnung|laufende rechnung|ergebnisplan/],
  ['finanz', /finanz(ierungs)?(haushalt|rechnung)\b|\bfhh\b|\b(gesamt|teil)?finanzplan\b(?!ung)|\btfp\b/],
  ['verwaltung', /verwaltungshaushalt|\bvw-?hh?\b/],
  ['vermoegen', /vermögenshaushalt|\bvm-?hh?\b|investitionsrechnung/],
];

/** The part of the budget that a text names. */
export const teilIn = (text: string): Teil | undefined => TEILE.find(([, pattern]) => pattern.test(text))?.[0];

/** What an amount has to be multiplied with: `T€`, `Mio. EUR`; undefined where no unit is named. */
export function factorIn(text: string): bigint | undefined {
  if (/\bm(io|ill)\.?\s?(€|eur|chf|fr\b)|\bmio\b|\bmill\.|millionen|\b1([. ]?000){2}\s?(€|eur|chf)/.test(text))
    return 1_000_000n;
  if (/\b[tk][-.\s]?(€|eur)|tsd|tausend|\b1[. ’']?000\s?(€|eur|chf|fr\b)/.test(text)) return 1000n;
  return /€|\beuro?\b/.test(text) ? 1n : undefined;
}

/** The one year that a text names. */
export function yearIn(text: string): number | undefined {
  const years = new Set([...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([, year]) => Number(year)));
  return years.size === 1 ? [...years][0] : undefined;
}

/** The year of a cell that is one, or a day of one. */
export function yearOf(cell: string): number | undefined {
  const text = cell.trim();
  const [, german, iso] = /^\d{1,2}\.\d{1,2}\.(\d{4})$|^(\d{4})(?:-\d{2}-\d{2}.*)?$/.exec(text) ?? [];
  const year = Number(german ?? iso);
  return year >= 1950 && year < 2100 ? year : undefined;
}

export const AMOUNT = /betrag|\bamount\b|\bwert\b|\bvalue\b|€|\beur\b|\bsumme\b|\bmittel\b|\bchf\b|\bfr\./;
export const YEAR = /\bjahr|jahr\b|\byear\b|datum|\bdate\b|periode/;
export const DIRECTION =
  /richtung|direction|\be\s*\/\s*a\b|ein.{0,9}\/.{0,3}aus|aufwand.{0,3}ertrag|ertrag.{0,3}aufwand|titelart/;
export const IDENTITY = /^(id|nr\.?|lfd\W*nr\.?|index|identifikation|pk)$/;
export const NOTE = /bemerkung|erläuterung|kommentar|anmerkung|vermerk|\bnote|quelle|\burl\b|color|gem(ä|a)ss art/;
/** Headers of numbers that are keys, whatever their cells look like. */
export const CODE =
  /nr\.?$|\bnr\b|nummer|code|\bid\b|schlüssel|\bkz\b|kennziffer|kapitel|titel\b|konto|kostenart|produkt|teilplan|teilhaushalt|\bfk?z\b|\btgr\b|bereich|gruppe|element|objekt|profitcenter|bezirk\b|einzelplan|funktion|\b(gb|fb|up|kk|kg|sk|bkz|fbz|pgr|hst)\b|-uab|-ugl|-grp|mvag|amt\b|index|direktion|abteilung|dezernat|referat|departement|ressort|dienst|haushaltsstelle|ebene|level/;
