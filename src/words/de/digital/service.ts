/** What the sources say of one service, in sentences that name their date. */
const ANSWERED: Readonly<Record<string, (when: string) => string>> = {
  ja: (when) => `Online beantragen: ja, so stand es ${when}.`,
  angekuendigt: (when) => `Online beantragen: ${when} angekündigt.`,
  nein: (when) => `Online beantragen: nein oder nicht ganz, so stand es ${when}.`,
  verzeichnet: (when) => `Einen Onlinedienst nennt eine Quelle ${when}; wie weit er reicht, sagt sie nicht.`,
};

/** Could one apply for it online? `when` is "im Dezember 2022". */
export const SERVICE_ANSWER = {
  unsaid: (when: string): string =>
    `Ob man das online beantragen kann, sagt keine unserer Quellen; die neueste nennt die Leistung ${when}.`,
  said: (online: string, when: string): string => ANSWERED[online]?.(when) ?? '',
  level: (level: number, of: string | undefined): string => ` Das war Stufe ${level} von ${of}.`,
  /** For when it was announced stands in the note of its row. */
  announced: (note: string | null): string => ` ${note ? `${note} ` : ''}Dass es kam, bestätigt keine unserer Quellen.`,
} as const;

/**
 * "Bei 11 davon heißt es in Quellen von 12/2022 bis 06/2024, dass man sie online beantragen kann.": how many, and the first and the last
 * date at which it was said, as they are written.
 */
export function yesWords(count: number, from: string | undefined, to: string | undefined): string {
  if (!from) return 'Bei keiner davon heißt es, dass man sie online beantragen kann.';
  const when = from === to ? `vom Stand ${from}` : `von ${from} bis ${to}`;
  return `Bei ${count} davon heißt es in Quellen ${when}, dass man sie online beantragen kann.`;
}

/** What a row of a source says where it has no words of its own. */
export const STATEMENT = {
  level: (level: number, model: string | undefined, wording: string | undefined): string =>
    `Reifegrad ${level} (Modell ${model?.replace('-', ' bis ')})${wording ? `: ${wording}` : '.'}`,
  aim: 'Auf der Liste der vorrangigen Leistungen nach „Einer für Alle“. Das war ein Ziel und kein Nachweis, dass es sie online gibt.',
  named: (name: string): string => `Genannt als „${name}“.`,
} as const;
