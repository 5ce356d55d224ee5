/** Figures of a part of a year: a half, a quarter, some months, what was booked by a day. They are never the result of a year. */
import { plainWords, wertartIn } from './words.ts';

/** `2. Quartal`, `II. Quartal`, `Q2`, `1. Halbjahr`, `1. HJ`. */
const SHARE = /quartal|halbj(ahr)?|\bq\s?[1-4]\b|\b[1-4]\.?\s?q\b|\b[12]\.\s?hj\b|unterjährig/;
const MONTH =
  /(?<!\p{L})(jan(uar)?|feb(ruar)?|märz|mrz|apr(il)?|mai|juni?|juli?|aug(ust)?|sept?(ember)?|okt(ober)?|nov(ember)?)(?!\p{L})|\bmonat\s*(0?[1-9]|1[01])\b|(?<![\d/])(0?[1-9]|1[01])\/(19|20)\d{2}\b/u;
const DAY = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?!\d{3,}\.)/g;
/** `Januar bis Dezember` is the whole year. */
const WHOLE = /(bis|[-–])\s*dez/;
/** A forecast says when it was made, and is for the whole year. */
const FORECAST = /prognose|hochrechnung|forecast|erwart/;

/** Do the words of a header, a cell or a title speak of a part of a year? Plans name the day of their draft: that is none. */
export function isPartYear(text: string): boolean {
  const words = plainWords(text);
  if (FORECAST.test(words) || WHOLE.test(words)) return false;
  if (SHARE.test(words)) return true;
  const wertart = wertartIn(words);
  if (wertart !== undefined && wertart !== 'ergebnis' && wertart !== 'vorlaeufig') return false;
  // „Ergebnis 2023 (Stand 30.06.2024)“: the day is not in the year that the figures are for
  if (new Set(words.match(/(?<!\d)(19|20)\d{2}(?!\d)/g)).size > 1) return false;
  const last = [...words.matchAll(DAY)].filter(([, day, month]) => Number(day) <= 31 && Number(month) <= 12).at(-1);
  if (last) return !(Number(last[1]) === 31 && Number(last[2]) === 12);
  return MONTH.test(words);
}
