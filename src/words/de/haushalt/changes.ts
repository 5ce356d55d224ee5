/** What the page of changes says: between two versions or years of a plan, what grew and shrank, what is new and what ended. */
import { difference, number, shortEuro } from '../../../text/format.ts';
import type { Phrase, Role } from '../../../text/phrase.ts';

/** The page. */
export const CHANGES = {
  title: 'Was sich ändert',
  heading: 'Was sich gegenüber der früheren Planung ändert',
  description: (version: string, before: string): string => `${version} gegen ${before}: die größten Änderungen.`,
  descriptionAlone: 'Änderungen zwischen zwei Fassungen des Plans.',
  lede: (years: string, version: string): string =>
    `Für ${years} gab es schon eine Planung, als „${version}“ entstand. Hier steht, was „${version}“ daran ändert.`,
  /** Both versions, each with its date and status, and a remark of the older one. */
  versions: (now: string, nowStatus: string, before: string, beforeStatus: string, remark: string): string =>
    `Neu: ${now} (${nowStatus}). Früher: ${before} (${beforeStatus}). ${remark}`,
  alone: 'Zu diesem Plan liegt keine frühere Planung derselben Jahre vor, mit der man ihn vergleichen könnte.',
  comings: {
    heading: 'Was hinzukommt und was wegfällt',
    limits:
      'Nicht alles davon ist wirklich neu oder zu Ende: Manches kann nur umgebucht sein und unter einer anderen Nummer wieder dastehen. Die Datei sagt nicht, welche Positionen zusammengehören.',
  },
} as const;

/** The choices above the figures. */
export const COMPARED_CHOICES = {
  label: 'Was verglichen wird',
  by: 'Nach',
  show: 'Zeige',
  now: 'Vergleiche ',
  before: 'mit ',
  column: (jahr: number, version: string, planned: boolean): string =>
    `${jahr}: ${version}${planned ? '' : ' (Ergebnis)'}`,
} as const;

/** What the script of the page says in place of a figure. */
export const COMPARED_STATUS = {
  same: 'Zweimal dasselbe: Hier gibt es nichts zu vergleichen.',
  failed: 'Die Daten dafür kamen nicht an. Gezeigt ist noch der vorige Vergleich.',
} as const;

type Coming = 'neu' | 'beendet';

/** Positions with an amount in one version alone. */
export const COMINGS = {
  /** "7 Positionen kommen hinzu, die größte mit 1,2 Mio. € (2019)"; without the year where there is only one. */
  sentence: (art: Coming, count: number, largest: number, jahr: number | undefined): string => {
    const verb =
      art === 'neu' ? (count === 1 ? 'kommt hinzu' : 'kommen hinzu') : count === 1 ? 'fällt weg' : 'fallen weg';
    const what = count === 1 ? `Eine Position ${verb},` : `${number(count)} Positionen ${verb}, die größte`;
    return `${what} mit ${shortEuro(largest)}${jahr === undefined ? '' : ` (${jahr})`}`;
  },
  /** shown: how many of them, where not all are. */
  subtitle: (art: Coming, years: string, shown: number | undefined): string => {
    const cut = shown === undefined ? '' : ` Gezeigt sind die ${number(shown)} größten.`;
    const measured = `in Euro, ${years}, mit interner Verrechnung.${cut}`;
    return art === 'neu'
      ? `Früher ohne Betrag (0 oder leer), jetzt mit einem; ${measured}`
      : `Früher mit einem Betrag, jetzt ohne (0 oder leer); ${measured}`;
  },
  caption: (art: Coming, shown: number | undefined): string =>
    `${art === 'neu' ? 'Neue' : 'Beendete'} Positionen${shown === undefined ? '' : `, die ${number(shown)} größten`}, in Euro`,
  position: (key: string): string => `Position ${key}`,
  title: 'Position',
} as const;

/** How much of a change comes from cells that were empty. */
export const emptyBeforeNote = (jahr: number, amount: number, before: string): string =>
  `${jahr}: ${shortEuro(amount)} davon stehen in Zeilen, deren Feld in „${before}“ leer ist. Leer ist nicht 0: Ob das ein Zuwachs ist, sagt die Datei nicht.`;

/** What is measured: "Aufwand", in its colour. */
interface Measure {
  readonly mass: string;
  readonly role: Role;
}

/** A version in a year. */
interface Version {
  readonly name: string;
  readonly jahr: number;
}

/** "„Entwurf 2017“", with its year where the versions are not told of the same. */
const versionOf = ({ name, jahr }: Version, other: Version): string =>
  jahr === other.jahr ? `„${name}“` : `${jahr} („${name}“)`;

/** The figure of the largest changes, drawn by the build and by the script of its page. */
export const CHANGES_FIGURE = {
  /** "Aufwand 2017: 3 Mio. € mehr als in „Entwurf 2016“, größtes Plus bei …". */
  sentence: (
    measure: Measure,
    own: Version,
    other: Version,
    total: number,
    largest: readonly { readonly name: string; readonly change: number }[],
  ): Phrase => {
    const sum = total === 0 ? 'so viel wie' : `${shortEuro(Math.abs(total))} ${total > 0 ? 'mehr' : 'weniger'} als`;
    const than = own.jahr === other.jahr ? `in ${versionOf(other, own)}` : versionOf(other, own);
    const named = largest.map(
      ({ name, change }) => `, größtes ${change > 0 ? 'Plus' : 'Minus'} bei „${name}“ (${difference(change)})`,
    );
    return [{ text: measure.mass, role: measure.role }, ` ${own.jahr}: ${sum} ${than}`, ...named];
  },
  subtitle: (mass: string, level: string, now: Version, before: Version, scope: string): string =>
    `${mass} nach ${level}: ${now.jahr}, ${now.name}, minus ${before.jahr}, ${before.name}, in Euro, ${scope}. Balken nach rechts: mehr; nach links: weniger`,
  caption: (mass: string, now: Version, before: Version): string =>
    `${mass}: ${now.jahr} in „${now.name}“ gegenüber ${before.jahr} in „${before.name}“, in Euro`,
  rest: (count: number): string => `Alle übrigen (${number(count)})`,
  share: 'in %',
  noShare: 'zuvor leer',
  total: 'Zusammen',
  bar: (mass: string): string => `${mass}, Änderung`,
  change: (jahr: number): string => `Änderung ${jahr}`,
  amount: (which: 'zuvor' | 'jetzt', jahr: number): string => `${which} (${jahr})`,
  noAmount: 'leer',
} as const;

/** The few largest changes, on the start page. */
export const LARGEST_CHANGES = {
  sentence: (name: string, planned: boolean, change: number, role: Role): Phrase => [
    `Am meisten mehr als zuvor ${planned ? 'soll' : 'sollte'} „${name}“ kosten: `,
    { text: shortEuro(change), role },
  ],
  subtitle: (mass: string, jahr: number, scope: string, now: string, before: string): string =>
    `Die größten Änderungen: ${mass} ${jahr} in Euro, ${scope}, „${now}“ gegenüber „${before}“`,
  caption: (mass: string, level: string): string => `${mass} nach ${level}; Balken nach links: weniger`,
} as const;
