/** What the source of a city has broken itself stays as it is: its names are not ours to mend, and no rule for our words is about them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** The names of the entries of the published budget; none where a site has no budget. */
export function sourceNames(dist: string): string[] {
  const file = join(dist, 'daten/gliederung.csv');
  if (!existsSync(file)) return [];
  const csv = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, delimiter: ';', skipEmptyLines: true });
  const names = data.flatMap(({ name, kurzname }) => [name ?? '', kurzname ?? '']).filter(Boolean);
  // a longer one may hold a shorter one
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** Does a text break a rule by more than names that break it by themselves? */
export function breaks(pattern: RegExp, text: string, names: readonly string[]): boolean {
  if (!pattern.test(text)) return false;
  const ours = names.filter((name) => pattern.test(name)).reduce((left, name) => left.replaceAll(name, 'Name'), text);
  return pattern.test(ours);
}
