/** Fifty values of the files in `../shared`, drawn by a fixed seed, each looked for on the page that says where it comes from. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { random } from '../../scripts/testing/random.ts';
import { shared } from '../../scripts/testing/shared.ts';
import { HtmlPage } from '../html.ts';
import { DIST } from '../site.ts';

const SEED = 50;
const DRAWN = 50;

const DISTRICTS = shared('data/real/inkar-2017-kreise/INKAR2_econ.csv');
const CITIES = shared('data/real/inkar-finanzen-1995-2020/inkar_vier_staedte_1995-2020.csv');

/** A printed value, and what it is of. */
interface Printed {
  readonly ags: string;
  readonly kennzahl: string;
  readonly jahr: string;
  readonly wert: number;
}

type Row = Readonly<Record<string, string>>;
const read = (path: string, delimiter: string): Row[] =>
  Papa.parse<Row>(readFileSync(path, 'utf8').replace('\ufeff', ''), { header: true, delimiter, skipEmptyLines: true })
    .data;

/** Three taxes of every kreisfreie Stadt of 2017. */
const ofDistricts = (): Printed[] =>
  read(DISTRICTS.path, ';')
    // the cities of a city state are compared with nobody
    .filter(({ Aggregat, Kennziffer }) => Aggregat === 'krsfr. Stadt' && !/^(02|04|11)/.test(Kennziffer ?? ''))
    .flatMap((row) =>
      ['Einkommensteuer', 'Gewerbesteuer', 'Umsatzsteuer'].map((name) => ({
        ags: `${row.Kennziffer}000`,
        kennzahl: `${name.toLowerCase()}-inkar-2017`,
        jahr: '2017',
        wert: Number((row[name] ?? '').replaceAll('.', '').replace(',', '.')),
      })),
    );

/** What the four cities have of each year, as far as it is taken over. */
const OF_CITIES: readonly (readonly [column: string, kennzahl: string, from: number])[] = [
  ['sachinvestitionen_eur_je_ew', 'sachinvestitionen-inkar', 2013],
  ['gewerbesteuer_eur_je_ew', 'gewerbesteuer-inkar', 1995],
  ['personal_vzae_je_10000_ew', 'personal-inkar', 2006],
  ['umsatzsteuer_eur_je_ew', 'umsatzsteuer-inkar', 1998],
];
const ofCities = (): Printed[] =>
  read(CITIES.path, ',').flatMap((row) =>
    OF_CITIES.filter(([column, , from]) => row[column] && Number(row.jahr) >= from).map(([column, kennzahl]) => ({
      ags: `${row.ags}000`,
      kennzahl,
      jahr: row.jahr ?? '',
      wert: Number(row[column]),
    })),
  );

function drawn(all: readonly Printed[], count: number): Printed[] {
  const next = random(SEED);
  const left = [...all];
  return Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)[0] as Printed);
}

/** The numbers that the page of an indicator and year has for a region. */
function shown({ kennzahl, jahr, ags }: Printed): number[] {
  const file = join(DIST, 'herkunft/werte', kennzahl, jahr, 'index.html');
  if (!existsSync(file)) return [];
  return new HtmlPage(readFileSync(file, 'utf8'))
    .querySelectorAll(`#r-${ags} tr[data-zahl]`)
    .map((row) => Number(row.getAttribute('data-zahl')));
}

const lost = (all: readonly Printed[]): string[] =>
  drawn(all, DRAWN / 2).flatMap((one) =>
    shown(one).some((value) => Math.abs(value - one.wert) < 0.0006)
      ? []
      : [`${one.kennzahl} ${one.jahr} ${one.ags}: ${one.wert}`],
  );

describe.skipIf(!DISTRICTS.here)(DISTRICTS.title('values of all cities'), () => {
  it('stand on their pages', () => {
    expect(lost(ofDistricts())).toEqual([]);
  });
});

describe.skipIf(!CITIES.here)(CITIES.title('values of four cities'), () => {
  it('stand on their pages', () => {
    expect(lost(ofCities())).toEqual([]);
  });
});
