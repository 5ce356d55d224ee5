import { escapeHtml } from '../text/html.ts';
import { slug } from '../text/slug.ts';
import { OWN_MARK } from '../words/de/own/read.ts';
import type { FileName } from './understanding.ts';

/** What everything made of a visitor's file says of itself. */
const UNCHECKED = OWN_MARK.unchecked;

/** The same as text, with the files and their checksums. */
export const markText = (files: readonly FileName[]): string =>
  `${UNCHECKED}: ${files.map(({ name, sha256 }) => `${name} (SHA-256 ${sha256})`).join(', ')}`;

/** The same for a page: the beginning of the checksum is enough to tell files apart, the whole stands in its title. */
export const markOf = (files: readonly FileName[]): string =>
  `${UNCHECKED}: ${files
    .map(
      ({ name, sha256 }) =>
        `<b>${escapeHtml(name)}</b> <small title="SHA-256 ${sha256}">${sha256.slice(0, 12)}</small>`,
    )
    .join(', ')}`;

/** The name of the first file, as that of another. */
export const ownFileName = ([first]: readonly FileName[]): string =>
  slug((first?.name ?? '').replace(/(\.\w{1,5})+$/, '')) || 'haushalt';
