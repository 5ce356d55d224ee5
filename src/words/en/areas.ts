/** What the page on published expenditure by area says. */
import { ENGLISH } from './language.ts';

const { shortEuro, number, list } = ENGLISH;

const about = (german: string): string => german.replace(/^rund\b/, 'about');

export const areas = {
  title: 'Expenditure by area',
  german: 'Ausgaben nach Bereich',
  lede: (from: number, to: number, count: number): string =>
    `What is published as expenditure for single areas, ${from} to ${to}: ${count} areas.`,
  nothing: (city: string): string => `There is no published expenditure by area of ${city} here.`,
  apart: 'These numbers stand by themselves. They are not worked out from the budget plan, and do not continue it.',
  area: 'Area',
  change: 'Change',
  gaps: { 'keine Angabe': 'no figure', 'nicht vergleichbar': 'not comparable' } as Readonly<Record<string, string>>,
  short: (name: string): string => {
    const short = name.replace(/^Expenditure: /, '');
    return `${short[0]?.toUpperCase()}${short.slice(1)}`;
  },
  newest: (year: number, planned: boolean, area: string, amount: number, count: number): string =>
    `In ${year}, ${shortEuro(amount)} ${planned ? 'were planned' : 'were spent'} for “${area}”, the largest amount of the ${count} areas named`,
  what: 'Expenditure in euros as published, in prices of each year; only the areas that are named',
  newestCaption: (year: number): string => `Expenditure by area ${year}, in euros`,
  bar: (year: number): string => `Expenditure ${year}`,
  course: (since: number | null, newest: number, rose: number, fell: number, all: number): string =>
    since === null
      ? `Expenditure by area up to ${newest}`
      : `From ${since} to ${newest} the amount rose in ${rose} of ${all} areas${fell > 0 ? ` and fell in ${fell}` : ''}`,
  courseWhat: 'In the picture in millions of euros, each field with its own scale from 0',
  courseCaption: 'Expenditure by area and year, in euros',
  missing: (years: readonly number[]): string => `No figure: ${list(years.map(String))}. The lines break there.`,
  duty: {
    heading: 'Mandatory and voluntary',
    sentence: (year: number, mandatory: string, voluntary: string): string =>
      `In ${year}, of 100 euros of expenditure ${mandatory} went to mandatory tasks, ${voluntary} were voluntary`,
    subtitle: 'Share of mandatory tasks (Pflichtaufgaben) in expenditure in per cent, as published',
    caption: 'Mandatory and voluntary tasks in per cent of expenditure',
    columns: { jahr: 'Year', pflicht: 'Mandatory', freiwillig: 'Voluntary' } as Readonly<Record<string, string>>,
    bar: (year: number, known: boolean): string =>
      known ? `${year}: mandatory tasks, the rest is voluntary` : `${year}`,
    euros: (wert: number, rounded: boolean): string => `${rounded ? 'about ' : ''}€${number(wert)}`,
    share: (wert: number, rounded: boolean): string => `${rounded ? 'about ' : ''}${number(wert)}%`,
    none: 'no figure',
    nothing: (city: string): string =>
      `Which part of the expenditure goes to mandatory tasks has not been recorded here for ${city}.`,
  },
  about,
} as const;
