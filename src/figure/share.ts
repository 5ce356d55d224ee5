import { site } from '../site.ts';
import type { PassedFigure, SharedPage, SharePicture } from './handed-over.ts';
import { metaTags } from './meta-tags.ts';
import { figurePicture, sitePicture } from './share-picture.ts';

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
export const sharedTags = (path: string, page: SharedPage, locale?: string): string =>
  metaTags({ ...page, path, locale });
