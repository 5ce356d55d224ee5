/** The file `_headers` of a site: which answer gets which headers. */

/** One block of a `_headers` file. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the `_headers` syntax of Netlify and Cloudflare: a path in which `*` stands for anything,
 * below it indented `Name: value` lines; `#` begins a comment line.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (content === line.trimEnd()) {
      const escaped = content.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${escaped}$`), headers: [] });
      continue;
    }
    const [, name, value] = /^([^\s:]+):\s*(.+)$/.exec(content) ?? [];
    const rule = rules.at(-1);
    if (!rule || !name || !value) throw new Error(`_headers, Zeile ${index + 1}: „${content}“ ist keine Kopfzeile.`);
    rule.headers.push([name, value]);
  }
  return rules;
}
