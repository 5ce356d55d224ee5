const KEY = Symbol.for('klarhaushalt.shared-pages');

/** What a link to a page shows elsewhere. */
export interface SharedPage {
  readonly titel: string;
  readonly beschreibung: string;
  readonly picture: SharePicture;
}

export interface SharePicture {
  /** Address of the PNG from the root of the site. */
  readonly path: string;
  /** What it shows, in words. */
  readonly alt: string;
  /** The picture before it is a PNG. */
  readonly svg: string;
  /** The figure whose picture it is; none is the one of the whole site. */
  readonly figure?: string;
}

const DRAW = Symbol.for('klarhaushalt.draw');

/** Hands a picture to whoever draws them while the site is built (`write-figures.mjs`); while developing nobody does. */
export function draw(picture: SharePicture): void {
  (globalThis as { [DRAW]?: (picture: SharePicture) => void })[DRAW]?.(picture);
}

/** All pages rendered in this process by their address. */
export function sharedPages(): Map<string, SharedPage> {
  const holder = globalThis as { [KEY]?: Map<string, SharedPage> };
  holder[KEY] ??= new Map();
  return holder[KEY];
}
