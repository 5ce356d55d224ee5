import { describe, expect, it } from 'vitest';
import { besider, termsIn } from './german-terms.ts';

const term = (begriff: string, name: string, englisch: string) => ({
  begriff,
  name,
  formen: name,
  alltag: '',
  erklaerung: '',
  englisch,
  quelle: '',
  fundstelle: null,
});
const beside = besider(
  termsIn('en', [
    term('ertrag', 'Ertrag', 'revenue'),
    term('grundsteuer-b', 'Grundsteuer B', 'property tax B (buildings and building land)'),
    term('neu', 'Neues', 'novelty'),
  ]),
);
const ERTRAG = ' <span class="soft" lang="de">(Ertrag)</span>';

describe('the German term', () => {
  it('stands beside the translation where a text uses it first, whatever its form', () => {
    expect(beside('<p>All <b>Revenues</b> and revenue</p><p>property tax B.</p>', '')).toBe(
      `<p>All <b>Revenues${ERTRAG}</b> and revenue</p><p>property tax B <span class="soft" lang="de">(Grundsteuer B)</span>.</p>`,
    );
  });

  it.each([
    '<p>Revenue (Ertrag) and revenue</p>',
    '<h1>Revenue <span lang="de">(Ertrag)</span></h1><p>revenue</p>',
    '<p>Revenue <span lang="de">(Einnahmen)</span></p>',
    '<p lang="de">revenue</p><p>revenueless</p><p class="source">revenue</p>',
    '<p>a novelty that nobody has translated</p>',
  ])('is not said twice, nor of another word: %s', (html) => expect(beside(html, '')).toBe(html));

  it('stands beside it, too, where the page had it only far above', () => {
    const far = `<p>Ertrag</p><p>${'and more '.repeat(20)}</p>`;
    expect(beside(`${far}<p>revenue</p>`, '')).toBe(`${far}<p>revenue${ERTRAG}</p>`);
  });

  it('is no part of a longer word, nor of the next paragraph', () => {
    expect(beside('<p>Ertragskraft of revenue</p>', '')).toContain(ERTRAG);
    expect(beside('<dl><dt>revenue</dt><dt>Ertrag</dt></dl>', '')).toContain(`<dt>revenue${ERTRAG}</dt>`);
  });

  it('stands below where the word has no place in a text', () => {
    const table = '<table><tr><th>Revenue</th></tr></table>';
    expect(beside(table, 'Words on this page')).toBe(
      `${table}<p class="note">Words on this page: revenue${ERTRAG}</p>`,
    );
  });
});
