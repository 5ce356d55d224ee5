import { type Tongue, wordSet } from './tongue.ts';

const ENDINGS: readonly (readonly [form: RegExp, put: string, length: number])[] = [
  [/(ss|us|is)$/, '$1', 0],
  [/ies$/, 'y', 5],
  [/(ch|sh|ss|x|z)es$/, '$1', 5],
  [/s$/, '', 4],
];

/** A folded English word without its plural: "taxes" and "tax", "libraries" and "library". What is no plural stays as it is. */
export function englishStem(word: string): string {
  if (/\d/.test(word)) return word;
  const found = ENDINGS.find(([form, , length]) => word.length >= length && form.test(word));
  return found ? word.replace(found[0], found[1]) : word;
}

/** English; as all words are folded, so are these: "revenue" without its last letter, "does" without the e. */
export const ENGLISH: Tongue = {
  stem: englishStem,
  stop: wordSet(
    `calculated calculate computed compute defined definition meaning means mean formula two three four five
     a about after all also am an and any are area areas as at be been being by can citizen city could currently current did do dos doing each euro
     euros every find for from gav get gets giv give given gives go gos going got had has have he her here high his how i if in information
     into is it its just large like long low many me money more much my need no not now of on one or our out over own paid pay paying pays
     people per please s she show so some such t take takes taken took tell than that the their them then there thes these they this those to today too total overall whole town
     happened site updated lot lots big small really actually ever still grown grow grows rise rises rising risen increase increased increases increasing fell fall falls fallen went down works working
     under up us was we were what when where which while who whom whose why will with would year years you your`,
  ),
  foreign: wordSet('der die das wie viel was kostet gibt wer wofur stadt und fur ist sind haushalt steuer schulden'),
  sentences: [
    [
      'aenderung',
      /\b(rise|rises|rising|rose|risen|increas(e|es|ed|ing)|fall|falls|fell|fallen|grow|grows|grew|grown)\b/,
    ],
    ['ertrag', /\b(tak(e|es|en|ing)|took|com(e|es|ing)) in\b/],
  ],
  measures: [
    ['kosten', /^(cost|costs|costing|expensive|subsid(y|ies|ised|ized))$/],
    ['aufwand', /^(spen(d|ds|t|ding)|expenditures?|expenses?|outlays?)$/],
    ['ertrag', /^(revenu?e?s?|incomes?|earn(s|ed|ings)?|receipts?|bring|brings|rais(e|es|ed))$/],
    ['satz', /^(rates?|multipliers?|percent|percentages?)$/],
  ],
  amounts: [
    ['anzahl', /\b(how many|number of)\b/],
    ['hoehe', /\b(how (high|large|big|low))\b/],
    ['menge', /\bhow much\b/],
  ],
  lacks: [
    ['wann', /\b((?<!since )(?<!from )when(?!.*\b(data|numbers|figures|site)\b)|opening date|completion)\b/],
    ['warum', /\bwhy\b/],
    ['anspruch', /\b(am i entitled|(?<!how )(do|can) i get)\b/],
    ['wer', /\bwho (pays|is paying|finances|funds)\b/],
    ['preis', /\b(price|prices|fare|fares|ticket|tickets|cost of an?|does an? \w+ cost)\b/],
  ],
  defines: /\b(what (do|dos|does) .*\bmean|meaning of|what is an?|definition|defined|formula|calculated?|computed?)\b/,
  asksWhat: /\bwhat (is|are)\b/,
  ranks: /\b(rank(s|ed|ing)?|other (cities|towns))\b/,
  ratio: /^$/,
  compares:
    /\b(compar\w+|rank(s|ed|ing)?|versus|vs|sources?|how (old|recent|new|current)|up to dat|(since|from) when)\b/,
  beside: /^(trend|trends|development|compar\w+|rank(s|ed|ing)?|versus|vs)$/,
  pay: {
    wage: /\b(salary|wage|pay of)\b/,
    earns: /\bearns?\b/,
    person:
      /\b(mayor|fireman|policeman|policewoman|firefighter|teacher|officer|director|head of|clerk|worker|nurse|gardener|driver)s?\b/,
    gets: /\b(gets?|receives?|paid|makes?)\b/,
    city: /\b(city|town|council|budget|we|with|from|for|by)\b/,
    cityWord: 'city',
    place: /\b(in|of|at) (the )?(city|town)$/,
    hint: 'salary of a person',
  },
  explained: ['Word', 'Key figure', 'Municipal multiplier'],
  numbered: /^(product|account|area|group|number|no)$/,
  largest: /^(most|largest|biggest|highest|greatest|costliest)$/,
  heads: /\b(per|each|every) (inhabitant|head|capita|person|resident|citizen)s?\b/,
  head: /^(inhabitant|head|capita|person|resident|citizen)s?$/,
  namesAThing: /^(spend|spent|expend|expens|reven|income|receipt|subsid|multiplier)/,
  budget: /^(budget|plan)s?$/,
  whole: 'budget',
  money: /\bmoney\b/,
  trend: /\b(trends?|over time|over the years|since \d{4}|develop(ed|ment)|chang(ed|es) since)\b/,
  stronger: /^$/,
  granted: /^(grant|grants|subsid(y|ies))$/,
  recipient: 'Recipient',
  service: 'Service, page in German',
  surplus: /^surplus/,
  ofTheCity: /^municipal/,
  tooWide: /^(federal|state)$/,
  perInhabitant: 'per inhabitant',
  activity: /^(repairs?|renovation|maintenance|construction|building|planning|support|works?)$/,
  vague: /^$/,
  remainder: /^(other|further|remaining)$/,
  compounds: false,
};
