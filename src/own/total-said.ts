import { parseTotal } from '../reader/dataset/totals.ts';

/** A total as somebody types it, by its key `2024:ansatz:aufwand`; undefined where it can be read in two ways or none. */
export function totalSaid(key: string, value: string): Record<string, string> | undefined {
  try {
    return Object.fromEntries([
      parseTotal(`${key}=${value.replace(/\s*(€|EUR|Euro)\s*$/i, '').replace(/(?<=\d)\s(?=\d{3})/g, '.')}`),
    ]);
  } catch {
    return undefined;
  }
}
