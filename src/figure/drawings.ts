import { markupOf } from '../charts/markup.ts';
import { type Picture, WIDTHS } from './picture.ts';

/** A picture in each width that a page shows; drawn when it is asked for, and once. */
export interface Drawings {
  readonly schmal: string;
  readonly breit: string;
}

/** The markup of a picture; its class says for which screens it is. */
export function drawing(picture: Picture, document: Document, name: keyof typeof WIDTHS): string {
  const svg = picture.draw(document, WIDTHS[name]);
  svg.setAttribute('class', `chart ${name}`);
  return markupOf(svg);
}

/** The picture in all widths. */
export function drawings(picture: Picture, document: Document): Drawings {
  let [schmal, breit]: (string | undefined)[] = [];
  return {
    get schmal() {
      schmal ??= drawing(picture, document, 'schmal');
      return schmal;
    },
    get breit() {
      breit ??= drawing(picture, document, 'breit');
      return breit;
    },
  };
}
