import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_BYTE, NOT_READY, Stall } from './stall.ts';

/** Runs until `expired` is settled or the time is over; the message, or that nothing happened. */
async function outcome(stall: Stall, milliseconds: number): Promise<string> {
  const settled = Promise.race([
    stall.expired.catch((error: Error) => error.message),
    new Promise<string>((resolve) => setTimeout(() => resolve('still waiting'), milliseconds)),
  ]);
  await vi.advanceTimersByTimeAsync(milliseconds);
  return settled;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a load that hangs', () => {
  it('is given up after 20 seconds without a byte, from the start on', async () => {
    const stall = new Stall();
    expect(await outcome(stall, NO_BYTE - 1)).toBe('still waiting');
    expect(await outcome(stall, 2)).toBe('Seit 20 Sekunden kommt nichts mehr an.');
  });

  it('gets 20 seconds more with every byte', async () => {
    const stall = new Stall();
    for (let part = 0; part < 5; part += 1) {
      expect(await outcome(stall, NO_BYTE - 1)).toBe('still waiting');
      stall.moved(false);
    }
    expect(await outcome(stall, NO_BYTE + 1)).toMatch(/kommt nichts mehr an/);
  });

  it('is given up 15 seconds after the last byte when the engine is not ready', async () => {
    const stall = new Stall();
    stall.moved(true);
    expect(await outcome(stall, NOT_READY - 1)).toBe('still waiting');
    expect(await outcome(stall, 2)).toBe('Alles ist geladen, aber der Rechenkern startet nicht.');
  });

  it('is no longer watched once it is done', async () => {
    const stall = new Stall();
    stall.stop();
    expect(await outcome(stall, NO_BYTE * 10)).toBe('still waiting');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says so in the words of its limits', () => {
    expect([NO_BYTE, NOT_READY]).toEqual([20_000, 15_000]);
  });
});
