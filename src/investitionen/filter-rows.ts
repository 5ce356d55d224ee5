import { searchable } from '../search/contains.ts';
import { site } from '../site.ts';
import { allRows } from './all-figure.ts';
import type { FilterRow } from './filter.ts';
import { sumKey } from './lists.ts';
import { bereichName, type Investments } from './measures.ts';
import { artOf, figureOf } from './words.ts';

/** The rows of the table of all figures, in its order, as the filter of the page needs them. */
export function filterRows(investments: Investments): FilterRow[] {
  const groups: string[] = [];
  return allRows(investments.measures).map((row) => {
    const key = sumKey(row);
    if (key !== null && !groups.includes(key)) groups.push(key);
    const bereich = bereichName(investments, row.produktbereich);
    const { name, traeger, jahr, jahr_bis, umfang } = row;
    const other = site.investitionen?.massnahmen?.[row.massnahme]?.suchworte ?? '';
    return {
      name,
      traeger,
      bereich,
      art: artOf(row),
      jahr,
      jahr_bis,
      betrag: figureOf(row),
      text: searchable([name, umfang, traeger, bereich, row.ort ?? '', row.anmerkung ?? '', other].join(' ')),
      gruppe: key === null ? -1 : groups.indexOf(key),
    };
  });
}

/** What the filter offers: every value that the rows have, in the order of the alphabet. */
export function offered(rows: readonly FilterRow[]) {
  const german = new Intl.Collator('de');
  const values = (choice: 'traeger' | 'bereich' | 'art'): string[] =>
    [...new Set(rows.map((row) => row[choice]))].sort(german.compare);
  const years = new Set<number>();
  for (const { jahr, jahr_bis } of rows) {
    for (let year = jahr ?? 0; jahr !== null && year <= (jahr_bis ?? jahr); year += 1) years.add(year);
  }
  return {
    traeger: values('traeger'),
    bereich: values('bereich'),
    art: values('art'),
    jahre: [...years].sort((a, b) => a - b),
  };
}
