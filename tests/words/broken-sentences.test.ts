/** Does the rule find what it is for? */
import { expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import { brokenSentences } from './broken-sentences.ts';

const found = (main: string): string[] =>
  brokenSentences(new HtmlPage(`<html><head><title>T</title></head><body><main>${main}</main></body></html>`));

it.each([
  '<p>Ohne Betrag sind: .</p>',
  '<ul><li>: dazu liegt nichts vor</li></ul>',
  '<p>Musterstadt neben : Steuern</p>',
  '<p>Jahre 2029 bis .</p>',
  '<p>Zitieren: : Haushalt</p>',
  '<p>Am 30.06..</p>',
  '<p>a , b</p>',
  '<ul></ul>',
  '<section><h2>Die Quelle</h2> </section>',
  '<h2> </h2>',
])('%s lost its words', (main) => {
  expect(found(main)).toHaveLength(1);
});

it.each([
  '<p>Das zählt nicht mit. Es bricht ab: „Verwaltung un...“, und das war es.</p>',
  '<p>Die Schulden der Stadt und, nach Anteilen, ihrer Betriebe.</p>',
  '<ul id="hits"></ul>',
  '<section><h2>Die Quelle</h2><p>Amt.</p></section>',
  '<div hidden><h3></h3></div>',
])('%s has them', (main) => {
  expect(found(main)).toEqual([]);
});
