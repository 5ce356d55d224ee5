/** What the page of the rates of taxes says, and its figures. */

/** The page around figures and calculators. */
export const RATES_PAGE = {
  lede: (now: string): string =>
    `Der Hebesatz ist die Zahl, mit der eine Stadt Grund- und Gewerbesteuer selbst höher oder niedriger stellt. ${now}`,
  title: (city: string): string => `Hebesätze der Stadt ${city}`,
  description: (cities: string): string => `Grundsteuer und Gewerbesteuer: die Hebesätze in ${cities}, mit Rechner.`,
  heading: 'Hebesätze',
  missing: (taxes: string): string => `Keine Angaben liegen vor für: ${taxes}.`,
  tax: 'Steuer',
  noModel: 'Was ein anderer Satz der Gewerbesteuer einbrächte, lässt sich nicht rechnen: Der Plan',
  noModelRate: (jahr: number): string => `nennt sie für ${jahr}, aber für dieses Jahr ist kein Hebesatz bekannt.`,
  noModelPlan: 'nennt sie nicht.',
  explained: 'Was die Zahlen sagen, und was nicht',
  inBudget: 'Im Haushalt',
  expected: (name: string, account: string, tax: string): string =>
    `${name} (${account}): was der Plan an ${tax} erwartet`,
  now: (city: string, rates: string): string => `In ${city}: ${rates}.`,
  noRates: (city: string): string => `Für ${city} liegen keine Hebesätze vor.`,
} as const;

/** The taxes whose rate a city sets itself: name, who pays it, and what changed its base. */
export const TAXES = {
  propertyTax: 'Grundsteuer B',
  propertyPayers: 'für Häuser, Wohnungen und Baugrundstücke',
  businessTax: 'Gewerbesteuer',
  businessPayers: 'für Betriebe mit Gewinn',
  farmTax: 'Grundsteuer A',
  farmPayers: 'für Land- und Forstwirtschaft',
  reform: 'Grundsteuerreform',
} as const;

/** The figure of the place among all cities. */
export const RATE_PLACE = {
  phrase: (tax: string, place: number, n: number): string => `${tax} Platz ${place} von ${n}`,
  headline: (years: string, city: string, places: string): string =>
    `Hebesätze ${years} in ${city}, vom höchsten an gezählt: ${places}`,
  subtitle: (years: string, group: string, counts: string): string =>
    `Hebesatz in Prozent, ${years}, ${group} mit Angabe (${counts}). Jeder Strich ist eine Stadt; gleiche Sätze teilen sich den Platz.`,
  caveat: 'Ein hoher Satz heißt nicht, dass viel Steuer gezahlt wird: Es kommt ebenso auf den Messbetrag an.',
  caption: (quarters: string): string =>
    `Platz unter den Städten mit Angabe; Platz 1 hat den höchsten Satz. Dazu in Prozent: ${quarters}`,
  column: (city: string): string => `Platz ${city}`,
  quarter: 'ein Viertel',
  threeQuarters: 'drei Viertel',
} as const;

/** The figure of one tax over the years, and the sentences on its rates. */
export const RATE = {
  comparison: 'Realsteuervergleich',
  municipal: 'Hebesätze der Gemeinden',
  since: (reform: string): string => `nach der ${reform}`,
  reform: 'Umstellung',
  subtitle: (tax: string, payers: string, series: string): string =>
    `Hebesatz der ${tax} (${payers}) in Prozent. ${series}`,
  joined: ' (dieselbe Größe aus zwei Tabellen)',
  broken: (series: string): string => `; ${series} (nicht vergleichbar)`,
  caption: (tax: string): string => `${tax}: Hebesatz je Stadt und Jahr, in Prozent`,
  gap: (reason: string): string => `keine Angabe: ${reason}`,
  mean: 'vermutlich Durchschnitt',
  several: 'mehrere Sätze in der Stadt',
  unknown: (tax: string, city: string): string => `${tax}: für ${city} keine Angabe`,
  now: (tax: string, city: string, jahr: number, rate: string): string =>
    `${tax}: ${city} hat ${jahr} einen Hebesatz von ${rate}`,
  earlier: (main: string, jahr: number, rate: string): string => `${main}; ${jahr} waren es ${rate}`,
  beforeReform: (main: string, reform: string, rate: string, verdict: string): string =>
    `${main}, vor der ${reform} ${rate}${verdict}`,
  noChange: (lower: boolean): string => `. Das allein ist keine ${lower ? 'Steuersenkung' : 'Steuererhöhung'}`,
  notNewer: (city: string, rate: string): string =>
    `Für ${city} liegt kein neuerer Satz vor als ${rate}, der nicht vergleichbar ist.`,
  noRate: (city: string): string => `Für ${city} liegt kein Satz vor.`,
  newest: (rates: string): string => `Neueste bekannte Sätze: ${rates}.`,
  inAll: (years: string): string => `${years} in allen Städten`,
  inSome: (years: string, cities: string): string => `${years} in ${cities}`,
  gaps: (parts: string): string => `Keine Angabe, darum eine Lücke: ${parts}.`,
  means: (rates: string): string =>
    `Hohler Punkt: vermutlich ein Durchschnitt, denn für die Jahre davor und danach nennt die Tabelle wegen mehrerer Sätze in der Stadt keinen: ${rates}.`,
} as const;

