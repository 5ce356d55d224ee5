/** What is said of internal charging. No more is imported than a browser can have: the explorer of a visitor's file says it too. */
import { list } from '../text/format.ts';
import type { Fassung } from './descriptions.ts';

type Charged = Pick<Fassung, 'name' | 'intern_bekannt'>;

/**
 * How internal charging stands to the amounts. Where no chart of accounts says for certain which amounts it is, none is left out
 * and nothing is claimed; a version of which nobody knows it is named beside those of which it is known.
 */
export function withoutInternal({ versions }: { readonly versions: readonly Charged[] }): string {
  const unknown = versions.filter(({ intern_bekannt }) => intern_bekannt === 0);
  if (unknown.length === 0) return 'ohne interne Verrechnung';
  if (unknown.length === versions.length)
    return 'alle Beträge der Datei (welche davon interne Verrechnung sind, ist nicht bekannt)';
  const names = list(unknown.map(({ name }) => `„${name}“`));
  return `ohne interne Verrechnung (nicht bekannt ist sie in ${names}: Dort zählt jeder Betrag)`;
}

/** Does the chart of any version say for certain what internal charging is? */
export const knowsInternal = ({ versions }: { readonly versions: readonly Charged[] }): boolean =>
  versions.some(({ intern_bekannt }) => intern_bekannt === 1);

/** What is told of amounts from which nothing is left out. */
export const withInternal = (of: Parameters<typeof knowsInternal>[0]): string =>
  knowsInternal(of) ? 'mit interner Verrechnung' : 'alle Beträge der Datei';
