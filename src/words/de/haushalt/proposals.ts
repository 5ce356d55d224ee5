/** What the page of the Bürgerhaushalt says: what was proposed, how many points it got, what became of it. */
import { date } from '../../../text/format.ts';

/** The page. */
export const PROPOSALS = {
  title: 'Bürgerhaushalt: was vorgeschlagen wurde',
  lede: (city: string): string =>
    `Einwohnerinnen und Einwohner schlagen vor, wofür ${city} Geld ausgeben oder sparen soll, und stimmen darüber ab. Entscheiden muss der Rat.`,
  newest: (name: string): string => `Neueste Abstimmung, die wir kennen: Bürgerhaushalt ${name}. `,
  noCost: 'Was ein Vorschlag kostet, sagt die Abstimmung nicht.',
  costs: 'Was Vorlagen zu einzelnen Vorschlägen an Kosten schätzen',
  takingPart: 'Wie viele mitgemacht haben, und wie viel Geld es gibt',
  papers: 'Vorlagen zu einzelnen Vorschlägen',
} as const;

/** What a proposal came to, as far as sources say. */
interface Outcome {
  readonly kategorie: string | null;
  readonly platz: number | null;
  readonly liste: string | null;
  readonly ausgang: string | null;
  readonly ausgang_datum: string | null;
  readonly anmerkung: string | null;
}

/** Category and place, and what became of it; undefined where nothing is known. */
export function proposalRemarks(proposal: Outcome): string | undefined {
  const { kategorie, platz, liste, ausgang, ausgang_datum, anmerkung } = proposal;
  const place = kategorie && platz ? `${kategorie}, Platz ${platz}` : kategorie;
  const outcome = ausgang && `${ausgang}${ausgang_datum ? ` (${date(ausgang_datum)})` : ''}`;
  const said = [place, liste === 'nein' && 'nicht auf der Liste für den Rat', outcome, anmerkung?.replace(/\.$/, '')];
  return said.flatMap((text) => text || []).join('; ') || undefined;
}

/** The proposals of one budget with their points. */
export const PROPOSAL_LIST = {
  sentence: (first: string): string => `Die meisten Punkte bekam: „${first}“`,
  subtitle: (name: string, jahr: number): string => `Bürgerhaushalt ${name}: Punkte in der Abstimmung ${jahr}`,
  points: 'Punkte sind keine Menschen: Wer abstimmt, kann mehrere vergeben.',
  noOutcome: 'Wo kein Ausgang steht, nennen unsere Quellen keinen.',
  caption: (name: string): string => `Vorschläge zum Bürgerhaushalt ${name}`,
  columns: {
    proposal: 'Vorschlag',
    points: 'Punkte',
    inPerson: 'persönlich',
    byPost: 'Post',
    online: 'online',
    category: 'Kategorie',
    listed: 'Auf der Liste',
    outcome: 'Ausgang',
    decidedOn: 'Beschluss vom',
    paper: 'Vorlage',
  },
  unpublished: 'nicht veröffentlicht',
} as const;

/** What is published beside the votes. */
export const TAKING_PART = {
  subtitle: 'Einzelne Angaben, jede in ihrer Einheit',
  caption: (sentence: string): string => `${sentence}, in der Einheit der Zeile`,
  unit: (einheit: string, anmerkung: string | null): string =>
    [einheit.replace('EUR', 'Euro'), anmerkung].filter(Boolean).join('; '),
  years: (jahr: number, until: number | null): string => (until === null ? String(jahr) : `${jahr} bis ${until}`),
} as const;
