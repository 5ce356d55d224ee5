import { isNarrow } from '../../charts/svg.ts';

/** The size of a map that is so wide, in CSS pixels: on a phone it is higher than wide. */
export const sizeFor = (width: number): { width: number; height: number } => ({
  width,
  height: isNarrow(width) ? 470 : 560,
});
