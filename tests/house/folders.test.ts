/** Where the tests of a whole site stand: `any-city` holds for every site and knows nothing of one, `potsdam` is about that of the first city. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const TEST = /\.(test|spec)\.ts$/;

/** What only one city has: its name, its key, the number of one of its entries. */
const OF_ONE = /Potsdam|\b12054\d{3}\b|\/haushalt\/\w+\/\d/;

it('no test stands beside the folders, where none of the stages would run it', () => {
  expect(readdirSync('tests').filter((name) => TEST.test(name))).toEqual([]);
});

it('what holds for any city names none', () => {
  const files = readdirSync('tests/any-city').filter((name) => TEST.test(name));
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((name) => OF_ONE.test(readFileSync(join('tests/any-city', name), 'utf8')))).toEqual([]);
});
