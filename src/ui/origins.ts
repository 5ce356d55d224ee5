/**
 * Addresses of the pages that answer „Woher kommt diese Zahl?“: the one place from which both ends take them,
 * the topic that shows a number and the topic that holds what it rests on.
 */

/** Anchors stand in addresses: other signs than letters, digits and hyphens become hyphens. */
const part = (text: string): string => text.replace(/[^A-Za-z0-9-]+/g, '-');

/**
 * Where the amounts of one level of the budget come from; `ebene` and `schluessel` as in its own address.
 * @param path of the part of the budget, `finanz/`; empty for the part that leads
 */
export const levelOrigin = (ebene: string, schluessel: string, path = ''): string =>
  `/herkunft/haushalt/${path}${ebene}/${part(schluessel)}/`;

/** Where the values of an indicator for one year come from; with `ags` the entry of one region. */
export const valueOrigin = (kennzahl: string, jahr: number, ags?: string): string =>
  `/herkunft/werte/${kennzahl}/${jahr}/${ags ? `#r-${ags}` : ''}`;

/** Where the rows of a table of single statements come from (`investitionen`, `leistungen`, `vorhaben`); `key` names one. */
export const rowOrigin = (table: string, key?: string): string => `/herkunft/${table}/${key ? `#${part(key)}` : ''}`;

/** Where the numbers of a figure come from whose rows hold several indicators; `zeile` names one of its rows. */
export const figureOrigin = (abbildung: string, zeile?: string): string =>
  `/herkunft/abbildungen/${abbildung}/${zeile ? `#${rowAnchor(zeile)}` : ''}`;

/** The anchor of a row on the page of its figure. */
export const rowAnchor = (zeile: string): string => `z-${part(zeile)}`;

/** The anchor of a record on the page of its table. */
export const recordAnchor = (key: string): string => part(key);
