import { number } from '../../text/format.ts';
import type { SearchWords } from '../search.ts';

const BELOW = 'Unten steht, was es auf dieser Seite gibt.';
const count = (hits: number): string => `${number(hits)} Treffer`;
const lost = (missing: readonly string[]): string => `Nichts gefunden zu ${missing.map(quoted).join(' und ')}.`;
const quoted = (words: string): string => `„${words}“`;

export const GERMAN_SEARCH: SearchWords = {
  path: '/suche/',
  title: 'Suche',
  description: (title, found) => `${title} durchsuchen: ${found.join(', ')}.`,
  heading: 'Suchen',
  label: 'Wort, Frage oder Nummer',
  button: 'Suchen',
  noScript:
    'Die Suche rechnet im Browser und braucht JavaScript. Ohne sie führen die Verweise unten zu allem, was es hier gibt; in den Listen findet der Browser Wörter mit Strg+F.',
  topics: 'Was es auf dieser Seite gibt',
  other: { text: 'Search in English', code: 'en' },
  failed: `Die Suche konnte nicht geladen werden. ${BELOW}`,
  none: (words) => `Zu ${quoted(words)} wurde nichts gefunden. ${BELOW}`,
  noPage: (words) => `Zu ${quoted(words)} gibt es hier keine eigene Seite. ${BELOW}`,
  count: (hits, words) => `${number(hits)} Treffer zu ${quoted(words)}.`,
  without: (hits, words, missing) => `${count(hits)} zu ${quoted(words)}. ${lost(missing)}`,
  partly: (hits, words, missing) =>
    `${count(hits)}: ${hits === 1 ? 'Er passt' : 'Jeder passt'} zu einem Teil von ${quoted(words)}.${missing.length > 0 ? ` ${lost(missing)}` : ''}`,
  lacks: {
    preis:
      'Einzelne Preise und Gebühren stehen nicht in diesen Daten. Hier steht, was die Stadt im Ganzen einnimmt und ausgibt.',
    satz: 'Einen Satz oder Tarif dafür nennen diese Daten nicht. Hier steht, was die Stadt im Ganzen einnimmt und ausgibt.',
    wann: 'Nach Terminen lässt sich hier nicht suchen. Nennt eine Quelle einen, steht er auf der Seite des Vorhabens.',
    warum:
      'Warum etwas so ist, sagen diese Daten nur dort, wo eine Quelle es nennt. Unten stehen die Zahlen und Vergleiche dazu.',
    anspruch:
      'Ob jemand Anspruch auf eine Leistung hat, sagen diese Daten nicht. Unten steht, was die Stadt dafür ausgibt und was online geht.',
    wer: 'Was die Stadt selbst trägt, heißt hier Zuschussbedarf. Wer sonst noch bezahlt, nennt eine Seite nur, wenn es eine Quelle sagt.',
    mehrere: 'Mehrere Einträge passen dazu. Jeder Treffer nennt seinen eigenen Betrag.',
    anderes: 'Unter diesem Namen steht hier nichts. Die Treffer heißen nur ähnlich und sind etwas anderes.',
    jahr: 'Zu diesem Jahr findet die Suche dafür keine Zahl. Aus welchem Jahr ein Betrag ist, steht beim Treffer.',
    verlauf: 'Zahlen mehrerer Jahre stehen auf der Seite des ersten Treffers.',
    staedte: 'Beträge anderer Städte findet die Suche dafür nicht. Unten steht der Betrag dieser Stadt.',
    rang: 'Was davon am größten ist, findet die Suche nicht. Unten steht, was dazu passt.',
    anzahl: 'Wie viele es sind, findet die Suche nicht. Die Beträge unten sind Geld, keine Anzahl.',
    zahl: 'Eine einzelne Zahl dafür findet die Suche nicht. Unten steht, was am besten passt; wo es einen Betrag hat, steht er dabei.',
  },
  beside: (hits, words, _, first) => `${count(hits)} zu ${quoted(words)}. Am ehesten passt ${quoted(first)}.`,
  nearest: (words, first, others) =>
    `Zu ${quoted(words)} steht hier nichts. Ähnlich ${others > 0 ? 'sind' : 'ist'} ${quoted(first)}${others > 0 ? ` und ${number(others)} ${others === 1 ? 'anderer Eintrag' : 'andere Einträge'}` : ''}.`,
  read: (slips) => slips.map(([typed, meant]) => `${quoted(typed)} gelesen als ${quoted(meant)}.`).join(' '),
  more: (count) => `${number(count)} weitere zeigen`,
  toNumber: 'Zur Seite dieser Zahl',
  suggestions: 'Vorschläge',
  allHits: 'Alle Treffer zeigen',
  alike: 'nur ähnlich',
  suggestedAlike: (count) =>
    `Dazu ist hier nichts verzeichnet. ${count === 1 ? '1 Vorschlag, der nur ähnlich ist' : `${count} Vorschläge, die nur ähnlich sind`}.`,
  suggested: (count) => (count === 0 ? 'Kein Vorschlag.' : count === 1 ? '1 Vorschlag.' : `${count} Vorschläge.`),
};
