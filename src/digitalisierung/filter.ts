/** The filter of the list of services: what is chosen, how it stands in the address, and which rows fit. */

/** Choices beside the words, each a column of the list; names are those of the address. */
export const CHOICES = ['online', 'stufe', 'efa', 'einheit', 'ressort', 'stand'] as const;
export type Choice = (typeof CHOICES)[number];

export type Filter = Readonly<Record<Choice | 'q', string>>;

/** What a row offers to each choice (a service may have several), and its words. */
export interface Filterable extends Readonly<Record<Choice, readonly string[]>> {
  readonly text: string;
}

export const NOTHING: Filter = { q: '', online: '', stufe: '', efa: '', einheit: '', ressort: '', stand: '' };

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** "Führerschein" and "fuehrerschein" are one word; "BaföG" is found by "bafög". */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (sign) => UMLAUTS[sign] ?? sign);

/** Every word has to stand somewhere in the row, and every choice has to be one of the row's. */
export function fits(row: Filterable, filter: Filter): boolean {
  const words = fold(filter.q).split(/\s+/).filter(Boolean);
  return (
    words.every((word) => row.text.includes(word)) &&
    CHOICES.every((choice) => filter[choice] === '' || row[choice].includes(filter[choice]))
  );
}

/** Reads a filter from an address; `known` says which values a choice has, any other is ignored. */
export function parseFilter(
  parameters: URLSearchParams,
  known: (choice: Choice, value: string) => boolean = () => true,
): Filter {
  const entries = CHOICES.map((choice) => {
    const value = parameters.get(choice) ?? '';
    return [choice, known(choice, value) ? value : ''];
  });
  return { ...NOTHING, ...Object.fromEntries(entries), q: (parameters.get('q') ?? '').slice(0, 100) };
}

/** The address of a filter: only what is chosen, in a fixed order. */
export function filterAddress(filter: Filter): string {
  const parameters = new URLSearchParams();
  for (const name of ['q', ...CHOICES] as const) if (filter[name]) parameters.set(name, filter[name]);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** "12 von 45 Leistungen": what the reader is told after each change. */
export const message = (shown: number, all: number): string =>
  shown === 0
    ? `Keine der ${all} Leistungen passt dazu. Was hier fehlt, kann es trotzdem geben: Die Papiere nennen nur einzelne Leistungen.`
    : shown === all
      ? `Alle ${all} Leistungen.`
      : `${shown} von ${all} Leistungen.`;
