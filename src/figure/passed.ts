import { buildDocument } from '../charts/document.ts';
import { standalone } from '../charts/standalone.ts';
import { site } from '../site.ts';
import { address } from './address.ts';
import { tableCsv } from './csv.ts';
import { type Drawings, drawings } from './drawings.ts';
import { embedPage } from './embed.ts';
import type { Figure } from './figure.ts';
import { plain } from './sentence.ts';
import type { SharedPage } from './share.ts';
import { licence, type Quelle } from './sources.ts';

/** What of a figure may leave its page: its files, and what the pictures and pages for others are made of. */
export interface PassedFigure {
  readonly id: string;
  /** The page it stands on. */
  readonly page: string;
  readonly headline: string;
  readonly sub: string;
  /** Sources, licences and status in one line. */
  readonly credit: string;
  readonly csv: string;
  readonly svg: string | null;
  /** Its picture in all widths; null where it has none. */
  readonly drawings: Drawings | null;
  /**
   * The page that shows it alone.
   * @param shared what links to the page it stands on show
   * @param styles addresses of style sheets
   */
  embed(shared: SharedPage | undefined, styles: readonly string[]): string;
}

/** Where a figure is shown, and what is said of it there. */
export interface Shown {
  readonly page: string;
  readonly sources: readonly Quelle[];
  /** Word for the status of the plan, e.g. "Entwurf". */
  readonly status: string | undefined;
}

const document = buildDocument();

/** Sources, licences and status in one line. */
const creditOf = ({ sources, status }: Shown): string =>
  sources
    .map((quelle) => `Quelle: ${quelle.herausgeber}, ${quelle.titel}. ${licence(quelle)}.`)
    .concat(status ? `Status: ${status}.` : [])
    .join(' ');

/** May the figures of these sources be taken away in bulk? */
export const mayPass = (sources: readonly Quelle[]): boolean =>
  site.massendownload_ungeklaert || sources.every(({ lizenz }) => lizenz !== 'ungeklaert');

/** A figure with its files, as it is handed to the build. */
export function passed(figure: Figure, shown: Shown): PassedFigure {
  const { id, subtitle: sub } = figure;
  const headline = plain(figure.sentence);
  const credit = creditOf(shown);
  const drawn = figure.picture && drawings(figure.picture, document);
  const made = ` Abbildung: ${site.titel}${site.adresse ? `, ${address(shown.page)}` : ''}.`;
  return {
    id,
    page: shown.page,
    headline,
    sub,
    credit,
    csv: tableCsv(figure.table),
    svg: drawn && standalone(drawn.breit, { headline, sub, source: credit + made }),
    drawings: drawn,
    embed: (shared, styles) => embedPage(figure, drawn, shown, shared, styles),
  };
}
