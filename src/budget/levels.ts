import type { Part } from './part.ts';
import type { Ebene } from './queries.ts';

/** What each level is called, and where its pages stand. */
export const LEVEL: Readonly<
  Record<Ebene, { readonly title: string; readonly plural: string; readonly path: string }>
> = {
  produktbereich: { title: 'Produktbereich', plural: 'Bereiche', path: 'bereich' },
  produktgruppe: { title: 'Produktgruppe', plural: 'Produktgruppen', path: 'gruppe' },
  produkt: { title: 'Produkt', plural: 'Produkte', path: 'produkt' },
  unterprodukt: { title: 'Unterprodukt', plural: 'Unterprodukte', path: 'unterprodukt' },
  kontengruppe: { title: 'Kontengruppe', plural: 'Arten', path: 'art' },
  konto: { title: 'Konto', plural: 'Konten', path: 'konto' },
  geschaeftsbereich: { title: 'Geschäftsbereich', plural: 'Geschäftsbereiche', path: 'organisation' },
  fachbereich: { title: 'Fachbereich', plural: 'Fachbereiche', path: 'organisation' },
};

/** Where the pages of a part begin. */
export const rootOf = ({ path }: Pick<Part, 'path'>): string => `/haushalt/${path}`;

/** The permanent address of a level. Geschäftsbereich and Fachbereich share a folder, hence the prefix. */
export const hrefOf = (part: Pick<Part, 'path'>, ebene: Ebene, schluessel: string): string =>
  `${rootOf(part)}${LEVEL[ebene].path}/${ebene === 'geschaeftsbereich' ? 'gb-' : ''}${schluessel}/`;
