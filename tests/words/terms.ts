/** The terms of the glossary on a page, found by other code than that which explains them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { dataFolders } from '../../src/schema/data-folders.mjs';
import type { HtmlPage } from '../html.ts';

interface Term {
  readonly begriff: string;
  readonly formen: string;
}

const { city, general } = dataFolders();
const rows = [general ?? [], city].flat().flatMap((folder) =>
  readdirSync(folder)
    .map((name) => join(folder, name, 'glossar.csv'))
    .filter((file) => existsSync(file))
    .flatMap(
      (file) =>
        Papa.parse<Term>(readFileSync(file, 'utf8'), { header: true, delimiter: ';', skipEmptyLines: true }).data,
    ),
);
/** The longest first: "ordentliche Erträge" are explained as such, and their second word is not said for itself. */
const FORMS = rows
  .flatMap(({ begriff, formen }) => formen.split('|').map((form) => [form, begriff] as const))
  .sort(([a], [b]) => b.length - a.length);

/** Programs, drawings, what others say: none of it is explained. */
const UNREAD = 'script, style, template, code, pre, q, svg, textarea, option, .source, .cite, .sr, .foot, [hidden]';

/** Texts of a page, each as its words with a blank around each. */
const spaced = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}_-]+/gu, ' ')} `;

/** Terms that stand on a page without their explanation. */
export function unexplained(document: HtmlPage): string[] {
  const main = document.querySelector('main:not(.embed)');
  if (!main || document.querySelector('dl.glossary')) return [];
  let text = spaced(main.textWithout(UNREAD, ' '));
  const missing = FORMS.filter(([form, begriff]) => {
    const said = ` ${spaced(form).trim()} `;
    if (!text.includes(said)) return false;
    // two that stand beside each other share a blank
    while (text.includes(said)) text = text.replaceAll(said, ' | ');
    return !document.querySelector(`[id="wort-${begriff}"][popover]`);
  });
  return missing.map(([form]) => form);
}
