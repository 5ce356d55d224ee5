import { describe, expect, it } from 'vitest';
import { explainer } from './explain.ts';
import { termFinder } from './find-terms.ts';
import type { Term } from './terms.ts';

const term = (begriff: string, formen: string): Term => ({
  begriff,
  name: formen.split('|')[0] as string,
  formen,
  alltag: 'anders gesagt',
  erklaerung: 'Was es heißt.',
  englisch: null,
  quelle: 'q',
  fundstelle: null,
});
const ANSATZ = term('ansatz', 'Ansatz|Ansätze');
const [B, GRUND] = [term('grundsteuer-b', 'Grundsteuer B'), term('grundsteuer', 'Grundsteuer')];
const explain = explainer([ANSATZ]);
const buttons = (html: string): number => html.split('class="term"').length - 1;

describe('a term', () => {
  it('is found as a whole word, in all its forms, the longest first', () => {
    const find = termFinder([ANSATZ, GRUND, B]);
    const words = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));
    expect(words('Die Ansätze und der Ansatz')).toEqual(['Ansätze']);
    expect(words('Gesamtansatz, Ansatzpunkt, Ansatz-Wert')).toEqual([]);
    expect(words('Grundsteuer B, Grundsteuer Bayern')).toEqual(['Grundsteuer B', 'Grundsteuer']);
    expect(words('Ansatz- und anderes; Grundsteuer\n  B')).toEqual(['Grundsteuer\n  B']);
  });

  it('is explained at its first use in a text, and there alone', () => {
    const { content, notes } = explain('<h1>Ansatz</h1><p>Ein Ansatz &amp; <b>zwei Ansätze</b></p><p>Ansatz</p>');
    expect(content).toContain(
      '<p>Ein <button type="button" class="term" popovertarget="wort-ansatz">Ansatz</button> &amp; <b>zwei',
    );
    expect(buttons(content)).toBe(1);
    expect(notes).toBe(
      '<div id="wort-ansatz" class="term-note" popover><p><b>Ansatz</b>: anders gesagt. Was es heißt. <a href="/glossar/#ansatz">Im Glossar</a></p></div>',
    );
  });

  it('keeps the signs around it in its line', () => {
    expect(explain('<p>Geplant (Ansatz): 3</p>').content).toMatch(
      /^<p>Geplant <span class="kept">\(<button[^>]*>Ansatz<\/button>\):<\/span> 3<\/p>$/,
    );
  });

  it.each([
    '<table><tr><td>Ansatz</td></tr></table>',
    '<p><a href="/">Ansatz</a></p>',
    '<details><summary>Ansatz</summary></details>',
    '<h2>Ansatz</h2>',
  ])('is explained below where no button can stand: %s', (html) => {
    const { content, notes } = explain(html);
    expect(content).toBe(html);
    expect(notes).toMatch(/^<p>Wörter auf dieser Seite: <button[^>]*>Ansatz<\/button><\/p><div id="wort-ansatz"/);
  });

  it.each(['<p>Nichts</p>', '<p><code>Ansatz</code></p>', '<p class="source">Ansatz</p>', '<p hidden>Ansatz</p>'])(
    'is none in %s',
    (html) => {
      expect(explain(html)).toEqual({ content: html, notes: '' });
    },
  );
});
