import { expect, it } from 'vitest';
import { withInputs } from './address.ts';

it('inputs join what stands in the address, and replace their own', () => {
  const inputs = [
    ['steuer', 'gewerbesteuer'],
    ['messbetrag', '83,42'],
  ] as const;
  expect(String(withInputs('?neben=12052000&messbetrag=5', inputs))).toBe(
    'neben=12052000&messbetrag=83%2C42&steuer=gewerbesteuer',
  );
});
