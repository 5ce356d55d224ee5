/** What the legend of a course says of hollow years; the last two stand before the name of a version. */
export const HOLLOW_LEGEND = {
  mixed: 'gefüllt: Ergebnis, hohl: geplant',
  otherwise: 'sonst',
  onlyIn: 'hohl: nur',
} as const;
