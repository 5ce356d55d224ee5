/** Sizes at which the map is drawn, in CSS pixels: beside a margin, and on a phone. */
export const WIDE = { width: 840, height: 560 };
export const NARROW = { width: 328, height: 470 };
