/** Rows of ours against the documents that they were read from: quotes word by word, printed lists, numbers, people. */

export type Row = Readonly<Record<string, string>>;

/** The text of the document that a source is; undefined where only its address is at hand. */
export type DocumentOf = (source: string) => string | undefined;

/** What was looked at, and what of it is wrong. */
export interface Found {
  readonly seen: number;
  readonly wrong: readonly string[];
}

/** Blanks, emphasis and the lines of a table say nothing of the words. */
const words = (content: string): string => content.replaceAll('**', '').replace(/[|\s]+/g, ' ');

/** Parts of a quote in their order; `[...]` stands for what is left out. */
function isQuoted(document: string, quote: string): boolean {
  let from = 0;
  return quote.split('[...]').every((part) => {
    const text = words(part).trim();
    const at = document.indexOf(text, from);
    from = at + text.length;
    return text !== '' && at >= 0;
  });
}

/** Documents by their source, each with its words alone, made once. */
function byWords(documentOf: DocumentOf): DocumentOf {
  const known = new Map<string, string | undefined>();
  return (source) => {
    if (!known.has(source)) {
      const text = documentOf(source);
      known.set(source, text === undefined ? undefined : words(text));
    }
    return known.get(source);
  };
}

/** Rows whose words do not stand in their document. */
export function misquoted(rows: readonly Row[], documentOf: DocumentOf): Found {
  const documents = byWords(documentOf);
  const read = rows.flatMap((row) => {
    const document = documents(row.quelle ?? '');
    return document === undefined ? [] : [{ row, document }];
  });
  const wrong = read.filter(({ row, document }) => !isQuoted(document, row.zitat ?? ''));
  return { seen: read.length, wrong: wrong.map(({ row }) => `${row.quelle}: ${row.zitat}`) };
}

/** The lines of the printed list of services: name, unit and ministry; what a service is about stands between. */
export function printedServices(document: string): string[] {
  const lines = document.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));
  return lines
    .filter(([name, , , ministry = '', ...more]) => name && more.length === 0 && /^[A-Z]\w+/.test(ministry))
    .filter(([, , , ministry]) => ministry !== 'Zuständiges Ressort')
    .map(([name = '', , unit = '', ministry = '']) => serviceLine(name, unit, ministry))
    .sort();
}

/** The same of our rows, whose quote begins with the name as printed. */
export const quotedServices = (rows: readonly Row[]): string[] =>
  rows
    .map(({ zitat, fachbereich, ressort }) =>
      serviceLine(zitat?.split(' | ')[0] ?? '', fachbereich ?? '', ressort ?? ''),
    )
    .sort();

const serviceLine = (...cells: readonly string[]): string => cells.map(words).join(' · ');

/**
 * Numbers that stand neither in the collected figures, for the same city and year, nor in the words quoted beside them, and
 * rows that quote what their document does not say. `otherwise` matches source and number of those that are told in other words.
 */
export function lostNumbers(
  counts: readonly Row[],
  figures: readonly Row[],
  documentOf: DocumentOf,
  otherwise: RegExp,
): Found {
  const documents = byWords(documentOf);
  const wrong = counts.filter(({ ags = '', jahr = '', wert = '', quelle = '', anmerkung = '' }) => {
    const value = Number(wert.replace(',', '.'));
    const region = ags === 'DG' ? '00' : ags;
    const found = figures.some((one) => one.ags === region && one.year === jahr && Number(one.value) === value);
    const document = documents(quelle);
    const quotes = [...anmerkung.matchAll(/„([^“]+)“/g)].map(([, quote]) => quote as string);
    const printed = [String(value), value.toLocaleString('de-DE')].map(
      (text) => new RegExp(`(?<![\\d.,])${text}(?![.,]?\\d)`),
    );
    const said = quotes.some((quote) => document?.includes(quote) && printed.some((text) => text.test(quote)));
    // What is quoted has to be there in any case.
    const misquotes = document !== undefined && quotes.some((quote) => !document.includes(quote));
    return misquotes || (!found && !said && !otherwise.test(`${quelle} ${wert}`));
  });
  return {
    seen: counts.length,
    wrong: wrong.map(({ kennzahl, jahr, wert, quelle }) => `${kennzahl} ${jahr}: ${wert} (${quelle})`),
  };
}

const SPOKEN = /(?:Frau|Herrn?) (?:(?:Dr|Prof)\.\s*(?:med\.\s*)?)*(?:\p{Lu}[\p{L}-]+ )?(\p{Lu}[\p{L}-]+)/gu;
const PRESS =
  /(?:so|sagt|berichtet|ergänzt|stellten|Oberbürgermeister|und) \p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+)(?=[,. ](?:\(|,|Leiter|Digital|verant|seit|stell|am|Sie))/gu;

/** Family names of the people whom the documents name; short ones, and those that are also a place, tell nothing. */
export function peopleIn(document: string, places: readonly string[]): string[] {
  const names = [...document.matchAll(SPOKEN), ...document.matchAll(PRESS)].map(([, name]) => name as string);
  return [...new Set(names)].filter((name) => name.length > 4 && !places.includes(name));
}

/** Those of the people whom a text of ours names. */
export const namedIn = (people: readonly string[], text: string): string[] =>
  people.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text));
