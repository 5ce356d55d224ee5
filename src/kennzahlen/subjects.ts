import { entriesOf, entriesOn } from './entries.ts';
import { type Entry, newestValue } from './overview.ts';
import { loadPages, THEMEN } from './sheets.ts';

/** The indicators that a word stands for: those of the topic of that name, and of the sheets that are about it. */
async function about(word: string): Promise<readonly Entry[]> {
  const topics = Object.keys(THEMEN).filter((thema) => thema === word.toLowerCase());
  const sheets = (await loadPages()).filter(({ stichwort }) => stichwort === word);
  return [...(await Promise.all(topics.map(entriesOf))).flat(), ...sheets.flatMap(entriesOn)];
}

/** Those of the subjects that the home city has a figure of, as they are said: "Steuern, Schulden"; else its inhabitants. */
export async function subjects(...wanted: readonly string[]): Promise<string> {
  const found = await Promise.all(wanted.map(async (word) => has(await about(word))));
  const words = wanted.filter((_, index) => found[index]);
  if (words.length > 0) return words.join(', ');
  return (await has(await entriesOf('bevoelkerung'))) ? 'Einwohner' : '';
}

const has = async (entries: readonly Entry[]): Promise<boolean> =>
  (await Promise.all(entries.map(newestValue))).some((value) => value !== null);
