/** What the search says of digitalisation, and the words that find it. */

/** Titles, kinds of hits and words. */
export const DIGITAL_SEARCH = {
  topicWords: 'digital online Internet Verwaltung',
  services: 'Leistungen online (OZG)',
  servicesWords: 'Onlinedienste Anträge Onlinezugangsgesetz',
  aims: 'Ziele und Versprechen',
  aimsWords: 'Ankündigungen',
  levelWords: 'Stufe Stufen OZG Onlinezugangsgesetz',
  numbers: 'Zahlen zur Digitalisierung',
  efaWords: 'Onlinedienste Nachnutzung',
  online: (answer: string): string => `Online? ${answer}`,
  service: 'Leistung',
  aim: 'Vorhaben',
  announced: (when: string): string => `angekündigt für ${when}`,
  number: 'Zahl',
} as const;
