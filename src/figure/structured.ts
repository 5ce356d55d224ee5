import { openLicence } from '../schema/licences.ts';
import { site } from '../site.ts';
import { list } from '../text/format.ts';
import { address } from './address.ts';
import type { Figure } from './figure.ts';
import { GERMAN_FRAME } from './frame-words.ts';
import type { PassedFigure, Shown } from './handed-over.ts';
import { plain } from './sentence.ts';

/** What machines read of a figure: it as a dataset of schema.org, with its files and the sources that it rests on. */
export function structured(
  { id, sentence, table, frame: words = GERMAN_FRAME }: Pick<Figure, 'id' | 'sentence' | 'table' | 'frame'>,
  { page, sources, status }: Shown,
  { sub, svg }: Pick<PassedFigure, 'sub' | 'svg'>,
): Record<string, unknown> {
  const files = [['csv', 'text/csv'] as const, ...(svg === null ? [] : [['svg', 'image/svg+xml'] as const])];
  const open = [...new Set(sources.map(({ lizenz }) => openLicence(lizenz)?.url))];
  const publishers = [...new Set(sources.map(({ herausgeber }) => herausgeber))];
  return {
    '@type': 'Dataset',
    '@id': address(`${page}#${id}`),
    name: plain(sentence),
    description: [
      `${sub.replace(/\.$/, '')}.`,
      ...(publishers.length > 0 ? [`${words.source}: ${list(publishers)}.`] : []),
      ...(status ? [`${words.status}: ${status}.`] : []),
    ].join(' '),
    url: address(`${page}#${id}`),
    inLanguage: words.code,
    isAccessibleForFree: true,
    // a licence holds for the whole only where every source states an open one
    ...(open.length > 0 && open.every(Boolean) ? { license: open.length === 1 ? open[0] : open } : {}),
    creator: { '@type': 'Organization', name: site.betreiber.name || site.titel },
    isBasedOn: sources.map(({ quelle }) => address(`/daten/quellen/${quelle}/`)),
    variableMeasured: table.columns.filter(({ kind }) => kind !== 'text').map(({ title }) => title),
    distribution: files.map(([ending, type]) => ({
      '@type': 'DataDownload',
      contentUrl: address(`/abbildungen/${id}.${ending}`),
      encodingFormat: type,
    })),
  };
}

/** The figures of a page in JSON-LD, as it stands in a script element; empty where there are none. */
export const structuredData = (figures: readonly Pick<PassedFigure, 'structured'>[]): string =>
  figures.length === 0
    ? ''
    : JSON.stringify({
        '@context': 'https://schema.org',
        '@graph': figures.map(({ structured }) => structured),
      }).replaceAll('<', '\\u003c');
