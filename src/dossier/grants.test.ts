import { expect, it } from 'vitest';
import { isBefore } from './grants.ts';

it('what is promised is told before a newer proposal, and of either the newest', () => {
  const [plan, older] = [{ stand: 'geplant', jahr: 2031 } as const, { stand: 'gezahlt', jahr: 2030 } as const];
  const proposal = { stand: 'vorgeschlagen', jahr: 2032 } as const;
  expect(isBefore(plan, proposal)).toBe(true);
  expect(isBefore(proposal, plan)).toBe(false);
  expect(isBefore(plan, older)).toBe(true);
  expect(isBefore(proposal, { stand: 'beantragt', jahr: 2030 })).toBe(true);
});
