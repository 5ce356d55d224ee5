/** What the pages say of digitalisation, held against the documents themselves, sentence by sentence and number by number. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { group } from 'd3-array';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { shared } from '../../scripts/testing/shared.ts';
import * as queries from '../../src/digitalisierung/queries.ts';
import {
  lostNumbers,
  misquoted,
  namedIn,
  peopleIn,
  printedServices,
  quotedServices,
  type Row,
} from './truth/documents.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SEEDS = shared('seeds', 'research');
const RESEARCH = shared('research');

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const rows = (content: string, delimiter: string): Row[] =>
  Papa.parse<Row>(content, { header: true, delimiter, skipEmptyLines: true }).data;
const table = (path: string): Row[] => rows(text(`data/${path}.csv`), ';');

const services = table('potsdam/digitalisierung/leistungen');
const projects = table('potsdam/digitalisierung/vorhaben');
const counts = table('potsdam/digitalisierung-zahlen/werte');
const sources = new Map(
  [...table('potsdam/digitalisierung/quellen'), ...table('potsdam/digitalisierung-zahlen/quellen')].map((row) => [
    row.quelle,
    row,
  ]),
);

const seed = (number: string): string => {
  const name = readdirSync(SEEDS.path).find((file) => file.startsWith(number));
  if (!name) throw new Error(`no document ${number} in ${SEEDS.path}`);
  return readFileSync(join(SEEDS.path, name), 'utf8');
};
const research = (name: string): string => readFileSync(join(RESEARCH.path, name), 'utf8');

/** Which document a source is. */
const SEED: Readonly<Record<string, string>> = {
  'ausschuss-2024-04-30': '000',
  'svv-22-1207': '001',
  'svv-22-1207-anlage': '001',
  'svv-22-1134': '001',
  'ptd-2023-01-10-praesentation': '001',
  'ptd-2023-01-10-niederschrift': '001',
  'ha-2024-03-27': '002',
  'tagesspiegel-2023-12': '003',
  'svv-23-1260': '004',
};
/** Reports of which only the address is at hand. */
const BY_ADDRESS = ['berliner-kurier-2025', 'pm-549-2023', 'rbb24-2023-12', 'tagesspiegel-2024-06'];

const documentOf = (source: string): string | undefined => {
  const number = SEED[source];
  return number === undefined ? undefined : seed(number);
};

describe('every row', () => {
  it('names its document, the place in it and its words', () => {
    expect(Math.min(services.length, projects.length)).toBeGreaterThan(50);
    for (const row of [...services, ...projects]) {
      expect.soft(sources.has(row.quelle ?? ''), row.quelle).toBe(true);
      expect.soft(row.fundstelle, `${row.leistung ?? row.vorhaben}`).toBeTruthy();
      expect.soft(row.zitat, `${row.leistung ?? row.vorhaben}`).toBeTruthy();
    }
  });

  it('has a later paper where it names one, and names the last one where there is any', () => {
    const byProject = group(projects, (row) => row.vorhaben);
    expect([...byProject.values()].filter((own) => own.length > 1).length).toBeGreaterThan(0);
    for (const [name, own] of byProject) {
      const sorted = [...own].sort((a, b) => ((a.stichtag ?? '') < (b.stichtag ?? '') ? -1 : 1));
      const first = sorted.find((row) => row.beleg) ?? sorted[0];
      const last = sorted.at(-1);
      expect.soft(first?.beleg, name).toBe(sorted.length > 1 ? last?.quelle : '');
    }
  });

  it('gives the level that the lists of names have', () => {
    for (const stufe of [2, 3, 4]) {
      const named = services.filter((row) => row.reifegrad === String(stufe)).length;
      const stated = counts.filter(
        ({ kennzahl, reihe }) => kennzahl === 'reifegrad-leistungen' && reihe === `Reifegrad ${stufe}`,
      );
      expect(stated.map(({ wert }) => Number(wert))).toEqual([named]);
    }
  });

  it('leaves the contradictory number of users of the E-Akte in its sentence, and out of the counts', () => {
    const sentence =
      'Langfristig sollen bis 2024 etwa 2000 Verwaltungsangestellte mit der E-Akte arbeiten. Zum Start seien es etwa 250.';
    expect(projects.filter(({ zitat }) => zitat === sentence)).toHaveLength(1);
    expect(counts.filter(({ wert }) => wert === '250')).toEqual([]);
    expect(counts.filter(({ kennzahl }) => /akte/.test(kennzahl ?? ''))).toEqual([]);
  });

  it('keeps departments of its own year apart from those of the budget', () => {
    for (const { sql } of Object.values(queries)) expect(sql).not.toMatch(/organisation|struktur|haushalt\b(?!')/);
  });
});

/** Numbers that the documents write as words, or in a sentence that is quoted in a row of its own. */
const SAID_OTHERWISE = /^(tagesspiegel-2023-12 (8|50)|tagesspiegel-2024-06 40|svv-22-1134 2232|svv-22-1207 35)$/;

// The checks themselves are tested on an excerpt of ours, in truth/documents.test.ts.
describe.skipIf(!SEEDS.here)(SEEDS.title('the documents'), () => {
  it('hold every quote, word by word', () => {
    const rows = [...services, ...projects];
    const { seen, wrong } = misquoted(rows, documentOf);
    expect(wrong).toEqual([]);
    expect(seen).toBe(rows.filter(({ quelle = '' }) => !BY_ADDRESS.includes(quelle)).length);
    expect(seen).toBeGreaterThan(100);
  });

  it('are at hand for every source, or known by their address', () => {
    const known = ['budget-figures.csv', 'definitions.md', 'anchors.md'].map(research).join('\n');
    for (const quelle of new Set([...services, ...projects].map((row) => row.quelle ?? ''))) {
      if (SEED[quelle]) continue;
      expect.soft(BY_ADDRESS, quelle).toContain(quelle);
      expect.soft(known, quelle).toContain(sources.get(quelle)?.url);
    }
  });

  it('list the 24 services with unit and ministry as printed', () => {
    const printed = printedServices(seed('001'));
    expect(printed).toHaveLength(24);
    expect(quotedServices(services.filter(({ quelle }) => quelle === 'svv-22-1207-anlage'))).toEqual(printed);
  });

  it('hold every number, for its city and year or in the words quoted beside it', () => {
    // the second list names months too
    const figures = ['budget-figures.csv', 'budget-figures-2.csv'].flatMap((name) =>
      rows(research(name), ',').map((row) => ({ ...row, year: (row.year ?? '').slice(0, 4) })),
    );
    const { seen, wrong } = lostNumbers(counts, figures, documentOf, SAID_OTHERWISE);
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(40);
  });

  it('name people who are named nowhere here', () => {
    const places = table('general/regionen/regionen').flatMap(({ name = '' }) => name.split(/[ /(]/));
    const people = peopleIn(['000', '001', '002', '003', '004'].map(seed).join('\n'), places);
    expect(people.length).toBeGreaterThan(25);
    const own = [
      'digitalisierung/leistungen',
      'digitalisierung/vorhaben',
      'digitalisierung/quellen',
      'digitalisierung-zahlen/werte',
    ]
      .map((name) => text(`data/potsdam/${name}.csv`))
      .concat(text('data/potsdam/site.json'))
      .join('\n');
    expect(namedIn(people, own)).toEqual([]);
  });
});
