/** Translated names: reviewed tables beside the data, `uebersetzungen-<language>.csv`, general ones and those of a city. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RowLang } from '../figure/table.ts';
import { eachRecord } from '../schema/csv-records.ts';
import { dataFolders } from '../schema/data-folders.mjs';
import { GERMAN } from '../text/german.ts';

/** What a table translates: a name or a sentence as it stands in the data, or a term of the glossary, a key figure, a page of them with what it says. */
export interface Translation {
  readonly art: 'name' | 'satz' | 'glossar' | 'kennzahl' | 'blatt';
  /** Key of the term, key figure or page; empty for a name or a sentence. */
  readonly kennung: string;
  /** The German that was translated: where it has changed, the translation is stale and not used. */
  readonly deutsch: string;
  readonly uebersetzt: string;
  readonly erklaerung: string;
}

const COLUMNS = ['art', 'kennung', 'deutsch', 'uebersetzt', 'erklaerung'];

const loaded = new Map<string, readonly Translation[]>();

/** All translations into a language, those of the city first; none where nobody has made a table. */
export function translations(code: string): readonly Translation[] {
  const known = loaded.get(code);
  if (known) return known;
  const { city, general } = dataFolders();
  const files = [city, general ?? []].flat().map((folder) => join(folder, `uebersetzungen-${code}.csv`));
  const found = files.filter((file) => existsSync(file)).flatMap((file) => rowsOf(readFileSync(file, 'utf8'), file));
  loaded.set(code, found);
  return found;
}

/** The rows of a table. @throws when a row has not its columns */
export function rowsOf(text: string, name: string): Translation[] {
  const rows: Translation[] = [];
  eachRecord(text, ';', (record, cells, broken) => {
    if (record === 0 ? cells.join() !== COLUMNS.join() : broken || cells.length !== COLUMNS.length)
      throw new Error(`${name}, Satz ${record}: erwartet ${COLUMNS.join(';')}`);
    if (record > 0)
      rows.push(Object.fromEntries(cells.map((cell, at) => [COLUMNS[at], cell])) as unknown as Translation);
  });
  return rows;
}

/** A name in front of readers of another language: translated, or as it is and marked as German. */
export interface Named {
  readonly name: string;
  /** The German name, where it is translated. */
  readonly german: string | undefined;
  readonly lang: RowLang;
}

/** What the data call something, short and in full; the short name is the one that readers know it by. */
interface InData {
  readonly kurzname: string;
  readonly name: string;
}

/** The translated name of an entry of the budget. */
export function nameOf(code: string, { kurzname, name }: InData): Named {
  const rows = translations(code).filter(({ art }) => art === 'name');
  const found = [kurzname, name].flatMap((german) => rows.find(({ deutsch }) => deutsch === german) ?? [])[0];
  return found
    ? { name: found.uebersetzt, german: kurzname, lang: { note: GERMAN.code } }
    : { name: kurzname, german: undefined, lang: { name: GERMAN.code, note: GERMAN.code } };
}

/** The translation of a sentence, or of a part of one; none where nobody has made one of these very words. */
export const sentenceOf = (code: string, german: string): string | undefined =>
  translations(code).find(({ art, deutsch }) => art === 'satz' && deutsch === german)?.uebersetzt;

/** The translation of what has a key; none where its German name is another than the one that was translated. */
const keyed = (code: string, kind: Translation['art'], key: string, name: string): Translation | undefined =>
  translations(code).find(({ art, kennung, deutsch }) => art === kind && kennung === key && deutsch === name);

/** The translation of a term of the glossary. */
export const termOf = (code: string, { begriff, name }: { begriff: string; name: string }): Translation | undefined =>
  keyed(code, 'glossar', begriff, name);

/** The translation of a key figure. */
export const measureOf = (code: string, { kennzahl, name }: { kennzahl: string; name: string }) =>
  keyed(code, 'kennzahl', kennzahl, name);

/** The translation of a page of key figures: its title, and its question as what is said of it. */
export const sheetOf = (code: string, { slug, titel }: { slug: string; titel: string }): Translation | undefined =>
  keyed(code, 'blatt', slug, titel);
