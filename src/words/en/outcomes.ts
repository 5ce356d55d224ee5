/** What the page on planned and real results says. */
import { accuracyBehind } from './accuracy.ts';
import { ENGLISH } from './language.ts';
import { outlookSentence, published, resultSentence } from './site.ts';

const { list } = ENGLISH;

interface Distance {
  readonly distance: number;
  readonly rounded: boolean;
}

/** A plan and what became of it; `without` money carried over into the next year, where a source names both. */
interface Gap extends Distance {
  readonly jahr: number;
  readonly without: Distance | null;
}

/** "2017, ohne Haushaltsübertragungen" in English. */
const yearName = (german: string): string =>
  german.replace(', ohne Haushaltsübertragungen', ', without carry-overs (Haushaltsübertragungen)');

const distance = ({ distance: wert, rounded }: Distance): string => {
  if (wert === 0) return 'as planned';
  const much = published({ wert: Math.abs(wert), genauigkeit: rounded ? 'rund' : null });
  return `${much} ${wert > 0 ? 'better' : 'worse'} than planned`;
};

const gapPhrase = ({ jahr, without, ...gap }: Gap, be: string): string =>
  `${jahr}${be} ${distance(gap)}${without ? ` (without carry-overs ${distance(without)})` : ''}`;

export const outcomes = {
  title: 'Planned and real: the annual result',
  german: 'Jahresergebnis',
  description: (city: string): string =>
    `What ${city} had planned and how its years ended, with accuracy and source of each number.`,
  lede: 'The annual result says whether of all revenue something was left over at the end of a year, or something was missing.',
  nothing: (city: string): string => `There are no published annual results of ${city} here.`,
  newest: resultSentence,
  outlook: outlookSentence,
  about: (german: string): string => accuracyBehind(german.replace('ö', 'oe')) ?? german,
  yearName,
  columns: {
    jahr: 'Year',
    plan: 'Planned',
    ergebnis: 'Result',
    abstand: 'Distance',
    name: 'Part',
    wert: 'Millions of euros',
    ertraege: 'Revenue',
    aufwendungen: 'Expenditure',
    saldo: 'Revenue − expenditure (our own calculation)',
  } as Readonly<Record<string, string>>,
  gaps: {
    sentence: (gaps: readonly Gap[]): string => {
      const last = gaps.at(-1);
      if (!last || gaps.length <= 3) return `The result: ${list(gaps.map((gap) => gapPhrase(gap, '')))}`;
      const better = gaps.filter((gap) => gap.distance > 0).length;
      return `In ${better} of ${gaps.length} years the result was better than planned; the newest, ${gapPhrase(last, ', was')}`;
    },
    subtitle:
      'Annual result (Jahresergebnis) in millions of euros, years with plan and result. Distance: our own calculation, result − plan',
    caption: 'Planned and real annual result, in millions of euros',
    note: 'Why a year ended otherwise than planned, the numbers do not say.',
  },
  parts: {
    sentence: (year: number, parts: readonly string[]): string =>
      `How the result of ${year} came about: ${list(parts)}`,
    subtitle: (year: number): string => `Result of ${year} in millions of euros`,
    caption: (year: number): string => `Parts of the annual result of ${year}, in millions of euros`,
    total: 'Annual result',
  },
  ordinary: {
    sentence: (year: string, ein: string, aus: string): string =>
      `In ${year}, ordinary revenue was ${ein} and ordinary expenditure ${aus}`,
    subtitle: 'Ordinary revenue and expenditure in millions of euros, results of the years that have both',
    caption: 'Ordinary revenue and expenditure, in millions of euros',
    bars: (year: string): readonly [string, string] => [`${year}, revenue`, `${year}, expenditure`],
  },
  volume: {
    sentence: (year: string, amount: string): string => `Size of the budget: ${amount} for ${year}, the newest number`,
    subtitle:
      'Totals (Haushaltsvolumen) in millions of euros, as the sources name them: a table and no line, for they may count different things',
    caption: 'Size of the budget, in millions of euros',
  },
  rest: 'Every published number, with the words of its source (in German)',
} as const;
