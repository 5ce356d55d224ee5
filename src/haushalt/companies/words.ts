import { number } from '../../text/format.ts';

/** A form that is no firm of its own: it is the city, and has no shares. */
export const isPartOfCity = (rechtsform: string | null): boolean => /^eigenbetrieb/i.test(rechtsform ?? '');

/** A share as a reader sees it: "51 %", "19,0995 %"; null: the source does not say. */
export function shareText(percent: number | null): string {
  if (percent === null) return 'Anteil nicht bekannt';
  const digits = /\.(\d+)$/.exec(String(percent))?.[1]?.length ?? 0;
  return `${number(percent, Math.min(digits, 2))}\u00a0%`;
}
