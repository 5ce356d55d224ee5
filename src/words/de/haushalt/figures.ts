/** What the figures of the budget say: what a whole consists of, who pays, where 100 euro go. */
import type { Sentence } from '../../../figure/sentence.ts';
import { percent, perHundred, shortEuro } from '../../../text/format.ts';
import type { Phrase } from '../../../text/phrase.ts';
import { dativePlural } from '../../../text/words.ts';

/** Headings and gaps that many tables have. */
export const TABLE = {
  noValue: 'kein Wert',
  total: 'Zusammen',
  share: 'Anteil',
  changeBefore: 'Änderung zu vorher',
  corrected: 'berichtigt',
  fresh: 'neu',
  course: 'Verlauf',
  inEuro: 'in Euro',
  year: 'Jahr',
  version: 'Fassung',
  kind: 'Art',
} as const;

/** "kleinere Konten": what a long table folds. */
export const smaller = (entries: string): string => `kleinere ${entries}`;

/** "Produkt: Konten, Ansatz 2017 in Euro": a caption. */
export const listCaption = (name: string, title: string, kindAndYear: string): string =>
  `${name}: ${title}, ${kindAndYear} in Euro`;

/** "Erträge nach Art": how one direction is divided. */
export const LISTINGS = {
  kinds: { how: 'nach Art', many: 'Arten' },
  by: (name: string): string => `nach ${name}`,
  title: (mass: string, how: string): string => `${mass} ${how}`,
  mostly: (parts: readonly string[]): string => ` · vor allem: ${parts.join('; ')}`,
} as const;

/** Both directions of a whole by its parts, beside a map or alone. `worse`: what a minus means. */
export const PARTS_TABLE = {
  change: (worse: string): string => `Änderung (minus: ${worse})`,
  course: (mass: string): string => `${mass} im Lauf`,
} as const;

const against = (version: string | undefined): string =>
  version === undefined ? '' : `, Änderung gegenüber: ${version}`;

/** One direction of a whole by its parts; `before`: the version that changes are told against. */
export const amountsSubtitle = (
  title: string,
  name: string,
  scope: string,
  before: string | undefined,
  years: string,
): string => `${title}, ${name} in Euro, ${scope}${against(before)}; Verlauf: ${years}`;

/** Both directions of a whole by its parts. */
export const partsSubtitle = (
  title: string,
  { ein, aus }: { readonly ein: string; readonly aus: string },
  scope: string,
  before: string | undefined,
  years: string,
): string => `${title}: ${ein} und ${aus} in Euro, ${scope}${against(before)}; Linie: ${aus} ${years}`;

/** A name with its amount. */
interface Named {
  readonly name: string;
  readonly betrag: number;
}

/** What each unit costs on balance. */
export const NET = {
  /** "Unter dem Strich kostet „Soziales“ am meisten: 162,2 Mio. €; „Finanzen“ bringt 308,6 Mio. € mehr ein, als es kostet". */
  sentence: (dearest: Named, other: Named | undefined): Phrase => [
    `Unter dem Strich kostet „${dearest.name}“ am meisten: `,
    { text: shortEuro(dearest.betrag), role: 'netto' },
    ...(other
      ? [
          `; „${other.name}“ bringt `,
          { text: shortEuro(other.betrag), role: 'ertrag' } as const,
          ' mehr ein, als es kostet',
        ]
      : []),
  ],
  subtitle: (difference: string, unit: string, scope: string, lacks: string, leaves: string): string =>
    `${difference} in ${unit}, ${scope}; nach links mit Minus: ${lacks}, nach rechts mit Plus: ${leaves}`,
  caption: (entries: string, difference: string, kindAndYear: string): string =>
    `${entries}: ${difference}, ${kindAndYear} in Euro`,
} as const;

/** Who covers what is spent. */
export const PAYERS = {
  /** "Von 90,5 Mio. € trägt die Stadt 56,7 Mio. €; am meisten kommt aus „…“: 29,8 Mio. €". */
  sentence: (whole: number, own: number, first: Named | undefined, planned: boolean): Phrase => [
    `Von ${shortEuro(whole)} ${planned ? 'trägt' : 'trug'} die Stadt `,
    { text: shortEuro(own), role: 'netto' },
    ...(first
      ? [
          `, „${first.name}“ ${planned ? 'bringt' : 'brachte'} `,
          { text: shortEuro(first.betrag), role: 'ertrag' } as const,
        ]
      : []),
  ],
  subtitle: (spent: string, scope: string): string => `Wer die ${spent} deckt, ${scope}`,
  note: (lacks: string, own: number, received: string): string =>
    `${lacks} von ${shortEuro(own)}: was über die ${received} hinausgeht. Es muss aus Steuern und allgemeinen Zuweisungen kommen, sonst fehlt es.`,
  city: (city: string, lacks: string): string => `${city} (${lacks})`,
  rest: 'Übriges',
  share: (betrag: number, whole: number): string => `${shortEuro(betrag)} · ${percent(betrag / whole)}`,
  caption: (name: string): string => `${name}: was hereinkommt, in Euro`,
  whence: 'Woher',
  euro: 'Euro',
} as const;

