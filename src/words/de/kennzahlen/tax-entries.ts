/** What the calculators of taxes answer while somebody types; scripts of the page hold it too. */

/** Why an entry cannot be reckoned with. */
export const TAX_ENTRY = {
  none: 'Bitte eine Zahl eingeben.',
  form: 'Bitte eine Zahl eingeben, mit Komma vor den Nachkommastellen, zum Beispiel 83,42.',
  small: 'Der Messbetrag muss größer als 0 sein.',
  large: 'Der Messbetrag ist zu groß: höchstens 100 Millionen Euro.',
  leastRate: (least: number): string => `Der Hebesatz muss nach dem Gesetz mindestens ${least} % betragen.`,
  largestRate: (largest: number): string => `Der Hebesatz ist zu groß: höchstens ${largest} %.`,
} as const;

/** What is reckoned, in a sentence. */
export const TAX_ANSWER = {
  unknown: (city: string): string => `${city} keine Angabe`,
  inYear: (amount: string, cities: string): string => `Bei ${amount} Messbetrag im Jahr: ${cities}.`,
  model: (rate: string, jahr: string | undefined, revenue: string, change: string): string =>
    `Mit ${rate} wären es ${jahr} nach diesem Modell ${revenue}, gegen den Plan ${change}.`,
} as const;

/** What round examples are of. */
export const TAX_EXAMPLES = {
  flat: 'eine Wohnung',
  house: 'ein Haus',
} as const;
