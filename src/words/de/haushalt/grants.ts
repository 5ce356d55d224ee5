/** What the pages of grants say: who is known to get money, one letter of the list, one recipient. */
import type { Zuwendung } from '../../../budget/grants.ts';
import { number, shortEuro } from '../../../text/format.ts';
import { accurately } from '../../published.ts';

/** How far a grant has come. */
export const GRANT_STATE: Readonly<Record<Zuwendung['stand'], string>> = {
  gezahlt: 'gezahlt',
  bewilligt: 'bewilligt',
  geplant: 'geplant',
  beantragt: 'beantragt, nicht bewilligt',
  vorgeschlagen: 'vorgeschlagen, nicht beschlossen',
  reserve: 'Reserve: nur, wenn Geld übrig bleibt',
};

/** A year that we inferred is told as a guess wherever it stands. */
export const yearText = ({ jahr, jahr_erschlossen }: Pick<Zuwendung, 'jahr' | 'jahr_erschlossen'>): string =>
  jahr_erschlossen ? `wohl ${jahr}` : String(jahr);

/** "2025 rund 1,8 Mio. € (geplant)"; "wohl 2017 15.000 € (geplant)", where the source does not say the year. */
export const grantPhrase = ({ genauigkeit, betrag, stand, ...row }: Zuwendung): string =>
  `${yearText(row)} ${accurately(genauigkeit, shortEuro(betrag))} (${GRANT_STATE[stand]})`;

/** What a grant is for, beside others. */
export const purposePhrase = (zweck: string): string => `Zweck: ${zweck}`;

/** What stands below a grant: that its year is a guess, what it is for, how far it came, and what its source says beside. */
export const grantNote = ({ jahr_erschlossen, zweck, stand, anmerkung }: Zuwendung): string =>
  [jahr_erschlossen && FURTHER_COLUMNS.guessedYear, zweck, GRANT_STATE[stand], anmerkung?.replace(/\.$/, '')]
    .filter(Boolean)
    .join('; ');

/** "6 Angaben zwischen 2015 und 2025"; guessed: no source says any of the years. */
export function countPhrase(years: readonly number[], guessed: boolean): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const many = years.length === 1 ? 'eine Angabe' : `${number(years.length)} Angaben`;
  return `${many} ${guessed ? 'wohl ' : ''}${first === last ? `von ${first}` : `zwischen ${first} und ${last}`}`;
}

/** What some sources say beside the amount, as headings. */
export const FURTHER_COLUMNS = {
  guessedYear: 'Jahr von uns erschlossen',
  ownShare: 'Eigenanteil',
  duty: 'Pflicht oder freiwillig',
  until: 'Befristet',
  office: 'Amt',
  committee: 'Ausschuss',
  law: 'Rechtsgrundlage',
  list: 'Liste',
  source: 'Quelle',
  noValue: 'keine Angabe',
} as const;

/** The page of all grants. */
export const GRANTS = {
  /** In the way to a page. */
  name: 'Zuwendungen',
  title: 'Zuwendungen: wer Geld bekommt',
  lede: (city: string): string =>
    `Wer von ${city} Geld bekommt, soweit eine Quelle es nennt: Vereine, Betriebe, Gremien. Menschen stehen nie mit Namen darin.`,
  /** How much is known, of so many recipients. */
  known: (count: string, recipients: number): string =>
    `${count}, zu ${recipients === 1 ? 'einem genannten Empfänger' : `${number(recipients)} genannten Empfängern`}. `,
  limits: 'Der Haushaltsplan nennt Summen, selten Empfänger. Wer hier fehlt, kann trotzdem Geld bekommen.',
  largest: (jahr: number | undefined): string => `Die größten Zuwendungen ${jahr}, zu denen ein Empfänger bekannt ist`,
  most: (row: Zuwendung): string => ` Der größte Betrag darunter: ${row.empfaenger}, ${grantPhrase(row)}.`,
  newest: (row: Zuwendung): string => `Neueste Angabe: ${row.empfaenger}, ${grantPhrase(row)}`,
  find: { label: 'Empfänger oder Zweck finden', one: 'Angabe', many: 'Angaben' },
  index: 'Alle Empfänger von A bis Z',
  search: { before: 'Nach Empfänger oder Zweck sucht auch die ', link: 'Suche', after: '.' },
  searched: 'Zuschüsse Förderung Vereine Empfänger',
} as const;

