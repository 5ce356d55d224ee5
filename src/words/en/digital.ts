/** What is said of digitalisation. Names of services and aims have their translations in the tables. */
import type { Phrase } from '../../text/phrase.ts';
import { withAccuracy } from './accuracy.ts';
import { ENGLISH } from './language.ts';

const { number, date, list } = ENGLISH;
const HALF = /^(\d{4})-H([12])$/;

/** "2 December 2022", "first half of 2024", "2025": never more exact than the paper. */
function longDate(text: string): string {
  const [, year, half] = HALF.exec(text) ?? [];
  return year ? `${half === '1' ? 'first' : 'second'} half of ${year}` : date(text);
}

/** "on 2 December 2022", "in December 2022". */
const onDate = (text: string): string => `${text.length === 10 ? 'on' : 'in'} ${longDate(text)}`;

const services = (count: number): string => (count === 1 ? 'one service' : `${count} services`);

/** What the newest source says to the question whether one could apply online. */
const ANSWERS = {
  ja: 'yes, says a paper or report',
  verzeichnet: 'named as an online service',
  angekuendigt: 'announced',
  nein: 'no, or not wholly',
  'nicht gesagt': 'named, but nothing said of it',
} as const;

const SHORT: Readonly<Record<string, string>> = {
  ja: 'yes',
  verzeichnet: 'named as an online service',
  angekuendigt: 'announced',
  nein: 'no',
};

/** What came of an aim. */
const RESULTS = {
  da: 'came',
  spaet: 'came late',
  teils: 'came in part',
  nicht: 'did not come, or not in time',
  unbekannt: 'unknown',
} as const;

/** The same in full. */
const OUTCOMES = {
  gekommen: 'came',
  spaeter: 'came, but after its date',
  teilweise: 'came in part',
  'nicht-zum-termin': 'still in work after its date',
  verschoben: 'put off',
  gestoppt: 'stopped',
  verfehlt: 'not there on its date',
  'mit-ziel-verfehlt': 'not there on the date of the goal that it is a part of',
  pruefauftrag: 'committee recommends to examine it',
  'in-arbeit': 'in work, no date',
  offen: 'mentioned, but not how far it is',
  'zu-frueh': 'no evidence found; its date is later than the last paper of the city',
  'kein-beleg': 'no evidence found',
} as const;

export const digital = {
  title: 'Digitalisation',
  german: 'Digitalisierung',
  heading: (all: number, yes: number): Phrase => [
    `Of ${all} services, there is evidence for `,
    { text: yes === 0 ? 'none' : `${yes}`, marked: true },
    ' that people could apply online',
  ],
  plainHeading: (city: string): string => `How digital the administration of ${city} is`,
  description: (city: string): string =>
    `Digitalisation in ${city}: online services, aims and numbers, each with date and source.`,
  empty: (city: string): string => `There are no papers and no numbers here on digitalisation in ${city}.`,
  lede: 'what people could apply for online, what was announced and what became of it: as far as papers of the city and press reports say so.',
  span: (from: string, to: string): string =>
    `As of ${from === to ? longDate(to) : `${longDate(from)} to ${longDate(to)}`}. What came later is not on this page.`,
  today: 'Look up today’s state:',
  course: (name: string, scope: string, when: string): string => `${name}, ${scope}, ${longDate(when)}`,
  when: longDate,
  counted: ({ wert, genauigkeit, einheit }: { wert: number; genauigkeit: string | null; einheit: string }): string =>
    withAccuracy(
      genauigkeit,
      `${number(wert, String(wert).split('.')[1]?.length ?? 0)}${einheit === 'Prozent' ? '%' : ''}`,
    ),
  /** A number with its unit, and how exact it is. */
  accurate: withAccuracy,
  otherCount: '(counted differently)',
  levels: {
    sentence: (
      named: readonly (readonly [level: number, count: number])[],
      none: readonly string[],
      day: string,
    ): string =>
      `${list([
        ...named.map(([level, count]) => `${services(count)} on level ${level}`),
        ...none.map((level) => `none on level ${level}`),
      ]).replace(/^./, (first) => first.toUpperCase())}: so it stood ${onDate(day)}`,
    subtitle: (modell: string, pale: boolean): string =>
      `Services that the report names, maturity levels (Reifegrad) ${modell.replace('-', ' to ')}, one day${pale ? '; pale dots: number unknown, not counted' : ''}`,
    caption: (day: string): string => `Services by level, ${onDate(day)}`,
    service: 'Service',
    level: 'Level',
    entry: (name: string, level: number): string => `${name}: level ${level}`,
    none: 'no service',
    untold: 'nothing said',
    what: 'What does “digital” mean?',
    more: 'The levels one by one',
  },
  services: {
    sentence: (count: (answer: keyof typeof ANSWERS) => number): Phrase => {
      const listed = count('verzeichnet') > 0 ? `${count('verzeichnet')} times only that a service exists, ` : '';
      const announced = count('angekuendigt') > 0 ? `${count('angekuendigt')} times announced, ` : '';
      return [
        'Could people apply online? ',
        { text: `${count('ja')}`, role: 'ertrag' },
        ` times papers say yes, ${listed}${announced}`,
        { text: `${count('nein')}`, role: 'aufwand' },
        ' times no or not wholly',
        ...(count('nicht gesagt') > 0 ? [`; for ${count('nicht gesagt')} nobody says`] : []),
      ];
    },
    subtitle: (count: number, from: string | undefined, to: string | undefined): string =>
      `${count} services that papers and reports name, by the newest statement${from && to ? ` (${from === to ? longDate(from) : `${longDate(from)} to ${longDate(to)}`})` : ''}; each square is a service`,
    caption: 'Services by the newest statement on whether people could apply online, with its date',
    online: 'Apply online?',
    date: 'Date of the statement',
    answers: ANSWERS,
    /** "yes (level 2, December 2022)". */
    answer: (row: { online: string | null; reifegrad: number | null; stichtag: string } | undefined): string =>
      row
        ? `${SHORT[row.online ?? ''] ?? ''} (${row.reifegrad === null ? '' : `level ${row.reifegrad}, `}${longDate(row.stichtag)})`
        : 'nothing said',
    more: 'All services, each with the words of its source (in German)',
  },
  aims: {
    sentence: (all: number, came: number, unknown: number): Phrase => [
      `Of ${all} ${all === 1 ? 'aim' : 'aims'} with a date, `,
      { text: came === 0 ? 'none' : `${came}`, role: came === 0 ? 'aufwand' : 'ertrag' },
      ' came in time for certain',
      ...(unknown > 0 ? [`; for ${unknown} no paper says how it went`] : []),
    ],
    subtitle: 'Aims of the administration by the year that was first named as their date; each square is an aim',
    caption: 'What was announced, for when, and what later papers say',
    count: (count: number): string => (count === 1 ? '1 aim' : `${count} aims`),
    aim: 'Aim',
    due: 'Date',
    outcome: 'What became of it',
    dueOn: (day: string | null): string => (day ? longDate(day) : 'none named'),
    results: RESULTS,
    outcomes: OUTCOMES,
    unknown: '“Unknown” does not mean “it did not come”',
    unknownMeans: 'It means that the papers that we have do not say whether it came.',
    lastPaper: (day: string): string => `The last paper of the city is of ${longDate(day)}.`,
    more: 'All aims and projects',
  },
} as const;
