/** A sentence, a link, or a sentence that begins a list. */
export type EasyLine =
  | string
  | { readonly text: string; readonly href: string }
  | { readonly text: string; readonly items: readonly string[] };

export interface EasyPart {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly EasyLine[];
}

interface City {
  readonly stadt: string;
  readonly amtlich: boolean;
  readonly spent: readonly string[];
  readonly received: readonly string[];
}

/** What the page says in Leichte Sprache: no number, no word that is not explained. */
export const EASY_PARTS = ({ stadt, amtlich, spent, received }: City): EasyPart[] => [
  {
    id: 'seite',
    title: 'Was ist diese Seite?',
    lines: [
      `Diese Seite zeigt das Geld von der Stadt ${stadt}.`,
      'Die Stadt macht jedes Jahr einen Plan.',
      'In dem Plan steht:',
      'So viel Geld bekommt die Stadt.',
      'Und so viel Geld gibt die Stadt aus.',
      'Der Plan heißt: Haushalt.',
      amtlich ? 'Die Stadt macht diese Seite selbst.' : 'Die Stadt macht diese Seite nicht selbst.',
      { text: 'Hier ist der Haushalt.', href: '/haushalt/' },
    ],
  },
  {
    id: 'woher',
    title: 'Woher kommt das Geld?',
    lines: [
      'Viele Menschen und Firmen zahlen Steuern.',
      'Steuern sind Geld für alle.',
      'Die Stadt bekommt auch Geld vom Land.',
      'Und manche Sachen kosten etwas.',
      'Zum Beispiel: ein neuer Ausweis.',
      ...(received.length > 0 ? [{ text: 'So heißt das meiste Geld im Plan:', items: received }] : []),
    ],
  },
  {
    id: 'wohin',
    title: 'Wohin geht das Geld?',
    lines: [
      'Die Stadt bezahlt damit viele Sachen.',
      'Zum Beispiel: Schulen und Straßen.',
      'Sie bezahlt auch die Menschen, die für die Stadt arbeiten.',
      ...(spent.length > 0 ? [{ text: 'Dafür gibt die Stadt am meisten aus:', items: spent }] : []),
    ],
  },
  {
    id: 'schulden',
    title: 'Was sind Schulden?',
    lines: [
      'Manchmal hat die Stadt zu wenig Geld.',
      'Dann leiht sie sich Geld.',
      'Zum Beispiel von einer Bank.',
      'Das geliehene Geld sind Schulden.',
      'Die Stadt muss das Geld zurück-zahlen.',
      'Und sie zahlt der Bank etwas dazu.',
      'Das heißt: Zinsen.',
      { text: 'Hier stehen die Schulden.', href: '/kennzahlen/schulden/' },
    ],
  },
  {
    id: 'finden',
    title: 'Wie finde ich etwas?',
    lines: [
      'Oben auf jeder Seite ist die Suche.',
      'Schreiben Sie dort ein Wort hinein.',
      'Zum Beispiel: Schule.',
      'Dann sehen Sie Seiten zu dem Wort.',
      'Manche Wörter haben eine Linie aus Strichen.',
      'Tippen Sie auf das Wort.',
      'Dann lesen Sie, was es heißt.',
      { text: 'Hier ist die Suche.', href: '/suche/' },
    ],
  },
];
