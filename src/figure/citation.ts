import { site } from '../site.ts';
import { licenceIn, type Quelle } from '../sources.ts';
import { ended } from '../text/format.ts';
import type { FrameWords } from '../text/frame-words.ts';
import { address } from './address.ts';
import { GERMAN_FRAME } from './frame-words.ts';

/** So many sources are written out. */
const WRITTEN_OUT = 3;

/** Publisher, title, state and licence of a source, as a sentence. */
const cited = (quelle: Quelle, words: FrameWords): string =>
  `${quelle.herausgeber}: ${quelle.titel}. ${words.asOf}: ${quelle.stand ? words.date(quelle.stand) : words.noDate}. ${licenceIn(words, quelle)}.`;

/** A figure as it is cited. */
interface Cited {
  readonly id: string;
  readonly page: string;
  /** What its page is about; empty where the figure is rendered before its page says so. */
  readonly subject: string;
  readonly headline: string;
  /** Unit, year, version. */
  readonly subtitle: string;
  readonly status: string | undefined;
  readonly quellen: readonly Quelle[];
  /** The day of the published state that holds the rows of all sources as they are. */
  readonly kept?: string | null;
}

/** How to cite a figure, and the parts of it that are of the view that is cited. */
export interface Citation {
  readonly text: string;
  readonly headline: string;
  readonly subtitle: string;
  /** Where its table is published, with the word before it. */
  readonly table: string;
  readonly address: string;
}

/** How to cite a figure: publisher, subject, sentence, year and version, status, sources with their state, table, address, day of access. */
export function figureCitation(of: Cited, words: FrameWords = GERMAN_FRAME): Citation {
  const { id, page, status, quellen, kept } = of;
  // the start page is called by the name of the site
  const subject = of.subject.replace(`${site.titel}: `, '').replace(/\.$/, '');
  const [headline, subtitle] = [of.headline, of.subtitle].map((text) => text.replace(/\.$/, '')) as [string, string];
  const [table, place] = [`${words.tableAt}: ${address(`/abbildungen/${id}.csv`)}. `, address(`${page}#${id}`)];
  const rest = quellen.length - WRITTEN_OUT;
  const sources = quellen.slice(0, WRITTEN_OUT).map((quelle) => cited(quelle, words));
  const further = rest > 0 ? [words.furtherSources(rest)] : [];
  const text = [
    `${site.betreiber.name ? `${site.betreiber.name}, ` : ''}${ended(`${site.titel}${subject ? `: ${subject}` : ''}`)} ${words.quoted(headline)} (${subtitle}).`,
    ...(status ? [`${words.status}: ${status}.`] : []),
    words.after,
    ...sources,
    ...further,
    ...(kept ? [words.kept(kept, address(`/daten/archiv/${kept}/`))] : []),
    `${table}${place}, ${words.fetched}.`,
  ].join(' ');
  return { text, headline, subtitle, table, address: place };
}
