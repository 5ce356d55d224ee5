import { describe, expect, it } from 'vitest';
import { buildDocument } from './document.ts';
import { drawing } from './draw.ts';
import { markupOf } from './markup.ts';
import { detached, standalone } from './standalone.ts';
import { treeOf, written } from './tree.ts';

const NAMES = ['Kitas > 3 Jahre', '"><script>', "<a> & 'b'", 'a class="x" b', ']]> --> ?>', 'Kitas\u00a0und Horte'];

describe('the markup of a chart', () => {
  const chart = (name: string) => {
    const { element, text } = drawing(buildDocument());
    const link = element('a', { href: '/x/', 'aria-label': name }, text(name, 1, 2, { 'data-name': name }));
    return element('svg', { viewBox: '0 0 10 10' }, link, element('path', { d: 'M0,0' }));
  };

  it.each(NAMES)('has no sign of markup in what is written: %s', (name) => {
    const markup = markupOf(chart(name));
    expect(markup.match(/<[^<>]*>/g)?.join('').length).toBe(markup.replace(/>[^<]*</g, '><').length);
    expect(markup.match(/<\/?\w+/g)).toEqual(['<svg', '<a', '<text', '</text', '</a', '<path', '</svg']);
  });

  it.each(NAMES)('stands alone without its link and its attributes: %s', (name) => {
    const caption = { headline: name, sub: name, source: name };
    const file = standalone(markupOf(chart(name)), caption);
    expect(file).not.toMatch(/<a |data-name|aria-label|&nbsp;/);
    expect(written(detached(treeOf(markupOf(chart(name))))).match(/<\/?\w+/g)).toEqual([
      '<svg',
      '<text',
      '</text',
      '<path',
      '</svg',
    ]);
  });
});
