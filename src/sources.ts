import { type Query, query } from './engine/engine.ts';
import type { FUNDORT } from './schema/values.ts';
import { date } from './text/format.ts';
import { namesOnlyFirst, type SourceWords } from './text/frame-words.ts';
import { escapeHtml } from './text/html.ts';

type Fundort = (typeof FUNDORT)[number];

/** A document or statistic that figures rest on. */
export interface Quelle {
  quelle: string;
  titel: string;
  herausgeber: string;
  url: string | null;
  stand: string | null;
  fundort: Fundort | null;
  abruf: string | null;
  lizenz: string;
  datei: string | null;
  sha256: string | null;
  anmerkung: string | null;
}

export const QUELLEN: Query<Quelle> = query(
  `SELECT quelle, titel, herausgeber, url, stand, fundort, abruf, lizenz, datei, sha256, anmerkung
FROM quellen ORDER BY quelle`,
);

export const GERMAN_SOURCES: SourceWords = {
  code: 'de',
  source: 'Quelle',
  asOf: 'Stand',
  status: 'Status',
  licence: 'Lizenz',
  noLicence: 'nicht angegeben',
  date,
  several: (who, count) => `${namesOnlyFirst(who) ? `${who[0]} und andere` : who.join(' und ')}, ${count} Quellen`,
};

/** What a reader is told about the licence. */
export const licence = (quelle: Pick<Quelle, 'lizenz'>): string => licenceIn(GERMAN_SOURCES, quelle);

/** The same in the words of a language. */
export const licenceIn = (words: SourceWords, { lizenz }: Pick<Quelle, 'lizenz'>): string =>
  `${words.licence}: ${lizenz === 'ungeklaert' ? words.noLicence : lizenz}`;

/** Who says it, and of when, in the line below a figure; the sheet behind it names each source in full. */
export function shortCredit(
  sources: readonly Pick<Quelle, 'herausgeber' | 'stand'>[],
  words: SourceWords = GERMAN_SOURCES,
): string {
  const who = [...new Set(sources.map(({ herausgeber }) => herausgeber))];
  const [only] = sources;
  if (sources.length === 1 && only)
    return [only.herausgeber, only.stand && words.date(only.stand)].filter(Boolean).join(', ');
  return words.several(who, sources.length);
}

/** What is known of a source beside its name: of which day it is, and what kind of figures. */
const factsOf = (words: SourceWords, { stand }: Quelle, status: string | undefined): string[] =>
  [stand && `${words.asOf}: ${words.date(stand)}`, status && `${words.status}: ${status}`].flatMap(
    (fact) => fact || [],
  );

/** The sources of a figure as plain words, a line each: what `sourcesHtml` writes, for who has to know how long it is. */
export const sourceTexts = (
  sources: readonly Quelle[],
  status: string | undefined,
  words: SourceWords = GERMAN_SOURCES,
): string[] =>
  sources.map((quelle) => {
    const facts = factsOf(words, quelle, status).map((fact) => ` ${fact}.`);
    return `${words.source}: ${quelle.herausgeber}, ${quelle.titel}.${facts.join('')} ${licenceIn(words, quelle)}.`;
  });

/** The sources of a figure, a paragraph each: who, what, of which day, under which licence. */
export const sourcesHtml = (
  sources: readonly Quelle[],
  status: string | undefined,
  words: SourceWords = GERMAN_SOURCES,
): string =>
  sources
    .map((quelle) => {
      const foreign = words.code !== GERMAN_SOURCES.code;
      const facts = factsOf(words, quelle, status).map((fact) => ` ${escapeHtml(fact)}.`);
      // a licence may be a sentence of the publisher
      const own = foreign && / /.test(quelle.lizenz);
      const terms = own
        ? `${words.licence}: <span lang="de">${escapeHtml(quelle.lizenz)}</span>`
        : escapeHtml(licenceIn(words, quelle));
      const said = `${facts.join('')} ${terms}.`;
      const name = `${escapeHtml(quelle.herausgeber)}, <a href="/daten/quellen/${quelle.quelle}/"${foreign ? ' hreflang="de"' : ''}>${escapeHtml(quelle.titel)}</a>`;
      return `<p class="source">${words.source}: ${foreign ? `<span lang="de">${name}</span>` : name}.${said}</p>`;
    })
    .join('');
