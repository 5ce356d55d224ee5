/** The files of a dataset of posts: its rows, a source for each file, and what describes them. */
import { groupBy } from '../../../src/reader/group.ts';
import { fromUnits } from '../../../src/reader/numbers/decimal.ts';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { TIDY } from '../../../src/schema/number.ts';
import { POST_COUNTS } from '../../../src/schema/values.ts';
import { slug } from '../../../src/text/slug.ts';
import type { Row } from '../labels.ts';
import type { AnswersById } from '../lists/asking.ts';
import { resource } from '../lists/resource.ts';
import { sourceOf } from '../lists/source.ts';
import type { Posts } from './posts.ts';
import type { StaffSheet } from './roles.ts';

/**
 * The sources by their files. What is said of one file alone goes before: `titel:2030.csv`.
 * @param kept names of sources that stay
 */
export function sourcesOf(
  to: string,
  sheets: readonly StaffSheet[],
  sha256: ReadonlyMap<string, string>,
  answers: AnswersById,
  kept: readonly string[],
): Map<string, Row> {
  const files = [...new Set(sheets.map(({ source }) => source.file))];
  const taken = new Set(kept);
  const nameOf = (wanted: string): string => {
    let name = wanted;
    for (let at = 2; taken.has(name); at++) name = `${wanted}-${at}`;
    taken.add(name);
    return name;
  };
  return new Map(
    files.map((file) => {
      const own = Object.entries(answers).flatMap(([name, value]) =>
        name.endsWith(`:${file}`) ? [[name.slice(0, -file.length - 1), value] as const] : [],
      );
      const row = sourceOf(
        { to, file, sha256: sha256.get(file) ?? '', titel: `Stellenplan (${file})` },
        { ...answers, ...Object.fromEntries(own) },
      );
      const alone = files.length === 1 && kept.length === 0;
      const name = alone ? (row.quelle ?? '') : slug(`${row.quelle}-${file.replace(/\.[a-z]+$/i, '')}`);
      return [file, { ...row, quelle: nameOf(name) }] as const;
    }),
  );
}

/** A row of the table. */
export function rowOf(
  { jahr, fassung, bereich, kennung, gruppe, schluessel, stichtag, file, kept, counts }: Posts,
  quellen: ReadonlyMap<string, Row>,
  sheets: readonly StaffSheet[],
  answers: AnswersById,
): Row {
  const roles = sheets.find(({ source }) => source.file === file)?.roles ?? [];
  const head = roles.find(({ kind }) => kind === 'schluessel')?.column.words ?? '';
  const level = ['produktgruppe', 'produktbereich', 'fachbereich'].find((one) => head.startsWith(one)) ?? 'produkt';
  const struktur = kept ? kept.struktur : (answers.struktur ?? '');
  const placed = schluessel !== '' && struktur !== '';
  const told = (name: (typeof POST_COUNTS)[number]): string => {
    const units = counts.get(name);
    return units === undefined ? '' : fromUnits(units).replace('.', TIDY.decimalChar);
  };
  return {
    ags: answers.ags ?? '',
    jahr: String(jahr),
    fassung,
    bereich,
    kennung,
    gruppe,
    ...Object.fromEntries(POST_COUNTS.map((name) => [name, told(name)])),
    stichtag: counts.has('besetzt') ? stichtag : '',
    struktur: placed ? struktur : '',
    ebene: placed ? (kept?.ebene ?? answers.ebene ?? level) : '',
    schluessel: placed ? schluessel : '',
    quelle: kept?.quelle ?? quellen.get(file)?.quelle ?? '',
    anmerkung: '',
  };
}

/** Its datapackage.json. @param totals what each count adds up to in a year, by `2030:geplant` */
export function datasetOf(
  name: string,
  quellen: readonly Row[],
  rows: readonly Row[],
  totals: ReadonlyMap<string, bigint>,
) {
  const years = groupBy(rows, ({ jahr }) => jahr ?? '');
  const titles = [...new Set(quellen.map(({ titel = '' }) => titel))];
  return {
    name,
    title: titles.length === 1 ? titles[0] : 'Stellenplan',
    description: `Stellen, eingelesen aus ${quellen.map(({ datei }) => datei).join(', ')}. Weniger als drei stehen zusammen.`,
    licenses: [...new Set(quellen.map(({ lizenz }) => lizenz))].map((lizenz) => ({ name: lizenz })),
    sources: quellen.map(({ titel, url }) => ({ title: titel, ...(url && { path: url }) })),
    resources: ['stellen', 'quellen'].map((table) => resource(fileTable(table))),
    kontrollsummen: [...totals].flatMap(([key, units]) => {
      const [jahr = '', spalte = ''] = key.split(':');
      const own = years.get(jahr) ?? [];
      return [
        { tabelle: 'stellen', spalte, filter: { jahr: Number(jahr) }, summe: fromUnits(units), zeilen: own.length },
      ];
    }),
  };
}
