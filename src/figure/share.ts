import { site } from '../site.ts';
import { metaTags } from './meta-tags.ts';
import type { PassedFigure } from './passed.ts';
import { figurePicture, sitePicture } from './share-picture.ts';

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

/** "/haushalt/produkt/36502/" → "/teilen/haushalt/produkt/36502.png". */
const picturePath = (path: string): string => `/teilen/${path.replace(/^\/|\/$/g, '') || 'start'}.png`;

const SENTENCE = 'Haushalt, Kennzahlen, Investitionen und Digitalisierung, jede Zahl mit ihrer Quelle.';

let whole: SharePicture | undefined;

/** The picture of every page without a chart of its own, which need not be drawn for each. */
export function generalPicture(): SharePicture {
  whole ??= { path: '/teilen/allgemein.png', alt: `${site.titel}. ${SENTENCE}`, svg: sitePicture(SENTENCE) };
  return whole;
}

/** What a link to the page shows; its picture is that of its first figure that has one. */
export function sharedPage(
  path: string,
  titel: string,
  beschreibung: string,
  figure: PassedFigure | undefined,
): SharedPage {
  const picture: SharePicture = figure
    ? {
        path: picturePath(path),
        alt: `${figure.headline} ${figure.sub}`,
        svg: figurePicture(titel, figure),
        figure: figure.id,
      }
    : generalPicture();
  return { titel, beschreibung, picture };
}

/** It as tags for the head of the page. */
export const sharedTags = (path: string, page: SharedPage): string => metaTags({ ...page, path });
