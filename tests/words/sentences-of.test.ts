/** Are sentences told apart as people would, and counted without what they quote? */
import { expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import { blocksOf, ownWords, sentencesOf, tooLong } from './sentences-of.ts';

const page = (main: string) => new HtmlPage(`<html><body><main>${main}</main></body></html>`);

it('reads the blocks of a page, without tables, programs and what others say', () => {
  const html =
    '<h1>Kopf</h1><ul><li><p>Eins.</p></li></ul><table><tr><td>2</td></tr></table><p class="source">Amt.</p><p>Zwei <code>x</code></p>';
  expect(blocksOf(page(html))).toEqual(['Kopf', 'Eins.', 'Zwei']);
});

it.each([
  ['Am 31.12. Was zählt, steht da. Und das.', ['Am 31.12.', 'Was zählt, steht da.', 'Und das.']],
  ['Es kostet 3 Mio. € im Jahr 2030. Mehr nicht.', ['Es kostet 3 Mio. € im Jahr 2030.', 'Mehr nicht.']],
  ['Am 3. Mai, z. B. früh', ['Am 3. Mai, z. B. früh']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

it('counts words, and what is quoted as one', () => {
  expect(ownWords('Das „eine lange Wort der Stadt“ kostet 3,5 Mio. €')).toEqual(['Das', 'Zitat', 'kostet', 'Mio.']);
  const words = (count: number) => Array.from({ length: count }, () => 'wort').join(' ');
  expect(tooLong(page(`<p>${words(25)}.</p><p>${words(26)}.</p>`))).toHaveLength(1);
});
