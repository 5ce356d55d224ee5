/** Does the rule find what it is for, and leave what is right? */
import { expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import { misleading } from './misleading.ts';

const found = (main: string): string[] =>
  misleading(new HtmlPage(`<html><head><title>T</title></head><body><main>${main}</main></body></html>`));

it.each([
  '<p>Das Minus passt. Es ist also der Entwurf 2031, nicht der beschlossene Plan.</p>',
  '<p>Seither gibt es keine Zahl.</p>',
  '<h2>Das Land half beim Tilgen: A 10 Mio. €</h2>',
  '<p>Das ist das 27-Fache der Schulden.</p>',
  '<p>A neben B: dieselbe Statistik, dasselbe Jahr.</p>',
  '<table><caption>Werte, unter denen ein Viertel liegt</caption></table>',
  '<dd>noch nicht eingetragen</dd>',
  '<p>Aufwand in Preisen von 202</p>',
  '<li>null: 133 Zeilen</li>',
  '<p>Lizenz ungeklaert.Die Zahlen stehen da.</p>',
  '<h1>Bauen</h1><p>Das ist nicht alles: Es fehlt etwas.</p>',
  '<p><a rel="external" href="https://github.com/a/b">Zur Quelle beim Herausgeber (github.com)</a></p>',
])('%s', (main) => {
  expect(found(main)).toHaveLength(1);
});

it.each([
  '<p>Das 27-Fache der 238 €, die im Haushalt standen.</p>',
  '<p>Aufwand in Preisen von 2031: 175.710 [1]</p>',
  '<p>Im Betrag steht null, wo nichts bekannt ist.</p>',
  '<p>Siehe www.beispiel.de/Haushalt.Plan und z. B. Seite 3.</p>',
  '<p><a rel="external" href="https://github.com/a/b">Zur Abschrift auf github.com, nicht beim Herausgeber</a></p>',
])('%s is right', (main) => {
  expect(found(main)).toEqual([]);
});
