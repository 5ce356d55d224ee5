/** What the pages of the city's companies say: what belongs to the city, and what is known of each. */
import { number, shortEuro } from '../../../text/format.ts';
import { WERTART_NAME } from '../../../text/words.ts';
import { accuracy, accurately } from '../../published.ts';

/** How the numbers of a company are called. */
export const NUMBER_NAME = {
  umsatz: 'Umsatz',
  ergebnis: 'Jahresergebnis',
  eigenkapital: 'Eigenkapital',
  schulden: 'Schulden',
  beschaeftigte: 'Beschäftigte',
  von_stadt: 'von der Stadt',
  an_stadt: 'an die Stadt',
  buergschaften: 'Bürgschaften der Stadt',
} as const;

/** A share as a reader sees it: "51 %", "19,0995 %"; null: the source does not say. */
export function shareText(percent: number | null): string {
  if (percent === null) return 'Anteil nicht bekannt';
  const digits = /\.(\d+)$/.exec(String(percent))?.[1]?.length ?? 0;
  return `${number(percent, Math.min(digits, 2))}\u00a0%`;
}

const kindOf = (wertart: string): string => WERTART_NAME[wertart] ?? wertart;

/** "2012 (Ergebnis)": what numbers are of. */
export const yearAndKind = (jahr: number, wertart: string): string => `${jahr} (${kindOf(wertart)})`;

/** "eine Zahl", "3 Zahlen". */
const numbers = (count: number): string => (count === 1 ? 'eine Zahl' : `${count} Zahlen`);

/** The page of all companies. */
export const COMPANIES = {
  /** In the way to a page. */
  name: 'Beteiligungen',
  title: 'Beteiligungen: was der Stadt gehört',
  lede: (city: string): string =>
    `Unternehmen, die ${city} ganz oder zum Teil gehören, soweit eine Quelle sie nennt: Anteile, Ergebnisse, Zahlungen.`,
  limits:
    'Ihre Schulden und Umsätze stehen nicht im Haushaltsplan; dort steht nur, was die Stadt ihnen zahlt oder von ihnen bekommt.',
  noShares: 'Wem welcher Anteil gehört, nennen unsere Quellen nicht.',
  searched: 'Unternehmen Gesellschaften Eigenbetriebe Töchter städtische Firmen Konzern',
} as const;

/** How a firm and a part of the city are called, with their pronoun. */
const FORMS = { firm: ['Unternehmen', 'es'], partOfCity: ['Betrieb', 'er'] } as const;

/** The page of one company. */
export const COMPANY = {
  title: (name: string): string => `${name}: Beteiligung`,
  /** What of it belongs to the city; null: not known. */
  share: (city: string, jahr: number, share: number | null): string =>
    `${city} gehören ${jahr}, über alle Wege gerechnet, ${share === null ? 'Anteile, deren Höhe nicht bekannt ist' : shareText(share)}.`,
  /** Nothing but its name is known. */
  unknown: (city: string, form: keyof typeof FORMS): string => {
    const [kind, it] = FORMS[form];
    return `Ein ${kind} der Stadt ${city}. Was ${it} einnimmt und schuldet, nennt unsere Quelle nicht.`;
  },
  /** So many published numbers tell of it. */
  published: (city: string, form: keyof typeof FORMS, count: number): string =>
    `Ein ${FORMS[form][0]} der Stadt ${city}: was ${count === 1 ? 'eine veröffentlichte Zahl' : `${count} veröffentlichte Zahlen`} von ihm ${count === 1 ? 'sagt' : 'sagen'}.`,
  /** Before the name of a company between, with the share behind. */
  heldBy: 'Gehalten über ',
  holds: 'Hält selbst ',
  builds: 'Baut: ',
  payments: { link: 'Was die Stadt ihm zahlt oder plant', after: ', soweit eine Quelle es nennt' },
  /** A payment that nobody has decided on. */
  proposed: (jahr: number, amount: string, zweck: string, anmerkung: string | null): string =>
    [`Für ${jahr} vorgeschlagen, nicht beschlossen: ${amount}`, zweck, anmerkung].filter(Boolean).join('; '),
  noShare: (city: string): string => `Welchen Anteil ${city} hat, nennt keine Quelle`,
  kind: 'Unternehmen',
  searched: 'Beteiligung Gesellschaft',
  result: (ergebnis: number, genauigkeit: string | null): string =>
    `${accurately(genauigkeit, shortEuro(ergebnis))} Jahresergebnis`,
} as const;

/** The numbers of one company over the years. */
export const COMPANY_YEARS = {
  /** "2012: Jahresergebnis rund 1,5 Mio. € (Ergebnis)". */
  headline: (
    { jahr, wertart, genauigkeit }: { jahr: number; wertart: string; genauigkeit: string | null },
    name: keyof typeof NUMBER_NAME,
    value: number,
  ): string => {
    const shown = name === 'beschaeftigte' ? String(value) : shortEuro(value);
    const words = [NUMBER_NAME[name], accuracy(genauigkeit), shown].filter(Boolean).join(' ');
    return `${jahr}: ${words} (${kindOf(wertart)})`;
  },
  title: (name: string): string => `${name}: Zahlen je Jahr, in Euro`,
} as const;

