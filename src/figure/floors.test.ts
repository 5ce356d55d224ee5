import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('..', import.meta.url));

/** What each floor may import beside itself; single files lie below all of them. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  text: ['schema'],
  charts: ['text', 'schema', 'engine'],
  figure: ['charts', 'text', 'schema', 'engine'],
  search: ['text', 'schema'],
  words: ['text', 'schema', 'engine'],
};
const SINGLE = ['site.ts', 'sources.ts'];

const filesOf = (floor: string): string[] =>
  readdirSync(join(SRC, floor), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs)$/.test(name) && !name.includes('.test.'))
    .map((name) => join(floor, name));

/** The files of `src` that a file imports. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const found = text.matchAll(/(?:^(?:import|export)\s[^;]*?from|\bimport)\s*\(?'(\.{1,2}\/[^'?]+)/gm);
  return [...found].map(([, path]) => relative(SRC, resolve(SRC, dirname(file), path as string)));
}

it.each(Object.keys(BELOW))('%s imports nothing that stands above it', (floor) => {
  const wrong = filesOf(floor).flatMap((file) =>
    importsOf(file)
      // tables of `data/` are nobody's code
      .filter((other) => !SINGLE.includes(other) && !other.startsWith('..'))
      .filter((other) => ![floor, ...(BELOW[floor] ?? [])].includes(other.split('/')[0] ?? ''))
      .map((other) => `${file} → ${other}`),
  );
  expect(filesOf(floor).length).toBeGreaterThan(2);
  expect(wrong).toEqual([]);
});

it('no file of these floors or of the pages of origins comes back to itself by its imports', () => {
  const files = new Set([...Object.keys(BELOW), 'ui'].flatMap(filesOf));
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    else if (files.has(file) && !done.has(file)) {
      for (const other of importsOf(file)) visit(other, [...way, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});
