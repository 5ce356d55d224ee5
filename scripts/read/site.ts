/** Reads `site.json`: every setting has its form, and what is wrong is named by its path in the file. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../src/site.ts';
import {
  type Decoder,
  dictionary,
  integer,
  link,
  list,
  matching,
  nullable,
  object,
  optional,
  readJson,
  text,
  truth,
} from './json.ts';

const ags = matching(/^\d{8}$/, 'Gemeindeschlüssel aus acht Ziffern');
const words = matching(/\S/, 'Text, nicht leer');
const mail = matching(/^[^\s@]+@[^\s@]+$/, 'Mailadresse');
const day = matching(/^\d{4}-\d{2}-\d{2}$/, 'Tag (JJJJ-MM-TT)');
const web = matching(
  /^https:\/\/[^\s/?#]+\/?$/,
  'Adresse der Seite mit https und ohne Ordner, etwa https://haushalt.example.de',
);

const links = list(object({ text: words, url: link, was: words }));
const said = object({ text: words, quelle: words });

const maturity = object({
  quelle: words,
  modell: words,
  satz: words,
  nenner: words,
  kennzahlen: list(text),
  stufen: list(object({ stufe: integer, kurz: optional(text), wortlaut: words, beispiel: words })),
  hinweis: words,
});

const digital = object({
  aktuell: links,
  zusammenhang: optional(list(said)),
  zahlen: list(object({ id: words, titel: words, kennzahlen: list(text) })),
  reifegrad: optional(maturity),
  lesarten: list(object({ wer: words, aussage: words, quelle: words })),
  modellwechsel: optional(said),
});

const investments = object({
  aktuell: links,
  unterlagen: optional(links),
  aufgenommen: optional(day),
  massnahmen: optional(dictionary(object({ suchworte: optional(text), offen: optional(list(words)) }))),
  hinweis: optional(text),
  luecken: list(words),
});

const site = object({
  titel: words,
  stadt: object({ ags, name: words, genitiv: words, verwaltung: words }),
  vergleichsstaedte: list(ags),
  haushalt: optional(
    object({
      fassung: optional(words),
      vergleichsfassung: optional(words),
      jahr: optional(integer),
      organisation: optional(text),
    }),
  ),
  betreiber: object({ name: nullable(text), anschrift: nullable(text), mail: nullable(mail) }),
  amtlich: truth,
  adresse: nullable(web),
  massendownload_ungeklaert: truth,
  katalog: optional(object({ datenbereitsteller: optional(text), lizenz: optional(text) })),
  beispielsuche: list(words),
  alltag: optional(list(words)),
  luecken: list(words),
  aktuell: links,
  namen: optional(object({ durchgesehen: truth, quelle: optional(text), produktrahmen: optional(text) })),
  landesrecht: optional(
    dictionary(
      object({
        kontenrahmen: optional(text),
        finanzausgleich: optional(object({ text: words, beleg: words, url: link })),
        kennzahlen: optional(object({ text: words, fuer: list(words) })),
      }),
    ),
  ),
  investitionen: optional(investments),
  digitalisierung: optional(digital),
}) satisfies Decoder<unknown>;

type Read = ReturnType<typeof site>;

type Missing = Exclude<keyof Read, keyof Site> | Exclude<keyof Site, keyof Read>;
/** A setting that the pages have and nobody checks does not compile, nor one the other way round. */
type Checked = [Missing] extends [never] ? Read : never;

/**
 * The settings of a city; undefined where a folder has none, as in tests of the data alone.
 * @throws DataError with the path of the setting and what was expected
 */
export async function readSite(data: string): Promise<Checked | undefined> {
  const path = join(data, 'site.json');
  return existsSync(path) ? readJson<Checked>(path, 'site.json', site) : undefined;
}
