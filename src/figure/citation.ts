import { site } from '../site.ts';
import { licence, type Quelle } from '../sources.ts';
import { date } from '../text/format.ts';
import { address } from './address.ts';

/** "abgerufen am" is left to the reader, who alone knows the day; the script of the page fills it in. */
export const FETCHED = 'abgerufen am [Datum]';

/** So many sources are written out. */
const WRITTEN_OUT = 3;

/** Publisher, title, state and licence of a source, as a sentence. */
const cited = (quelle: Quelle): string =>
  `${quelle.herausgeber}: ${quelle.titel}. Stand: ${quelle.stand ? date(quelle.stand) : 'nicht angegeben'}. ${licence(quelle)}.`;

/** How to cite a figure, and the parts of it that are of the view that is cited. */
export interface Citation {
  readonly text: string;
  readonly headline: string;
  /** Where its table is published, with the word before it. */
  readonly table: string;
  readonly address: string;
}

/** How to cite a figure: its sentence, who made it of which sources, its table, its address, the day of access. */
export function figureCitation(of: {
  readonly id: string;
  readonly page: string;
  readonly headline: string;
  readonly quellen: readonly Quelle[];
}): Citation {
  const { id, page, quellen } = of;
  const headline = of.headline.replace(/\.$/, '');
  const [table, place] = [`Tabelle: ${address(`/abbildungen/${id}.csv`)}. `, address(`${page}#${id}`)];
  const rest = quellen.length - WRITTEN_OUT;
  const sources = quellen.slice(0, WRITTEN_OUT).map(cited);
  const further =
    rest > 0 ? [`Und ${rest} weitere ${rest === 1 ? 'Quelle' : 'Quellen'}, genannt unter der Abbildung.`] : [];
  const text = [
    `„${headline}“, Abbildung von ${site.titel} nach:`,
    ...sources,
    ...further,
    `${table}${place}, ${FETCHED}.`,
  ].join(' ');
  return { text, headline, table, address: place };
}
