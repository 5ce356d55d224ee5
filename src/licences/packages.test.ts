import { expect, it } from 'vitest';
import { byNotice } from './packages.ts';

const one = (name: string, ...notices: string[]) => ({ name, version: '1.0.0', licence: 'MIT', notices });

it('packages with the same notice stand together, so that it is shown once', () => {
  const groups = byNotice([one('a', 'A und B'), one('b', 'A und B'), one('c', 'C', 'dazu')]);
  expect(groups.map(({ notice, packages }) => [notice, packages.map(({ name }) => name)])).toEqual([
    ['A und B', ['a', 'b']],
    ['C\n\ndazu', ['c']],
  ]);
});
