/** Names of the source are excused, and nothing else. */
import { expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import { brokenSentences } from './broken-sentences.ts';
import { misleading } from './misleading.ts';

const NAMES = ['Fernsprech- und. Wartung', 'sächl.Ausgaben', 'Pachten'];
const page = (text: string) =>
  new HtmlPage(`<html><head><title>T</title></head><body><main><p>${text}</p></main></body></html>`);
const found = (text: string, names: readonly string[]) => [
  ...brokenSentences(page(text), names),
  ...misleading(page(text), names),
];

it.each(['Am meisten kostet „Fernsprech- und. Wartung“.', 'Für sächl.Ausgaben sind es 5 €.'])(
  '%s has names that are broken in the source',
  (text) => {
    expect(found(text, [])).toHaveLength(1);
    expect(found(text, NAMES)).toEqual([]);
  },
);

it.each([
  'Für Pachten und. Das ist alles.',
  'Für sächl.Ausgaben, bis .',
  'Das sind Pachten.Ausgaben gibt es nicht.',
  'Fernsprech- und. Wartung, und .',
])('%s is broken by ourselves', (text) => {
  expect(found(text, NAMES)).toHaveLength(1);
});
