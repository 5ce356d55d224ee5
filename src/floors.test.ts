/** The floors of the house: nothing imports upward, a topic never imports a topic, and nothing comes back to itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const GROUND = ['schema', 'text', 'site.ts', 'sources.ts', 'roles.ts'];
const FIRST = ['engine', 'reader', ...GROUND];

/** What each floor may import beside itself; what is not named here is a topic, or stands above the topics. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  text: ['schema'],
  reader: ['schema', 'text'],
  engine: GROUND,
  'site.ts': ['schema'],
  'sources.ts': ['schema', 'text', 'engine'],
  'roles.ts': ['schema', 'engine'],
  charts: ['engine', ...GROUND],
  budget: FIRST,
  figure: ['charts', 'engine', ...GROUND],
  search: ['ui', 'words', ...GROUND],
  words: ['figure', 'budget', ...FIRST],
  ui: ['figure', 'search', 'charts', 'words', 'budget', ...FIRST],
};
/** These put topics together. */
const ABOVE = ['pages', 'start', 'dossier', 'own', 'translated', 'middleware.ts', 'env.d.ts'];
/** What a topic may import beside itself. */
const FOR_TOPICS = Object.keys(BELOW);

const CODE = /\.(ts|mjs|astro)$/;

/** All code below a folder, by its path from the root; no tests. */
const codeIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => CODE.test(name) && !/\.test\.|testing|\.d\.ts$/.test(name))
    .map((name) => join(folder, name));

/** The files of the project that a file imports; those of which it only needs a type are wanted or not. */
function importsOf(file: string, types: boolean): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\s(type\s)?[^;'"]*?from\s*'(\.[^'?]+)|\bimport\s*\(?\s*'(\.[^'?]+)/gm,
  );
  return [...found]
    .filter(([, type]) => types || !type)
    .map(([, , from, direct]) => relative(ROOT, resolve(ROOT, dirname(file), (from ?? direct) as string)))
    .filter((path) => CODE.test(path) && existsSync(join(ROOT, path)));
}

const floorOf = (file: string): string => file.split('/')[1] ?? '';

const FLOORS = [...new Set(codeIn('src').map(floorOf))].filter((floor) => !ABOVE.includes(floor));

it.each(FLOORS)('src/%s imports nothing that stands above or beside it', (floor) => {
  const may = [floor, ...(BELOW[floor] ?? FOR_TOPICS)];
  const wrong = codeIn('src')
    .filter((file) => floorOf(file) === floor)
    .flatMap((file) =>
      importsOf(file, true)
        // tables of `data/` are nobody's code
        .filter((other) => !other.startsWith('data/'))
        .filter((other) => !other.startsWith('src/') || !may.includes(floorOf(other)))
        .map((other) => `${file} → ${other}`),
    );
  expect(wrong).toEqual([]);
});

it('no file comes back to itself by its imports', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const other of importsOf(file, false)) visit(other, [...way, file]);
      done.add(file);
    }
  };
  for (const file of [...codeIn('src'), ...codeIn('scripts')]) visit(file, []);
  expect(circles).toEqual([]);
});
