import { DETAILS_OLDER } from '../words/de/method/source.ts';

/**
 * Which is older, the amounts down to the account or the headline figures; empty unless every year of the amounts lies
 * before the newest headline figure: else no such order holds.
 */
export function ageSentence(details: readonly number[], headlines: readonly number[]): string {
  if (details.length === 0 || headlines.length === 0) return '';
  return Math.max(...details) < Math.max(...headlines) ? DETAILS_OLDER : '';
}
