import { describe, expect, it } from 'vitest';
import { embedPage } from './embed.ts';

const table = (columns: number): string =>
  `<div class="scroll" tabindex="0"><table><thead><tr>${'<th scope="col">x</th>'.repeat(columns)}</tr></thead></table></div>`;

const figure = (html: string, table = '') => ({
  id: 'muster',
  page: '/haushalt/',
  csv: '',
  svg: null,
  headline: 'Satz',
  sub: 'In Euro',
  credit: 'Quelle',
  charts: ['<svg class="chart breit"></svg>'],
  html,
  table,
  source: '<p class="source">Quelle</p>',
});

describe('a figure alone in a frame', () => {
  it('shows its chart instead of a table that fits into no frame, which is folded', () => {
    const page = embedPage(figure(`<p>Wort</p>${table(30)}`), []);
    expect(page).toContain('<svg class="chart whole"></svg><details><summary>Als Tabelle</summary><div class="scroll"');
    expect(page).toContain('</details><p class="source">');
  });

  it('keeps a table that fits, and one that is folded already', () => {
    expect(embedPage(figure(table(5)), [])).not.toContain('<details>');
    expect(embedPage(figure('<p>Bild</p>', table(30)), []).match(/<details>/g)).toHaveLength(1);
  });

  it('is announced by the picture of the site where its page has another figure’s', () => {
    expect(embedPage(figure(''), [])).toContain('allgemein.png');
  });
});
