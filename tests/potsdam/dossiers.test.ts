/** Briefings: each page against what the data name for it. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { documentOf, pages } from '../site.ts';

type Row = Readonly<Record<string, string>>;

const read = (name: string): Row[] =>
  Papa.parse<Row>(readFileSync(`data/potsdam/dossiers/${name}.csv`, 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;

const dossiers = read('dossiers');
const parts = read('dossierteile');
const page = (path: string) => documentOf(pages().find((one) => one.path === path) as ReturnType<typeof pages>[number]);
const links = (elements: readonly { getAttribute(name: string): string | null | undefined }[]): string[] =>
  elements.map((link) => link.getAttribute('href') ?? '');

it('all briefings are linked from their list, and the list from the foot of every page', () => {
  const listed = links(page('/dossier/').querySelectorAll('main a'));
  expect(listed).toEqual(expect.arrayContaining(dossiers.map(({ dossier }) => `/dossier/${dossier}/`)));
  expect(links(page('/').querySelectorAll('footer a'))).toContain('/dossier/');
});

describe.each(dossiers.map(({ dossier }) => dossier as string))('the briefing on %s', (dossier) => {
  const own = (section: string): Row[] => parts.filter((row) => row.dossier === dossier && row.abschnitt === section);

  it('has its numbers, each with a year, what it is, and its origin', () => {
    const numbers = [...page(`/dossier/${dossier}/`).querySelectorAll('.three > div')];
    expect(numbers).toHaveLength(own('zahl').length);
    for (const number of numbers) {
      expect(number.querySelector('dt')?.textContent).toMatch(/ (19|20)\d\d$/);
      expect(number.querySelector('dd a')?.getAttribute('href')).toMatch(/^\/(herkunft|daten\/quellen)\//);
      expect(number.querySelector('dd small')?.textContent).toMatch(/\S/);
    }
  });

  it.each([
    ['massnahme', 'massnahmen', ({ massnahme }: Row) => `/investitionen/${massnahme}/`],
    ['vorhaben', 'vorhaben', ({ vorhaben }: Row) => `/digitalisierung/versprechen/#${vorhaben}`],
    ['unterlage', 'unterlagen', ({ unterlage }: Row) => `/daten/quellen/${unterlage}/`],
  ])('names every %s of the data', (section, id, address) => {
    const found = page(`/dossier/${dossier}/`).querySelectorAll(`section[aria-labelledby="${id}"] li > a:first-child`);
    expect(links(found)).toEqual(expect.arrayContaining(own(section).map(address)));
  });

  it('says what is not known', () => {
    const text = page(`/dossier/${dossier}/`).querySelector('section[aria-labelledby="offen"]')?.textContent;
    for (const { text: sentence } of own('offen')) expect(text).toContain(sentence);
  });
});

it('a page of a topic leads to the briefings that name what it shows', () => {
  const onto = (path: string): string[] => links(page(path).querySelectorAll('p.dossiers a'));
  expect(onto('/haushalt/gruppe/365/')).toEqual(['/dossier/kitas/']);
  expect(onto('/investitionen/kis-programm/')).toEqual(['/dossier/kitas/', '/dossier/schulen/']);
  expect(onto('/kennzahlen/schulden/')).toEqual(['/dossier/schulden/']);
  expect(onto('/digitalisierung/versprechen/')).toContain('/dossier/digitalisierung/');
  expect(onto('/impressum/')).toEqual([]);
});
