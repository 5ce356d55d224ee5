/** What the documents for maintainers name is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const DOCUMENTS = [
  'CONTRIBUTING.md',
  ...readdirSync('docs/decisions').map((name) => join('docs/decisions', name)),
  'docs/dependencies.md',
  'docs/deploy/README.md',
];

/** Paths from the root in code marks: `src/budget/sums.ts`; of names with a placeholder only what stands before it. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:src|scripts|tests|data|docs|public)\/[\w./-]*)(?:[^`]*)`/g)].map(
    ([, path]) => path as string,
  );

const linksIn = (text: string, from: string): string[] =>
  [...text.matchAll(/\]\(([^):#]+)\)/g)].map(([, path]) => normalize(join(dirname(from), path as string)));

it.each(DOCUMENTS)('%s names files that are there', (document) => {
  const text = readFileSync(document, 'utf8');
  const named = [...pathsIn(text), ...linksIn(text, document)];
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

it('docs/dependencies.md has a line for every dependency, and none for others', () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync('package.json', 'utf8'));
  const lines = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map(
    ([, name]) => name,
  );
  expect(lines.sort()).toEqual([...new Set([dependencies, devDependencies, overrides].flatMap(Object.keys))].sort());
});
