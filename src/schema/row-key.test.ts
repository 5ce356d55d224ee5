import { expect, it } from 'vitest';
import { uniqueKey } from './row-key.ts';
import { TABLES } from './tables.ts';

it('amounts of one position are told apart by their records, rows of other tables by their key alone', () => {
  const { haushalt, fassungen } = TABLES;
  expect(uniqueKey(haushalt)).toEqual([...haushalt.key, 'quelle', 'zeile']);
  expect(uniqueKey(fassungen)).toEqual(fassungen.key);
});