type Side = 'ertrag' | 'aufwand';

/** Where 100 euro come from, or where they go. */
export const HUNDRED = {
  sentence: (side: Side, parts: readonly { readonly name: string; readonly share: number }[]): string => {
    const said = parts.map(({ name, share }) => `${perHundred(share)} ${side === 'ertrag' ? 'aus' : 'an'} „${name}“`);
    return side === 'ertrag' ? `Von 100 € kommen ${said.join(', ')}` : `Von 100 € gehen ${said.join(', ')}`;
  },
  subtitle: (name: string, jahr: number, scope: string, version: string): string =>
    `${name} ${jahr} in Euro und je 100 €, ${scope}, ${version}`,
  caption: (side: Side, kindAndYear: string): string =>
    `${side === 'ertrag' ? 'Woher' : 'Wohin'} 100 € ${side === 'ertrag' ? 'kommen' : 'gehen'}, ${kindAndYear}`,
  where: (side: Side): string => (side === 'ertrag' ? 'Woher' : 'Wohin'),
  share: 'von 100 €',
  others: (count: number): string => `${count} weitere`,
} as const;

/** Where the money comes from and where it goes, through one pot. */
export const FLOW = {
  sentence: (
    from: { readonly name: string; readonly share: number },
    to: { readonly name: string; readonly share: number },
  ): Sentence => [
    `Von 100 Euro kommen ${from.share} aus `,
    { text: `„${from.name}“`, role: 'ertrag' },
    `, und ${to.share} gehen an `,
    { text: `„${to.name}“`, role: 'aufwand' },
  ],
  subtitle: (ein: string, aus: string, jahr: number, unit: string, scope: string, version: string): string =>
    `${ein} und ${aus} ${jahr} in ${unit}, ${scope}, ${version}`,
  others: (count: number, entries: string): string => `${count} weitere ${entries}`,
  rest: (lacks: boolean): string => (lacks ? 'fehlt: nicht gedeckt' : 'bleibt übrig'),
  label: (sentence: string): string => `${sentence}. Alle Werte stehen in der Tabelle.`,
  heads: ['Woher es kommt', 'Wohin es geht'],
  shortHeads: ['Woher', 'Wohin'],
  pot: (jahr: number, whole: number): string => `Haushalt ${jahr}: ${shortEuro(whole)}`,
  difference: (name: string, gap: number): string => `${name}: ${shortEuro(Math.abs(gap))}`,
  band: ({ name, betrag }: Named, share: number): string =>
    `${name}: ${shortEuro(betrag)}, ${percent(share)} von allem`,
  /** `lacking`: what was not covered; 0 where all was. */
  note: (lacking: number): string =>
    `Wer was bezahlt, sagt der Plan nicht: Alles fließt in einen Topf.${lacking > 0 ? ` ${shortEuro(lacking)} waren nicht gedeckt.` : ''}`,
  caption: (kindAndYear: string): string => `Woher das Geld kommt und wohin es geht, ${kindAndYear}`,
  whenceAndWhither: 'Woher und wohin',
  direction: 'Richtung',
} as const;

/** What everyday things cost the city for each inhabitant. */
export const EVERYDAY = {
  sentence: (
    first: { readonly name: string; readonly said: string },
    last: { readonly name: string; readonly said: string },
    done: boolean,
  ): Sentence => [
    { text: first.said, role: 'netto' },
    ` je Einwohner ${done ? 'legte' : 'legt'} die Stadt für „${first.name}“ dazu, `,
    { text: last.said, role: 'netto' },
    ` für „${last.name}“`,
  ],
  subtitle: (
    { lacks, ein, aus }: { readonly lacks: string; readonly ein: string; readonly aus: string },
    scope: string,
    population: string,
    shown: { readonly count: number; readonly of: number; readonly entries: string },
  ): string =>
    `${lacks} (${aus} − ${ein}) je Einwohner, ${scope}; ${population}; ${shown.count} von ${shown.of} ${dativePlural(shown.entries)}`,
  caption: (lacks: string, jahr: number): string => `${lacks} je Einwohner ${jahr}`,
  what: 'Wofür',
  perHead: 'je Einwohner',
  euro: (mass: string): string => `${mass}, Euro`,
} as const;

/** Where an entry lies among its neighbours. */
export const PLACE = {
  sentence: (
    own: number,
    whole: { readonly name: string; readonly betrag: number; readonly mass: string },
    rank: { readonly place: number; readonly of: number; readonly entries: string },
  ): string =>
    `${shortEuro(own)} von ${shortEuro(whole.betrag)} ${whole.mass} in „${whole.name}“: nach Größe Platz ${rank.place} von ${rank.of} ${dativePlural(rank.entries)}`,
  alone: (name: string, above: string): string => `In „${name}“ steht sonst nichts; eine Stufe höher: ${above}`,
  others: (count: string): string => `${count} weitere`,
  part: (value: number, share: number): string => `${shortEuro(value)} · ${percent(share)}`,
} as const;
