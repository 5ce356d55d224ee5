import { buildDocument } from '../charts/document.ts';
import { standalone } from '../charts/standalone.ts';
import { site } from '../site.ts';
import { licenceIn, type Quelle } from '../sources.ts';
import { ended } from '../text/format.ts';
import type { FrameWords } from '../text/frame-words.ts';
import { address } from './address.ts';
import { tableCsv } from './csv.ts';
import { drawings } from './drawings.ts';
import { embedPage } from './embed.ts';
import type { Figure } from './figure.ts';
import { GERMAN_FRAME } from './frame-words.ts';
import type { PassedFigure, Shown } from './handed-over.ts';
import { plain } from './sentence.ts';
import { structured } from './structured.ts';

const document = buildDocument();

const stateOf = ({ stand }: Quelle, words: FrameWords): string =>
  stand ? ` ${words.asOf}: ${words.date(stand)}.` : '';

/** Sources with their state and licences, and status, in one line. */
const creditOf = ({ sources, status }: Shown, words: FrameWords): string =>
  sources
    .map(
      (quelle) =>
        `${words.source}: ${quelle.herausgeber}, ${quelle.titel}.${stateOf(quelle, words)} ${licenceIn(words, quelle)}.`,
    )
    .concat(status ? `${words.status}: ${status}.` : [])
    .join(' ');

/** The line below the sentence where the figure stands without its page: with what it is about. */
const subtitleAlone = ({ subtitle }: Pick<Figure, 'subtitle'>, { subject }: Pick<Shown, 'subject'>): string =>
  subject ? `${ended(subject)} ${subtitle}` : subtitle;

/** May the figures of these sources be taken away in bulk? */
export const mayPass = (sources: readonly Quelle[]): boolean =>
  site.massendownload_ungeklaert || sources.every(({ lizenz }) => lizenz !== 'ungeklaert');

/** A figure with its files, as it is handed to the build. */
export function passed(figure: Figure, shown: Shown): PassedFigure {
  const { id, frame: words = GERMAN_FRAME } = figure;
  const sub = subtitleAlone(figure, shown);
  const headline = plain(figure.sentence);
  const credit = creditOf(shown, words);
  const drawn = figure.picture && drawings(figure.picture, document);
  const made = ` ${words.figure}: ${site.titel}, ${address(`${shown.page}#${id}`)}`;
  const svg = drawn && standalone(drawn.breit, { headline, sub, source: credit + made });
  return {
    id,
    page: shown.page,
    headline,
    sub,
    credit,
    csv: tableCsv(figure.table),
    svg,
    structured: structured(figure, shown, { sub, svg }),
    drawings: drawn,
    embed: (shared, styles) => embedPage(figure, drawn, shown, shared, styles),
  };
}
