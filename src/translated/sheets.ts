/** The pages of key figures in another language: which there are, what they are called, and what their numbers do not say. */

import type { RowLang } from '../figure/table.ts';
import { availableSheets } from '../kennzahlen/available.ts';
import type { Entry } from '../kennzahlen/overview.ts';
import { loadPages, type Sheet } from '../kennzahlen/sheets.ts';
import { loadStatistic } from '../kennzahlen/values.ts';
import { GERMAN } from '../text/german.ts';
import { sentenceOf, sheetOf } from './names.ts';

/** A page with those of its statistics that the home city has a value of. */
export interface TranslatedSheet extends Sheet {
  readonly shown: ReadonlySet<string>;
}

let known: Promise<readonly TranslatedSheet[]> | undefined;

/** The pages with a translation: of those with a form of their own only the ones that compare cities. */
export function translatedSheets(): Promise<readonly TranslatedSheet[]> {
  known ??= load();
  return known;
}

async function load(): Promise<readonly TranslatedSheet[]> {
  const own = (await loadPages()).filter(({ eigen }) => eigen);
  const sheets = await Promise.all([...(await availableSheets()), ...own].map(withShown));
  return sheets.filter(({ eigen, shown }) => !eigen || shown.size > 0);
}

async function withShown(sheet: Sheet): Promise<TranslatedSheet> {
  const found = await Promise.all(sheet.statistik.map(loadStatistic));
  return { ...sheet, shown: new Set(sheet.statistik.filter((_, at) => found[at] !== null)) };
}

/** The place of a key figure on its page in the language; null where only the German page shows it. */
export async function placeOf(root: string, { kennzahl, href, plan, abschluss }: Entry): Promise<string | null> {
  const sheet = (await translatedSheets()).find((one) => href.split('#')[0] === one.href);
  const shown = sheet && !abschluss && (plan ? !sheet.eigen : sheet.shown.has(kennzahl));
  return shown ? `${root.replace(/\/$/, '')}${sheet.href}#${plan ? 'plan-' : ''}${kennzahl}` : null;
}

/** Where a key figure is told of: in the language, or else in German, which is said. */
export async function linkOf(root: string, entry: Entry): Promise<{ href: string; hreflang: string | undefined }> {
  const href = await placeOf(root, entry);
  return href ? { href, hreflang: undefined } : { href: entry.href, hreflang: GERMAN.code };
}

/** The name of a page and the question that it answers, or the German ones. */
export function namedSheet(code: string, { slug, titel, frage }: Sheet) {
  const found = sheetOf(code, { slug, titel });
  return found
    ? { title: found.uebersetzt, german: titel, question: found.erklaerung, lang: undefined }
    : { title: titel, german: undefined, question: frage, lang: GERMAN.code };
}

/** A sentence in the language of the page, or the German one, marked as such. */
export interface SaidSentence {
  readonly text: string;
  readonly lang: RowLang['name'];
}

/** A text of the data, sentence by sentence: many of them stand in several texts. */
export const sentencesIn = (code: string, german: string): SaidSentence[] =>
  sentencesOf(german).map((sentence) => {
    const text = sentenceOf(code, sentence);
    return text ? { text, lang: undefined } : { text: sentence, lang: GERMAN.code };
  });

/** The sentences of a text; a date ("am 31.12. des Jahres") ends none. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[^\d.]\.|\d{4}\.)\s+(?=\p{Lu}|\d{4} )/u);
