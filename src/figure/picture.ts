/** A picture draws itself for a width, at its natural size: it is never cut or stretched. */
export interface Picture {
  /**
   * @param document where its elements are made: linkedom in the build, the page in the browser
   * @param width in CSS pixels
   */
  draw(document: Document, width: number): SVGSVGElement;
}

/** Widths in CSS pixels for which a page has a drawing: a phone, and a column of text on a wide screen. */
export const WIDTHS = { schmal: 328, breit: 840 } as const;
