/** A line of totals among the records of a list: whoever takes it for one counts everything twice. */
export const TOTAL_ROW = /^((gesamt|zusammen)[\s:.]*$|(summe|insgesamt|zwischensumme|gesamtsumme|endsumme)\b)/i;
