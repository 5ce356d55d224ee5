/** One thing that can be found. Short keys, because every visitor of the search loads all of them. */
export interface Entry {
  /** Address of the page. */
  h: string;
  /** Short name. */
  k: string;
  /** Full name where it says more, and where it belongs. */
  n: string;
  /** Level and number: "Produkt 36502"; of other pages their kind: "Kennzahl". */
  e: string;
  /** Other words for it. */
  w: string;
  /** Amount in words. */
  b: string;
  /** How much it counts beside others that match alike; 1 where nothing is said. */
  g?: number;
}
