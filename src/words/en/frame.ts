import { type ClientWords, type FrameWords, namesOnlyFirst } from '../../text/frame-words.ts';
import { ENGLISH } from './language.ts';

const more = (count: number): string => `And ${count} more ${count === 1 ? 'source' : 'sources'}`;

/** The words around figures. */
export const ENGLISH_FRAME: FrameWords = {
  code: ENGLISH.code,
  locale: 'en_GB',
  source: 'Source',
  asOf: 'As of',
  status: 'Status',
  licence: 'Licence',
  noLicence: 'not stated',
  date: ENGLISH.date,
  several: (who, count) => `${namesOnlyFirst(who) ? `${who[0]} and others` : who.join(' and ')}, ${count} sources`,
  origin: ['Where', ' do these numbers come', ' from?'],
  table: 'Table',
  download: 'Download',
  load: 'Get',
  share: 'Share',
  csv: 'The numbers as a table (semicolons, decimal comma)',
  svg: 'Picture to enlarge and edit',
  link: 'Link to this figure',
  cite: 'Cite',
  citation: 'citation',
  embed: 'Embed in another page',
  embedCode: 'code',
  picture: 'Picture with sentence, source, date and address',
  wholeAddress: 'Addresses that begin with “/” need the address of this website in front.',
  asTable: 'As a table',
  newWindow: 'All links open a new window.',
  figure: 'Figure',
  moreSources: more,
  seeAt: (title) => `View at ${title}`,
  quoted: (sentence) => `“${sentence}”`,
  after: 'Based on:',
  furtherSources: (count) => `${more(count)}, named below the figure.`,
  kept: (day, address) => `State of the data: ${ENGLISH.date(day)}, kept at ${address}.`,
  noDate: 'not stated',
  tableAt: 'Table',
  fetched: 'accessed on [date]',
};

/** What scripts say around figures. */
export const ENGLISH_CLIENT: ClientWords = {
  locale: 'en-GB',
  arrows: 'Arrow keys move from value to value',
  printed: 'Printed on *.',
  copy: 'Copy *',
  copied: 'Copied',
  linkCopied: 'Link copied',
  linkInBar: 'The link is now in the address bar',
  png: 'Picture for documents and slides',
  day: '[date]',
};
