import { HOLLOW_LEGEND } from '../words/de/haushalt/hollow.ts';
/** What a year of a course is: planned or not, and whether the told version has it. */
export interface YearKind {
  /** A plan, or what came of it. */
  readonly planned: boolean;
  /** It stands in another version only. */
  readonly alone: boolean;
}

/** Do results stand beside plans? */
const isMixed = (years: readonly YearKind[]): boolean =>
  years.some(({ planned }) => planned) && years.some(({ planned }) => !planned);

/** Where results stand beside plans, what is hollow is planned; among plans alone it stands in the other version only. */
export const hollowOf = (years: readonly YearKind[]): ((year: YearKind) => boolean) => {
  const mixed = isMixed(years);
  return ({ planned, alone }) => (mixed ? planned : alone);
};

/** The words of the legend. */
export interface HollowWords {
  readonly mixed: string;
  /** Each before the name of a version. */
  readonly otherwise: string;
  readonly onlyIn: string;
}

/** What the legend says of it. `other`: the version that has what the told one has not. */
export function hollowLegend(years: readonly YearKind[], other: string, words: HollowWords = HOLLOW_LEGEND): string[] {
  const alone = years.some((year) => year.alone);
  if (isMixed(years)) return [words.mixed, ...(alone ? [`${words.otherwise} ${other}`] : [])];
  return alone ? [`${words.onlyIn} ${other}`] : [];
}
