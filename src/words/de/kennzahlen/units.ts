/** Units as they stand within a subtitle. */

/** Units within a subtitle. */
export const UNIT = {
  euro: 'in Euro',
  millions: 'in Millionen Euro',
  perHead: 'in Euro je Einwohner',
  people: 'Zahl der Einwohner',
  area: 'in Quadratkilometern',
  in: (unit: string): string => `in ${unit}`,
} as const;