/** One letter of a long list. */
export const GRANT_LETTER = {
  title: (letter: string): string => `Zuwendungen: ${letter}`,
  sentence: (count: number, letter: string): string => `${number(count)} Zuwendungen, nach Empfänger: ${letter}`,
  find: 'Auf dieser Seite finden',
} as const;

/** The page of one recipient. */
export const RECIPIENT = {
  title: (name: string): string => `${name}: Zuwendungen`,
  lede: (city: string, name: string, count: string): string =>
    `Was ${city} an „${name}“ zahlt, plant oder beraten hat, soweit eine Quelle es nennt: ${count}.`,
  people: 'Was Menschen bekommen, steht hier nur zusammen, ohne Namen und Zweck. ',
  limits: 'Es ist keine vollständige Liste.',
  /** Before the entries of the budget that it is booked on. */
  inBudget: 'Im Haushalt:',
  kind: 'Empfänger',
  searched: 'Zuwendung Zuschuss Förderung',
  newest: (said: string): string => `Neueste Angabe: ${said}`,
  subtitle: (name: string): string => `${name}: Zuwendungen mit ihrem Zweck, in Euro. Keine vollständige Liste`,
  caption: (name: string): string => `${name}: Zuwendungen nach Jahr und Zweck, in Euro`,
  /** Above its bars. */
  bar: 'Zuwendung',
  barOf: (row: Zuwendung): string => `${yearText(row)}: ${row.zweck}, ${GRANT_STATE[row.stand]}`,
  yearAndPurpose: 'Jahr und Zweck',
} as const;

/** What a list gives a recipient in each year. */
export const RECIPIENT_SUMS = {
  sentence: ({ jahr, betrag, stand }: Pick<Zuwendung, 'jahr' | 'betrag' | 'stand'>): string =>
    `${jahr} zusammen ${shortEuro(betrag)} (${GRANT_STATE[stand]})`,
  subtitle: (name: string): string => `${name}: Summen aus einer Liste je Jahr, in Euro`,
  caption: (name: string): string => `${name}: was eine Liste je Jahr zusammen nennt, in Euro`,
} as const;

/** A list of grants with their recipients. */
export const GRANT_LIST = {
  newest: (row: Zuwendung): string => `Davon bekannt: ${row.empfaenger}, ${grantPhrase(row)}`,
  subtitle: (name: string): string =>
    `${name}: Zuwendungen, die eine Quelle mit Empfänger nennt, in Euro. Keine vollständige Liste`,
  singleFinds: 'Einzelne Funde verschiedener Quellen: Sie lassen sich nicht zusammenzählen.',
  caption: (name: string): string => `${name}: veröffentlichte Zuwendungen nach Empfänger, in Euro`,
} as const;

/** What the lists add up to. */
export const GRANT_TOTALS = {
  sentence: ({
    liste,
    jahr,
    betrag,
    stand,
  }: Pick<Zuwendung, 'jahr' | 'betrag' | 'stand'> & { readonly liste: string }): string =>
    `Eine Liste von vielen, „${liste}“: ${jahr} zusammen ${shortEuro(betrag)} (${GRANT_STATE[stand]})`,
  subtitle: (city: string): string => `${city}: Summen je Liste, Jahr und Stand, in Euro`,
  oneList:
    'Zusammengezählt ist nur, was eine Liste selbst nebeneinander nennt. Beantragt und bewilligt sind dasselbe Geld, zweimal genannt.',
  people: 'Was Menschen bekommen, steht nur als Summe „Einzelpersonen“ darin, ohne Namen und Zweck.',
  caption: (city: string): string => `${city}: was Listen von Zuwendungen zusammen nennen, in Euro`,
  recipients: 'Genannte Empfänger',
  ofThemPeople: 'davon Einzelpersonen',
} as const;
