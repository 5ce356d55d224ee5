/** As in German: an area before a key figure, before a city, before a word. */
export const WEIGHT = {
  whole: 1.6,
  page: 1.4,
  node: 1.5,
  topic: 1.3,
  rate: 1.3,
  city: 1.2,
  single: 1,
  term: 0.8,
  german: 0.8,
};
