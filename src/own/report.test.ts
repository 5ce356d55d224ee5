import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { AccountLine } from '../budget/chart-lines.ts';
import { buildDocument } from '../charts/document.ts';
import { reportHtml } from './report.ts';
import { Session } from './session.ts';

const CHARTS = Papa.parse<AccountLine>(readFileSync('data/general/kontenrahmen/kontenrahmen.csv', 'utf8'), {
  header: true,
  delimiter: ';',
  skipEmptyLines: true,
}).data;

/** The file that the page would give away. */
async function report(name: string, text: string | Uint8Array): Promise<string> {
  const bytes = new Uint8Array(typeof text === 'string' ? strToU8(text) : text);
  const session = await Session.open([{ name, optional: false, bytes: async () => bytes }], CHARTS);
  const understood = session.understand({ antworten: {}, summen: {} });
  const maps = understood.parts.flatMap(({ teil, ways }) =>
    ways.map((way) => ({ teil, way, data: session.map(teil, way) })),
  );
  return reportHtml(understood, maps, '30. November 2026', buildDocument());
}

describe('the whole as one file', () => {
  it('says whose it is, has the sums, pictures and tables, and neither asks for anything nor runs anything', async () => {
    const html = await report('musterfeld.csv', readFileSync(join('docs', 'vorlagen', 'haushalt', 'musterfeld.csv')));
    const { document } = parseHTML(html);
    expect(document.querySelector('.mark')?.textContent).toMatch(
      /^Eigene Datei, nicht geprüft, nicht veröffentlicht: musterfeld\.csv \(SHA-256 [0-9a-f]{64}\)$/,
    );
    expect(document.querySelector('[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
    expect([...document.querySelectorAll('script, link, img, iframe, object, a, form, input')].map(String)).toEqual([]);
    expect(html).not.toMatch(/(src|href)=|url\(|@import|\bon[a-z]+=/);
    expect(html).toContain('39.136.700');
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      'Summen',
      'Nach Aufgabe',
      'Nach Art',
      'So wurde die Datei gelesen',
    ]);
    expect(document.querySelectorAll('figure .breit svg').length).toBeGreaterThan(5);
    // no colour of the site is known there
    expect(html.replace(/<style>.*<\/style>/s, '')).not.toContain('var(--');
  });

  it('keeps markup, formulas and what looks like a colour of ours as text', async () => {
    const names = ['<img src=x onerror=alert(1)>', '=SUM(A1)', 'var(--paper)', 'a class="b" & </svg><script>'];
    const rows = names.map((name, at) => `11${at};"${name.replaceAll('"', '""')}";5011;${at + 1}000000,50;7,00`);
    const html = await report(
      '<b>x</b>.csv',
      `Produkt;Bezeichnung;Konto;Aufwand Ansatz 2024;Aufwand Ansatz 2025\n${rows.join('\n')}\n`,
    );
    const { document } = parseHTML(html);
    expect([...document.querySelectorAll('img, script, b')].map(String)).toEqual([]);
    const heads = [...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent ?? '');
    for (const name of names) expect(heads.some((head) => head.startsWith(name))).toBe(true);
  });
});
