/** What the page says that tells how new the data are. */
import { ENGLISH } from './language.ts';

const { date, number, list } = ENGLISH;

export const state = {
  title: 'How new the data are',
  heading: 'How new is what, and where is the newest?',
  german: 'Stand der Daten',
  description: 'How new the data of this site are, topic by topic, and where today’s state can be read.',
  lede: (plan: readonly number[], headlines: number | null): string =>
    `The plan with all its amounts covers ${plan.length > 1 ? `${plan[0]} to ${plan.at(-1)}` : plan[0]}.${headlines && headlines > (plan.at(-1) ?? 0) ? ` Single published numbers reach ${headlines}.` : ''}`,
  newest: 'The newest, topic by topic',
  versions: 'Papers of the budget',
  version: (status: string, stand: string | null, years: readonly number[]): string =>
    `${status}${stand ? `, of ${date(stand)}` : ''}; ${years.length > 1 ? 'years' : 'year'} ${list(years.map(String))}.`,
  headlines: (year: number): string => `Headline figures (Eckwerte): up to ${year}`,
  headlinesText: 'Single published numbers.',
  investments: (day: string | null): string => `Investments${day ? `: up to ${date(day)}` : ''}`,
  investmentsText: (count: number): string =>
    `Single published numbers on ${number(count)} measures and programmes, no complete list.`,
  digital: (from: string, to: string): string => `Digitalisation: ${from} to ${to}`,
  digitalText: (services: number, projects: number): string =>
    `Papers and reports on ${number(services)} services and ${number(projects)} projects, no complete list.`,
  people: (year: number): string => `Inhabitants: ${year}`,
  peopleText: (count: number, year: number): string => `${number(count)} on 31 December ${year}.`,
  elsewhere: 'Where today’s state can be read (in German)',
  source: 'Source (in German)',
  same: 'The same page in German, with what is missing',
} as const;
