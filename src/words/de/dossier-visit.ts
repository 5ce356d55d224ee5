/** What the list of briefings says of the last visit; a script says it. */
import { list } from '../../text/format.ts';

/** What is new since then. */
export const VISIT = {
  fresh: 'neu',
  kept: 'Gemerkt. Beim nächsten Besuch an einem anderen Tag steht hier, was neu ist.',
  since: (day: string, topics: readonly string[]): string =>
    `Seit Ihrem Besuch am ${day}: ${topics.length > 0 ? `neu bei ${list(topics)}` : 'nichts Neues'}.`,
  forgotten: 'Vergessen.',
} as const;