/** The newest numbers of every company. */
export const COMPANY_LIST = {
  sentence: (count: number): string => `${number(count)} Unternehmen, zu denen eine Quelle etwas nennt`,
  subtitle: (city: string): string => `${city}: die neuesten Zahlen je Unternehmen, in Euro, jede aus ihrem Jahr`,
  notSummed:
    'Die Zahlen sind aus verschiedenen Jahren und enthalten, was Unternehmen einander zahlen: Sie lassen sich nicht zusammenzählen.',
  caption: (city: string): string => `${city}: Unternehmen mit ihren neuesten Zahlen, in Euro`,
} as const;

/** Who owns what. */
export const OWNERSHIP = {
  sentence: (jahr: number, count: number, whole: number): string =>
    `${jahr}: ${count} Unternehmen, ${whole === 0 ? 'keines' : whole} davon ganz im Besitz der Stadt`,
  subtitle: (city: string, jahr: number): string =>
    `${city}: wem was gehört, ${jahr}. Der Balken ist, was davon der Stadt gehört: Anteile auf dem Weg malgenommen`,
  severalWays:
    'Ein Unternehmen, das auf mehreren Wegen gehalten wird, steht an jedem. „Zusammen“ zählt seine Wege zusammen.',
  caption: (city: string, jahr: number): string => `${city}: Anteile an Unternehmen ${jahr}, in Prozent`,
  unknown: 'nicht bekannt',
  heldBy: (holder: string): string => `gehalten von: ${holder}`,
  columns: {
    company: 'Unternehmen',
    share: 'Anteil des Halters',
    cityShare: 'Anteil der Stadt auf diesem Weg',
    together: 'Zusammen',
    holder: 'Über',
    year: 'Jahr',
  },
} as const;

/** What publications say of all companies, or of one, beside the list. */
export const STATED = {
  ofAll: {
    sentence: (count: number): string => `Was zu Unternehmen sonst veröffentlicht ist: ${numbers(count)}`,
    subtitle: (city: string): string =>
      `${city}: einzelne Zahlen zu einem Unternehmen oder zu allen zusammen, wie veröffentlicht`,
    caption: (city: string): string => `${city}: weitere veröffentlichte Zahlen zu Unternehmen`,
  },
  ofOne: {
    sentence: (count: number): string => `Was sonst veröffentlicht ist: ${numbers(count)}`,
    subtitle: (name: string): string => `${name}: einzelne Zahlen, wie veröffentlicht`,
    caption: (name: string): string => `${name}: weitere veröffentlichte Zahlen`,
  },
} as const;

/** What a company builds: how many amounts there are, and the newest. */
export const builtAmounts = (
  count: number,
  row: {
    readonly jahr: number | null;
    readonly jahr_bis: number | null;
    readonly wertart: string;
    readonly genauigkeit: string | null;
    readonly betrag: number;
  },
): string => {
  const { jahr, jahr_bis, wertart, genauigkeit, betrag } = row;
  const years = [jahr, jahr_bis].filter(Boolean).join(' bis ');
  const amount = [accuracy(genauigkeit), shortEuro(betrag)].filter(Boolean).join(' ');
  const newest = `${amount} für ${years} (${kindOf(wertart)})`;
  return count > 1 ? `${count} Zahlen, zuletzt ${newest}` : newest;
};

/** What goes between the city and its companies; null: the source does not say. */
interface Transfers {
  readonly jahr: number;
  readonly von_stadt: number | null;
  readonly an_stadt: number | null;
  readonly buergschaften: number | null;
}

/** Payments year by year. */
export const TRANSFERS = {
  sentence: ({ jahr, von_stadt, an_stadt, buergschaften }: Transfers): string => {
    const said = [
      von_stadt !== null && `${shortEuro(von_stadt)} zahlt die Stadt`,
      an_stadt !== null && `${shortEuro(an_stadt)} bekommt sie`,
    ].filter(Boolean);
    return `${jahr}: ${said.join(', ') || `Bürgschaften von ${shortEuro(buergschaften ?? 0)}`}`;
  },
  subtitle: (city: string): string => `${city}: Zahlungen an Unternehmen und von ihnen je Jahr, in Euro`,
  oneReport:
    'Zusammengezählt ist nur, was ein Bericht selbst nebeneinander nennt. Bürgschaften sind kein Geld, das geflossen ist.',
  caption: (city: string): string => `${city}: Zahlungen zwischen Stadt und Unternehmen, in Euro`,
  note: (wertart: string, companies: number): string => `${kindOf(wertart)}; ${companies} Unternehmen`,
  columns: { year: 'Jahr', fromCity: 'von der Stadt', toCity: 'an die Stadt', guarantees: 'Bürgschaften' },
} as const;
