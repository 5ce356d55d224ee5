import { entriesOf } from './entries.ts';
import { type Entry, newestValue } from './overview.ts';

/** What key figures are about, in everyday words, each with the indicators that it needs one of. */
const SUBJECTS: Readonly<Record<string, () => Promise<readonly Entry[]>>> = {
  Steuern: async () => [...(await entriesOf('steuern')), ...(await onSheet('einnahmen', 'steuerquote'))],
  Zuweisungen: () => onSheet('einnahmen', 'zuwendungsquote'),
  Personal: () => onSheet('ausgaben', 'personalintensitaet'),
  Schulden: () => entriesOf('schulden'),
  Ergebnis: () => entriesOf('ergebnis'),
};

const onSheet = async (thema: string, slug: string): Promise<Entry[]> =>
  (await entriesOf(thema)).filter(({ href }) => href.startsWith(`/kennzahlen/${slug}/`));

/** Those of the subjects that the home city has a figure of, as they are said: "Steuern, Schulden"; else its inhabitants. */
export async function subjects(...wanted: readonly string[]): Promise<string> {
  const found = await Promise.all(wanted.map(async (word) => has((await SUBJECTS[word]?.()) ?? [])));
  const words = wanted.filter((_, index) => found[index]);
  if (words.length > 0) return words.join(', ');
  return (await has(await entriesOf('bevoelkerung'))) ? 'Einwohner' : '';
}

const has = async (entries: readonly Entry[]): Promise<boolean> =>
  (await Promise.all(entries.map(newestValue))).some((value) => value !== null);