/** The calculator of a Messbetrag in each city. */
export const TAX_CALCULATOR = {
  example: (what: string, amount: string, tax: string): string => `${what} mit ${amount} Messbetrag ${tax}`,
  examples: (city: string, examples: string): string => `Zum Beispiel kosten im Jahr in ${city}: ${examples}`,
  title: 'Modellrechnung: ein Messbetrag, jede Stadt',
  subtitle: (tax: string, rate: string): string => `${tax} mit dem Hebesatz ${rate}; runde Beispiele, keine Statistik`,
  lede: (amount: string, tax: string): string =>
    `Der Messbetrag steht im Bescheid des Finanzamts. Messbetrag mal Hebesatz ist die Steuer eines Jahres: Aus ${amount} Messbetrag werden bei einem Hebesatz von 400 % also ${tax}. Gerechnet wird mit dem neuesten Satz, den wir für jede Stadt kennen.`,
  which: 'Welche Steuer?',
  button: (what: string, amount: string): string => `Beispiel: ${what}, ${amount}`,
  field: 'Mein Messbetrag in Euro',
  submit: 'Ausrechnen',
  region: (tax: string): string => `Modellrechnung ${tax}`,
  caption: (tax: string): string => `${tax}: Steuer im Jahr bei einem Messbetrag von`,
  city: 'Stadt',
  inYear: 'Steuer im Jahr',
  rate: 'Hebesatz',
  former: (rate: string): string => `zuletzt ${rate}, mit den alten Messbeträgen: nicht vergleichbar`,
  unknown: 'keine Angabe',
  years: 'Die Sätze gelten für verschiedene Jahre; ein neuerer kann inzwischen beschlossen sein.',
  model:
    'Ein Modell, kein Bescheid: Der Messbetrag selbst wird nach Bundes- und Landesrecht festgesetzt. Wer in eine andere Stadt zieht, hat dort auch einen anderen Messbetrag.',
  own: (rate: string): string => `Eigene Rechnung: Messbetrag × Hebesatz (${rate} = einmal der Messbetrag).`,
} as const;

/** The model of the planned tax with another rate. */
export const PLAN_CALCULATOR = {
  title: 'Modellrechnung: die Gewerbesteuer mit einem anderen Satz',
  planned: (city: string, jahr: number, version: string, accuracy: string, amount: string): string =>
    `${city} plante für ${jahr} (${version}) ${accuracy} ${amount} Gewerbesteuer`,
  point: (rate: string, point: string): string =>
    `, bei einem Hebesatz von ${rate}. Jeder Prozentpunkt bringt danach ${point}. Es ist der neueste Ansatz, den wir kennen; eingenommen wurde vielleicht mehr oder weniger.`,
  today: (rate: string, amount: string): string =>
    `Der neueste Satz, den wir kennen, ist ${rate}: Damit wären es ${amount}.`,
  field: (least: number): string => `Hebesatz in Prozent, mindestens ${least}`,
  submit: 'Ausrechnen',
  region: 'Modellrechnung Gewerbesteuer',
  caption: (jahr: number, city: string): string =>
    `Gewerbesteuer ${jahr} in ${city}, wie geplant und mit anderen Sätzen gerechnet`,
  withRate: 'Mit dem Satz von',
  revenue: 'Ertrag',
  change: 'gegen den Plan',
  asPlanned: (city: string): string => `${city}, wie geplant`,
  model:
    'Ein Modell, keine Vorhersage: Es nimmt an, dass alle Betriebe bleiben und gleich viel verdienen und dass sich auch sonst nichts ändert.',
  levy: 'Umlage und Finanzausgleich.',
  levyNote:
    'Die Gewerbesteuerumlage ist hier nicht abgezogen. Ein höherer Satz ändert sie nach diesem Modell nicht: Das Aufkommen wird dafür durch den eigenen Hebesatz geteilt',
  law: '§ 6 Abs. 2 Gemeindefinanzreformgesetz',
  whencePlan: 'Woher kommt der Ansatz?',
  whenceRates: 'Woher kommen die Hebesätze?',
  own: (amount: string, rate: string): string => `Eigene Rechnung: ${amount} ÷ ${rate} × anderer Hebesatz.`,
} as const;
