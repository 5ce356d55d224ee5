import { describe, expect, it } from 'vitest';
import { breaks } from './console-life.ts';

describe('an engine', () => {
  it.each([
    'Parser Error: syntax error at or near "FORM"',
    'Binder Error: Referenced column "a" not found in FROM clause!',
    'Catalog Error: Table with name a does not exist!',
    'Conversion Error: Could not convert string',
    'Out of Range Error: Overflow in multiplication of INT8 (100 * 100)!',
    'Permission Error: Scanning CSV files is disabled through configuration',
    'Invalid Input Error: Attempting to fetch from an unsuccessful query result\nError: Catalog Error: x',
    'query was canceled',
  ])('is sound after %s', (message) => {
    expect(breaks(message)).toBe(false);
  });

  it.each([
    'Out of Memory Error: could not allocate block of size 262KB (999.9MB/1.0GB used)',
    'Invalid Error: std::bad_alloc',
    'Invalid Error: vector',
    'table index is out of bounds',
    'memory access out of bounds',
    'Maximum call stack size exceeded',
    'unreachable',
    'function signature mismatch',
  ])('is not trusted after %s', (message) => {
    expect(breaks(message)).toBe(true);
  });
});
