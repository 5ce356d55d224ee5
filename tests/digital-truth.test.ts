/** What the pages say of digitalisation, held against the documents themselves, sentence by sentence and number by number. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { group } from 'd3';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as queries from '../src/digitalisierung/queries.ts';

type Row = Record<string, string>;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = join(ROOT, '..', 'shared');
const there = existsSync(join(SHARED, 'seeds'));
if (!there) console.warn('../shared/seeds fehlt: Der Abgleich mit den Dokumenten wird übersprungen.');

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const rows = (content: string, delimiter: string): Row[] =>
  Papa.parse<Row>(content, { header: true, delimiter, skipEmptyLines: true }).data;
const table = (path: string): Row[] => rows(text(`data/${path}.csv`), ';');

const services = table('digitalisierung/leistungen');
const projects = table('digitalisierung/vorhaben');
const counts = table('digitalisierung-zahlen/werte');
const sources = new Map(
  [...table('digitalisierung/quellen'), ...table('digitalisierung-zahlen/quellen')].map((row) => [row.quelle, row]),
);

/** Blanks, emphasis and the lines of a table say nothing of the words. */
const words = (content: string): string => content.replaceAll('**', '').replace(/[|\s]+/g, ' ');
const seed = (number: string): string => {
  const name = readdirSync(join(SHARED, 'seeds')).find((file) => file.startsWith(number)) ?? '';
  return readFileSync(join(SHARED, 'seeds', name), 'utf8');
};
const research = (name: string): string => readFileSync(join(SHARED, 'research', name), 'utf8');

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

/** Parts of a quote in their order; `[...]` stands for what is left out. */
function quoted(document: string, quote: string): boolean {
  let from = 0;
  return quote.split('[...]').every((part) => {
    const at = words(document).indexOf(words(part).trim(), from);
    from = at + part.length;
    return at >= 0;
  });
}

describe('every row', () => {
  it('names its document, the place in it and its words', () => {
    for (const row of [...services, ...projects]) {
      expect.soft(sources.has(row.quelle ?? ''), row.quelle).toBe(true);
      expect.soft(row.fundstelle, `${row.leistung ?? row.vorhaben}`).toBeTruthy();
      expect.soft(row.zitat, `${row.leistung ?? row.vorhaben}`).toBeTruthy();
    }
  });

  it('has a later paper where it names one, and names the last one where there is any', () => {
    const byProject = group(projects, (row) => row.vorhaben);
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

describe.skipIf(!there)('the documents', () => {
  it('hold every quote, word by word', () => {
    const wrong = [...services, ...projects].filter(({ quelle = '', zitat = '' }) => {
      const number = SEED[quelle];
      return number !== undefined && !quoted(seed(number), zitat);
    });
    expect(wrong.map(({ quelle, zitat }) => `${quelle}: ${zitat}`)).toEqual([]);
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
    const printed = seed('001')
      .split('\n')
      .map((line) => line.split('\t').map((cell) => cell.trim()))
      .filter(
        (cells) =>
          cells.length === 4 && cells[0] && /^[A-Z]\w+/.test(cells[3] ?? '') && cells[3] !== 'Zuständiges Ressort',
      );
    expect(printed).toHaveLength(24);
    const ours = services.filter(({ quelle }) => quelle === 'svv-22-1207-anlage');
    const line = (name: string, unit: string, ministry: string): string =>
      [name, unit, ministry].map(words).join(' · ');
    expect(
      ours.map((row) => line(row.zitat?.split(' | ')[0] ?? '', row.fachbereich ?? '', row.ressort ?? '')).sort(),
    ).toEqual(printed.map(([name = '', , unit = '', ministry = '']) => line(name, unit, ministry)).sort());
  });

  it('hold every number, for its city and year or in the words quoted beside it', () => {
    const figures = rows(research('budget-figures.csv'), ',');
    const region: Readonly<Record<string, string>> = { DG: '00' };
    const lost = counts.filter(({ ags = '', jahr = '', wert = '', quelle = '', anmerkung = '' }) => {
      const value = Number(wert.replace(',', '.'));
      const found = figures.some(
        (one) => one.ags === (region[ags] ?? ags) && one.year === jahr && Number(one.value) === value,
      );
      const number = SEED[quelle];
      const document = number === undefined ? '' : words(seed(number));
      const quotes = [...anmerkung.matchAll(/„([^“]+)“/g)].map(([, quote]) => quote as string);
      const printed = [String(value), value.toLocaleString('de-DE')];
      const said = quotes.some(
        (quote) => document.includes(quote) && printed.some((text) => new RegExp(`(?<!\\d)${text}(?!\\d)`).test(quote)),
      );
      // What is quoted has to be there in any case.
      const misquoted = number !== undefined && quotes.some((quote) => !document.includes(quote));
      return misquoted || (!found && !said && !SAID_OTHERWISE.test(`${quelle} ${wert}`));
    });
    expect(lost.map(({ kennzahl, jahr, wert, quelle }) => `${kennzahl} ${jahr}: ${wert} (${quelle})`)).toEqual([]);
  });

  it('name people who are named nowhere here', () => {
    const seeds = ['000', '001', '002', '003', '004'].map(seed).join('\n');
    const regions = table('regionen/regionen').flatMap(({ name = '' }) => name.split(/[ /(]/));
    const spoken = [
      ...seeds.matchAll(/(?:Frau|Herrn?) (?:(?:Dr|Prof)\.\s*(?:med\.\s*)?)*(?:\p{Lu}[\p{L}-]+ )?(\p{Lu}[\p{L}-]+)/gu),
    ];
    const press = [
      ...seeds.matchAll(
        /(?:so|sagt|berichtet|ergänzt|stellten|Oberbürgermeister|und) \p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+)(?=[,. ](?:\(|,|Leiter|Digital|verant|seit|stell|am|Sie))/gu,
      ),
    ];
    const names = new Set(
      [...spoken, ...press]
        .map(([, name]) => name as string)
        .filter((name) => name.length > 4 && !regions.includes(name)),
    );
    expect(names.size).toBeGreaterThan(25);
    const own = [
      'digitalisierung/leistungen',
      'digitalisierung/vorhaben',
      'digitalisierung/quellen',
      'digitalisierung-zahlen/werte',
    ]
      .map((name) => text(`data/${name}.csv`))
      .concat(text('data/site.json'))
      .join('\n');
    expect([...names].filter((name) => new RegExp(`\\b${name}\\b`).test(own))).toEqual([]);
  });
});

/** Numbers that the documents write as words, or in a sentence that is quoted in a row of its own. */
const SAID_OTHERWISE = /^(tagesspiegel-2023-12 (8|50)|tagesspiegel-2024-06 40|svv-22-1134 2232|svv-22-1207 35)$/;
