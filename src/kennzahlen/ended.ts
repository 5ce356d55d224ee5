/** A statistic whose newest value is older than this, in years, against the newest of all has ended: it tells of the past. */
const LATE = 5;

/**
 * Has a statistic ended?
 * @param jahr of its newest value
 * @param latest year of the newest value of any
 */
export const isEnded = (jahr: number, latest: number): boolean => latest - jahr > LATE;
