import { site } from '../../site.ts';
import { type FigureFiles, figureFiles } from '../figure.ts';
import { metaTags } from './meta-tags.ts';
import { draw, type SharePicture, sharedPages } from './pages.ts';
import { figurePicture, sitePicture } from './picture.ts';

/** "/haushalt/produkt/36502/" → "/teilen/haushalt/produkt/36502.png". */
const picturePath = (path: string): string => `/teilen/${path.replace(/^\/|\/$/g, '') || 'start'}.png`;

/** The first figure of a page that has a chart and may be passed on. */
function firstChart(html: string): FigureFiles | undefined {
  for (const [, id] of html.matchAll(/<figure id="([^"]+)"/g)) {
    const figure = figureFiles().get(id as string);
    if (figure && figure.charts.length > 0) return figure;
  }
  return undefined;
}

const SENTENCE = 'Haushalt, Kennzahlen, Investitionen und Digitalisierung, jede Zahl mit ihrer Quelle.';

let whole: SharePicture | undefined;

/** The picture of every page without a chart of its own, which need not be drawn for each. */
export function generalPicture(): SharePicture {
  whole ??= { path: '/teilen/allgemein.png', alt: `${site.titel}. ${SENTENCE}`, svg: sitePicture(SENTENCE) };
  return whole;
}

/**
 * Takes down what a link to the page shows elsewhere, and returns it as tags for its head.
 * `html` is the finished content of the page: the picture is drawn from its first chart.
 */
export function shared(path: string, titel: string, beschreibung: string, html: string): string {
  const figure = firstChart(html);
  const picture: SharePicture = figure
    ? {
        path: picturePath(path),
        alt: `${figure.headline} ${figure.sub}`,
        svg: figurePicture(titel, figure),
        figure: figure.id,
      }
    : generalPicture();
  const page = { titel, beschreibung, picture };
  sharedPages().set(path, page);
  draw(picture);
  return metaTags({ ...page, path });
}
